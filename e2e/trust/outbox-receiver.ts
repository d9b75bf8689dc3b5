import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Numbers by chance, the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the other side has to show: the effects in the order in which they came, and how often it was asked. */
export type Receiver = {
  readonly url: string;
  /** Ids by the person they were about, in the order in which they had their effect. */
  readonly effects: ReadonlyMap<string, readonly string[]>;
  readonly calls: { total: number; failed: number; silent: number; repeated: number; refused: number };
  readonly stop: () => Promise<void>;
};

/**
 * A receiver that fails as the worst does: one in five is answered 503, one in ten is taken and never answered, what is
 * repeated is answered 412, and what is poisoned is refused whenever it comes.
 */
export async function startReceiver(seed: number, poisoned: ReadonlySet<string>): Promise<Receiver> {
  const chance = chanceOf(seed);
  const effects = new Map<string, string[]>();
  const known = new Set<string>();
  const calls = { total: 0, failed: 0, silent: 0, repeated: 0, refused: 0 };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const id = String(request.headers["x-requestid"]);
    calls.total++;
    if (chance() < 0.2) {
      calls.failed++;
      return response.writeHead(503).end();
    }
    if (poisoned.has(id)) {
      calls.refused++;
      return response.writeHead(404, { "content-type": "application/json" }).end('{"code":"1010"}');
    }
    if (known.has(id)) {
      calls.repeated++;
      return response.writeHead(412).end();
    }
    known.add(id);
    const { civilRegistrationIdentifier: person } = JSON.parse(body) as { civilRegistrationIdentifier: string };
    effects.set(person, [...(effects.get(person) ?? []), id]);
    if (chance() < 0.1) {
      // It has had its effect, and nobody is told.
      calls.silent++;
      return;
    }
    response.writeHead(201).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    effects,
    calls,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
