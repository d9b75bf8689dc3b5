import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "./postgres/test-database";

const [caseworker, colleague] = [randomUUID(), randomUUID()];
const decision = randomUUID();
let member: string;
let made: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  made = await freshDatabase();
  client = new pg.Client({ connectionString: made.ownerUrl });
  await client.connect();
  await client.query("insert into fund (code, name) values ('FOA', 'FOAs A-kasse')");
});
// A member of its own for every test: what is registered is never removed.
beforeEach(() => {
  member = randomUUID();
});
afterAll(async () => {
  await client?.end();
  await made?.drop();
});

type Values = Record<string, unknown>;

/** Adds a legal fact with what every fact has. Returns its version's id and its entity's. */
async function addFact(table: string, values: Values): Promise<{ id: string; entityId: string }> {
  const row: Values = {
    fund_code: "FOA",
    id: randomUUID(),
    entity_id: randomUUID(),
    member_id: member,
    applies_on: "2021-04-13",
    recorded_at: "2021-04-13T09:00:00Z",
    decision_id: decision,
    ...values,
  };
  await insert(table, row);
  return { id: row.id as string, entityId: row.entity_id as string };
}

async function insert(table: string, row: Values): Promise<void> {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  const places = columns.map((_, at) => `$${at + 1}`);
  await client.query(`insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`, Object.values(row));
}

const interview = (from: string, to: string, values: Values = {}): Values => ({
  purposes: '["job"]',
  form: "inPerson",
  status: "booked",
  on: "2021-04-20",
  starts_at: `2021-04-20T${from}Z`,
  ends_at: `2021-04-20T${to}Z`,
  caseworker_id: caseworker,
  fixed_by: "member",
  ...values,
});
const hours = (month: string, of: number): Values => ({ month, hours: of });
const participation = (start: string, end: string | null, code: number | null): Values => ({
  start_date: start,
  end_date: end,
  reason_code: code,
  placement_id: randomUUID(),
});

describe("interviews", () => {
  test("R4.4a two live ones of one caseworker never overlap, and touching is not overlapping", async () => {
    await addFact("interview", interview("09:00", "09:45"));
    const others = { member_id: randomUUID() };
    await expect(addFact("interview", interview("09:44", "10:30", others))).rejects.toMatchObject({
      code: "23P01",
      constraint: "interview_caseworker_free",
    });
    await addFact("interview", interview("09:45", "10:30", others));
    await addFact("interview", interview("09:00", "09:45", { status: "cancelled", member_id: randomUUID() }));
  });

  test("R4.4a two live ones of one member never overlap", async () => {
    await addFact("interview", interview("11:00", "11:45"));
    await expect(addFact("interview", interview("11:30", "12:00", { caseworker_id: colleague }))).rejects.toMatchObject(
      { code: "23P01", constraint: "interview_member_free" },
    );
  });

  test("R4.3a a slot is booked once, and free again when the booking is cancelled", async () => {
    const slot = { slot_id: randomUUID() };
    const booked = await addFact("interview", interview("13:00", "13:45", slot));
    const elsewhere = { ...slot, caseworker_id: colleague, member_id: randomUUID() };
    await expect(addFact("interview", interview("14:00", "14:45", elsewhere))).rejects.toMatchObject({
      code: "23505",
      constraint: "interview_one_per_slot",
    });
    await client.query("update interview set superseded_at = now() where id = $1", [booked.id]);
    await addFact(
      "interview",
      interview("13:00", "13:45", { ...slot, status: "cancelled", entity_id: booked.entityId }),
    );
    await addFact("interview", interview("13:00", "13:45", { ...slot, member_id: randomUUID() }));
  });

  test("two open times of one caseworker never overlap", async () => {
    const slot = (from: string, to: string, values: Values = {}) =>
      insert("slot", {
        fund_code: "FOA",
        id: randomUUID(),
        caseworker_id: caseworker,
        on: "2021-04-21",
        form: "inPerson",
        starts_at: `2021-04-21T${from}Z`,
        ends_at: `2021-04-21T${to}Z`,
        opened_by: caseworker,
        opened_at: "2021-04-13T09:00Z",
        ...values,
      });
    await slot("09:00", "09:45");
    await slot("09:45", "10:30");
    await expect(slot("09:30", "10:00")).rejects.toMatchObject({ code: "23P01", constraint: "slot_caseworker_free" });
    await slot("09:30", "10:00", { caseworker_id: colleague });
    await slot("09:30", "10:00", { closed_at: "2021-04-13T10:00Z" });
  });
});

describe("legal facts", () => {
  test("R2.5f a member has at most one open participation", async () => {
    await addFact("participation", participation("2020-09-01", "2020-11-30", 41));
    await addFact("participation", participation("2021-03-01", null, null));
    await expect(addFact("participation", participation("2021-04-01", null, null))).rejects.toMatchObject({
      code: "23505",
      constraint: "participation_one_open",
    });
  });

  test("R2.5b I-28 an end has a code and is not before the start", async () => {
    await expect(addFact("participation", participation("2021-03-01", "2021-04-30", null))).rejects.toMatchObject({
      constraint: "participation_end_has_code",
    });
    await expect(addFact("participation", participation("2021-03-01", "2021-02-28", 44))).rejects.toMatchObject({
      constraint: "participation_end_after_start",
    });
    await addFact("participation", participation("2021-03-01", "2021-03-01", 44));
  });

  test("I-16 a month has one current figure; a correction supersedes it", async () => {
    const first = await addFact("benefit_month", hours("2021-03", 16_000));
    await expect(addFact("benefit_month", hours("2021-03", 15_000))).rejects.toMatchObject({ code: "23505" });
    await client.query("update benefit_month set superseded_at = now() where id = $1", [first.id]);
    await addFact("benefit_month", { ...hours("2021-03", 15_000), entity_id: first.entityId });
  });

  test("are neither overwritten nor removed, and superseded once", async () => {
    const { id } = await addFact("benefit_month", hours("2021-02", 8000));
    const refused = { code: "23001" };
    await expect(client.query("update benefit_month set hours = 1 where id = $1", [id])).rejects.toMatchObject(refused);
    await expect(client.query("delete from benefit_month where id = $1", [id])).rejects.toMatchObject(refused);
    await client.query("update benefit_month set superseded_at = now() where id = $1", [id]);
    await expect(
      client.query("update benefit_month set superseded_at = null where id = $1", [id]),
    ).rejects.toMatchObject(refused);
  });

  test("R2.1a a placement takes effect on the first of a month", async () => {
    await expect(addFact("placement", { kind: "new", effective_from: "2021-03-02" })).rejects.toMatchObject({
      constraint: "placement_first_of_month",
    });
    await addFact("placement", { kind: "new", effective_from: "2021-03-01" });
  });

  test("R9.1 hours are not below zero, and a month is a month", async () => {
    await expect(addFact("benefit_month", hours("2021-01", -1))).rejects.toMatchObject({
      constraint: "benefit_month_hours",
    });
    await expect(addFact("benefit_month", hours("2021-13", 1))).rejects.toMatchObject({
      constraint: "benefit_month_form",
    });
  });
});

describe("the records", () => {
  test("decisions and audit lines are only ever added", async () => {
    await client.query(
      `insert into decision values ('FOA', $1, $2, 'visit-member', 'refused', '[]', '{}', 'forsoeg-2020', 1, '2021-04-13',
         '2021-04-13T09:00:00Z', null, 'System')`,
      [randomUUID(), member],
    );
    await client.query(
      `insert into audit (fund_code, member_id, kind, what, actor_name, business_at)
       values ('FOA', $1, 'act', 'visit-member', 'System', '2021-04-13T09:00:00Z')`,
      [member],
    );
    for (const table of ["decision", "audit"]) {
      await expect(
        client.query(`update ${table} set actor_name = 'X' where member_id = $1`, [member]),
      ).rejects.toMatchObject({ code: "23001" });
      await expect(client.query(`delete from ${table} where member_id = $1`, [member])).rejects.toMatchObject({
        code: "23001",
      });
    }
  });

  test("a bucket's count follows its open duties, for the caseworker and for the fund", async () => {
    const count = async (who: string) => {
      const { rows } = await client.query<{ count: number }>(
        "select coalesce(sum(count), 0)::integer as count from duty_count where bucket = 'guidance' and caseworker_id = $1",
        [who],
      );
      return rows[0]!.count;
    };
    const fundWide = "ffffffff-ffff-ffff-ffff-ffffffffffff";
    const duty = (key: string, values: Values = {}) =>
      insert("duty", {
        fund_code: "FOA",
        member_id: member,
        key,
        owner: "fund",
        bucket: "guidance",
        wording: "guide",
        facts: "{}",
        state: "open",
        opens_on: "2021-04-01",
        sort_day: "2021-04-15",
        rules_version: 1,
        caseworker_id: caseworker,
        ...values,
      });
    await duty("a");
    await duty("b", { caseworker_id: null });
    await duty("c", { state: "met" });
    await duty("d", { owner: "member" });
    expect([await count(caseworker), await count(fundWide)]).toEqual([1, 2]);
    await client.query("update duty set caseworker_id = $1 where key = 'b' and member_id = $2", [colleague, member]);
    expect([await count(caseworker), await count(colleague), await count(fundWide)]).toEqual([1, 1, 2]);
    await client.query("delete from duty where member_id = $1", [member]);
    expect([await count(caseworker), await count(colleague), await count(fundWide)]).toEqual([0, 0, 0]);
  });
});
