import http from "node:http";
import { gzipSync } from "node:zlib";
import { send } from "./load";
import type { Served } from "./serve";

/**
 * The JavaScript that a first visit to a page loads, in kilobytes after gzip: every script that its HTML names, in tags and
 * in the data that the components are started from. Polyfills for browsers without modules are not loaded by others.
 */
export async function firstLoadKilobytes(served: Served, path: string): Promise<{ kilobytes: number; files: number }> {
  const agent = new http.Agent({ keepAlive: true });
  try {
    const page = await send(agent, { url: `${served.base}${path}`, headers: served.headers });
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
    const html = page.body.replaceAll(/<script[^>]*nomodule[^>]*>/giu, "");
    const files = [...new Set(html.match(/static\/chunks\/[\w./~%()[\]-]+\.js/gu) ?? [])];
    let bytes = 0;
    for (const file of files) {
      const script = await send(agent, { url: `${served.base}/_next/${file}` });
      if (script.status !== 200) throw new Error(`${file} answered ${script.status}`);
      bytes += gzipSync(script.body).byteLength;
    }
    return { kilobytes: Math.round(bytes / 1000), files: files.length };
  } finally {
    agent.destroy();
  }
}
