import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database, type Scoped, useDatabase } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import type { SignedIn } from "@/server/identity/roles";
import { memberHome } from "./member-home";
import { times } from "./times";

/** What a member sees of their own case, and a caseworker of a week's times: real rows under the policies. */
const mette = randomUUID();
const jonas = randomUUID();
const rasmus = randomUUID();
const ida = randomUUID();
const memberUser = randomUUID();
/** Wednesday 14 April 2021 at ten in Denmark. */
const NOW = "2021-04-14T08:00:00Z";

let made: TestDatabase;
let owner: pg.Client;
let close: () => Promise<void>;

const person = (about: Partial<SignedIn>): SignedIn => ({
  userId: mette,
  fundCode: "FOA",
  kind: "caseworker",
  roles: ["caseworker"],
  memberId: null,
  name: "Mette Brandt",
  initials: "MB",
  locale: "da",
  assurance: "substantial",
  sessionId: randomUUID(),
  ...about,
});

async function as<T>({ fundCode, userId, memberId }: SignedIn, work: (tx: Scoped) => Promise<T>): Promise<T> {
  return await database().transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.fund_code', ${fundCode}, true), set_config('app.user_id', ${userId}, true),
      set_config('app.member_id', ${memberId ?? ""}, true)`);
    return await work(tx);
  });
}

const slot = (caseworker: string, day: string, from: string, to: string, closed = false) =>
  owner.query(
    `insert into slot (fund_code, id, caseworker_id, "on", starts_at, ends_at, form, place, opened_by, opened_at, closed_at)
     values ('FOA', gen_random_uuid(), $1, $2::date, ($2 || 'T' || $3 || '+02')::timestamptz, ($2 || 'T' || $4 || '+02')::timestamptz,
       'inPerson', 'Klosterport 4', $1, now(), case when $5 then now() end) returning id`,
    [caseworker, day, from, to, closed],
  );

const interview = (about: { member: string; day: string; from: string; to: string; status: string; slot?: string }) =>
  owner.query(
    `insert into interview (fund_code, id, entity_id, member_id, applies_on, recorded_at, decision_id, purposes, form, status,
       "on", starts_at, ends_at, place, caseworker_id, slot_id, fixed_by)
     values ('FOA', gen_random_uuid(), gen_random_uuid(), $1, $2::date, '2021-04-01', gen_random_uuid(), '["job"]', 'inPerson', $5,
       $2::date, ($2 || 'T' || $3 || '+02')::timestamptz, ($2 || 'T' || $4 || '+02')::timestamptz, 'Klosterport 4', $6, $7, 'member')`,
    [about.member, about.day, about.from, about.to, about.status, mette, about.slot ?? null],
  );

beforeAll(async () => {
  made = await freshDatabase();
  close = useDatabase(made.servingUrl);
  owner = new pg.Client({ connectionString: made.ownerUrl });
  await owner.connect();
  await owner.query(
    `insert into fund (code, name, clock_offset_seconds) select code, name, extract(epoch from $1::timestamptz - now())::bigint
     from (values ('FOA', 'FOAs A-kasse'), ('HK', 'HK Danmarks A-kasse')) as f(code, name)`,
    [NOW],
  );
  await owner.query(
    `insert into app_user (fund_code, id, kind, roles, name, initials) values
       ('FOA', $1, 'caseworker', '{caseworker}', 'Mette Brandt', 'MB'), ('FOA', $2, 'caseworker', '{caseworker}', 'Jonas Hjort', 'JH')`,
    [mette, jonas],
  );
  for (const [id, name] of [
    [rasmus, "Rasmus"],
    [ida, "Ida"],
  ])
    await owner.query(
      `insert into member (fund_code, id, given_names, surname, birth_date, cpr_ciphertext, cpr_hash, created_at)
       values ('FOA', $1, $2, 'Toft', '1980-01-01', '\\x01', sha256($3::bytea), now())`,
      [id, name, id],
    );
  const taken = await slot(mette, "2021-04-15", "10:00", "10:45");
  await interview({
    member: rasmus,
    day: "2021-04-15",
    from: "10:00",
    to: "10:45",
    status: "booked",
    slot: taken.rows[0].id,
  });
  await interview({ member: ida, day: "2021-04-13", from: "09:00", to: "09:45", status: "held" });
  await interview({ member: ida, day: "2021-04-16", from: "12:00", to: "12:45", status: "cancelled" });
  await interview({ member: ida, day: "2021-04-16", from: "09:15", to: "10:00", status: "booked" });
  await slot(mette, "2021-04-14", "09:00", "09:45");
  await slot(mette, "2021-04-14", "13:00", "13:45");
  await slot(mette, "2021-04-15", "13:00", "13:45", true);
  await slot(mette, "2021-04-16", "09:00", "09:45");
  await slot(jonas, "2021-04-18", "09:00", "09:45");
  await slot(jonas, "2021-04-19", "09:00", "09:45");
});

afterAll(async () => {
  await owner?.end();
  await close?.();
  await made?.drop();
});

test("a week of one's own times: each once, with its state and whoever booked it", async () => {
  const week = await as(person({}), (tx) => times(tx, person({}), { who: "mine", week: null }));
  expect([week.today, week.from, week.to]).toEqual(["2021-04-14", "2021-04-12", "2021-04-18"]);
  expect(week.rows.map(({ on, state, member }) => [on, state, member?.name ?? null])).toEqual([
    ["2021-04-13", "held", "Ida Toft"],
    ["2021-04-14", "unused", null],
    ["2021-04-14", "free", null],
    ["2021-04-15", "booked", "Rasmus Toft"],
    ["2021-04-16", "filled", null],
    ["2021-04-16", "booked", "Ida Toft"],
  ]);
});

test("the team's times hold a colleague's, up to Sunday and not Monday; another fund sees none", async () => {
  const all = await as(person({}), (tx) => times(tx, person({}), { who: "all", week: "2021-04-18" }));
  expect(all.rows.filter(({ caseworkerId }) => caseworkerId === jonas).map(({ on }) => on)).toEqual(["2021-04-18"]);
  expect(all.caseworkers[jonas]).toBe("Jonas Hjort");
  const stranger = person({ fundCode: "HK", userId: randomUUID() });
  const others = await as(stranger, (tx) => times(tx, stranger, { who: mette, week: "2021-04-14" }));
  expect(others.rows).toEqual([]);
});

test("a member sees their own case and what is to be done, and the reading is logged", async () => {
  const self = person({ kind: "member", roles: ["member"], memberId: rasmus, userId: memberUser, name: "Rasmus Toft" });
  const home = await as(self, (tx) => memberHome(tx, self));
  expect(home).toMatchObject({
    name: "Rasmus Toft",
    fundName: "FOAs A-kasse",
    today: "2021-04-14",
    news: [],
    unread: 0,
  });
  expect(home?.standing.responsible).toBe("none");
  const logged = await owner.query("select member_id, actor_name from audit where what = 'ownCase'");
  expect(logged.rows).toEqual([{ member_id: rasmus, actor_name: "Rasmus Toft" }]);
});

test("another member's case is not found, whoever asks for it", async () => {
  const self = person({ kind: "member", roles: ["member"], memberId: rasmus, userId: memberUser });
  const asked = await as(self, (tx) => memberHome(tx, { ...self, memberId: ida }));
  expect(asked).toBeNull();
  expect(await as(person({}), (tx) => memberHome(tx, person({})))).toBeNull();
});
