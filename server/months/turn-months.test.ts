import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCase } from "@/db/case/load-case";
import { inFund } from "@/db/scope";
import { enterHours } from "@/server/commands/enter-hours";
import { importHours } from "@/server/commands/import-hours";
import { runCommand } from "@/server/commands/kernel/run-command";
import { duties } from "@/server/rules/duties";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { abandonMonth, confirmMonth } from "./decide-import";
import {
  FUND,
  fileOf,
  type Insured,
  MONTH_END,
  type MonthsFund,
  monthsFund,
  participant,
  TODAY,
} from "./months-fixture";
import { turnMonths } from "./turn-months";

let fund: MonthsFund;
beforeAll(async () => {
  fund = await monthsFund();
});
afterAll(() => fund?.leave());

const ofMember = async (table: string, columns: string, { id }: Insured, more = "") =>
  fund.ask(`select ${columns} from ${table} where member_id = $1 ${more}`, [id]);
const endOf = async (who: Insured) =>
  (await ofMember("participation", "end_date::text as day, reason_code as code", who, "and superseded_at is null"))[0];

async function storedAsDerived(who: Insured): Promise<void> {
  const loaded = await inFund({ fundCode: FUND }, (tx) => loadCase(tx, who.id));
  const derived = duties(loaded!.facts, DEFAULT_SCHEME, TODAY);
  const stored = await ofMember(
    "duty",
    `key, owner, rule, bucket, wording as text, facts, state, opens_on::text as "opensOn", due_on::text as "dueOn"`,
    who,
    'order by key collate "C"',
  );
  expect(stored).toEqual([...derived.duties].sort((one, other) => (one.key < other.key ? -1 : 1)));
  const [row] = await fund.ask("select duties_next_change_on::text as next from member where id = $1", [who.id]);
  expect(row!.next).toBe(derived.nextChangeOn);
}

describe("at the limit", () => {
  const partTime = { circumstances: [{ insurance: "partTime" as const }] };
  test.each([
    ["R9.1 I-1 full-time, 409.99", {}, "209,99", null],
    ["R9.1 I-1 full-time, 410", {}, "210", MONTH_END],
    ["R9.1 I-1 full-time, 410.01", {}, "210,01", MONTH_END],
    ["R9.1 I-1 part-time, 332.99", partTime, "132,99", null],
    ["R9.1 I-1 part-time, 333", partTime, "133", MONTH_END],
    ["R9.1 I-1 part-time, 333.01", partTime, "133,01", MONTH_END],
  ])("%s", async (_, more, hours, endDate) => {
    const march = { benefitMonths: [{ month: "2021-03", hours: 20_000 }] };
    const [who] = await fund.insured(participant({ ...march, ...more }));
    const before = await fund.preview(fileOf([[who!, "2021-04", hours]]));
    // Nothing is stored until the preview is confirmed.
    expect(await ofMember("benefit_month", "month", who!)).toHaveLength(1);
    expect(before).toMatchObject({ state: "ready", summary: { ends: endDate ? 1 : 0, figures: 1 } });
    const { how, after } = await fund.confirm(before);
    expect([how, after.state]).toEqual(["done", "done"]);
    expect(await endOf(who!)).toEqual({ day: endDate, code: endDate && 41 });
    await storedAsDerived(who!);
    // A decision and a letter for those alone for whom something changed.
    const decided = await ofMember("decision", "command", who!, "and command = 'importHours'");
    const letters = await ofMember("message", "template, fields", who!);
    expect(decided).toHaveLength(endDate ? 1 : 0);
    expect(letters.map(({ template }) => template)).toEqual(endDate ? ["courseMoves"] : []);
    const told = await ofMember("outbox", "number, type", who!, "order by number");
    expect(told.map(({ number, type }) => [number, type].join(" "))).toEqual([
      "1 benefitHours.registered",
      ...(endDate ? ["2 marking.ended"] : []),
    ]);
  });

  test("I-2 R10.2: end date, code 41, and what is owed on both sides, in one act", async () => {
    const [who] = await fund.insured(
      participant({
        benefitMonths: [{ month: "2021-03", hours: 16_033 }],
        interviews: [{ status: "held", on: "2021-03-25" }],
      }),
    );
    const before = await fund.preview(fileOf([[who!, "2021-04", "300"]]));
    const [planned] = await fund.ask("select kind, detail from month_import_member where import_id = $1", [before.id]);
    expect(planned).toEqual({
      kind: "ends",
      detail: {
        total: 46_033,
        threshold: 41_000,
        endDate: MONTH_END,
        month: null,
        fund: { individual: 1, joint: 1 },
        jobcenter: { individual: 3, joint: 2 },
      },
    });
    await fund.confirm(before);
    const [end] = await ofMember("marking_end", "ascertained_on::text as day, reason_code as code", who!);
    expect(end).toEqual({ day: TODAY, code: 41 });
    const acts = await ofMember("audit", "what, decision_id, actor_name", who!, "and kind = 'act'");
    const facts = await ofMember("benefit_month", "decision_id", who!, "and month = '2021-04'");
    expect(acts).toEqual([{ what: "importHours", actor_name: "Lone Leder", decision_id: facts[0]!.decision_id }]);
  });

  test("I-16: a month before the participation is stored and does not count", async () => {
    const [who] = await fund.insured(participant());
    await fund.enter(
      fileOf([
        [who!, "2021-02", "500"],
        [who!, "2021-03", "160"],
      ]),
    );
    expect(await endOf(who!)).toEqual({ day: null, code: null });
    expect(await ofMember("benefit_month", "month", who!)).toHaveLength(2);
    await storedAsDerived(who!);
  });
});

describe("corrections", () => {
  test("R9.2: the same file again changes nothing", async () => {
    const people = await fund.insured(participant(), participant(), participant());
    const file = fileOf(people.map((who, at) => [who, "2021-03", `${150 + at * 140},25`] as const));
    await fund.enter(file);
    const once = await fund.snapshot();
    const again = await fund.preview(file);
    expect(again).toMatchObject({ state: "ready", summary: { members: 0, figures: 0, unchanged: 3 } });
    expect((await fund.confirm(again)).after.state).toBe("done");
    expect(await fund.snapshot()).toEqual(once);
  });

  test("I-16: a corrected figure replaces the earlier one and keeps it; below the limit 41 stands and the caseworker is told", async () => {
    const [who] = await fund.insured(participant());
    await fund.enter(fileOf([[who!, "2021-03", "410"]]));
    expect(await endOf(who!)).toEqual({ day: MONTH_END, code: 41 });
    const before = await fund.preview(fileOf([[who!, "2021-03", "160,33"]]));
    expect(before.summary).toMatchObject({ below: 1, corrected: 1, ends: 0 });
    await fund.confirm(before);
    expect(await endOf(who!)).toEqual({ day: MONTH_END, code: 41 });
    const kept = await ofMember("benefit_month", "hours, superseded_at is null as stands", who!, "order by hours");
    expect(kept).toEqual([
      { hours: 16_033, stands: true },
      { hours: 41_000, stands: false },
    ]);
    const told = await ofMember("duty", "wording, state, bucket", who!, "and wording = 'hoursBelowLimit'");
    expect(told).toEqual([{ wording: "hoursBelowLimit", state: "open", bucket: "failed" }]);
    await storedAsDerived(who!);
  });

  test("R9.1: two months of one file reach the limit together, in one act", async () => {
    const [who] = await fund.insured(participant());
    await fund.enter(
      fileOf([
        [who!, "2021-04", "205"],
        [who!, "2021-03", "205"],
      ]),
    );
    expect(await endOf(who!)).toEqual({ day: MONTH_END, code: 41 });
    expect(await ofMember("decision", "command", who!, "and command = 'importHours'")).toHaveLength(1);
    const told = await ofMember("outbox", "payload, type", who!, "order by number");
    expect(told.map(({ type }) => type)).toEqual([
      "benefitHours.registered",
      "benefitHours.registered",
      "marking.ended",
    ]);
  });
});

describe("what keeps a file from being entered", () => {
  test("bad rows and duplicates: nothing is stored, every one is told", async () => {
    const [one, other] = await fund.insured(participant(), participant());
    const before = await fund.snapshot();
    const file = `${fileOf([
      [one!, "2021-03", "160"],
      [one!, "2021-03", "161"],
      [other!, "2021-03", "-1"],
    ])}010101-0000;2021-03;160\n`;
    const read = await fund.preview(file);
    expect(read).toMatchObject({ state: "faulty", rows: 4, badRows: 2, unknownRows: 1 });
    const told = await fund.ask(
      "select line, field, reason, shown, bad from month_import_finding where import_id = $1 order by line",
      [read.id],
    );
    expect(told).toEqual([
      { line: 2, field: "row", reason: "duplicate", shown: "1", bad: true },
      { line: 3, field: "hours", reason: "negative", shown: "-1", bad: true },
      { line: 4, field: "cpr", reason: "unknownMember", shown: null, bad: false },
    ]);
    expect(await confirmMonth(fund.open, { importId: read.id, previewNumber: 1 })).toBe("changed");
    expect(await fund.snapshot()).toEqual(before);
  });

  test("no CPR number lies in what is kept of a file, and nothing of it afterwards", async () => {
    const [who] = await fund.insured(participant());
    const received = await fund.send(fileOf([[who!, "2021-03", "100"]]));
    const staged = async () =>
      (
        await fund.ask(
          // As it would read: byte for byte, as text where it is any, whatever bytes an encryption gives.
          "select row_to_json(p)::text as t, encode(content, 'escape') as c from month_import_piece p",
        )
      )
        .flatMap(({ t, c }) => [t, c])
        .join();
    expect(await staged()).not.toBe("");
    expect(await staged()).not.toContain(who!.cpr);
    await turnMonths(FUND);
    expect(await staged()).toBe("");
    const left = await fund.ask(
      "select (select count(*)::integer from month_import_figure) as figures, (select json_agg(f)::text from month_import_figure f) as t",
    );
    expect(left[0]!.figures).toBe(1);
    expect(left[0]!.t).not.toContain(who!.cpr);
    if (received.kind !== "received") throw new Error(received.kind);
    expect(await abandonMonth(fund.open, { importId: received.id })).toBe("done");
    const gone = await fund.ask(
      "select (select count(*) from month_import_figure)::integer + (select count(*) from month_import_member where import_id = $1)::integer as n",
      [received.id],
    );
    expect(gone[0]!.n).toBe(0);
    expect(await ofMember("benefit_month", "month", who!)).toEqual([]);
  });

  test("a second file while one is under way", async () => {
    const [who] = await fund.insured(participant());
    const first = await fund.preview(fileOf([[who!, "2021-03", "100"]]));
    expect(await fund.send("x;y;z")).toEqual({ kind: "underWay" });
    await abandonMonth(fund.open, { importId: first.id });
    expect(await fund.send("")).toEqual({ kind: "empty" });
    expect(await fund.send(Buffer.alloc(10 * 1024 * 1024, 65))).toEqual({ kind: "tooBig" });
    expect((await fund.preview("navn;adresse\n")).summary).toEqual({ unreadable: "header" });
  });

  test("R2.5a: a preview that has become another: nothing is written until it was seen again", async () => {
    const [who] = await fund.insured(participant({ benefitMonths: [{ month: "2021-03", hours: 16_000 }] }));
    const before = await fund.preview(fileOf([[who!, "2021-04", "100"]]));
    expect(before.summary).toMatchObject({ ends: 0 });
    const hours = { month: "2021-03", hours: 31_500 };
    await runCommand(fund.open, enterHours, { memberId: who!.id, input: hours, confirm: { hash: null } });
    const { how, after } = await fund.confirm(before);
    expect(how).toBe("done");
    expect(after).toMatchObject({ state: "ready", changedSince: true, previewNumber: 2, summary: { ends: 1 } });
    expect(await ofMember("benefit_month", "month", who!, "and month = '2021-04'")).toEqual([]);
    // The old preview can no longer be confirmed; the new one can.
    expect(await confirmMonth(fund.open, { importId: before.id, previewNumber: 1 })).toBe("changed");
    expect((await fund.confirm(after)).after.state).toBe("done");
    expect(await endOf(who!)).toEqual({ day: MONTH_END, code: 41 });
  });

  test("a case that changed where it does not matter is entered as it is now", async () => {
    const [who] = await fund.insured(participant());
    const before = await fund.preview(fileOf([[who!, "2021-04", "100"]]));
    const hours = { month: "2021-03", hours: 9_000 };
    await runCommand(fund.open, enterHours, { memberId: who!.id, input: hours, confirm: { hash: null } });
    expect((await fund.confirm(before)).after.state).toBe("done");
    expect(await ofMember("benefit_month", "month", who!)).toHaveLength(2);
    await storedAsDerived(who!);
  });

  test("I-2: a preview of an earlier day is made again: its month's end may be another", async () => {
    const [who] = await fund.insured(participant());
    const before = await fund.preview(fileOf([[who!, "2021-03", "410"]]));
    await fund.stand("2021-05-02");
    const { how, after } = await fund.confirm(before);
    expect(how).toBe("changed");
    expect(after).toMatchObject({ state: "ready", changedSince: true });
    await fund.confirm(after);
    expect(await endOf(who!)).toEqual({ day: "2021-05-31", code: 41 });
    await fund.stand(TODAY);
  });
});

describe("many at once", () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 42_000 }),
    fc.constantFrom(40_999, 41_000, 41_001, 33_299, 33_300, 33_301, 20_500, 16_650, 16_033),
  );
  const months = (least: number) =>
    fc.uniqueArray(
      fc.record({
        month: fc.constantFrom("2021-02", "2021-03", "2021-04"),
        hours: figure,
      }),
      { selector: ({ month }) => month, minLength: least, maxLength: 3 },
    );
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const someone = fc.record({
    insurance: fc.constantFrom("fullTime" as const, "partTime" as const),
    known: months(0),
    end: maybe(
      fc.constantFrom(
        { endDate: MONTH_END, reasonCode: 41 as const },
        { endDate: "2021-04-02", reasonCode: 44 as const },
      ),
    ),
    held: fc.integer({ min: 0, max: 2 }),
    booked: fc.boolean(),
    deadline: maybe(fc.constantFrom("2021-04-10", "2021-04-13", "2021-04-20", "2021-05-10")),
    exempt: maybe(fc.constantFrom("2021-04-20", "2021-06-01")),
    deregistered: maybe(fc.constantFrom("2021-04-01", "2021-04-20")),
    figures: months(1),
  });

  type Someone = typeof someone extends fc.Arbitrary<infer Value> ? Value : never;

  const caseOf = (one: Someone) => {
    const { insurance, known, end, held, booked, deadline, exempt, deregistered } = one;
    const at = (day: string, status: "held" | "booked", hour: number) => ({
      status,
      on: day,
      startsAt: `${day}T${hour}:00:00+02:00`,
      endsAt: `${day}T${hour}:45:00+02:00`,
      caseworkerId: null as never,
    });
    return participant({
      circumstances: [{ insurance }],
      participations: [end ?? {}],
      benefitMonths: known,
      registrations: [deregistered ? { deregisteredFrom: deregistered, deregistrationGround: "other" } : {}],
      interviews: [
        ...Array.from({ length: held }, (_, n) => at(`2021-03-2${n}`, "held", 9)),
        ...(booked ? [at("2021-05-12", "booked", 9)] : []),
      ],
      deadlines: deadline ? [{ deadline, setOn: "2021-04-01" }] : [],
      reducedEfforts: exempt ? [{ from: "2021-04-10", to: exempt }] : [],
    });
  };

  test("R9.2 design: a file's plans written in bulk give what the command gives one by one, and an independent count agrees", async () => {
    const people = fc.sample(someone, { numRuns: 120, seed: 20_210_413 });
    const results: Record<string, Record<string, unknown>[]>[] = [];
    for (const how of ["file", "one by one"] as const) {
      const own = await monthsFund();
      try {
        let n = 0;
        const cases = people.map((one) => {
          const parts = caseOf(one);
          // No two interviews of one caseworker at once.
          const interviews = parts.interviews!.map((interview) => ({
            ...interview,
            caseworkerId: `00000000-0000-4000-8000-${String(n++).padStart(12, "0")}`,
          }));
          return { ...parts, interviews };
        });
        const insured = await own.insured(...cases);
        if (how === "file") {
          const rows = insured.flatMap((who, at) =>
            people[at]!.figures.map(({ month, hours }) => [who, month, String(hours / 100)] as const),
          );
          const shuffled = [...rows].sort((a, b) => (a[0].cpr + a[1] < b[0].cpr + b[1] ? 1 : -1));
          const done = await own.enter(fileOf(shuffled));
          expect(done.state).toBe("done");
          const count = people.filter(reaches).length;
          expect(done.summary).toMatchObject({ ends: count });
          expect(count).toBeGreaterThan(5);
        } else {
          for (const [at, who] of insured.entries()) {
            const known = new Map(people[at]!.known.map(({ month, hours }) => [month, hours]));
            const figures = [...people[at]!.figures]
              .filter(({ month, hours }) => known.get(month) !== hours)
              .sort((a, b) => (a.month < b.month ? -1 : 1));
            if (figures.length === 0) continue;
            const outcome = await runCommand(own.open, importHours, {
              memberId: who.id,
              input: { figures },
              confirm: { hash: null },
            });
            expect(outcome.kind).toBe("done");
          }
        }
        results.push(await own.snapshot());
      } finally {
        await own.leave();
      }
    }
    const [byFile, oneByOne] = results;
    const moved = new Set(byFile!.decisions!.map(({ member_id }) => member_id));
    expect(moved.size).toBe(byFile!.ends!.filter(({ registered_on }) => registered_on === TODAY).length);
    // One by one every act is a decision; by file only those for whom something changed.
    oneByOne!.decisions = oneByOne!.decisions!.filter(({ member_id }) => moved.has(member_id));
    expect(byFile).toEqual(oneByOne);
  }, 180_000);

  /** R9.1 counted again, without any of the code that counts. */
  function reaches({ insurance, known, end, figures }: Someone): boolean {
    if (end) return false;
    const changes = figures.some((one) => known.find(({ month }) => month === one.month)?.hours !== one.hours);
    const stands = new Map([...known, ...figures].map(({ month, hours }) => [month, hours]));
    stands.delete("2021-02");
    const sum = [...stands.values()].reduce((total, hours) => total + hours, 0);
    return changes && sum >= (insurance === "partTime" ? 33_300 : 41_000);
  }
});
