import fc from "fast-check";
import { expect, test } from "vitest";
import { fortnight, lateAct } from "./late";
import { DEFAULT_SCHEME } from "./schemes";
import { SUPERVISED, standingOn } from "./section-12-supervision";
import { DEVIATIONS, deviationsOf } from "./section-13-deviations";
import { endAtExpiry, lapsesAtMove, placedWithinScheme, schemeExpiry } from "./section-14-expiry";
import type { Purpose } from "./vocabulary";

const scheme = DEFAULT_SCHEME;

test("R12: a standing counts what was due, and interviews come first", () => {
  expect(standingOn(["met", "met", "late", "open", "exempt", "lapsed", "upcoming"])).toEqual({
    due: 4,
    met: 2,
    late: 1,
    share: 5000,
  });
  expect(standingOn(["exempt"]).share).toBeNull();
  expect(SUPERVISED[0]).toBe("R4.1a");
});

test("R13: the deviations stand beside their rules", () => {
  expect(deviationsOf("R4.7")).toEqual([{ law: "lab", provision: "§ 23, stk. 5", rules: ["R4.7"] }]);
  expect(deviationsOf("R3")).toEqual([]);
  expect(DEVIATIONS.filter(({ law }) => law === "lab")).toHaveLength(10);
});

const planned = [
  { id: "before", on: "2023-12-30", purposes: ["job"] },
  { id: "last", on: "2023-12-31", purposes: ["joint"] },
  { id: "after", on: "2024-01-01", purposes: ["joint"] },
  { id: "mixed", on: "2024-01-02", purposes: ["availability", "joint"] },
  { id: "cv", on: "2024-01-02", purposes: ["cv"] },
] as const;
const deadlines = [
  { id: 1, deadline: "2023-12-31" },
  { id: 2, deadline: "2024-01-01" },
];

test("R14.3b, I-25: what lies after the last day lapses, what lies on it stands", () => {
  const { value } = schemeExpiry<string | number>({
    expiresOn: "2023-12-31",
    interviews: planned,
    bookingDeadlines: deadlines,
  });
  expect(value).toEqual({
    lapsedDeadlines: [2],
    lapsedInterviews: ["after"],
    keptInterviews: [
      { id: "before", purposes: ["job"] },
      { id: "last", purposes: ["joint"] },
      { id: "mixed", purposes: ["availability"] },
      { id: "cv", purposes: ["cv"] },
    ],
  });
});

test("I-10: the same lapses at any move, and none with code 46 (R2.5d)", () => {
  const move = (reasonCode: 44 | 46) =>
    lapsesAtMove<string | number>({
      endDate: "2023-12-31",
      reasonCode,
      interviews: planned,
      bookingDeadlines: deadlines,
    }).value;
  expect(move(44)).toMatchObject({ lapsedDeadlines: [2], lapsedInterviews: ["after"] });
  expect(move(46)).toMatchObject({ lapsedDeadlines: [], lapsedInterviews: [] });
  expect(move(46).keptInterviews).toHaveLength(planned.length);
});

test("R14.3b: each interview is either lapsed or kept, and nothing kept is new", () => {
  const purposes = fc.constantFrom<readonly Purpose[]>(
    ["job"],
    ["joint"],
    ["cv"],
    ["availability"],
    ["cv", "job"],
    ["availability", "joint"],
  );
  const day = fc.integer({ min: 10, max: 28 }).map((number) => `2023-12-${number}`);
  const interviews = fc.uniqueArray(fc.record({ id: fc.nat(), on: day, purposes }), { selector: ({ id }) => id });
  fc.assert(
    fc.property(interviews, day, (given, expiresOn) => {
      const { value } = schemeExpiry({ expiresOn, interviews: given, bookingDeadlines: [] });
      expect(value.lapsedInterviews.length + value.keptInterviews.length).toBe(given.length);
      expect(new Set([...value.lapsedInterviews, ...value.keptInterviews.map(({ id }) => id)])).toEqual(
        new Set(given.map(({ id }) => id)),
      );
    }),
  );
});

test("R14.2: a placement first decided within the scheme stays in when corrected", () => {
  const placed = (effectiveFrom: string, firstDecidedAs?: string) =>
    placedWithinScheme({ effectiveFrom, firstDecidedAs, startDate: "2020-01-15" }, scheme).outcome;
  expect([placed("2019-12-01", "2020-01-01"), placed("2019-12-01", "2019-12-31"), placed("2019-12-01")]).toEqual([
    "allowed",
    "refused",
    "refused",
  ]);
});

test("R14.3a: an open participation ends on the last day with code 41", () => {
  expect(endAtExpiry({ today: "2023-12-31" }, scheme).value).toBeNull();
  expect(endAtExpiry({ today: "2024-01-01" }, scheme).value).toEqual({
    endDate: "2023-12-31",
    reasonCode: 41,
    responsible: "jobcenter",
  });
});

test("I-18: a late act takes a written reason, and is never refused for being late", () => {
  const act = (actOn: string, reason: string | null) => lateAct({ rule: "R2.2a", dueOn: "2021-03-15", actOn, reason });
  expect(act("2021-03-14", null)).toMatchObject({ outcome: "allowed", value: { late: false } });
  expect(act("2021-03-15", null)).toMatchObject({ outcome: "allowed", value: { late: false } });
  expect(act("2021-03-16", " ")).toMatchObject({ outcome: "assess", missing: ["lateReason"], value: { late: true } });
  expect(act("2021-03-16", "Sygdom i afdelingen")).toMatchObject({ outcome: "allowed", value: { late: true } });
  expect(lateAct({ rule: "R4.7", dueOn: null, actOn: "2021-03-16", reason: null }).value.late).toBe(false);
});

test("I-19: the fortnight carries three duties, without a certain cv interview on re-placement", () => {
  expect(fortnight({ registeredOn: "2021-03-01", kind: "new" }, scheme).value).toEqual({
    visitationBy: "2021-03-15",
    guidanceBy: "2021-03-15",
    cvInterviewBy: "2021-03-15",
  });
  expect(fortnight({ registeredOn: "2021-03-01", learnedOn: "2021-03-10", kind: "replacement" }, scheme).value).toEqual(
    {
      visitationBy: "2021-03-24",
      guidanceBy: "2021-03-24",
      cvInterviewBy: null,
    },
  );
});
