import { expect, test } from "vitest";
import { DEFAULT_SCHEME } from "./schemes";
import { comesBack } from "./section-02-re-entry";
import { currentRegistration, endDate, shareOfCode38 } from "./section-02-reason-codes";
import { type VisitationFacts, visitation } from "./section-02-visitation";
import { jobcenterItemsAtEntry } from "./section-04-deadlines";
import { interviewDay } from "./section-04-interviews";
import { afterWork, hours } from "./section-09-three-months";
import { interviewBalance } from "./section-10-after-the-move";
import { schemeExpiry } from "./section-14-expiry";
import { PURPOSES, type Purpose } from "./vocabulary";

/** The guidance's own examples. */
const scheme = DEFAULT_SCHEME;
const member: VisitationFacts = {
  registeredOn: "2020-01-06",
  assessedOn: "2020-01-15",
  placement: { kind: "new", effectiveFrom: "2020-01-01" },
  fundCode: "FOA",
  municipalityCode: "0461",
  birthDate: "1975-06-01",
  hasVocationalEducation: true,
  supportsChildrenAtHome: false,
  needsEarlyEffort: false,
  availabilityDoubted: false,
};

test("R9.3: 160 hours, half a year's work, registered again: back in the fund with 160 counted and 250 left", () => {
  const counted = hours(
    {
      insurance: "fullTime",
      months: [{ month: "2020-01", hours: 16_000 }],
      ascertainedOn: "2020-08-31",
      participationStart: "2020-01-06",
    },
    scheme,
  ).value;
  expect(counted).toMatchObject({ total: 16_000, remaining: 25_000, reached: false });
  expect(afterWork(counted).value.participationStands).toBe(true);
  const participation = { startDate: "2020-01-06", endDate: null };
  expect(comesBack({ participation, registeredOn: "2020-08-03" }).value.sameParticipation).toBe(true);
  const again = visitation(
    { ...member, registeredOn: "2020-08-03", assessedOn: "2020-08-04", openParticipation: participation },
    scheme,
  ).value;
  expect(again).toMatchObject({ responsible: "fund", marking: { startDate: "2020-01-06", endDate: null } });
});

test("R10.2: moved after about six weeks with 2 individual and no joint held: the jobcenter owes 2 and 2", () => {
  expect(interviewBalance({ heldIndividual: 2, heldJoint: 0 }, scheme).value.jobcenter).toEqual({
    individual: 2,
    joint: 2,
  });
});

test("R2.1b, R4.3c, I-24: re-placed without a new registration, participation starts and the jobcenter gives way", () => {
  const decision = visitation(
    {
      ...member,
      registeredOn: "2019-09-02",
      learnedOn: "2020-05-04",
      assessedOn: "2020-05-18",
      placement: { kind: "replacement", effectiveFrom: "2020-05-01" },
    },
    scheme,
  );
  expect(decision.value).toEqual({
    responsible: "fund",
    marking: { startDate: "2020-05-01", endDate: null, reasonCode: null },
    deadline: "2020-05-18",
    late: false,
  });
  const items = [
    { id: "deadline", kind: "deadline", state: "open" },
    { id: "meeting", kind: "meeting", state: "open" },
  ] as const;
  expect(jobcenterItemsAtEntry({ inAndOutInOneAct: false, items }).value).toEqual({
    annulled: ["deadline"],
    toBeCancelled: ["meeting"],
  });
});

const PAIRS = [
  ["cv", "job"],
  ["cv", "joint"],
  ["availability", "job"],
  ["availability", "joint"],
];
const everyPair = PURPOSES.flatMap((one) => PURPOSES.map((other): [Purpose, Purpose] => [one, other]));

test.each(everyPair)("R4.4b: %s and %s on one day, as two interviews and as one", (one, other) => {
  const listed = PAIRS.some((pair) => one !== other && pair.includes(one) && pair.includes(other));
  const two = interviewDay({ day: [{ purposes: [one], status: "held" }], add: { purposes: [other] } }, scheme);
  expect(two.value.allowed).toBe(listed);
  const asOne = interviewDay({ day: [], add: { purposes: [one, other] } }, scheme);
  expect(asOne.value.allowed).toBe(listed);
});

test.each([
  [{ reasonCode: 38, registeredOn: "2021-03-10" }, "2021-03-10"],
  [{ reasonCode: 41, registeredOn: "2020-02-03" }, "2020-02-29"],
  [{ reasonCode: 41, registeredOn: "2021-03-02", ascertainedOn: "2021-02-28" }, "2021-02-28"],
  [{ reasonCode: 42, registeredOn: "2020-02-29" }, "2020-02-29"],
  [{ reasonCode: 43, registeredOn: "2021-03-10", leftFundOn: "2021-04-15" }, "2021-04-30"],
  [{ reasonCode: 43, registeredOn: "2021-03-10", leftFundOn: "2020-02-01" }, "2020-02-29"],
  [{ reasonCode: 44, registeredOn: "2021-12-31" }, "2021-12-31"],
  [{ reasonCode: 45, registeredOn: "2021-01-01" }, "2021-01-01"],
  [{ reasonCode: 46, registeredOn: "2021-06-30" }, "2021-06-30"],
] as const)("R2.5b: %o ends on %s", (registration, day) => {
  expect(endDate(registration).value.endDate).toBe(day);
});

test("R14.2, R14.1: a placement and its correction around the scheme's first day", () => {
  const placed = (effectiveFrom: string, firstDecidedAs?: string) =>
    visitation({ ...member, placement: { kind: "new", effectiveFrom, firstDecidedAs } }, scheme).value;
  expect(placed("2019-12-01", "2020-01-01")).toMatchObject({
    responsible: "fund",
    marking: { startDate: "2020-01-06" },
  });
  expect(placed("2019-12-01")).toMatchObject({ responsible: "jobcenter", marking: null });
  expect(placed("2020-01-01", "2019-12-01").responsible).toBe("fund");
  const early = visitation(
    {
      ...member,
      registeredOn: "2019-12-20",
      assessedOn: "2019-12-30",
      placement: { kind: "new", effectiveFrom: "2019-12-01", firstDecidedAs: "2020-01-01" },
    },
    scheme,
  ).value;
  expect(early.marking?.startDate).toBe("2020-01-01");
});

test("R14.3b: at expiry a cv and job interview keeps cv", () => {
  const interviews = [{ id: "both", on: "2024-01-05", purposes: ["cv", "job"] as const }];
  expect(schemeExpiry({ expiresOn: scheme.lastDay, interviews, bookingDeadlines: [] }).value).toEqual({
    lapsedDeadlines: [],
    lapsedInterviews: [],
    keptInterviews: [{ id: "both", purposes: ["cv"] }],
  });
});

test("R2.5c: hours found missing after a re-placement: code 38, and its share shows", () => {
  const standing = currentRegistration({ registrations: [{ reasonCode: 38, registeredOn: "2021-03-10" }] }).value;
  expect(standing).toEqual({ reasonCode: 38, endDate: "2021-03-10" });
  expect(shareOfCode38([standing.reasonCode, 41, 41, 41, 41, 41, 41, 41])).toBe(1250);
});
