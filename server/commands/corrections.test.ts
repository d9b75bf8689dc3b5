import { expect, test } from "vitest";
import { caseWith, movedWith, participantWith } from "@/server/rules/duties/case-fixture";
import { correctGuidance } from "./correct-guidance";
import { correctPlacement } from "./correct-placement";
import { correctRegistration } from "./correct-registration";
import { correctVisitation } from "./correct-visitation";
import { decideHoliday } from "./decide-holiday";
import { leaveRegister } from "./leave-register";
import { badFields, barredBy, kindsOf, planned, sentBy, written } from "./plan-fixture";
import { registerReducedEffort } from "./register-reduced-effort";
import { reportHoliday } from "./report-holiday";

const reason = "Typed wrongly.";

test("R14.2: a placement corrected to before the scheme keeps the day first decided, and the member stays in", () => {
  const facts = participantWith({
    registrations: [{ registeredOn: "2020-01-06" }],
    placements: [{ effectiveFrom: "2020-01-01" }],
    participations: [{ startDate: "2020-01-06" }],
  });
  const input = { placementId: "placements-1", kind: "new", effectiveFrom: "2019-12-01", reason } as const;
  const plan = planned(correctPlacement, facts, input, "2020-02-03");
  expect(written(plan, "placements")).toMatchObject([{ effectiveFrom: "2019-12-01", firstDecidedAs: "2020-01-01" }]);
  expect(kindsOf(plan)).not.toContain("outsideScheme");
  // Corrected again: the first decision is still the first.
  const twice = participantWith({ placements: [{ effectiveFrom: "2019-12-01", firstDecidedAs: "2020-01-01" }] });
  const again = planned(correctPlacement, twice, { ...input, effectiveFrom: "2019-11-01" }, "2020-02-03");
  expect(written(again, "placements")).toMatchObject([{ firstDecidedAs: "2020-01-01" }]);
});

test("I-3: the participation starts on another day when what it rests on is corrected, and the exchange is told", () => {
  const input = { placementId: "placements-1", kind: "new", effectiveFrom: "2021-04-01", reason } as const;
  const plan = planned(correctPlacement, participantWith(), input, "2021-04-06");
  expect(written(plan, "participations")).toMatchObject([{ startDate: "2021-04-01" }]);
  expect(sentBy(plan)).toEqual(["marking.corrected"]);
  // I-28: never after its own end.
  const ended = planned(correctPlacement, movedWith(44, "2021-03-20"), input, "2021-04-06");
  expect(written(ended, "participations")).toMatchObject([{ startDate: "2021-03-20" }]);
});

test("R2.1a: a registration day is corrected; a day to come and a deregistration before it are bad input", () => {
  const input = { registrationId: "registrations-1", registeredOn: "2021-03-05", reason };
  const plan = planned(correctRegistration, participantWith(), input, "2021-03-10");
  expect(written(plan, "registrations")).toMatchObject([{ registeredOn: "2021-03-05" }]);
  expect(written(plan, "participations")).toMatchObject([{ startDate: "2021-03-05" }]);
  expect(badFields(() => planned(correctRegistration, participantWith(), input, "2021-03-04"))).toEqual([
    "registeredOn:future",
  ]);
  const gone = { ...input, deregisteredFrom: "2021-03-04" };
  expect(badFields(() => planned(correctRegistration, participantWith(), gone, "2021-03-10"))).toEqual([
    "deregisteredFrom:beforeRegistration",
  ]);
});

test("I-21: a later registration, by which the member came back, is corrected without moving the participation", () => {
  const back = participantWith({
    registrations: [{ deregisteredFrom: "2021-03-20" }, { registeredOn: "2021-04-06" }],
  });
  const input = { registrationId: "registrations-2", registeredOn: "2021-04-01", reason };
  expect(written(planned(correctRegistration, back, input, "2021-04-12"), "participations")).toEqual([]);
});

test("R4.3b: a deregistration for a missed deadline is not taken back as a slip of the pen", () => {
  const out = participantWith({
    registrations: [{ deregisteredFrom: "2021-03-19", deregistrationGround: "missedDeadline" }],
  });
  const input = { registrationId: "registrations-1", registeredOn: "2021-03-01", deregisteredFrom: null, reason };
  expect(badFields(() => planned(correctRegistration, out, input, "2021-04-06"))).toEqual([
    "deregisteredFrom:annulInstead",
  ]);
});

test("R5.1, R2.3a: guidance is put right or withdrawn, an assessment worded anew", () => {
  const facts = participantWith({ guidance: [{}] });
  const withdrawn = planned(correctGuidance, facts, { guidanceId: "guidance-1", on: null, reason }, "2021-03-10");
  expect(withdrawn.writes).toEqual([{ kind: "guidance", supersede: "guidance-1", by: null }]);
  const moved = planned(correctGuidance, facts, { guidanceId: "guidance-1", on: "2021-03-04", reason }, "2021-03-10");
  expect(written(moved, "guidance")).toMatchObject([{ on: "2021-03-04", appliesOn: "2021-03-04" }]);
  const worded = { visitationId: "visitations-1", assessment: "Another wording.", reason };
  expect(written(planned(correctVisitation, facts, worded, "2021-03-10"), "visitations")).toMatchObject([
    { assessment: "Another wording.", responsible: "fund" },
  ]);
});

test("R9.3: work ends the registration and not the participation", () => {
  const facts = participantWith({ benefitMonths: [{ hours: 16_000 }] });
  const plan = planned(leaveRegister, facts, { from: "2021-04-06" }, "2021-04-06");
  expect(written(plan, "registrations")).toMatchObject([{ deregisteredFrom: "2021-04-06" }]);
  expect(plan.consequences).toContainEqual({ kind: "participationStands", facts: { remaining: 25_000 }, rule: "R9.3" });
  expect(barredBy(planned(leaveRegister, caseWith(), { from: "2021-04-06" }, "2021-04-06"))).toEqual(["notRegistered"]);
  expect(badFields(() => planned(leaveRegister, facts, { from: "2021-02-28" }, "2021-04-06"))).toEqual([
    "from:beforeRegistration",
  ]);
});

test("R7a, R7b, I-11: reduced effort frees from duties, unless they are kept for a reason", () => {
  const facts = participantWith({ deadlines: [{}] });
  const input = { from: "2021-03-10", to: "2021-04-10", dutiesKept: false };
  const plan = planned(registerReducedEffort, facts, input, "2021-03-10");
  expect(kindsOf(plan)).toEqual(["exemptFrom", "deadlineLapsesFrom", "noInterviewDue", "memberTold"]);
  expect(barredBy(planned(registerReducedEffort, facts, { ...input, dutiesKept: true }, "2021-03-10"))).toEqual([
    "missing:dutiesKeptReason",
  ]);
});

test("R6b, R6d: holiday in good time is registered, closer it is asked for, and a day that is taken blocks it", () => {
  const facts = participantWith();
  const told = (from: string, on = facts) => planned(reportHoliday, on, { from, to: "2021-04-09" }, "2021-03-22");
  expect(written(told("2021-04-05"), "holidays")).toMatchObject([{ state: "registered" }]);
  expect(sentBy(told("2021-04-05"))).toEqual(["holiday.registered"]);
  expect(written(told("2021-04-04"), "holidays")).toMatchObject([{ state: "requested" }]);
  const summoned = participantWith({ interviews: [{ on: "2021-04-07", fixedBy: "fund", purposes: ["joint"] }] });
  expect(barredBy(told("2021-04-05", summoned))).toEqual(["holidayDayFixed"]);
  const asked = participantWith({ holidays: [{}] });
  const decided = planned(decideHoliday, asked, { holidayId: "holidays-1", approve: true }, "2021-03-30");
  expect(written(decided, "holidays")).toMatchObject([{ state: "approved" }]);
  const refused = planned(
    decideHoliday,
    asked,
    { holidayId: "holidays-1", approve: false, reason: "Needed." },
    "2021-03-30",
  );
  expect(refused.toMember).toMatchObject([{ template: "holidayRefused", adverse: true }]);
});
