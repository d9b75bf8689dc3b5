import http from "node:http";
import type { Readable } from "node:stream";

/** What is sent: one request, or one of several in turn. */
export type Ask = {
  readonly url: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Milliseconds from the request until the first byte of the body, and until its last. */
type Timing = { readonly firstByte: number; readonly whole: number };

export type Answer = Timing & { readonly status: number; readonly body: string };

async function readWhole(stream: Readable): Promise<{ body: string; firstAt: number }> {
  const chunks: Buffer[] = [];
  let firstAt = 0;
  for await (const chunk of stream) {
    if (firstAt === 0) firstAt = performance.now();
    chunks.push(chunk as Buffer);
  }
  return { body: Buffer.concat(chunks).toString("utf8"), firstAt: firstAt || performance.now() };
}

/** Sends one request over a kept connection and reads the whole answer. */
export function send(agent: http.Agent, { url, method = "GET", headers, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const request = http.request(url, { agent, method, headers: { ...headers } }, (response) => {
      readWhole(response).then((read) => {
        const timing = { firstByte: read.firstAt - began, whole: performance.now() - began };
        resolve({ ...timing, status: response.statusCode ?? 0, body: read.body });
      }, reject);
    });
    request.once("error", reject);
    request.setTimeout(30_000, () => request.destroy(new Error(`${url} did not answer within 30 s`)));
    request.end(body);
  });
}

export type Percentiles = { readonly count: number; readonly p50: number; readonly p95: number; readonly p99: number };

/** The percentile `share` (0 to 1) by nearest rank; `values` ascending and not empty. */
export function percentile(values: readonly number[], share: number): number {
  return values[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number =>
  percentile(
    [...values].sort((one, other) => one - other),
    0.5,
  );

function percentiles(values: number[]): Percentiles {
  values.sort((one, other) => one - other);
  const at = (share: number) => percentile(values, share);
  return { count: values.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/**
 * So many clients, each sending its next request when it has read the answer to the one before.
 * @param asks taken in turn by all clients together
 * @param seconds how long; what is under way then is still read
 * @throws when any answer is not 200
 */
export async function load(
  asks: readonly Ask[],
  { clients, seconds, timed = "whole" }: { clients: number; seconds: number; timed?: keyof Timing },
): Promise<Percentiles> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const taken: number[] = [];
  const until = performance.now() + seconds * 1000;
  let turn = 0;
  const client = async () => {
    while (performance.now() < until) {
      const ask = asks[turn++ % asks.length]!;
      const answer = await send(agent, ask);
      if (answer.status !== 200) throw new Error(`${ask.url} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
      taken.push(answer[timed]);
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
  } finally {
    agent.destroy();
  }
  return percentiles(taken);
}
