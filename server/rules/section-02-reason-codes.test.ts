import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./day";
import { DEFAULT_SCHEME } from "./schemes";
import { type MarkOutFacts, mayAnnulEnd, mayCorrect, mayMarkOut } from "./section-02-mark-out";
import { afterPastEnd, comesBack, reEntry } from "./section-02-re-entry";
import {
  currentRegistration,
  endDate,
  movesToJobcenter,
  notBeforeStart,
  shareOfCode38,
} from "./section-02-reason-codes";
import { REASON_CODES } from "./vocabulary";

const scheme = DEFAULT_SCHEME;
const end = (input: Parameters<typeof endDate>[0]) => endDate(input).value.endDate;

test("R2.5b: a code 43 without the day of leaving is to be assessed", () => {
  expect(endDate({ reasonCode: 43, registeredOn: "2021-03-10" })).toMatchObject({
    outcome: "assess",
    missing: ["leftFundOn"],
  });
});

test("I-2: code 41 is the month of the ascertainment, and of the registration where none is named", () => {
  expect(end({ reasonCode: 41, registeredOn: "2021-05-03", ascertainedOn: "2021-04-30" })).toBe("2021-04-30");
  expect(end({ reasonCode: 41, registeredOn: "2021-05-03" })).toBe("2021-05-31");
});

test("I-31: code 43 is the month of the last day of membership", () => {
  expect(end({ reasonCode: 43, registeredOn: "2021-05-03", leftFundOn: "2021-03-31" })).toBe("2021-03-31");
  expect(end({ reasonCode: 43, registeredOn: "2021-05-03", leftFundOn: "2021-04-01" })).toBe("2021-04-30");
});

test("I-28: an end is never before the start", () => {
  const start = "2021-03-15";
  expect(end({ reasonCode: 42, registeredOn: "2021-03-14", participationStart: start })).toBe(start);
  expect(end({ reasonCode: 42, registeredOn: "2021-03-15", participationStart: start })).toBe(start);
  expect(end({ reasonCode: 42, registeredOn: "2021-03-16", participationStart: start })).toBe("2021-03-16");
  const day = fc.integer({ min: 0, max: 1400 }).map((days) => addDays("2020-01-01", days));
  fc.assert(
    fc.property(fc.constantFrom(...REASON_CODES), day, day, day, (reasonCode, registeredOn, leftFundOn, from) => {
      expect((end({ reasonCode, registeredOn, leftFundOn, participationStart: from }) ?? "") >= from).toBe(true);
    }),
  );
  expect(notBeforeStart("2021-01-01", "2021-01-02")).toBe("2021-01-02");
});

test("R2.5e, I-6: the last registration's code stands with the first one's day", () => {
  const current = (...registrations: Parameters<typeof currentRegistration>[0]["registrations"]) =>
    currentRegistration({ registrations }).value;
  const first = { reasonCode: 44, registeredOn: "2021-03-10" } as const;
  expect(current(first)).toEqual({ reasonCode: 44, endDate: "2021-03-10" });
  expect(current(first, { reasonCode: 45, registeredOn: "2021-05-02" })).toEqual({
    reasonCode: 45,
    endDate: "2021-03-10",
  });
  expect(current(first, { reasonCode: 41, registeredOn: "2021-05-02", ascertainedOn: "2021-03-20" })).toEqual({
    reasonCode: 41,
    endDate: "2021-03-31",
  });
  expect(current(first, { reasonCode: 43, registeredOn: "2021-05-02", leftFundOn: "2021-02-14" })).toEqual({
    reasonCode: 43,
    endDate: "2021-02-28",
  });
  // Without a day of its own, the ascertainment is the first registration's: the member who was out is not put back in.
  expect(current(first, { reasonCode: 41, registeredOn: "2021-05-02" }).endDate).toBe("2021-03-31");
  expect(() => current()).toThrow(RangeError);
});

test("R2.5c: the share of code 38", () => {
  expect(shareOfCode38([])).toBeNull();
  expect(shareOfCode38([41, 41, 38, 44])).toBe(2500);
});

const markOut: MarkOutFacts = {
  reasonCode: 44,
  registeredOn: "2021-03-18",
  participation: { startDate: "2021-02-01", endDate: null },
  reason: "Medlemmet har brug for støtte nu",
  hours: { total: 41_000, threshold: 41_000, reached: true },
  ascertainedOn: null,
  fundCode: "METAL",
  municipalityCode: "0461",
  leftFundOn: null,
  ground: "earlyEffort",
  birthDate: "2000-01-01",
  hasVocationalEducation: false,
  supportsChildrenAtHome: false,
  newPlacement: null,
};
const out = (change: Partial<MarkOutFacts>) => mayMarkOut({ ...markOut, ...change }, scheme);
const reasons = (decision: ReturnType<typeof out>) => decision.grounds.map(({ reason }) => reason);

test("R2.5a: an end needs an open participation", () => {
  expect(out({})).toMatchObject({ outcome: "allowed", value: { endDate: "2021-03-18" } });
  expect(reasons(out({ participation: null }))).toEqual(["notParticipating"]);
  expect(reasons(out({ participation: { startDate: "2021-02-01", endDate: "2021-03-01" } }))).toEqual(["alreadyEnded"]);
  expect(out({ ground: null, reason: " " }).missing).toEqual(["ground", "reason"]);
});

test("R2.5a: each code's own condition", () => {
  expect(out({ reasonCode: 41 }).value.endDate).toBe("2021-03-31");
  expect(reasons(out({ reasonCode: 41, hours: { total: 40_999, threshold: 41_000, reached: false } }))).toEqual([
    "hoursNotReached",
  ]);
  expect(out({ reasonCode: 41, hours: null }).missing).toEqual(["hours"]);
  expect(reasons(out({ reasonCode: 42 }))).toEqual(["municipalityCovered"]);
  expect(out({ reasonCode: 42, municipalityCode: "0851" }).outcome).toBe("allowed");
  expect(out({ reasonCode: 43 }).missing).toEqual(["leftFundOn"]);
  expect(out({ reasonCode: 43, leftFundOn: "2021-03-05" }).value.endDate).toBe("2021-03-31");
  expect(out({ reasonCode: 45 }).outcome).toBe("allowed");
  expect(reasons(out({ reasonCode: 45, birthDate: "1990-01-01", hasVocationalEducation: true }))).toEqual([
    "tooOldForEducationOrder",
    "hasVocationalEducation",
  ]);
  expect(out({ reasonCode: 45, supportsChildrenAtHome: null })).toMatchObject({
    outcome: "assess",
    missing: ["supportsChildrenAtHome"],
  });
});

test("R2.5c: code 38 asks for a reason", () => {
  expect(out({ reasonCode: 38, reason: null })).toMatchObject({ outcome: "assess", missing: ["reason"] });
  expect(out({ reasonCode: 38 }).outcome).toBe("allowed");
});

test("R2.5d: code 46 needs a new right and is no move to the jobcenter", () => {
  expect(out({ reasonCode: 46 }).missing).toEqual(["newPlacement"]);
  expect(reasons(out({ reasonCode: 46, newPlacement: { kind: "ongoing" } }))).toEqual(["noNewRight"]);
  expect(out({ reasonCode: 46, newPlacement: { kind: "replacement" } }).outcome).toBe("allowed");
  expect(REASON_CODES.filter((code) => !movesToJobcenter(code))).toEqual([46]);
});

test("I-25: at the scheme's last day code 41 needs no hours and ends on it", () => {
  const expired = out({ reasonCode: 41, registeredOn: "2024-01-02", hours: null });
  expect(expired).toMatchObject({ outcome: "allowed", value: { endDate: "2023-12-31" } });
  expect(out({ reasonCode: 41, registeredOn: "2023-12-30", hours: null }).outcome).toBe("assess");
});

test("R2.5e: a correction needs something to correct, a change and a reason", () => {
  const registrations = [{ reasonCode: 44, registeredOn: "2021-03-10" }] as const;
  const correction = { reasonCode: 45, registeredOn: "2021-03-20", leftFundOn: null, ascertainedOn: null } as const;
  const facts = { registrations, correction, participationStart: "2021-02-01", reason: "Forkert kode valgt" };
  expect(mayCorrect(facts, scheme)).toMatchObject({
    outcome: "allowed",
    value: { endDate: "2021-03-10", previousEndDate: "2021-03-10" },
  });
  expect(mayCorrect({ ...facts, correction: { ...correction, reasonCode: 44 } }, scheme).grounds[0]?.reason).toBe(
    "sameRegistration",
  );
  expect(mayCorrect({ ...facts, registrations: [] }, scheme).grounds[0]?.reason).toBe("nothingToCorrect");
  expect(mayCorrect({ ...facts, reason: "" }, scheme).missing).toEqual(["reason"]);
  expect(mayCorrect({ ...facts, correction: { ...correction, reasonCode: 43 } }, scheme).missing).toEqual([
    "leftFundOn",
  ]);
});

test("I-26: an end made by mistake is annulled by a team lead with a reason", () => {
  const facts = { endDate: "2021-03-10", anotherParticipationOpen: false, byTeamLead: true, reason: "Fejl" };
  expect(mayAnnulEnd(facts)).toMatchObject({ outcome: "allowed", value: { reopened: true } });
  expect(mayAnnulEnd({ ...facts, reason: null }).outcome).toBe("assess");
  expect(
    mayAnnulEnd({ endDate: null, anotherParticipationOpen: true, byTeamLead: false, reason: null }).grounds.map(
      ({ reason }) => reason,
    ),
  ).toEqual(["notEnded", "anotherParticipationOpen", "teamLeadOnly"]);
});

test("R2.5f: out is out, unless placed in a new period", () => {
  const again = (kind: "new" | "replacement" | "ongoing", effectiveFrom: string, registeredOn = "2021-03-20") =>
    reEntry({ endedOn: "2021-03-10", registeredOn, placement: { kind, effectiveFrom } });
  expect(again("replacement", "2021-03-01").value).toEqual({ allowed: true, startDate: "2021-03-20" });
  expect(again("replacement", "2021-03-01", "2021-01-01").value.startDate).toBe("2021-03-11");
  expect(again("new", "2021-04-01").value).toEqual({ allowed: true, startDate: "2021-04-01" });
  expect(again("new", "2021-03-01").outcome).toBe("refused");
  expect(again("ongoing", "2021-04-01").outcome).toBe("refused");
  expect(reEntry({ endedOn: "2021-03-10", registeredOn: "2021-03-20", placement: null }).value).toEqual({
    allowed: false,
    startDate: null,
  });
});

test("I-21: registering again comes back to an open participation", () => {
  const back = (endDate: string | null) =>
    comesBack({ participation: { startDate: "2021-01-01", endDate }, registeredOn: "2021-06-01" }).outcome;
  expect([back(null), back("2021-05-31"), back("2021-06-01")]).toEqual(["allowed", "refused", "allowed"]);
  expect(comesBack({ participation: null, registeredOn: "2021-06-01" }).outcome).toBe("refused");
});

test("I-32: an end in the past keeps what was held and shows what followed", () => {
  const value = afterPastEnd({
    endDate: "2021-03-10",
    interviews: [
      { id: 1, on: "2021-03-10", status: "held" },
      { id: 2, on: "2021-03-11", status: "held" },
      { id: 3, on: "2021-03-20", status: "booked" },
    ],
    deadlines: [
      { id: 4, setOn: "2021-03-10" },
      { id: 5, setOn: "2021-03-12" },
    ],
    deregistrations: [{ id: 6, from: "2021-03-15" }],
  }).value;
  expect(value).toEqual({
    countedInterviews: [2],
    toReview: { interviews: [3], deadlines: [5], deregistrations: [6] },
  });
});
