import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { servingPool, useDatabase } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { inFund } from "@/db/scope";
import type { SignedIn } from "@/server/identity/roles";
import { addDays } from "@/server/rules/day";
import { idOf, storeCase, storeFund } from "./stored-case-fixture";
import { PAGE_SIZE, type WorkListRow, workList } from "./work-list";
import { readListAddress, type WorkListInput } from "./work-list-filters";

const TODAY = "2021-04-13";
const METTE = { id: idOf("mette"), name: "Mette Holm", initials: "MH" };
const JONAS = { id: idOf("jonas"), name: "Jonas Abildgaard", initials: "JA" };
const HANNE = { id: idOf("hanne"), name: "Hanne Fremmed", initials: "HF" };

const as = (person: typeof METTE, fundCode: string): SignedIn => ({
  ...person,
  userId: person.id,
  fundCode,
  kind: "caseworker",
  roles: ["caseworker"],
  memberId: null,
  locale: "da",
  assurance: "substantial",
  sessionId: idOf("session"),
});
const mette = as(METTE, "FOA");
const ask = (change: Partial<WorkListInput> = {}): WorkListInput => ({ ...readListAddress({}), ...change });
const listed = (person: SignedIn, input: WorkListInput) =>
  inFund({ fundCode: person.fundCode, userId: person.userId }, (tx) => workList(tx, person, input));
const idsOf = (rows: readonly WorkListRow[]) => rows.map(({ memberId, key }) => `${memberId} ${key}`);

let database: TestDatabase;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await freshDatabase();
  close = useDatabase(database.servingUrl);
  await storeFund(database.ownerUrl, { code: "FOA", name: "FOAs A-kasse", today: TODAY, people: [METTE, JONAS] });
  await storeFund(database.ownerUrl, { code: "HK", name: "HKs A-kasse", today: TODAY, people: [HANNE] });
  await inFund({ fundCode: "FOA" }, async (tx) => {
    for (let number = 0; number < 60; number += 1)
      await storeCase(tx, "FOA", TODAY, {
        givenNames: `Nummer${String.fromCharCode(97 + (number % 26))}`,
        surname: `Prøve${String.fromCharCode(97 + Math.floor(number / 26))}`,
        birthDate: "1980-05-05",
        caseworkerId: [METTE.id, JONAS.id, null][number % 3]!,
        parts: {
          registrations: [{ registeredOn: addDays(TODAY, -(number % 20)) }],
          placements: [{ effectiveFrom: "2021-04-01" }],
          circumstances: [{}],
        },
      });
    await storeCase(tx, "FOA", TODAY, {
      givenNames: "Karen",
      surname: "Forløb",
      birthDate: "1975-01-01",
      caseworkerId: METTE.id,
      parts: {
        circumstances: [{ insurance: "partTime" }],
        registrations: [{}],
        placements: [{}],
        visitations: [{}],
        participations: [{}],
        benefitMonths: [{ month: "2021-03", hours: 12_050 }],
        interviews: [{ status: "held", on: "2021-03-25" }],
        deadlines: [{ deadline: "2021-04-09", setOn: "2021-03-30", daysWithoutTimes: 2 }],
      },
    });
  });
  await inFund({ fundCode: "HK" }, (tx) =>
    storeCase(tx, "HK", TODAY, {
      givenNames: "Fremmed",
      surname: "Person",
      birthDate: "1980-05-05",
      caseworkerId: HANNE.id,
      parts: { registrations: [{ registeredOn: TODAY }] },
    }),
  );
});

afterAll(async () => {
  await close?.();
  await database?.drop();
});

async function asOwner<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function openDuties(where: string): Promise<string[]> {
  const rows = await asOwner<{ id: string }>(
    `select member_id || ' ' || key as id from duty where fund_code = 'FOA' and owner = 'fund' and state = 'open' and ${where}
     order by sort_day, member_id, key`,
  );
  return rows.map(({ id }) => id);
}

/** All pages from the first on. */
async function walk(input: Partial<WorkListInput>): Promise<string[][]> {
  const pages: string[][] = [];
  let after: WorkListInput["after"] = null;
  do {
    const page = await listed(mette, ask({ ...input, after }));
    pages.push(idsOf(page.rows));
    after = page.next;
  } while (after);
  return pages;
}

describe("paging by keyset", () => {
  it("shows every open duty of the fund once, in order, in both directions of the sort", async () => {
    const all = await openDuties("true");
    expect(all.length).toBeGreaterThan(2 * PAGE_SIZE);
    const pages = await walk({ who: "all" });
    expect(pages.flat()).toEqual(all);
    expect(pages.slice(0, -1).every((page) => page.length === PAGE_SIZE)).toBe(true);
    expect((await walk({ who: "all", sort: "-due" })).flat()).toEqual(all.toReversed());
  });

  it("leads back to the very page it came from", async () => {
    const first = await listed(mette, ask({ who: "all" }));
    const second = await listed(mette, ask({ who: "all", after: first.next }));
    const back = await listed(mette, ask({ who: "all", before: second.previous }));
    expect(first.previous).toBeNull();
    expect(idsOf(back.rows)).toEqual(idsOf(first.rows));
    expect(back.previous).toBeNull();
    expect(back.next).toEqual(first.next);
  });
});

describe("filters", () => {
  it.each([
    ["mine", `caseworker_id = '${METTE.id}'`],
    ["unassigned", "caseworker_id is null"],
    [JONAS.id, `caseworker_id = '${JONAS.id}'`],
  ] as const)("shows the duties of %s and no others, with their counts", async (who, where) => {
    const rows = (await walk({ who })).flat();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(await openDuties(where));
    const { counts } = await listed(mette, ask({ who }));
    expect(Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });

  it("narrows to a bucket and to a nearness, today counting as within three days and not as overdue", async () => {
    const overdue = (await walk({ who: "all", bucket: "visitation", due: "overdue" })).flat();
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue).toEqual(await openDuties(`bucket = 'visitation' and due_on < '${TODAY}'`));
    const soon = (await walk({ who: "all", bucket: "visitation", due: "soon" })).flat();
    expect(soon).toEqual(await openDuties(`bucket = 'visitation' and due_on <= '2021-04-16'`));
    expect(soon.length).toBeGreaterThan(overdue.length);
  });
});

describe("a row", () => {
  it("draws the course from the stored facts by the rules", async () => {
    const { rows, today } = await listed(mette, ask());
    const karen = rows.find(({ name }) => name === "Karen Forløb");
    expect(today).toBe(TODAY);
    expect(karen?.caseworker).toEqual(METTE);
    expect(karen?.course).toMatchObject({
      startDate: "2021-03-01",
      hoursUsed: 12_050,
      hoursLimit: 33_300,
      endedOn: null,
      deadlines: [{ on: "2021-04-11", state: "missed", frozenDays: 2 }],
    });
    expect(karen?.course?.interviews.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      "individual held",
      "individual owed",
      "joint owed",
    ]);
    expect(rows.find(({ name }) => name !== "Karen Forløb")?.course).toBeNull();
  });
});

describe("whose eyes", () => {
  it("shows another fund nothing of this one, whatever it asks for", async () => {
    const hanne = as(HANNE, "HK");
    const page = await listed(hanne, ask({ who: "all" }));
    expect(new Set(page.rows.map(({ name }) => name))).toEqual(new Set(["Fremmed Person"]));
    expect((await listed(hanne, ask({ who: METTE.id }))).rows).toEqual([]);
    // Even where the statement itself would ask for the other fund's rows, the policies give none.
    const stolen = await inFund({ fundCode: "HK", userId: HANNE.id }, (tx) =>
      tx.execute(sql`select (select count(*) from duty where fund_code = 'FOA')::int as duties,
        (select count(*) from duty_count where fund_code = 'FOA')::int as counts`),
    );
    expect(stolen.rows).toEqual([{ duties: 0, counts: 0 }]);
  });

  it("writes one line for each look, with the filters and by whom", async () => {
    const count = async () =>
      (await asOwner<{ n: number }>("select count(*)::int as n from audit where what = 'workList'"))[0]!.n;
    const before = await count();
    await listed(mette, ask({ who: "unassigned", bucket: "guidance" }));
    expect(await count()).toBe(before + 1);
    const [line] = await asOwner(
      "select fund_code, kind, detail, actor_id, actor_name from audit order by id desc limit 1",
    );
    expect(line).toEqual({
      fund_code: "FOA",
      kind: "read",
      detail: { who: "unassigned", bucket: "guidance", due: "any", sort: "due" },
      actor_id: METTE.id,
      actor_name: METTE.name,
    });
  });
});

describe("the plan, as the serving role under its policies", () => {
  beforeAll(async () => {
    // Enough rows that reading them all would be dearer than any index.
    await asOwner(`insert into duty (fund_code, member_id, key, owner, rule, bucket, wording, facts, state, opens_on, due_on, sort_day, caseworker_id, rules_version)
      select 'BIG', gen_random_uuid(), 'visitation:x', 'fund', 'R2.2a', (array['visitation', 'guidance', 'minPlan'])[1 + n % 3], 'visitation', '{}', 'open',
        '2021-01-01', date '2021-01-01' + n % 300, date '2021-01-01' + n % 300,
        md5((n % 4)::text)::uuid, 1 from generate_series(1, 20000) n`);
    await asOwner("analyze duty");
  });

  it.each([
    ["all", {}, "duty_list"],
    ["all, a bucket", { bucket: "guidance" }, "duty_list_bucket"],
    ["one's own", { who: true }, "duty_list_mine"],
    ["one's own, a bucket", { who: true, bucket: "guidance" }, "duty_list_mine_bucket"],
  ] as const)("reads a page of %s in the order of an index, without sorting", async (_, filter, index) => {
    const client = await servingPool().connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.fund_code', 'BIG', true), set_config('app.member_id', '', true)");
      const conditions = [
        "who" in filter ? "and d.caseworker_id = md5('2')::uuid" : "",
        "bucket" in filter ? `and d.bucket = '${filter.bucket}'` : "",
      ].join(" ");
      const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain select d.member_id from duty d
        where d.fund_code = 'BIG' and d.state = 'open' and d.owner = 'fund' ${conditions}
          and (d.sort_day, d.member_id, d.key) > ('2021-05-01'::date, md5('a')::uuid, 'x')
        order by d.sort_day, d.member_id, d.key limit 51`);
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan using ${index} on`));
      expect(plan).toMatch(/Index Cond: .*ROW\(sort_day, member_id, key\)/);
      expect(plan).not.toMatch(/Sort|Seq Scan/);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});

describe("the list's address", () => {
  it("opens a list whatever stands in it", () => {
    const odd = readListAddress({
      bucket: "nonsense",
      who: "'; drop table duty",
      due: ["a", "b"],
      sort: "-due",
      after: "x~y",
    });
    expect(odd).toEqual({ ...ask(), sort: "-due" });
  });

  it("reads the place where a page goes on, also from a duty's key that holds the mark between its parts", () => {
    const { after } = readListAddress({ after: `2021-04-13~${METTE.id}~a~b` });
    expect(after).toEqual({ sortDay: "2021-04-13", memberId: METTE.id, key: "a~b" });
  });

  it("goes on also among the duties that have no day, which stand last", () => {
    const { after } = readListAddress({ after: `9999-12-31~${METTE.id}~a` });
    expect(after).toEqual({ sortDay: "9999-12-31", memberId: METTE.id, key: "a" });
  });
});
