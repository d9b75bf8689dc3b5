import { describe, expect, test } from "vitest";
import { participantWith } from "@/server/rules/duties/case-fixture";
import { answerSummons, answerSummonsInput } from "./answer-summons";
import type { SlotRow } from "./bookable-times";
import { cancelBooking } from "./cancel-booking";
import { moveBooking } from "./move-booking";
import { badFields, barredBy, kindsOf, lettersOf, planned, sentBy, written } from "./plan-fixture";
import { stateJobcenterPart, stateJobcenterPartInput } from "./state-jobcenter-part";

const OTHER_TIME: SlotRow = {
  id: "slot-2",
  caseworkerId: "caseworker-2",
  on: "2021-03-29",
  startsAt: "2021-03-29T08:00:00+00:00",
  endsAt: "2021-03-29T08:45:00+00:00",
  form: "inPerson",
  place: "Room 2",
  closed: false,
  taken: false,
  heldByAnother: false,
  day: { known: true, busy: [] },
};
const booked = (more = {}) =>
  participantWith({
    interviews: [{ deadlineId: "deadlines-1", slotId: "slot-1", ...more }],
    deadlines: [{ bookedOn: "2021-03-10" }],
  });
const summoned = (more = {}) => participantWith({ interviews: [{ fixedBy: "fund", purposes: ["joint"], ...more }] });

describe("moveBooking", () => {
  const move = (facts = booked(), slot: SlotRow | null = OTHER_TIME, today = "2021-03-12") =>
    planned(moveBooking, facts, { interviewId: "interviews-1", slotId: "slot-2" }, today, slot);

  test.each(["2021-03-17", "2021-03-18", "2021-03-19", "2021-03-25"])(
    "I-9: the same interview gets another time, before, on and after the deadline, and up to its own day: %s",
    (today) => {
      const plan = move(booked(), OTHER_TIME, today);
      expect(barredBy(plan)).toEqual([]);
      expect(plan.writes).toMatchObject([
        {
          kind: "interviews",
          supersede: "interviews-1",
          by: { on: "2021-03-29", slotId: "slot-2", caseworkerId: "caseworker-2", deadlineId: "deadlines-1" },
        },
      ]);
      expect(sentBy(plan)).toEqual(["interview.booked"]);
      expect(lettersOf(plan)).toEqual(["interviewMoved"]);
    },
  );

  test("I-9: not once its day is gone", () => {
    expect(barredBy(move(booked(), OTHER_TIME, "2021-03-26"))).toEqual(["interviewPast"]);
  });

  test("R4.5a: a summons is the fund's to move", () => {
    expect(barredBy(move(summoned()))).toEqual(["summonsStands"]);
  });

  test("I-10: the new time lies on the course's last day at the latest", () => {
    const ends = (endDate: string) => {
      const { participations, ...facts } = booked();
      return { ...facts, participations: participations.map((one) => ({ ...one, endDate })) };
    };
    expect(barredBy(move(ends("2021-03-30")))).toEqual([]);
    expect(barredBy(move(ends("2021-03-29")))).toEqual([]);
    expect(barredBy(move(ends("2021-03-28")))).toEqual(["afterParticipation"]);
  });

  test("R4.3a: the first to confirm has the time, and the loser keeps the old one", () => {
    const lost = move(booked(), { ...OTHER_TIME, taken: true });
    expect(lost.conflict?.reason).toBe("timeTaken");
    expect(lost.writes).toEqual([]);
    expect(move(booked(), { ...OTHER_TIME, heldByAnother: true }).conflict?.reason).toBe("timeHeld");
    expect(badFields(() => move(booked(), null))).toEqual(["slotId:unknown"]);
    expect(badFields(() => move(booked(), { ...OTHER_TIME, id: "slot-1" }))).toEqual(["slotId:unknown"]);
  });
});

describe("cancelBooking", () => {
  const cancel = (facts = booked(), today = "2021-03-12") =>
    planned(cancelBooking, facts, { interviewId: "interviews-1" }, today);

  test.each(["2021-03-17", "2021-03-18"])("I-9: up to and with the deadline it opens again: %s", (today) => {
    const plan = cancel(booked(), today);
    expect(barredBy(plan)).toEqual([]);
    expect(written(plan, "interviews")).toMatchObject([{ status: "cancelled" }]);
    expect(written(plan, "deadlines")).toMatchObject([{ bookedOn: null }]);
    expect(kindsOf(plan)).toContain("deadlineReopens");
  });

  test("I-9: after it one booking must remain", () => {
    const plan = cancel(booked(), "2021-03-19");
    expect(barredBy(plan)).toEqual(["bookingMustRemain"]);
    expect(plan.writes).toEqual([]);
  });

  test("I-9: after it one of two may go, and the deadline stays met", () => {
    const two = participantWith({
      interviews: [
        { deadlineId: "deadlines-1" },
        {
          deadlineId: "deadlines-1",
          on: "2021-04-08",
          startsAt: "2021-04-08T08:00:00+00:00",
          endsAt: "2021-04-08T08:45:00+00:00",
        },
      ],
      deadlines: [{ bookedOn: "2021-03-10" }],
    });
    const plan = cancel(two, "2021-03-19");
    expect(barredBy(plan)).toEqual([]);
    expect(written(plan, "deadlines")).toEqual([]);
  });

  test("R4.5a, R4.1c: a summons stands, and what has been held or cancelled is not cancelled", () => {
    expect(barredBy(cancel(summoned()))).toEqual(["summonsStands"]);
    expect(barredBy(cancel(booked({ status: "cancelled" })))).toEqual(["outcomeRegistered"]);
    expect(barredBy(cancel(booked(), "2021-03-26"))).toContain("interviewPast");
  });
});

describe("answerSummons", () => {
  const answer = (input: object, facts = summoned(), today = "2021-03-12") =>
    planned(answerSummons, facts, { interviewId: "interviews-1", ...input } as never, today);

  test("R4.5a: 'I am coming' needs nobody; the others are for a caseworker to read, and the summons stands", () => {
    const coming = answer({ answer: "coming" });
    expect(written(coming, "notices")).toMatchObject([
      { kind: "summonsAnswer", about: "interviews-1", choice: "coming", handledOn: "2021-03-12" },
    ]);
    for (const choice of ["anotherTime", "cannotCome"]) {
      const plan = answer({ answer: choice, text: "I am at the dentist's." });
      expect(written(plan, "notices")).toMatchObject([{ choice, text: "I am at the dentist's.", handledOn: null }]);
      expect(written(plan, "interviews")).toEqual([]);
      expect(kindsOf(plan)).toEqual(["interviewStands", "fundReads"]);
    }
  });

  test("a text is demanded of those who do not come", () => {
    const read = (input: object) =>
      answerSummonsInput
        .safeParse({ interviewId: "0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a", ...input })
        .error?.issues.map(({ path, message }) => `${path.join(".")}:${message}`);
    expect(read({ answer: "coming" })).toBeUndefined();
    expect(read({ answer: "cannotCome" })).toEqual(["text:missing"]);
    expect(read({ answer: "anotherTime", text: "  " })).toEqual(["text:missing"]);
  });

  test("a second answer takes the first one's place", () => {
    const facts = {
      ...summoned(),
      notices: participantWith({ notices: [{ kind: "summonsAnswer", about: "interviews-1", choice: "cannotCome" }] })
        .notices,
    };
    const plan = answer({ answer: "coming" }, facts);
    expect(plan.writes).toMatchObject([{ supersede: "notices-1", by: { choice: "coming" } }]);
  });

  test("R4.1c: on its day and not after; a booking of one's own is not answered", () => {
    expect(barredBy(answer({ answer: "coming" }, summoned(), "2021-03-25"))).toEqual([]);
    expect(barredBy(answer({ answer: "coming" }, summoned(), "2021-03-26"))).toEqual(["interviewPast"]);
    expect(barredBy(answer({ answer: "coming" }, booked()))).toEqual(["memberBooks"]);
  });
});

describe("stateJobcenterPart", () => {
  const state = (input: object, facts = summoned(), today = "2021-03-12") =>
    planned(stateJobcenterPart, facts, { interviewId: "interviews-1", inPerson: false, ...input } as never, today);

  test("R4.2c: declined, the jobcenter stays away whatever fund and jobcenter have said, and what they said is kept", () => {
    const plan = state({ wish: "decline" }, summoned({ fundRequestsJobcenter: true, jobcenterAssessment: "attend" }));
    expect(written(plan, "interviews")).toMatchObject([
      { memberDeclinesJobcenter: true, fundRequestsJobcenter: true, jobcenterAssessment: "attend" },
    ]);
    expect(plan.consequences[0]).toMatchObject({ facts: { participates: false, decidedBy: "member" }, rule: "R4.2c" });
  });

  test("R4.2b, R4.2d: asked for, it comes, and in person where the member wants that", () => {
    expect(state({ wish: "request", inPerson: true }).consequences[0]).toMatchObject({
      facts: { participates: true, decidedBy: "member", attendance: "inPerson" },
    });
  });

  test("R4.2a: without a wish the jobcenter decides", () => {
    expect(state({ wish: "noWish" }).consequences[0]).toMatchObject({
      facts: { participates: null, decidedBy: "jobcenter" },
    });
    expect(state({ wish: "noWish" }, summoned({ jobcenterAssessment: "stayAway" })).consequences[0]).toMatchObject({
      facts: { participates: false, decidedBy: "jobcenter" },
    });
  });

  test("R4.2a: only of a joint interview that lies ahead; away and in person contradict each other", () => {
    expect(barredBy(state({ wish: "decline" }, summoned({ purposes: ["cv"] })))).toEqual(["notJoint"]);
    expect(barredBy(state({ wish: "decline" }, summoned(), "2021-03-26"))).toEqual(["interviewPast"]);
    const interviewId = "0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a";
    const read = stateJobcenterPartInput.safeParse({ interviewId, wish: "decline", inPerson: true });
    expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([[["inPerson"], "contradiction"]]);
  });
});
