import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inventedCpr } from "@/db/seed/invented-cpr";
import { actsIn } from "@/server/commands/test-acts";
import { KEYS, type TestFund, testFund } from "@/server/commands/test-fund";
import { bringIn } from "./bring-in";
import { readRows } from "./read-rows";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeEach(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-04-13");
  await fund.ask("update app_user set initials = 'MH' where name = 'Mette Holm'");
});
afterEach(() => fund.leave());

const HEADER =
  "CPR-nummer;Fornavn;Efternavn;Kommune;Forsikring;Tilmeldt;Indplacering;Indplaceret fra;Visiteret;Ansvarlig;Deltagelse fra;Timer;Individuelle samtaler;Fælles samtaler;Bookingfrist;Sagsbehandler;Uddannelse;Hjemmeboende børn";
type Cells = Partial<
  Record<
    | "cpr"
    | "surname"
    | "kommune"
    | "tilmeldt"
    | "fra"
    | "visiteret"
    | "ansvarlig"
    | "start"
    | "timer"
    | "individuelle"
    | "faelles"
    | "frist"
    | "hos"
    | "uddannelse"
    | "slags",
    string
  >
>;
const cpr = (place: number) => inventedCpr("1979-03-04", place, "female");
const row = (given: Cells = {}) => {
  const of = {
    cpr: cpr(0),
    surname: "Hentesen",
    kommune: "0101",
    slags: "ny",
    tilmeldt: "01-02-2021",
    fra: "2021-02-01",
    visiteret: "10-02-2021",
    ansvarlig: "a-kasse",
    start: "2021-02-01",
    timer: "2021-02:80,33 2021-03:100",
    individuelle: "2021-02-22",
    faelles: "",
    frist: "20-04-2021",
    hos: "MH",
    uddannelse: "ja",
    ...given,
  };
  return [
    of.cpr,
    "Åse",
    of.surname,
    of.kommune,
    "fuldtid",
    of.tilmeldt,
    of.slags,
    of.fra,
    of.visiteret,
    of.ansvarlig,
    of.start,
    of.timer,
    of.individuelle,
    of.faelles,
    of.frist,
    of.hos,
    of.uddannelse,
    "nej",
  ].join(";");
};
const file = (...rows: string[]) => Buffer.from([HEADER, ...rows].join("\n"));
const preview = (bytes: Uint8Array) => bringIn(fund.open, bytes, null, KEYS);
async function problemsOf(...rows: string[]) {
  const answer = await preview(file(...rows));
  if (answer.kind !== "preview") throw new Error(answer.kind);
  return answer.problems.map(({ line, column, why }) => `${line} ${column} ${why}`);
}
const members = async () => (await fund.ask<{ n: number }>("select count(*)::integer as n from member"))[0]!.n;

test("a running case is previewed with what it is and owes, and brought in as the same acts by hand would have made it", async () => {
  const bytes = file(row());
  const seen = await preview(bytes);
  expect(seen).toMatchObject({
    kind: "preview",
    problems: [],
    cases: [
      {
        line: 2,
        name: "Åse Hentesen",
        responsible: "fund",
        startDate: "2021-02-01",
        hours: { total: 18_033, threshold: 41_000 },
        owed: { individual: 1, joint: 1 },
        deadline: "2021-04-20",
      },
    ],
  });
  expect(JSON.stringify(seen)).not.toContain(cpr(0));
  expect(await members()).toBe(0);
  if (seen.kind !== "preview") throw new Error();
  expect(await bringIn(fund.open, bytes, seen.hash, KEYS)).toEqual({ kind: "done", count: 1 });
  const [{ id: memberId } = { id: "" }] = await fund.ask<{ id: string }>("select id from member");
  const facts = await acts.factsOf(memberId!);
  expect(facts).toMatchObject({
    caseworkerId: fund.caseworkerId,
    registrations: [{ registeredOn: "2021-02-01" }],
    placements: [{ kind: "new", effectiveFrom: "2021-02-01" }],
    visitations: [{ assessedOn: "2021-02-10", responsible: "fund" }],
    participations: [{ startDate: "2021-02-01", endDate: null }],
    deadlines: [{ deadline: "2021-04-20" }],
    interviews: [{ status: "held", on: "2021-02-22", purposes: ["job"] }],
  });
  // Facts point to each other as they do when they are made by hand.
  expect(facts.participations[0]!.placementId).toBe(facts.placements[0]!.entityId);
  expect(facts.visitations[0]!.registrationId).toBe(facts.registrations[0]!.entityId);
  expect(facts.deadlines[0]!.participationId).toBe(facts.participations[0]!.entityId);
  // Nobody is told: they were, at the time.
  expect(await fund.ask("select 1 from message")).toEqual([]);
  expect(await fund.ask("select 1 from outbox")).toEqual([]);
  // No number is written anywhere but encrypted.
  const written = await fund.ask("select input::text, asked::text from decision");
  expect(JSON.stringify(written)).not.toContain(cpr(0));
});

test("all or nothing: a file with one wrong row brings nobody in; corrected, it brings all", async () => {
  const wrong = file(row(), row({ cpr: cpr(1), surname: "Fejlsen", kommune: "9999" }));
  const seen = await preview(wrong);
  if (seen.kind !== "preview") throw new Error();
  expect(seen.cases).toHaveLength(1);
  expect(seen.problems).toEqual([{ line: 3, column: "municipality", why: "municipality" }]);
  expect((await bringIn(fund.open, wrong, seen.hash, KEYS)).kind).toBe("changed");
  expect(await members()).toBe(0);
  const right = file(row(), row({ cpr: cpr(1), surname: "Fejlsen", kommune: "København" }));
  const again = await preview(right);
  if (again.kind !== "preview") throw new Error();
  expect(await bringIn(fund.open, right, again.hash, KEYS)).toEqual({ kind: "done", count: 2 });
  expect(await members()).toBe(2);
  // The same file a second time: they are members already.
  const repeated = await preview(right);
  expect(repeated).toMatchObject({ cases: [], problems: [{ why: "memberExists" }, { why: "memberExists" }] });
});

test("two held on one day by one caseworker do not stand in each other's way, nor in a later file's", async () => {
  for (const places of [[0, 1], [2]]) {
    const bytes = file(...places.map((place) => row({ cpr: cpr(place) })));
    const seen = await preview(bytes);
    if (seen.kind !== "preview") throw new Error();
    expect(await bringIn(fund.open, bytes, seen.hash, KEYS)).toMatchObject({ kind: "done" });
  }
  expect(await members()).toBe(3);
});

test("a file that has become another since its preview, or a day that has passed, is not brought in", async () => {
  const seen = await preview(file(row()));
  if (seen.kind !== "preview") throw new Error();
  expect((await bringIn(fund.open, file(row({ timer: "" })), seen.hash, KEYS)).kind).toBe("changed");
  await fund.stand("2021-04-14", "00:01");
  expect((await bringIn(fund.open, file(row()), seen.hash, KEYS)).kind).toBe("changed");
  expect(await members()).toBe(0);
});

describe("every bad row is told with its line, its column and why", () => {
  test.each<[string, Cells, string]>([
    ["a number that is none", { cpr: "310299-1234" }, "2 cpr cpr"],
    ["a missing name", { surname: "" }, "2 surname missing"],
    ["a day that does not exist", { tilmeldt: "30-02-2021" }, "2 registeredOn day"],
    ["a day to come", { tilmeldt: "14-04-2021" }, "2 registeredOn future"],
    ["R2.1a: a placement in the middle of a month", { fra: "2021-02-15" }, "2 effectiveFrom firstOfMonth"],
    ["a kind of placement that there is not", { slags: "anden" }, "2 placementKind word"],
    ["a visitation before the registration", { visiteret: "2021-01-31" }, "2 visitedOn beforeRegistration"],
    ["I-3: another start than the rules give", { start: "2021-02-08" }, "2 startDate otherStart"],
    [
      "R1.1: a member outside the permission said to be the fund's",
      { kommune: "0851" },
      "2 responsible rulesSayJobcenter",
    ],
    [
      "the jobcenter's by the file and the fund's by the rules",
      { ansvarlig: "jobcenter" },
      "2 responsible rulesSayFund",
    ],
    ["hours that are none", { timer: "2021-02:mange" }, "2 hours hours"],
    ["a month given twice", { timer: "2021-02:10 2021-02:20" }, "2 hours hours"],
    ["R9.1: the limit reached, so that it runs no more", { timer: "2021-02:210 2021-03:200" }, "2 hours limitReached"],
    ["R4.4b: two job interviews on a day", { individuelle: "2021-02-22 2021-02-22" }, "2 individual refused"],
    ["an interview before the participation", { individuelle: "2021-01-29" }, "2 individual beforeParticipation"],
    ["a deadline that has passed", { frist: "12-04-2021" }, "2 deadline past"],
    ["initials that nobody has", { hos: "QQ" }, "2 initials unknownInitials"],
  ])("%s", async (_what, cells, problem) => {
    expect(await problemsOf(row(cells))).toEqual([problem]);
  });

  test("the same person twice; several things wrong with one row are told at once", async () => {
    expect(await problemsOf(row(), row())).toEqual(["3 cpr twice"]);
    expect(await problemsOf(row({ surname: "", tilmeldt: "x", timer: "y" }))).toHaveLength(3);
  });

  test("R2.3b: facts that the visitation needs and nobody knows", async () => {
    const young = inventedCpr("1999-03-04", 1, "female");
    expect(await problemsOf(row({ cpr: young, uddannelse: "" }))).toEqual(["2 visitedOn refused"]);
  });
});

describe("the file", () => {
  test("may have commas, quotes, Latin-1, another order of columns and English names", () => {
    const text =
      'surname,cpr,givenNames,municipality,insurance,registeredOn,placementKind,effectiveFrom\r\n"Bjørn, sen",0403791234,Åse,0101,fullTime,2021-02-01,new,2021-02-01\r\n';
    for (const bytes of [
      Buffer.from(text, "utf8"),
      Buffer.from(`\uFEFF${text}`, "utf8"),
      Buffer.from(text, "latin1"),
    ]) {
      expect(readRows(bytes)).toMatchObject({
        rows: [{ line: 2, cells: { surname: "Bjørn, sen", givenNames: "Åse" } }],
      });
    }
  });

  test("without its columns, with unknown ones, empty or too long, is told as such", () => {
    expect(readRows(Buffer.from("CPR-nummer;Fornavn\n1;2"))).toMatchObject({ problem: "columnsMissing" });
    expect(readRows(Buffer.from(`${HEADER};Skostørrelse\n1`))).toMatchObject({ columns: ["Skostørrelse"] });
    expect(readRows(file())).toMatchObject({ problem: "empty" });
    expect(readRows(Buffer.from(""))).toMatchObject({ problem: "empty" });
    expect(readRows(file(...Array.from({ length: 1001 }, () => row())))).toMatchObject({ problem: "tooManyRows" });
  });
});

test("who is named has the case; the others go to whom the rules give them, as the preview told", async () => {
  await fund.ask(
    `insert into distribution (fund_code, version, content, recorded_at, recorded_by_name)
     values ('FOA', 1, '{"rules": [{"municipalities": ["0101"], "bornOn": null, "caseworkerIds": []}]}', '2021-04-01T08:00Z', 'Jonas Bach')`,
  );
  const bytes = file(
    row(),
    row({ cpr: cpr(1), hos: "" }),
    row({ cpr: cpr(2), hos: "" }),
    row({ cpr: cpr(3), hos: "", kommune: "0751" }),
  );
  const told = await bringIn(fund.open, bytes, null, KEYS);
  if (told.kind !== "preview") throw new Error(told.kind);
  const given = told.cases.map(({ caseworker, byRule }) => caseworker ?? byRule?.name ?? null);
  expect(given).toEqual(["MH", "Jonas Bach", "Jonas Bach", null]);
  expect((await bringIn(fund.open, bytes, told.hash, KEYS)).kind).toBe("done");
  const has = await fund.ask<{ name: string | null }>(
    "select u.name from member m left join app_user u on u.id = m.caseworker_id order by u.name nulls last",
  );
  expect(has.map(({ name }) => name)).toEqual(["Jonas Bach", "Jonas Bach", "Mette Holm", null]);
});
