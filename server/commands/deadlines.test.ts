import { describe, expect, test } from "vitest";
import { caseWith, movedWith, participantWith } from "@/server/rules/duties/case-fixture";
import { deregister } from "./deregister";
import { moveDeadline } from "./move-deadline";
import { badFields, barredBy, planned, sentBy, written } from "./plan-fixture";
import { setDeadline } from "./set-deadline";
import { withdrawDeadline } from "./withdraw-deadline";

describe("deadlines", () => {
  test("I-17: set where there is something to book, refused where there is nothing", () => {
    const input = { deadline: "2021-03-18" };
    expect(barredBy(planned(setDeadline, participantWith(), input, "2021-03-10", 0))).toEqual(["noBookableTimes"]);
    const plan = planned(setDeadline, participantWith(), input, "2021-03-10", 3);
    expect(written(plan, "deadlines")).toMatchObject([{ deadline: "2021-03-18", participationId: "participations-1" }]);
    expect(sentBy(plan)).toEqual(["deadline.set"]);
  });

  test("R4.3a: in the past, under reduced effort, outside the scheme, or beside another: refused with every ground", () => {
    const set = (facts = participantWith(), deadline = "2021-03-18", today = "2021-03-17") =>
      barredBy(planned(setDeadline, facts, { deadline }, today, 3));
    expect(set(participantWith(), "2021-03-16")).toEqual(["deadlinePast"]);
    expect(set(participantWith(), "2021-03-17")).toEqual([]);
    expect(set(participantWith({ reducedEfforts: [{}] }))).toEqual(["exemptFromDeadline"]);
    expect(set(caseWith({ registrations: [{}] }))).toEqual(["notParticipating"]);
    expect(set(movedWith(41, "2021-03-17"))).toEqual(["deadlineAfterParticipation"]);
    expect(set(participantWith({ deadlines: [{}] }))).toEqual(["deadlineRunning"]);
  });

  test("R4.3a: moved and withdrawn while it is not met", () => {
    const facts = participantWith({ deadlines: [{ daysWithoutTimes: 2 }] });
    const input = { deadlineId: "deadlines-1", deadline: "2021-03-26", reason: "Illness." };
    const moved = planned(moveDeadline, facts, input, "2021-03-17", 2);
    expect(written(moved, "deadlines")).toMatchObject([{ deadline: "2021-03-26", daysWithoutTimes: 0 }]);
    expect(moved.consequences[0]).toMatchObject({ facts: { before: "2021-03-20", after: "2021-03-26" } });
    const withdrawn = planned(withdrawDeadline, facts, { deadlineId: "deadlines-1", reason: "Wrong." }, "2021-03-17");
    expect(written(withdrawn, "deadlines")).toMatchObject([{ withdrawnOn: "2021-03-17" }]);
    const met = participantWith({ deadlines: [{ bookedOn: "2021-03-12" }] });
    expect(barredBy(planned(withdrawDeadline, met, { deadlineId: "deadlines-1", reason: "x" }, "2021-03-17"))).toEqual([
      "deadlineMet",
    ]);
    expect(
      badFields(() => planned(withdrawDeadline, met, { deadlineId: "deadlines-9", reason: "x" }, "2021-03-17")),
    ).toEqual(["deadlineId:unknown"]);
  });

  test("R4.3b, I-29: deregistered from the day after, whenever it is done; not before, and not where nothing was on offer", () => {
    const facts = participantWith({ deadlines: [{}] });
    const act = (today: string, timesWereOffered = true, on = facts) =>
      planned(deregister, on, { deadlineId: "deadlines-1" }, today, { timesWereOffered, byItself: null, gaps: [] });
    expect(barredBy(act("2021-03-18"))).toEqual(["deadlineNotPassed"]);
    expect(written(act("2021-03-19"), "registrations")).toMatchObject([{ deregisteredFrom: "2021-03-19" }]);
    const later = act("2021-04-09");
    expect(written(later, "registrations")).toMatchObject([
      { deregisteredFrom: "2021-03-19", deregistrationGround: "missedDeadline" },
    ]);
    expect(later.toMember).toMatchObject([{ adverse: true }]);
    expect(barredBy(act("2021-03-19", false))).toEqual(["deadlineCouldNotBeMet"]);
    const withdrawn = participantWith({ deadlines: [{ withdrawnOn: "2021-03-17" }] });
    expect(barredBy(act("2021-03-19", true, withdrawn))).toEqual(["deadlineLapsed"]);
    const back = participantWith({
      deadlines: [{}],
      registrations: [{ deregisteredFrom: "2021-03-19" }, { registeredOn: "2021-03-22" }],
    });
    expect(barredBy(act("2021-03-23", true, back))).toEqual(["notRegistered"]);
  });
});
