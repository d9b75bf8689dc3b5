import { getTableName } from "drizzle-orm";
import pg from "pg";
import { FACT_TABLES } from "@/db/case/fact-tables";
import { CURRENT_SCHEME } from "@/db/case/scheme-in-force";
import { type CprKeys, cprKeys } from "@/server/identity/cpr-cipher";
import { schemeById } from "@/server/rules/schemes";
import { instantOf, TODAY } from "./calendar";
import { copyStatement, idOfCopy, type RowsToCopy } from "./copy-rows";
import { Crowd, type Original, originalsOf, writeColleagues, writePeople } from "./crowd";
import { withIndexesAside } from "./indexes-aside";

/** The fund that is made large; the other stays as it is beside it. */
export const LARGE_FUND = "FOA";
/** Copies of all the fund's cases that are written by one round of statements. */
const COPIES_AT_ONCE = 25;

/** Who imported, as decisions and audit lines name it. */
const IMPORTER = "Overførsel af løbende sager";

/**
 * What a case consists of. Cases come in as running ones do when a fund begins to use this: the facts as they stand, the
 * duties that follow from them, and one decision that they were brought in; nobody is told again of what is past.
 */
const CASE_ROWS: readonly RowsToCopy[] = [
  ...Object.values(FACT_TABLES).map((table) => ({
    table: getTableName(table),
    where: "superseded_at is null",
    // The decision that brought a case in has the case's own id.
    idFrom: { decision_id: "member_id" },
  })),
  { table: "duty", idsIn: ["key"] },
  {
    table: "slot",
    where: `"on" >= '${TODAY}' or id in (select slot_id from interview i where i.fund_code = slot.fund_code and i.superseded_at is null)`,
  },
];

/** What is filled beside the cases' own rows. */
const OTHER_TABLES = ["member", "member_word", "decision", "audit"];

/**
 * Makes the demonstration's first fund as large as wished: every case again and again, with other people and other
 * caseworkers, by statements that write thousands of rows at once. What is stored of a copy is what the commands would
 * have stored for it: the demonstration's own rows, made by them. One transaction: the fund becomes large, or stays as it
 * was.
 * @param members how many the fund has afterwards, at least
 * @returns how many it has
 */
export async function makeLarge(
  ownerUrl: string,
  members: number,
  say: (line: string) => void = () => {},
): Promise<number> {
  const keys = cprKeys();
  const tables = [...CASE_ROWS.map(({ table }) => table), ...OTHER_TABLES];
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // What a power cut would lose is made again from the start.
    await client.query("set synchronous_commit = off; set work_mem = '64MB'");
    const { rowCount: copied } = await client.query("select 1 from decision where command = 'importCase' limit 1");
    if (copied) throw new Error("the fund is large already: it is made so once");
    const originals = await originalsOf(client, LARGE_FUND, keys);
    if (originals.length === 0) throw new Error("the demonstration comes first: there is nothing to copy");
    const copies = Math.max(0, Math.ceil(members / originals.length) - 1);
    await client.query("begin");
    const statements: string[] = [];
    for (const rows of CASE_ROWS) statements.push(await copyStatement(client, LARGE_FUND, rows));
    const crowd = new Crowd(originals.map(({ cpr }) => cpr));
    await withIndexesAside(client, tables, async () => {
      for (let from = 1; from <= copies; from += COPIES_AT_ONCE) {
        const to = Math.min(copies, from + COPIES_AT_ONCE - 1);
        await writeCopies(client, { from, to, originals, crowd, statements, keys });
        say(`${to * originals.length} members`);
      }
    });
    await client.query("commit");
    say("all written, with their indexes");
    await client.query(`analyze ${tables.join(", ")}, app_user, duty_count`);
    return (copies + 1) * originals.length;
  } finally {
    await client.end();
  }
}

type Copies = {
  from: number;
  to: number;
  originals: readonly Original[];
  crowd: Crowd;
  statements: readonly string[];
  keys: CprKeys;
};

async function writeCopies(client: pg.Client, { from, to, originals, crowd, statements, keys }: Copies): Promise<void> {
  const people = numbers(from, to).flatMap((copy) =>
    originals.map((original) => ({
      ...crowd.person(original, copy),
      original,
      caseworkerId: original.caseworkerId && idOfCopy(original.caseworkerId, copy),
    })),
  );
  await writeColleagues(client, LARGE_FUND, whoHave(originals), numbers(from, to));
  await writePeople(client, LARGE_FUND, people, keys);
  for (const statement of statements) await client.query(statement, [from, to]);
  await writeImport(
    client,
    people.map(({ id }) => id),
  );
}

async function writeImport(client: pg.Client, memberIds: readonly string[]): Promise<void> {
  const scheme = schemeById(CURRENT_SCHEME)!;
  const at = instantOf(TODAY, "08:00");
  await client.query(
    `insert into decision (fund_code, id, member_id, command, outcome, asked, input, scheme_id, scheme_version, decided_on,
       decided_at, actor_name)
     select $1, id, id, 'importCase', 'allowed', '[]', '{}', $3, $4, $5, $6, $7 from unnest($2::uuid[]) id`,
    [LARGE_FUND, memberIds, scheme.id, scheme.version, TODAY, at, IMPORTER],
  );
  await client.query(
    `insert into audit (fund_code, member_id, kind, what, actor_name, decision_id, business_at)
     select $1, id, 'act', 'importCase', $4, id, $3 from unnest($2::uuid[]) id`,
    [LARGE_FUND, memberIds, at, IMPORTER],
  );
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const whoHave = (cases: readonly Original[]): string[] => [
  ...new Set(cases.flatMap(({ caseworkerId }) => (caseworkerId ? [caseworkerId] : []))),
];
