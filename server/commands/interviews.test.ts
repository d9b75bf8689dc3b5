import { describe, expect, test } from "vitest";
import { caseWith, movedWith, participantWith } from "@/server/rules/duties/case-fixture";
import { bookInterview } from "./book-interview";
import type { SlotRow } from "./bookable-times";
import { cancelInterview } from "./cancel-interview";
import { danishInstant } from "./danish-time";
import { moveInterview } from "./move-interview";
import { occurrences, openTimesInput } from "./open-times";
import { badFields, barredBy, kindsOf, planned, sentBy, written } from "./plan-fixture";
import { registerInterviewOutcome } from "./register-interview-outcome";
import { setJobcenterPart } from "./set-jobcenter-part";
import { summon, summonInput } from "./summon";

const FREE = { known: true, busy: [] };
const SLOT: SlotRow = {
  id: "slot-1",
  caseworkerId: "caseworker-1",
  on: "2021-03-25",
  startsAt: "2021-03-25T09:00:00+00:00",
  endsAt: "2021-03-25T09:45:00+00:00",
  form: "inPerson",
  place: "Room 1",
  closed: false,
  taken: false,
  heldByAnother: false,
  day: FREE,
};
const book = (
  facts = participantWith(),
  slot: SlotRow | null = SLOT,
  today = "2021-03-10",
  purposes = ["job" as const],
) => planned(bookInterview, facts, { slotId: "slot-1", purposes }, today, slot);
const at = { on: "2021-03-24", start: "10:00", end: "11:00" };

describe("bookInterview", () => {
  test("R4.3a: a job interview booked in time meets the deadline that runs", () => {
    const plan = book(participantWith({ deadlines: [{}] }));
    expect(written(plan, "interviews")).toMatchObject([
      { fixedBy: "member", deadlineId: "deadlines-1", slotId: "slot-1" },
    ]);
    expect(written(plan, "deadlines")).toMatchObject([{ bookedOn: "2021-03-10" }]);
    expect(sentBy(plan)).toEqual(["interview.booked", "deadline.met"]);
  });

  test("R4.3a: a booking after the deadline leaves it missed", () => {
    expect(written(book(participantWith({ deadlines: [{}] }), SLOT, "2021-03-19"), "deadlines")).toEqual([]);
  });

  test("R4.5a, R4.4b, R4.1b, R7a, I-10: what may not be booked is refused with its ground", () => {
    expect(barredBy(book(participantWith(), SLOT, "2021-03-10", ["joint" as never]))).toEqual(["fundSummons"]);
    const joint = participantWith({
      interviews: [{ purposes: ["joint"], startsAt: "2021-03-25T13:00:00+00:00", endsAt: "2021-03-25T14:00:00+00:00" }],
    });
    expect(barredBy(book(joint))).toEqual(["pairNotAllowed"]);
    expect(barredBy(book(participantWith(), { ...SLOT, form: "video" }))).toEqual(["mustBeInPerson"]);
    expect(barredBy(book(participantWith({ reducedEfforts: [{}] })))).toEqual(["exemptFromInterviews"]);
    expect(barredBy(book(movedWith(41, "2021-03-24")))).toEqual(["afterParticipation"]);
    expect(barredBy(book(caseWith()))).toEqual(expect.arrayContaining(["notParticipating"]));
  });

  test("a time that is taken, closed, held or gone is a conflict that says so; one that does not exist is bad input", () => {
    expect(book(participantWith(), { ...SLOT, taken: true }).conflict?.reason).toBe("timeTaken");
    expect(book(participantWith(), { ...SLOT, closed: true }).conflict?.reason).toBe("timeClosed");
    expect(book(participantWith(), { ...SLOT, heldByAnother: true }).conflict?.reason).toBe("timeHeld");
    expect(book(participantWith(), SLOT, "2021-03-25").conflict?.reason).toBe("timePassed");
    expect(book(participantWith(), { ...SLOT, taken: true }).writes).toEqual([]);
    expect(badFields(() => book(participantWith(), null))).toEqual(["slotId:unknown"]);
  });

  test("R4.4a: a time that overlaps another interview of the member's is a conflict that names it", () => {
    const facts = participantWith({
      interviews: [{ purposes: ["cv"], startsAt: "2021-03-25T10:30:00+01:00", endsAt: "2021-03-25T11:00:00+01:00" }],
    });
    const plan = planned(bookInterview, facts, { slotId: "slot-1", purposes: ["availability"] }, "2021-03-10", {
      ...SLOT,
      on: "2021-03-25",
    });
    // cv with availability is refused before the times are compared.
    expect(barredBy(plan)).toContain("pairNotAllowed");
    const other = participantWith({
      interviews: [
        { purposes: ["availability"], startsAt: "2021-03-25T10:30:00+01:00", endsAt: "2021-03-25T11:00:00+01:00" },
      ],
    });
    expect(book(other).conflict).toMatchObject({ reason: "memberBusy", facts: { purposes: "availability" } });
  });
});

describe("summon", () => {
  const call = (purposes: string[], more = {}, facts = participantWith(), day = FREE as never) =>
    planned(
      summon,
      facts,
      { purposes, at, form: "inPerson", place: "Room 1", caseworkerId: "caseworker-1", ...more } as never,
      "2021-03-10",
      day,
    );

  test.each([
    [["joint"], []],
    [["cv"], []],
    [["cv", "job"], []],
    [["availability", "joint"], []],
    [["job"], ["memberBooks"]],
    [["availability"], ["memberBooks"]],
    [["availability", "job"], ["memberBooks"]],
    [["joint", "job"], ["pairNotAllowed"]],
    [["cv", "availability"], ["pairNotAllowed"]],
  ])("R4.3a, R4.5, I-12: %j", (purposes, grounds) => {
    expect(barredBy(call(purposes))).toEqual(grounds);
  });

  test("R4.6: a job interview at short notice, with its reason", () => {
    const plan = call(["job"], { shortNoticeReason: "A concrete job order." });
    expect(barredBy(plan)).toEqual([]);
    expect(written(plan, "interviews")).toMatchObject([
      { fixedBy: "fund", shortNoticeReason: "A concrete job order." },
    ]);
  });

  test("an interview in the past is refused with its ground, today before now too", () => {
    expect(barredBy(call(["cv"], { at: { ...at, on: "2021-03-09" } }))).toEqual(["interviewPast", "timePast"]);
    expect(barredBy(call(["cv"], { at: { on: "2021-03-10", start: "09:59", end: "10:30" } }))).toEqual(["timePast"]);
    expect(barredBy(call(["cv"], { at: { on: "2021-03-10", start: "10:01", end: "10:30" } }))).toEqual([]);
  });

  test("a caseworker who is busy is a conflict, one who is not the fund's is bad input; an end before the start too", () => {
    const busy = {
      known: true,
      busy: [
        { interviewId: "x", on: at.on, startsAt: "2021-03-24T09:30:00+00:00", endsAt: "2021-03-24T10:30:00+00:00" },
      ],
    };
    expect(call(["cv"], {}, participantWith(), busy as never).conflict?.reason).toBe("caseworkerBusy");
    expect(badFields(() => call(["cv"], {}, participantWith(), { known: false, busy: [] } as never))).toEqual([
      "caseworkerId:unknown",
    ]);
    const read = (time: object, form = "phone") =>
      summonInput.safeParse({ purposes: ["cv"], at: { ...at, ...time }, form }).error?.issues[0];
    expect(read({ end: "09:00" })?.path).toEqual(["at", "end"]);
    expect(read({ on: "2021-02-30" })?.path).toEqual(["at", "on"]);
    expect(read({}, "inPerson")?.path).toEqual(["place"]);
  });
});

describe("moving, cancelling and outcomes", () => {
  const booked = participantWith({
    interviews: [{ deadlineId: "deadlines-1", slotId: "slot-1" }],
    deadlines: [{ bookedOn: "2021-03-10" }],
  });

  test("R4.3a: an interview is moved and stays the same one; its time on offer is free again", () => {
    const input = { interviewId: "interviews-1", at, form: "inPerson", place: "Room 2" } as const;
    const plan = planned(moveInterview, booked, input, "2021-03-12", FREE);
    expect(plan.writes).toMatchObject([
      { supersede: "interviews-1", by: { on: "2021-03-24", slotId: null, status: "booked" } },
    ]);
    expect(sentBy(plan)).toEqual(["interview.booked"]);
    expect(
      barredBy(planned(moveInterview, booked, { ...input, at: { ...at, on: "2021-04-09" } }, "2021-03-26", FREE)),
    ).toEqual(["interviewPast"]);
  });

  test("I-9: a cancellation before the deadline opens it again, one after it does not", () => {
    const input = { interviewId: "interviews-1", reason: "The caseworker is ill." };
    const before = planned(cancelInterview, booked, input, "2021-03-18");
    expect(written(before, "deadlines")).toMatchObject([{ bookedOn: null }]);
    expect(kindsOf(before)).toContain("deadlineReopens");
    const after = planned(cancelInterview, booked, input, "2021-03-19");
    expect(written(after, "deadlines")).toEqual([]);
    expect(written(after, "interviews")).toMatchObject([{ status: "cancelled" }]);
  });

  const outcome = (facts = participantWith({ interviews: [{}] }), more = {}, today = "2021-03-25") =>
    planned(
      registerInterviewOutcome,
      facts,
      { interviewId: "interviews-1", outcome: "held", repatriationAssessed: "outside", ...more } as never,
      today,
      [],
    );

  test("R4.1c, R5.2a: held from its day on, with the assessment of repatriation", () => {
    expect(barredBy(outcome(undefined, {}, "2021-03-24"))).toEqual(["interviewFuture"]);
    const plan = outcome();
    expect(written(plan, "interviews")).toMatchObject([{ status: "held", repatriationAssessed: "outside" }]);
    expect(sentBy(plan)).toEqual(["interview.held"]);
    expect(barredBy(outcome(undefined, { repatriationAssessed: null }))).toEqual(["missing:repatriationAssessed"]);
    expect(kindsOf(outcome(undefined, { repatriationAssessed: "inside" }))).toContain("guideOnRepatriation");
  });

  test("R4.1c: of a joint one it is told whether the jobcenter took part", () => {
    const joint = participantWith({ interviews: [{ purposes: ["joint"] }] });
    expect(barredBy(outcome(joint))).toEqual(["missing:jobcenterTookPart"]);
    expect(written(outcome(joint, { jobcenterTookPart: false }), "interviews")).toMatchObject([
      { jobcenterTookPart: false },
    ]);
  });

  test("R4.1c: a no-show brings a letter that asks why; a registered outcome is corrected with a reason only", () => {
    expect(outcome(undefined, { outcome: "noShow" }).toMember).toMatchObject([
      { template: "interviewMissed", adverse: true },
    ]);
    const held = participantWith({ interviews: [{ status: "held" }] });
    expect(barredBy(outcome(held, { outcome: "noShow" }))).toEqual(["outcomeRegistered"]);
    const corrected = outcome(held, { outcome: "noShow", correctionReason: "Mixed up with another." });
    expect(kindsOf(corrected)).toContain("outcomeCorrected");
    expect(sentBy(corrected)).toEqual(["interview.cancelled"]);
  });

  test("R4.2a-d: the jobcenter's part in a joint interview, and in no other", () => {
    const said = {
      interviewId: "interviews-1",
      memberDeclines: true,
      memberRequests: false,
      fundRequests: true,
      memberWantsInPerson: false,
      jobcenterAssessment: "attend",
    } as const;
    const joint = participantWith({ interviews: [{ purposes: ["joint"] }] });
    const plan = planned(setJobcenterPart, joint, said, "2021-03-10");
    expect(plan.consequences[0]).toMatchObject({ facts: { participates: false, decidedBy: "member" }, rule: "R4.2c" });
    const open = { ...said, memberDeclines: false, fundRequests: false, jobcenterAssessment: null };
    expect(barredBy(planned(setJobcenterPart, joint, open, "2021-03-10"))).toEqual([]);
    expect(barredBy(planned(setJobcenterPart, participantWith({ interviews: [{}] }), said, "2021-03-10"))).toEqual([
      "notJoint",
    ]);
  });
});

describe("times", () => {
  test("the same hour each week across both changes of the clocks", () => {
    const weekly = occurrences([{ on: "2021-10-25", start: "10:00", end: "10:45" }], "2021-11-08");
    expect(weekly.map(({ startsAt }) => startsAt)).toEqual([
      "2021-10-25T08:00:00+00:00",
      "2021-11-01T09:00:00+00:00",
      "2021-11-08T09:00:00+00:00",
    ]);
    expect(danishInstant("2021-03-28", "02:30")).toBe("2021-03-28T01:30:00+00:00");
    expect(danishInstant("2021-10-31", "02:30")).toBe("2021-10-31T00:30:00+00:00");
    const read = openTimesInput.safeParse({
      times: [{ on: "2021-03-10", start: "10:00", end: "11:00" }],
      weeklyUntil: "2021-03-09",
      form: "phone",
    });
    expect(read.error?.issues[0]?.path).toEqual(["weeklyUntil"]);
  });
});
