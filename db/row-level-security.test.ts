import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "./postgres/test-database";

/** Every table of a fund, with the columns that row-level security goes by. */
type FundTable = { name: string; ofMember: boolean };
type Scope = { fund?: string; member?: string; user?: string };

const mads = randomUUID();
const nora = randomUUID();
const otherFunds = randomUUID();
const caseworker = randomUUID();

let made: TestDatabase;
let owner: pg.Client;
let serving: pg.Client;
let tables: FundTable[];

beforeAll(async () => {
  made = await freshDatabase();
  owner = new pg.Client({ connectionString: made.ownerUrl });
  serving = new pg.Client({ connectionString: made.servingUrl });
  await Promise.all([owner.connect(), serving.connect()]);
  await owner.query("insert into fund (code, name) values ('FOA', 'FOAs A-kasse'), ('HK', 'HK Danmarks A-kasse')");
  for (const [fund, id] of [
    ["FOA", mads],
    ["FOA", nora],
    ["HK", otherFunds],
  ] as const) {
    await owner.query(
      `insert into member (fund_code, id, given_names, surname, birth_date, cpr_ciphertext, cpr_hash, created_at)
       values ($1, $2, 'Mads', 'Holm', '1980-01-01', '\\x01', sha256($3::bytea), now())`,
      [fund, id, id],
    );
    await owner.query(
      `insert into benefit_month (fund_code, id, entity_id, member_id, applies_on, recorded_at, decision_id, month, hours)
       values ($1, gen_random_uuid(), gen_random_uuid(), $2, '2021-03-01', now(), gen_random_uuid(), '2021-03', 100)`,
      [fund, id],
    );
    await owner.query(
      `insert into duty (fund_code, member_id, key, owner, bucket, wording, facts, state, opens_on, sort_day, rules_version)
       values ($1, $2, 'visitation', 'fund', 'visitation', 'visit', '{}', 'open', '2021-03-01', '2021-03-15', 1)`,
      [fund, id],
    );
  }
  const found = await owner.query<FundTable>(
    `select t.table_name as name, bool_or(c.column_name = 'member_id') or t.table_name = 'member' as "ofMember"
     from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
     where t.table_schema = 'public' and t.table_type = 'BASE TABLE' group by t.table_name
     having bool_or(c.column_name = 'fund_code')`,
  );
  tables = found.rows;
});

afterAll(async () => {
  await Promise.all([owner?.end(), serving?.end()]);
  await made?.drop();
});

async function inScope<T>({ fund, member = "", user = "" }: Scope, work: () => Promise<T>): Promise<T> {
  await serving.query("begin");
  try {
    if (fund !== undefined)
      await serving.query(
        `select set_config('app.fund_code', $1, true), set_config('app.member_id', $2, true),
                set_config('app.user_id', $3, true), set_config('app.roles', 'caseworker', true)`,
        [fund, member, user],
      );
    return await work();
  } finally {
    await serving.query("rollback");
  }
}

async function rowsOf(table: string): Promise<Record<string, unknown>[]> {
  return (await serving.query(`select * from ${table}`)).rows;
}

describe("row-level security", () => {
  test("is on for every table that belongs to a fund, and the serving role is bound by it", async () => {
    const { rows } = await owner.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity",
    );
    const secured = new Set(rows.map(({ name }) => name));
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.map(({ name }) => name).filter((name) => !secured.has(name))).toEqual([]);
    const role = await serving.query(
      `select rolsuper or rolbypassrls as free, exists (select 1 from pg_class where relowner = pg_roles.oid) as owns
       from pg_roles where rolname = current_user`,
    );
    expect(role.rows[0]).toEqual({ free: false, owns: false });
  });

  test("shows no rows where no scope is set", async () => {
    for (const table of ["member", "benefit_month", "duty", "duty_count", "fund"]) {
      await inScope({}, async () => expect(await rowsOf(table), table).toEqual([]));
    }
  });

  test("leaves no scope behind when its transaction is over", async () => {
    await inScope({ fund: "FOA" }, async () => expect(await rowsOf("member")).toHaveLength(2));
    expect(await rowsOf("member")).toEqual([]);
  });

  test("shows a caseworker the own fund's members and nobody else's", async () => {
    await inScope({ fund: "FOA", user: caseworker }, async () => {
      expect(new Set((await rowsOf("member")).map(({ id }) => id))).toEqual(new Set([mads, nora]));
      expect(await rowsOf("duty")).toHaveLength(2);
      expect(await rowsOf("fund")).toHaveLength(1);
      expect((await serving.query("select 1 from member where id = $1", [otherFunds])).rowCount).toBe(0);
    });
  });

  test("shows a member the own case alone, in every table that has members", async () => {
    await inScope({ fund: "FOA", member: mads }, async () => {
      expect((await rowsOf("member")).map(({ id }) => id)).toEqual([mads]);
      expect((await rowsOf("benefit_month")).map((row) => row.member_id)).toEqual([mads]);
      expect((await rowsOf("duty")).map((row) => row.member_id)).toEqual([mads]);
      expect(await rowsOf("duty_count")).toEqual([]);
    });
    const { rows } = await owner.query<{ tablename: string }>(
      "select tablename from pg_policies where policyname = 'scope' and qual like '%app.member_id%'",
    );
    const bound = new Set(rows.map(({ tablename }) => tablename));
    // The identity tables have policies of their own, tested with the sessions.
    const identity = new Set(["app_user", "session"]);
    const loose = tables.filter(({ name, ofMember }) => ofMember && !bound.has(name) && !identity.has(name));
    expect(loose).toEqual([]);
  });

  test("every table with members is under the guard of restricted cases; only what says who may open them is not", async () => {
    const { rows } = await owner.query<{ tablename: string }>(
      "select tablename from pg_policies where policyname = 'guard' and permissive = 'RESTRICTIVE'",
    );
    const guarded = new Set(rows.map(({ tablename }) => tablename));
    const open = tables.filter(({ name, ofMember }) => ofMember && !guarded.has(name)).map(({ name }) => name);
    expect(open.sort()).toEqual(["case_access", "case_restriction", "guarded_case"]);
  });

  test("a restricted case is there for those who are named, for the member and for the system, and for nobody else", async () => {
    const named = randomUUID();
    await owner.query(
      "insert into case_restriction (fund_code, member_id, ground, since, set_by_name) values ('FOA', $1, 'colleague', now(), 'Lone')",
      [nora],
    );
    await owner.query(
      "insert into case_access (fund_code, member_id, user_id, admits, ground, since, set_by_name) values ('FOA', $1, $2, true, 'named', now(), 'Lone')",
      [nora, named],
    );
    const seen = async () =>
      [await rowsOf("member"), await rowsOf("duty"), await rowsOf("benefit_month")].map((r) => r.length);
    await inScope({ fund: "FOA", user: named }, async () => expect(await seen()).toEqual([2, 2, 2]));
    await inScope({ fund: "FOA", user: caseworker }, async () => expect(await seen()).toEqual([1, 1, 1]));
    await inScope({ fund: "FOA" }, async () => expect(await seen()).toEqual([1, 1, 1]));
    await inScope({ fund: "FOA", member: nora }, async () => expect(await seen()).toEqual([1, 1, 1]));
    await inScope({ fund: "FOA" }, async () => {
      await serving.query("select set_config('app.roles', 'system', true)");
      expect(await seen()).toEqual([2, 2, 2]);
    });
    await inScope({ fund: "FOA", user: caseworker }, async () => {
      expect((await serving.query("update member set phone = '1' where id = $1", [nora])).rowCount).toBe(0);
      const shut = await serving.query(
        "select bucket, n from shut_duties() where caseworker_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff'",
      );
      expect(shut.rows).toEqual([{ bucket: "visitation", n: 1 }]);
    });
    await owner.query("update case_access set ended_at = now(), ended_by_name = 'Lone'");
    await inScope({ fund: "FOA", user: named }, async () => expect(await seen()).toEqual([1, 1, 1]));
    await owner.query("update case_restriction set ended_at = now(), ended_by_name = 'Lone'");
    await inScope({ fund: "FOA", user: caseworker }, async () => expect(await seen()).toEqual([2, 2, 2]));
    await expect(owner.query("update case_access set ended_at = null")).rejects.toMatchObject({ code: "23001" });
  });

  test("another fund's row can be neither written, changed nor removed", async () => {
    const insert = `insert into case_note (fund_code, id, member_id, body, written_by, written_at)
      values ('HK', gen_random_uuid(), $1, 'note', $2, now())`;
    await inScope({ fund: "FOA" }, async () => {
      await expect(serving.query(insert, [otherFunds, caseworker])).rejects.toMatchObject({ code: "42501" });
    });
    await inScope({ fund: "FOA" }, async () => {
      expect((await serving.query("update member set phone = '1' where id = $1", [otherFunds])).rowCount).toBe(0);
      expect((await serving.query("delete from duty where member_id = $1", [otherFunds])).rowCount).toBe(0);
      await expect(serving.query("update member set fund_code = 'HK'")).rejects.toMatchObject({ code: "42501" });
    });
  });

  test("a member cannot turn the fund's clock, and cannot write on another member's case", async () => {
    await inScope({ fund: "FOA", member: mads }, async () => {
      expect((await serving.query("update fund set clock_offset_seconds = 1")).rowCount).toBe(0);
      await expect(
        serving.query(
          `insert into case_note (fund_code, id, member_id, body, written_by, written_at)
           values ('FOA', gen_random_uuid(), $1, 'note', $2, now())`,
          [nora, caseworker],
        ),
      ).rejects.toMatchObject({ code: "42501" });
    });
  });

  test("a draft is its writer's alone", async () => {
    await owner.query("insert into draft values ('FOA', $1, 'visit', '{}', now())", [caseworker]);
    await inScope({ fund: "FOA", user: caseworker }, async () => expect(await rowsOf("draft")).toHaveLength(1));
    await inScope({ fund: "FOA", user: randomUUID() }, async () => expect(await rowsOf("draft")).toEqual([]));
  });
});

describe("the business clock", () => {
  const clock = "select to_char(business_now('FOA') at time zone 'UTC', 'YYYY-MM-DD') as day";
  const stand = "select set_config('app.business_now', '1999-12-31T12:00:00Z', true)";

  test("is the wall clock moved by the fund's offset", async () => {
    await owner.query("update fund set clock_offset_seconds = -86400 * 3650 where code = 'FOA'");
    const { rows } = await owner.query(
      "select round(extract(epoch from clock_timestamp() - business_now('FOA')))::integer as behind",
    );
    expect(rows[0].behind).toBe(86_400 * 3650);
  });

  test("stands on another instant for the owner's own session only", async () => {
    await owner.query("begin");
    await owner.query(stand);
    expect((await owner.query(clock)).rows[0].day).toBe("1999-12-31");
    await owner.query("rollback");
    await inScope({ fund: "FOA" }, async () => {
      const before = (await serving.query(clock)).rows[0].day;
      await serving.query(stand);
      expect((await serving.query(clock)).rows[0].day).toBe(before);
      expect(before).not.toBe("1999-12-31");
    });
  });

  test("a day begins at midnight in Denmark, on both sides of the clock changes", async () => {
    for (const [instant, day] of [
      ["2021-03-27T22:59:59Z", "2021-03-27"],
      ["2021-03-27T23:00:00Z", "2021-03-28"],
      ["2021-03-28T21:59:59Z", "2021-03-28"],
      ["2021-03-28T22:00:00Z", "2021-03-29"],
      ["2021-10-31T22:59:59Z", "2021-10-31"],
      ["2021-10-31T23:00:00Z", "2021-11-01"],
    ] as const) {
      await owner.query("begin");
      await owner.query("select set_config('app.business_now', $1, true)", [instant]);
      const { rows } = await owner.query("select business_today('FOA')::text as day");
      await owner.query("rollback");
      expect(rows[0].day, instant).toBe(day);
    }
  });
});
