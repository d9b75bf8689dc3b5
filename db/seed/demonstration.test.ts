import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCase } from "@/db/case/load-case";
import { CURRENT_SCHEME } from "@/db/case/scheme-in-force";
import { useDatabase } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { businessClock, inFund } from "@/db/scope";
import { dutyRow } from "@/server/commands/kernel/write-duties";
import { cprKeys, decryptCpr } from "@/server/identity/cpr-cipher";
import { hashCpr } from "@/server/identity/cpr-hash";
import { replayFund } from "@/server/jobs/replay-decisions";
import { sealAudit } from "@/server/jobs/seal-audit";
import { verifyAudit } from "@/server/queries/audit-seals";
import { duties } from "@/server/rules/duties";
import { schemeById } from "@/server/rules/schemes";
import { LARGE_FUND, makeLarge } from "./bulk";
import { TODAY } from "./calendar";
import { chanceOf } from "./chance";
import { FUNDS } from "./funds";
import { passesCheckDigit } from "./invented-cpr";
import { makeDemonstration } from "./make-demonstration";
import people from "./people.json";
import { STORIES } from "./stories";

const scheme = schemeById(CURRENT_SCHEME)!;
let made: TestDatabase;
let owner: pg.Client;
let close: () => Promise<void>;
/** Members told as stories, and copies of them, by fund. */
let told: { fundCode: string; id: string }[];
let copies: { fundCode: string; id: string }[];
let tellingCount: number;

beforeAll(async () => {
  process.env.CPR_HASH_KEY = randomBytes(32).toString("base64");
  process.env.CPR_ENCRYPTION_KEY = randomBytes(32).toString("base64");
  made = await freshDatabase();
  owner = new pg.Client({ connectionString: made.ownerUrl });
  await owner.connect();
  tellingCount = await makeDemonstration(made.ownerUrl, undefined, { onceEach: true });
  told = await members();
  await makeLarge(made.ownerUrl, 1000);
  const ids = new Set(told.map(({ id }) => id));
  copies = (await members()).filter(({ id }) => !ids.has(id));
  close = useDatabase(made.servingUrl);
}, 600_000);

afterAll(async () => {
  await close?.();
  await owner?.end();
  await made?.drop();
});

async function members(): Promise<{ fundCode: string; id: string }[]> {
  const { rows } = await owner.query('select fund_code as "fundCode", id from member order by fund_code, id');
  return rows;
}

test("replay of every stored decision of the demonstration: none differs", async () => {
  for (const { code } of FUNDS) {
    const { done, counts, differences } = await replayFund(code);
    expect(differences).toEqual([]);
    expect(done).toBeGreaterThan(100);
    expect(Object.keys(counts).length).toBeGreaterThan(20);
  }
});

test("every line of the demonstration's log is sealed, and the seals hold", async () => {
  for (const { code } of FUNDS) {
    await sealAudit(code);
    const [lines] = await column("select count(*)::integer from audit where fund_code = $1", [code]);
    expect(await inFund({ fundCode: code }, (tx) => verifyAudit(tx, code))).toMatchObject({
      sealed: lines,
      unsealed: 0,
      broken: null,
    });
  }
});

async function column(sql: string, values: unknown[] = []): Promise<unknown[]> {
  const { rows } = await owner.query({ text: sql, values, rowMode: "array" });
  return rows.map(([value]) => value);
}

/** What is stored of a case's duties, and what its facts give today. */
async function dutiesOf({ fundCode, id }: { fundCode: string; id: string }) {
  const loaded = await inFund({ fundCode }, (tx) => loadCase(tx, id));
  const derived = duties(loaded!.facts, scheme, TODAY);
  const { rows } = await owner.query(
    `select key, owner, rule, bucket, wording, facts, state, opens_on::text, due_on::text, sort_day::text, rules_version,
       caseworker_id from duty where fund_code = $1 and member_id = $2`,
    [fundCode, id],
  );
  const [nextChangeOn] = await column("select duties_next_change_on::text from member where id = $1", [id]);
  const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1);
  const derivedRows = derived.duties.map((duty) => ({ ...dutyRow(duty), caseworker_id: loaded!.facts.caseworkerId }));
  return {
    stored: { rows: rows.sort(byKey), nextChangeOn },
    derived: { rows: derivedRows.sort(byKey), nextChangeOn: derived.nextChangeOn },
  };
}

describe("the demonstration", () => {
  test("tells every story in the funds that have it, to the end", () => {
    const expected = STORIES.reduce((sum, { onlyIn }) => sum + (onlyIn ? 1 : 2), 0);
    expect(tellingCount).toBe(expected);
    expect(told).toHaveLength(expected);
  });

  test("has more than 300 members when every story is told as often as it says", () => {
    expect(STORIES.reduce((sum, { times, onlyIn }) => sum + times * (onlyIn ? 1 : 2), 0)).toBeGreaterThan(300);
  });

  test("opens on Tuesday 13 April 2021 at nine, Danish time, in both funds", async () => {
    for (const fundCode of ["FOA", "HK"]) {
      const clock = await inFund({ fundCode }, businessClock);
      expect(clock.today).toBe("2021-04-13");
      expect(clock.now.slice(0, 13)).toBe("2021-04-13T07");
    }
  });

  test("leaves nothing of the future behind", async () => {
    expect(await column("select id from decision where decided_on > $1", [TODAY])).toEqual([]);
    expect(await column(`select id from interview where "on" > $1 and status = 'held'`, [TODAY])).toEqual([]);
  });

  test("fills every bucket of the work list that the commands of today can fill", async () => {
    const filled = await column(
      "select distinct bucket from duty where state = 'open' and owner = 'fund' and bucket is not null",
    );
    expect(filled).toEqual(
      expect.arrayContaining([
        "visitation",
        "guidance",
        "deadlineMissed",
        "interviewsOwed",
        "outcomeMissing",
        "jointNotCalled",
        "hoursLimit",
        "holiday",
        "minPlan",
      ]),
    );
  });

  test("R2.5b has participations ended with every reason code, and a corrected one", async () => {
    const codes = await column(
      "select distinct reason_code from participation where superseded_at is null and reason_code is not null order by 1",
    );
    expect(codes).toEqual([38, 41, 42, 43, 44, 45, 46]);
    expect(await column("select 1 from decision where command = 'correctCode' and outcome = 'allowed'")).not.toEqual(
      [],
    );
  });

  test("keeps a refused act in the decision log alone", async () => {
    const refused = await column("select id from decision where outcome = 'refused'");
    expect(refused.length).toBeGreaterThan(0);
    expect(await column("select 1 from audit where decision_id = any($1)", [refused])).toEqual([]);
  });

  test("R4.3a no case has two running deadlines, and no deadline runs beside the booking that meets it", async () => {
    expect(
      await column(
        `select member_id from duty where owner = 'member' and rule = 'R4.3a' and state = 'open' group by 1 having count(*) > 1`,
      ),
    ).toEqual([]);
  });

  test("stored duties equal derived ones for every member", async () => {
    for (const member of told) {
      const { stored, derived } = await dutiesOf(member);
      expect(stored, member.id).toEqual(derived);
    }
  }, 120_000);
});

describe("CPR numbers", () => {
  test("are found by their hash, opened with the key, and belong to nobody", async () => {
    const keys = cprKeys();
    const { rows } = await owner.query("select id, cpr_hash as hash, cpr_ciphertext as cipher from member");
    for (const { id, hash, cipher } of rows) {
      const digits = decryptCpr(cipher, keys.encryption, id);
      expect(hashCpr(digits, keys.hash).equals(hash)).toBe(true);
      expect(passesCheckDigit(digits)).toBe(false);
    }
    for (const { cpr, fundCode } of people.filter(({ kind }) => kind === "member")) {
      const found = await column("select fund_code from member where cpr_hash = $1", [hashCpr(cpr!, keys.hash)]);
      expect(found).toEqual([fundCode]);
    }
  });

  test("stand in no table as plain digits, as text or as bytes", async () => {
    const keys = cprKeys();
    const { rows } = await owner.query("select id, cpr_ciphertext as cipher from member");
    const numbers = rows.map(({ id, cipher }) => decryptCpr(cipher, keys.encryption, id));
    const bytes = numbers.map((digits) => Buffer.from(digits).toString("hex"));
    const tables = await column(
      "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const table of tables) {
      const lines = (await column(`select t::text from ${String(table)} t`)) as string[];
      const plain = new Set(lines.flatMap((line) => line.match(/(?<!\d)\d{10}(?!\d)|(?:3\d){10}/g) ?? []));
      expect(
        [...numbers, ...bytes].filter((number) => plain.has(number)),
        String(table),
      ).toEqual([]);
    }
  });
});

describe("the large fund", () => {
  test("holds as many members as asked for, other people in the same cases, and the other fund as it was", async () => {
    const [count] = await column("select count(*)::integer from member where fund_code = $1", [LARGE_FUND]);
    expect(count).toBeGreaterThanOrEqual(1000);
    expect(copies.every(({ fundCode }) => fundCode === LARGE_FUND)).toBe(true);
    expect(await column("select cpr_hash from member group by fund_code, cpr_hash having count(*) > 1")).toEqual([]);
  });

  test("stored duties equal derived ones in a sample of the copies", async () => {
    const chance = chanceOf("sample of the copies");
    for (let drawn = 0; drawn < 150; drawn += 1) {
      const member = chance.oneOf(copies);
      const { stored, derived } = await dutiesOf(member);
      expect(stored.rows.length, member.id).toBeGreaterThan(0);
      expect(stored, member.id).toEqual(derived);
    }
  }, 120_000);

  test("counts of the buckets are those of the rows", async () => {
    const counted = await owner.query(
      `select bucket, sum(count)::integer as count from duty_count
       where fund_code = $1 and caseworker_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff' group by 1 order by 1`,
      [LARGE_FUND],
    );
    const rows = await owner.query(
      `select bucket, count(*)::integer as count from duty
       where fund_code = $1 and owner = 'fund' and state = 'open' and bucket is not null group by 1 order by 1`,
      [LARGE_FUND],
    );
    expect(counted.rows.filter(({ count }) => count > 0)).toEqual(rows.rows);
  });

  test("every copy's case belongs to somebody, or to nobody as its original does", async () => {
    expect(
      await column(
        `select m.id from member m where m.caseworker_id is not null and not exists
           (select 1 from app_user u where u.fund_code = m.fund_code and u.id = m.caseworker_id)`,
      ),
    ).toEqual([]);
    expect(
      await column(
        `select d.member_id from duty d join member m on m.fund_code = d.fund_code and m.id = d.member_id
         where d.caseworker_id is distinct from m.caseworker_id`,
      ),
    ).toEqual([]);
  });
});
