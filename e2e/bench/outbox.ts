import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import pg from "pg";
import { useDatabase as connectTo } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import type { Cluster } from "@/db/postgres/cluster";
import { type Gateway, gatewayOf } from "@/server/exchange/gateway";
import { deliverOutbox } from "@/server/exchange/outbox/deliver";
import { ROOT } from "@/server/start/processes";
import { FUND, type OutboxWorld, outboxWorld } from "../trust/outbox-world";
import { asOwner, databaseOf } from "./data";
import { median } from "./load";
import { digits, type Row } from "./report";

const NAME = "bench_outbox";
const BATCH = 100;
const SIDE_BY_SIDE = 16;

export type OutboxSize = { readonly rounds: number; readonly members: number; readonly each: number };

/**
 * How fast a full outbox is told to a receiver that does nothing, against bare batches: the same messages by the same
 * client to the same receiver, taken with SKIP LOCKED in a transaction that stays open, in any order and without a policy.
 */
export async function outboxRow(cluster: Cluster, { rounds, members, each }: OutboxSize): Promise<Row> {
  const { world, receiver, servingUrl, ownerUrl } = await prepared(cluster, members);
  const gateway = gatewayOf({ DFDG_URL: receiver.url })!;
  const close = connectTo(servingUrl);
  const bare = new pg.Client({ connectionString: ownerUrl });
  await bare.connect();
  const taken: { ours: number; bare: number }[] = [];
  try {
    // A round before the first warms up.
    for (let round = 0; round <= rounds; round++) {
      const ours = await rateOf(world, each, (count) => drain(world, gateway, count));
      const other = await rateOf(world, each, () => drainBare(bare, gateway));
      if (round > 0) taken.push({ ours, bare: other });
    }
  } finally {
    await bare.end();
    await close();
    gateway.close();
    await receiver.stop();
    await world.leave();
  }
  const shares = taken.map(({ ours, bare: other }) => ours / other);
  const [mine, others] = [median(taken.map(({ ours }) => ours)), median(taken.map((one) => one.bare))];
  return {
    what: "outbox told to a receiver that does nothing / bare SKIP LOCKED batches",
    measured: median(shares),
    unit: "times",
    goal: 0.4,
    atLeast: true,
    range: [Math.min(...shares), Math.max(...shares)],
    detail: `${digits(mine)} messages a second in order / ${digits(others)} in any order, over the same HTTP client`,
  };
}

async function prepared(cluster: Cluster, members: number) {
  const maintenance = databaseOf(cluster, "postgres");
  const { DATABASE_URL: servingUrl, DATABASE_OWNER_URL: ownerUrl } = databaseOf(cluster, NAME);
  const drop = () =>
    asOwner(maintenance, async (client) => void (await client.query(`drop database if exists ${NAME} with (force)`)));
  await drop();
  await cluster.ensureDatabase(NAME);
  await migrateDatabase(ownerUrl, path.join(ROOT, "db/migrations"));
  const world = await outboxWorld(members, { servingUrl, ownerUrl, drop });
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(201).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return { world, receiver, servingUrl, ownerUrl };
}

/** Messages a second. */
async function rateOf(world: OutboxWorld, each: number, work: (count: number) => Promise<void>): Promise<number> {
  await world.empty();
  const count = await world.fill(each);
  const began = performance.now();
  await work(count);
  const seconds = (performance.now() - began) / 1000;
  const left = await world.stillDue();
  if (left > 0) throw new Error(`${left} messages were not told`);
  return count / seconds;
}

async function drain({ env }: OutboxWorld, gateway: Gateway, count: number): Promise<void> {
  const cprKey = Buffer.from(env.CPR_ENCRYPTION_KEY, "base64");
  const courier = { gateway, cprKey, budgetMs: 60_000 };
  const told = await deliverOutbox(FUND, courier, new AbortController().signal);
  if (told !== count) throw new Error(`${told} of ${count} messages were told`);
}

async function drainBare(client: pg.Client, gateway: Gateway): Promise<void> {
  for (;;) {
    await client.query("begin");
    const { rows } = await client.query<{ id: string; payload: Record<string, unknown>; type: string }>(
      "select id, type, payload from outbox where state = 'waiting' limit $1 for update skip locked",
      [BATCH],
    );
    const waiting = [...rows];
    const tell = async () => {
      for (let message = waiting.pop(); message; message = waiting.pop()) {
        const { id, type, payload } = message;
        const delivery = await gateway.send(id, {
          activeOrganisation: { type: "unemploymentFund", code: FUND },
          requestUserMetadata: { fullName: "Natten", type: "process" },
          civilRegistrationIdentifier: "0505800000",
          type,
          payload,
          occurredAt: "2021-04-13T09:00:00.000Z",
        });
        if (delivery.kind !== "delivered") throw new Error(`not delivered: ${delivery.kind}`);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, tell));
    await client.query("update outbox set state = 'delivered', arrived_at = clock_timestamp() where id = any($1)", [
      rows.map(({ id }) => id),
    ]);
    await client.query("commit");
    if (rows.length === 0) return;
  }
}
