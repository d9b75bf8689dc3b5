import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFacts } from "../case-facts";
import { addDays } from "../day";
import { DEFAULT_SCHEME as scheme } from "../schemes";
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATES,
  COMPLAINT_STATES,
  FOLLOW_UP_KINDS,
  GUIDANCE_TOPICS,
  INTERVIEW_STATUSES,
  NOTICE_KINDS,
  PARTIES,
  REASON_CODES,
  TROUBLE_KINDS,
} from "../vocabulary";
import { refersTo } from "./case-day";
import { type CaseParts, caseWith } from "./case-fixture";
import { DUTY_TEXTS } from "./duty";
import { duties, dutiesThatHoursMove, FACTS_BESIDE_HOURS } from "./index";
import { courseStanding } from "./standing";
import { dutyInWords } from "./words";

/** Days from before the case to after the scheme: most in one spring, some around its last day. */
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 150 }).map((days) => addDays("2021-02-15", days)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }).map((days) => addDays("2023-12-20", days)) },
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const few = <T>(value: fc.Arbitrary<T>, most = 3) => fc.array(value, { maxLength: most });
const instant = fc
  .tuple(day, fc.constantFrom("00:30:00Z", "10:00:00+01:00", "23:45:00Z"))
  .map((parts) => parts.join("T"));
const which = (kind: string) => fc.constantFrom(`${kind}-1`, `${kind}-2`);
const purposes = fc.constantFrom(
  ["job"],
  ["joint"],
  ["cv"],
  ["availability"],
  ["cv", "job"],
  ["availability", "joint"],
) as fc.Arbitrary<CaseFacts["interviews"][number]["purposes"]>;

/** Cases of every sort, orderly or not: the derivation must bear them all. */
const parts: fc.Arbitrary<CaseParts> = fc.record({
  leftFundOn: maybe(day),
  // Seldom: nothing else is left of such a case.
  diedOn: fc.oneof({ weight: 20, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
  circumstances: few(
    fc.record({
      municipalityCode: fc.constantFrom("0101", "0851"),
      insurance: fc.constantFrom("fullTime" as const, "partTime" as const),
      situation: fc.constantFrom("unemployed" as const, "underNotice" as const),
      appliesOn: day,
    }),
    1,
  ),
  registrations: few(
    fc.record({
      registeredOn: day,
      learnedOn: maybe(day),
      deregisteredFrom: maybe(day),
      deregistrationGround: fc.constantFrom("missedDeadline" as const, "other" as const),
    }),
    2,
  ),
  placements: few(fc.record({ kind: fc.constantFrom("new" as const, "replacement" as const, "ongoing" as const) }), 2),
  visitations: few(
    fc.record({
      registrationId: which("registrations"),
      assessedOn: day,
      responsible: fc.constantFrom("fund" as const, "jobcenter" as const),
    }),
    2,
  ),
  participations: few(
    fc
      .record({
        startDate: day,
        end: maybe(fc.tuple(day, fc.constantFrom(...REASON_CODES))),
        placementId: which("placements"),
      })
      .map(({ startDate, end, placementId }) => ({
        startDate,
        endDate: end?.[0] ?? null,
        reasonCode: end?.[1] ?? null,
        placementId,
      })),
    2,
  ),
  markingEnds: few(
    fc.record({
      participationId: which("participations"),
      reasonCode: fc.constantFrom(...REASON_CODES),
      registeredOn: day,
    }),
    2,
  ),
  guidance: few(fc.record({ topic: fc.constantFrom(...GUIDANCE_TOPICS), on: day }), 9),
  deadlines: few(
    fc.record({
      participationId: which("participations"),
      deadline: day,
      setOn: day,
      bookedOn: maybe(day),
      daysWithoutTimes: fc.integer({ min: 0, max: 5 }),
      withdrawnOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
    }),
    2,
  ),
  interviews: few(
    fc.record({
      purposes,
      status: fc.constantFrom(...INTERVIEW_STATUSES),
      on: day,
      recordedAt: instant,
      fixedBy: fc.constantFrom("member" as const, "fund" as const),
      deadlineId: maybe(which("deadlines")),
      repatriationAssessed: fc.constantFrom(null, "outside" as const),
    }),
    4,
  ),
  followUps: few(
    fc
      .record({
        kind: fc.constantFrom(...FOLLOW_UP_KINDS),
        which: fc.constantFrom(1, 2),
        cause: fc.constantFrom("pastEnd" as const, "endAnnulled" as const),
        on: day,
        appliesOn: day,
        state: fc.constantFrom("open" as const, "stands" as const),
      })
      .map(({ which: number, ...one }) => ({
        ...one,
        about: `${one.kind === "deregistration" ? "registrations" : `${one.kind}s`}-${number}`,
        how: one.state === "open" ? null : ("stand" as const),
      })),
    2,
  ),
  complaints: few(fc.record({ receivedOn: day, stateOn: day, state: fc.constantFrom(...COMPLAINT_STATES) }), 2),
  benefitMonths: fc.uniqueArray(
    fc.record({
      month: fc.constantFrom("2021-02", "2021-03", "2021-04", "2021-05", "2021-06"),
      hours: fc.integer({ min: 0, max: 20_000 }),
      recordedAt: instant,
    }),
    { selector: ({ month }) => month, maxLength: 5 },
  ),
  holidays: few(
    fc.record({
      from: day,
      to: day,
      reportedOn: day,
      state: fc.constantFrom("registered" as const, "requested" as const, "approved" as const, "withdrawn" as const),
      recordedAt: instant,
    }),
    2,
  ),
  reducedEfforts: few(fc.record({ from: day, to: day, dutiesKept: fc.boolean() }), 2),
  minPlans: few(fc.record({ state: fc.constantFrom("draft" as const, "published" as const), appliesOn: day }), 2),
  jobGoals: few(fc.record({ approved: fc.boolean(), appliesOn: day }), 2),
  planActivities: few(
    fc.record({
      kind: fc.constantFrom(...ACTIVITY_KINDS),
      by: fc.constantFrom(...PARTIES),
      duty: fc.boolean(),
      dueOn: maybe(day),
      state: fc.constantFrom(...ACTIVITY_STATES),
      closedOn: maybe(day),
      appliesOn: day,
    }),
    2,
  ),
  jobcenterItems: few(
    fc.record({
      on: day,
      state: fc.constantFrom("open" as const, "toBeCancelled" as const, "cancelled" as const),
      appliesOn: day,
    }),
    2,
  ),
  jobcenterMeasures: few(fc.record({ from: day, to: maybe(day) }), 2),
  repatriations: few(
    fc.record({
      on: day,
      found: fc.constantFrom("outside" as const, "inside" as const, "assess" as const),
      guided: maybe(fc.boolean()),
      appliesOn: day,
    }),
    2,
  ),
  cvStatuses: few(fc.record({ on: day, complete: fc.boolean(), searchable: fc.boolean(), appliesOn: day }), 2),
  notices: few(
    fc.record({
      kind: fc.constantFrom(...NOTICE_KINDS),
      choice: maybe(fc.constantFrom(...GUIDANCE_TOPICS)),
      appliesOn: day,
      from: maybe(day),
      to: maybe(day),
      handledOn: maybe(day),
    }),
    3,
  ),
  troubles: few(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...TROUBLE_KINDS),
      about: fc.uuid(),
      since: day,
      detail: fc.constant({ error: "4575", type: "member.moved", what: "marking,deadline" }),
    }),
    2,
  ),
});
const cases = parts.map((given) => caseWith(given));
const runs = { numRuns: 300 };

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

describe("the derivation, for generated cases", () => {
  test("R12 is total, repeatable, leaves the facts as they are, and names each duty once", () => {
    fc.assert(
      fc.property(cases, day, (facts, today) => {
        const first = duties(frozen(facts), scheme, today);
        expect(duties(facts, scheme, today)).toEqual(first);
        const keys = first.duties.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(() => courseStanding(facts, scheme, today)).not.toThrow();
      }),
      runs,
    );
  });

  test("R12 says on which day something changes: nothing before it, something on it", () => {
    fc.assert(
      fc.property(cases, day, (facts, today) => {
        const { duties: now, nextChangeOn } = duties(facts, scheme, today);
        const horizon = addDays(today, 45);
        const until = nextChangeOn !== null && nextChangeOn < horizon ? nextChangeOn : horizon;
        for (let then = addDays(today, 1); then < until; then = addDays(then, 1)) {
          const later = duties(facts, scheme, then);
          expect(later.duties).toEqual(now);
          expect(later.nextChangeOn).toBe(nextChangeOn);
        }
        if (nextChangeOn === null) {
          for (const then of ["2023-12-31", "2024-01-01", "2025-06-01"].filter((later) => later > today)) {
            expect(duties(facts, scheme, then).duties).toEqual(now);
          }
        } else {
          expect(nextChangeOn > today).toBe(true);
          expect(duties(facts, scheme, nextChangeOn).duties).not.toEqual(now);
          expect(duties(facts, scheme, addDays(nextChangeOn, -1)).duties).toEqual(now);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test("R9.1 hours move those duties that are said to be moved by hours, and no other", () => {
    fc.assert(
      fc.property(cases, cases, day, (facts, { benefitMonths }, today) => {
        const [before, after] = [facts, { ...facts, benefitMonths }].map((one) => duties(one, scheme, today));
        const moved = dutiesThatHoursMove({ ...facts, benefitMonths }, scheme, today);
        const keys = new Set(
          [...moved.duties, ...dutiesThatHoursMove(facts, scheme, today).duties].map(({ key }) => key),
        );
        expect(after!.duties.filter(({ key }) => keys.has(key))).toEqual(moved.duties);
        expect(after!.duties.filter(({ key }) => !keys.has(key))).toEqual(
          before!.duties.filter(({ key }) => !keys.has(key)),
        );
        // The next change of all is never later than theirs, and they are known from their facts alone.
        if (moved.nextChangeOn !== null) expect(after!.nextChangeOn! <= moved.nextChangeOn).toBe(true);
        const kept = new Set<string>(FACTS_BESIDE_HOURS);
        const bare = Object.fromEntries(
          Object.entries({ ...facts, benefitMonths }).map(([kind, value]) => [
            kind,
            Array.isArray(value) && !kept.has(kind) ? [] : value,
          ]),
        ) as CaseFacts;
        expect(dutiesThatHoursMove(bare, scheme, today)).toEqual(moved);
      }),
      runs,
    );
  });

  test("R4.3a a deadline and the booking that meets it are never both open", () => {
    fc.assert(
      fc.property(cases, day, (facts, today) => {
        const open = new Set(
          duties(facts, scheme, today)
            .duties.filter(({ state }) => state === "open")
            .map(({ key }) => key),
        );
        for (const deadline of facts.deadlines.filter(({ entityId }) => open.has(`book:${entityId}`))) {
          const answers = facts.interviews.filter((one) => refersTo(one.deadlineId, deadline));
          for (const { entityId } of answers) expect(open.has(`attend:${entityId}`)).toBe(false);
        }
      }),
      runs,
    );
  });

  test("R4.1a a state agrees with its day: open from it, upcoming before it or while something is arranged or with others", () => {
    fc.assert(
      fc.property(cases, day, (facts, today) => {
        for (const { state, opensOn, facts: told } of duties(facts, scheme, today).duties) {
          if (state === "open") expect(opensOn <= today).toBe(true);
          if (state === "upcoming")
            expect(opensOn > today || Boolean(told.plannedOn ?? told.deadline ?? told.sentOn)).toBe(true);
        }
      }),
      runs,
    );
  });

  test("R7a nothing that reduced effort frees from is open on a day under it", () => {
    const freed = ["individualInterview", "jointInterview", "jointCall", "cvInterview", "cv"];
    fc.assert(
      fc.property(cases, day, (facts, today) => {
        const exempt = {
          ...facts,
          reducedEfforts: caseWith({ reducedEfforts: [{ from: today, to: today }] }).reducedEfforts,
        };
        for (const { key, state } of duties(exempt, scheme, today).duties) {
          if (freed.includes(key.split(":")[0]!)) expect(state).not.toBe("open");
        }
      }),
      runs,
    );
  });

  test("R5.1 every duty has its words in both languages, with no fact left out", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, day, (facts, today) => {
        for (const duty of duties(facts, scheme, today).duties) {
          seen.add(duty.text);
          for (const locale of ["da", "en"] as const) {
            const { label, caseworker, member } = dutyInWords(duty, locale);
            for (const text of [label, caseworker, member ?? "-"]) expect(text).not.toMatch(/[{}]|undefined|NaN|^$/);
          }
        }
      }),
      // A fixed seed: these cases are known to bring out every wording.
      { numRuns: 1000, seed: 20_210_301 },
    );
    expect([...seen].filter((text) => !DUTY_TEXTS.includes(text as (typeof DUTY_TEXTS)[number]))).toEqual([]);
    expect(DUTY_TEXTS.filter((text) => !seen.has(text))).toEqual([]);
  });
});
