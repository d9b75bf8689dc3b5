import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { migrateDatabase } from "@/db/migrate";
import { type Cluster, startCluster } from "@/db/postgres/cluster";
import { type Addresses, SEED } from "@/server/start/data";
import { type Environment, finish, ROOT, typescript } from "@/server/start/processes";

/** What the bench keeps between runs: a cluster of its own, durable as the demonstration's, and its keys. */
export const KEPT = path.join(ROOT, ".data/bench");
const MIGRATIONS = path.join(ROOT, "db/migrations");

export const startBenchCluster = (say?: (line: string) => void): Promise<Cluster> =>
  startCluster({ folder: path.join(KEPT, "postgres"), say });

/** Who the measured requests come from: a caseworker of the large fund. */
export const CASEWORKER = { subject: "bench-caseworker", name: "Bench Sagsbehandler", professionalId: "BENCH-1" };
/** The identity provider's file of people, which holds that caseworker alone. */
export const PEOPLE = path.join(KEPT, "people.json");

export type Loaded = {
  /** The database's name. */
  readonly name: string;
  readonly members: number;
  readonly addresses: Addresses;
  /** The fund that is measured, and how much it holds. */
  readonly fundCode: string;
  readonly userId: string;
  readonly openDuties: number;
  readonly otherFunds: Readonly<Record<string, number>>;
};

/** Names the state of everything that makes the rows: another one, and the databases are made anew. */
function dataDigest(): string {
  const hash = crypto.createHash("sha256");
  for (const folder of ["db/migrations", "db/seed", "db/schema", "server/commands", "server/rules"]) {
    for (const name of fs.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).sort()) {
      const at = path.join(ROOT, folder, name);
      if (/\.test\.ts$|^texts/.test(name) || !fs.statSync(at).isFile()) continue;
      hash.update(name).update("\0").update(fs.readFileSync(at)).update("\0");
    }
  }
  return hash.digest("hex").slice(0, 12);
}

export async function asOwner<T>(addresses: Addresses, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: addresses.DATABASE_OWNER_URL });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/**
 * The database with so many members in one fund, and another fund beside it; made unless an earlier run has left it.
 * @param env what the seed is started with
 * @throws when the seed has not made what was asked for
 */
export async function loadMembers(
  cluster: Cluster,
  members: number,
  env: Environment,
  say: (line: string) => void,
): Promise<Loaded> {
  const digest = dataDigest();
  const name = `bench_${members}_${digest}`;
  const addresses = databaseOf(cluster, name);
  if (!(await isWhole(cluster, name))) {
    const demonstration = `bench_demonstration_${digest}`;
    if (!(await isWhole(cluster, demonstration))) {
      await dropAll(cluster, "demonstration");
      await cluster.ensureDatabase(demonstration);
      await migrateDatabase(databaseOf(cluster, demonstration).DATABASE_OWNER_URL, MIGRATIONS);
      await seed(databaseOf(cluster, demonstration), [], env, say);
    }
    await dropAll(cluster, String(members));
    await asOwner(maintenance(cluster), (client) =>
      client.query(
        `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(demonstration)}`,
      ),
    );
    await seed(addresses, ["--members", String(members)], env, say);
  }
  return { name, members, addresses, ...(await contentsOf(addresses, members)) };
}

/** Runs the seed to its end, and only then marks the database as whole. */
async function seed(
  addresses: Addresses,
  args: string[],
  env: Environment,
  say: (line: string) => void,
): Promise<void> {
  const began = Date.now();
  await finish({ name: "db:seed", args: typescript(SEED, ...args), env: { ...env, ...addresses } });
  await asOwner(addresses, async (client) => {
    await client.query("vacuum analyze");
    const { rows } = await client.query<{ name: string }>("select current_database() as name");
    await client.query(`comment on database ${client.escapeIdentifier(rows[0]!.name)} is 'whole'`);
  });
  say(`loaded the demonstration ${args.join(" ")} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

export const databaseOf = (cluster: Cluster, name: string): Addresses => ({
  DATABASE_URL: cluster.servingUrl(name),
  DATABASE_OWNER_URL: cluster.ownerUrl(name),
});
const maintenance = (cluster: Cluster): Addresses => databaseOf(cluster, "postgres");

/** Is the database there, and was its loading brought to an end? */
async function isWhole(cluster: Cluster, name: string): Promise<boolean> {
  const { rowCount } = await asOwner(maintenance(cluster), (client) =>
    client.query("select 1 from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = 'whole'", [
      name,
    ]),
  );
  return rowCount === 1;
}

/** Removes what was left half loaded, or by another state of the seed. */
async function dropAll(cluster: Cluster, which: string): Promise<void> {
  await asOwner(maintenance(cluster), async (client) => {
    const { rows } = await client.query<{ datname: string }>("select datname from pg_database where datname like $1", [
      `bench\\_${which}\\_%`,
    ]);
    for (const { datname } of rows) await client.query(`drop database ${client.escapeIdentifier(datname)}`);
  });
}

/** Finds the large fund, and gives it the bench's caseworker. */
async function contentsOf(addresses: Addresses, wanted: number) {
  return await asOwner(addresses, async (client) => {
    const funds = await client.query<{ fund: string; members: number }>(
      "select fund_code as fund, count(*)::integer as members from member group by 1 order by 2 desc",
    );
    const [large, ...others] = funds.rows;
    if (!large || large.members < wanted || others.length === 0) {
      throw new Error(
        `The seed made ${JSON.stringify(funds.rows)}; wanted: ${wanted} members of one fund and another fund.`,
      );
    }
    await client.query(
      `insert into app_user (fund_code, subject, kind, roles, name, initials, professional_id)
       select $1, $2, 'caseworker', '{caseworker}', $3, 'BS', $4
       where not exists (select 1 from app_user where fund_code = $1 and subject = $2)`,
      [large.fund, CASEWORKER.subject, CASEWORKER.name, CASEWORKER.professionalId],
    );
    const user = await client.query<{ id: string }>("select id from app_user where fund_code = $1 and subject = $2", [
      large.fund,
      CASEWORKER.subject,
    ]);
    const duties = await client.query<{ open: number }>(
      "select count(*)::integer as open from duty where fund_code = $1 and state = 'open' and owner = 'fund'",
      [large.fund],
    );
    return {
      fundCode: large.fund,
      userId: user.rows[0]!.id,
      openDuties: duties.rows[0]!.open,
      otherFunds: Object.fromEntries(others.map(({ fund, members }) => [fund, members])),
    };
  });
}

/**
 * The bulk load writes rows and tells the DFDG nothing: a reconciliation would find a hundred thousand differences, as no
 * fund has them, and be busy with them while other things are measured. It counts as done for the day.
 */
export async function countAsReconciled({
  addresses,
  fundCode,
}: Pick<Loaded, "addresses" | "fundCode">): Promise<void> {
  await asOwner(addresses, (client) =>
    client.query(
      `insert into reconciled (fund_code, member_id, "on", checked_at)
       select fund_code, id, business_today($1), business_now($1) from member where fund_code = $1
       on conflict (fund_code, member_id) do update set "on" = excluded."on", checked_at = excluded.checked_at`,
      [fundCode],
    ),
  );
}

const QUIET = 120_000;

/** Waits until the process of the night has done what the load left to it: every line sealed, and the day turned. */
export async function untilQuiet({ addresses, fundCode }: Pick<Loaded, "addresses" | "fundCode">): Promise<void> {
  const until = Date.now() + QUIET;
  await asOwner(addresses, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ quiet: boolean }>(
        `select (select count(*) from audit where fund_code = $1) = (select count(*) from audit_seal where fund_code = $1)
           and (select last_turned_day = business_today(code) from fund where code = $1) as quiet`,
        [fundCode],
      );
      if (rows[0]?.quiet) return;
      if (Date.now() > until) throw new Error("The night has not come to the end of its work in two minutes.");
      await wait(1_000);
    }
  });
}

export function writePeople(fundCode: string): void {
  fs.mkdirSync(KEPT, { recursive: true });
  const person = { ...CASEWORKER, kind: "caseworker", roles: ["caseworker"], fundCode };
  fs.writeFileSync(PEOPLE, JSON.stringify([person]));
}
