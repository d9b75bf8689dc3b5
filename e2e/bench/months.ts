import { createHash, randomBytes } from "node:crypto";
import { finished } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { useDatabase as connectTo } from "@/db/client";
import type { Cluster } from "@/db/postgres/cluster";
import { inFund } from "@/db/scope";
import { cprKeys, decryptCpr } from "@/server/identity/cpr-cipher";
import { hashCpr } from "@/server/identity/cpr-hash";
import { confirmMonth } from "@/server/months/decide-import";
import type { MonthImport } from "@/server/queries/months";
import type { Secrets } from "@/server/start/secrets";
import { copyToBookIn } from "./booking-world";
import { asOwner, type Loaded } from "./data";
import { load } from "./load";
import { digits, type Row } from "./report";
import { LISTS, listAsks } from "./requests";
import { type Served, serve } from "./serve";

/** The month that the demonstration stands in. */
const MONTH = "2021-04";
/** Hundredths of an hour by which the second file differs from the first. */
const CORRECTION = 100;
const CLIENTS = 2;
const IDLE_SECONDS = 5;
const LOOK_MS = 100;

type FileRow = { readonly cpr: string; readonly hours: number };

/**
 * § 9, the month's turn in a copy of the large database: a file of every member's hours, from its first byte to committed
 * hours, duties, decisions and messages, beside what the bare rows cost, both with the machine to themselves. Then a second
 * file, which corrects every figure: what others notice of it meanwhile.
 */
export async function monthRows(
  cluster: Cluster,
  large: Loaded,
  { secrets, onStop }: { secrets: Secrets; onStop: (stop: () => Promise<void>) => void },
): Promise<Row[]> {
  const { copy, drop } = await copyToBookIn(cluster, large);
  Object.assign(process.env, secrets);
  const token = randomBytes(24).toString("base64url");
  process.env.MONTHS_API_TOKENS = `${copy.fundCode}=${createHash("sha256").update(token).digest("hex")}`;
  const rows = await rowsOf(copy);
  const rawSeconds = await raw(copy, rows);
  const served = await serve(copy, secrets);
  onStop(served.stop);
  const close = connectTo(copy.addresses.DATABASE_URL);
  try {
    const asks = listAsks(served, LISTS);
    const turned = await turn(copy, served, token, rows);
    const idle = await load(asks, { clients: CLIENTS, seconds: IDLE_SECONDS });
    await stallOf(served);
    let over = false;
    const others = loadUntil(asks, () => over);
    const corrected = rows.map(({ cpr, hours }) => ({ cpr, hours: hours + CORRECTION }));
    await turn(copy, served, token, corrected).finally(() => {
      over = true;
    });
    const during = await others;
    return asRows({ rows: rows.length, rawSeconds, turned, idle: idle.p99, during, stall: await stallOf(served) });
  } finally {
    await close();
    await served.stop();
    await drop(cluster);
  }
}

type Measured = {
  rows: number;
  rawSeconds: number;
  turned: { seconds: number; ends: number };
  idle: number;
  during: number;
  stall: number;
};

function asRows({ rows, rawSeconds, turned, idle, during, stall }: Measured): Row[] {
  const count = rows.toLocaleString("en");
  return [
    {
      what: `month's turn, ${count} rows, file to committed hours, duties, decisions and messages / bare COPY + one statement`,
      measured: turned.seconds / rawSeconds,
      unit: "times",
      goal: 12,
      detail: `${digits(turned.seconds)} s, ${turned.ends.toLocaleString("en")} ended / ${digits(rawSeconds)} s`,
    },
    {
      what: `others' work list p99 at ${CLIENTS} clients while it runs / idle`,
      measured: during / idle,
      unit: "times",
      goal: 3,
      detail: `${digits(during)} ms / ${digits(idle)} ms`,
    },
    {
      what: "longest stall of the serving process' event loop meanwhile",
      measured: stall,
      unit: "ms",
      goal: 50,
      detail: "with the others' work lists in it",
    },
  ];
}

/** A row for every member: between 90 and 170 hours. */
async function rowsOf({ addresses, fundCode }: Loaded): Promise<FileRow[]> {
  const key = cprKeys().encryption;
  return asOwner(addresses, async (client) => {
    const { rows } = await client.query<{ id: string; cipher: Buffer }>(
      "select id, cpr_ciphertext as cipher from member where fund_code = $1 order by md5(id::text)",
      [fundCode],
    );
    return rows.map(({ id, cipher }, at) => ({
      cpr: decryptCpr(cipher, key, id),
      hours: 9_000 + ((at * 373) % 8_000),
    }));
  });
}

/** COPY into a bare table, and one statement that makes the hours facts. @returns seconds; nothing of it stays */
async function raw({ addresses, fundCode }: Loaded, rows: readonly FileRow[]): Promise<number> {
  const { hash } = cprKeys();
  const lines = rows
    .map(({ cpr, hours }) => `\\\\x${hashCpr(cpr, hash).toString("hex")}\t${MONTH}\t${hours}\n`)
    .join("");
  const client = new pg.Client({ connectionString: addresses.DATABASE_URL });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.fund_code', $1, true), set_config('app.member_id', '', true)", [
      fundCode,
    ]);
    await client.query("create temporary table bare (cpr_hash bytea, month text, hours integer) on commit drop");
    const began = performance.now();
    const copy = client.query(copyFrom("copy bare from stdin"));
    copy.end(lines);
    await finished(copy);
    await client.query(
      `insert into benefit_month (fund_code, id, entity_id, member_id, applies_on, recorded_at, decision_id, month, hours)
       select $1, gen_random_uuid(), gen_random_uuid(), m.id, (b.month || '-01')::date, now(), gen_random_uuid(), b.month, b.hours
       from bare b join member m on m.fund_code = $1 and m.cpr_hash = b.cpr_hash on conflict do nothing`,
      [fundCode],
    );
    return (performance.now() - began) / 1000;
  } finally {
    await client.query("rollback");
    await client.end();
  }
}

/** Sends the file as the paying system does, confirms its preview as soon as it is there, and waits until it is done. */
async function turn({ fundCode }: Loaded, served: Served, token: string, rows: readonly FileRow[]) {
  const body = rows.map(({ cpr, hours }) => `${cpr};${MONTH};${String(hours / 100).replace(".", ",")}\n`).join("");
  const headers = { authorization: `Bearer ${token}` };
  const began = performance.now();
  const sent = await fetch(`${served.base}/api/months`, { method: "POST", body, headers });
  if (sent.status !== 201) throw new Error(`the file was answered ${sent.status}`);
  const { id } = (await sent.json()) as { id: string };
  const until = async (state: MonthImport["state"]): Promise<MonthImport> => {
    for (;;) {
      const found = (await (await fetch(`${served.base}/api/months/${id}`, { headers })).json()) as MonthImport;
      if (found.state === state) return found;
      if (found.state === "faulty") throw new Error(`the file has ${found.badRows} bad rows`);
      await wait(LOOK_MS);
    }
  };
  const { previewNumber, summary } = await until("ready");
  const actor = { userId: null, name: "Bench", kind: "caseworker" } as const;
  const how = await confirmMonth((work) => inFund({ fundCode }, (tx) => work(tx, actor, fundCode)), {
    importId: id,
    previewNumber,
  });
  if (how !== "done") throw new Error(`the preview was ${how}`);
  await until("done");
  const ends = summary && "ends" in summary ? summary.ends : 0;
  return { seconds: (performance.now() - began) / 1000, ends };
}

/** The p99 of a load that goes on until something is over. */
async function loadUntil(asks: Parameters<typeof load>[0], over: () => boolean): Promise<number> {
  const p99s: number[] = [];
  while (!over()) p99s.push((await load(asks, { clients: CLIENTS, seconds: IDLE_SECONDS })).p99);
  return Math.max(...p99s);
}

async function stallOf({ base, headers }: Served): Promise<number> {
  const answer = await fetch(`${base}/api/bench-shell/stall`, { headers });
  return ((await answer.json()) as { result: { data: number } }).result.data;
}
