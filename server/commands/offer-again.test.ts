import { expect, test } from "vitest";
import { participantWith } from "@/server/rules/duties/case-fixture";
import { offerAgain } from "./offer-again";
import { barredBy, kindsOf, lettersOf, planned, sentBy, written } from "./plan-fixture";

const BOOKED = { deadlineId: "deadlines-1" };
const MET = { deadline: "2021-03-18", setOn: "2021-03-08", bookedOn: "2021-03-10" };
const offered = (parts: Parameters<typeof participantWith>[0], { deadline = "2021-03-30", times = 4 } = {}) =>
  planned(
    offerAgain,
    participantWith(parts),
    { interviewId: "interviews-1", deadline, reason: "The caseworker is away." },
    "2021-03-15",
    times,
  );

test("R4.3a: a booking that cannot be held is cancelled, and the deadline that it met runs again to the new day", () => {
  const plan = offered({ deadlines: [MET], interviews: [BOOKED] });
  expect(barredBy(plan)).toEqual([]);
  expect(written(plan, "interviews")).toMatchObject([{ status: "cancelled" }]);
  expect(written(plan, "deadlines")).toMatchObject([
    { deadline: "2021-03-30", setOn: "2021-03-15", bookedOn: null, daysWithoutTimes: 0 },
  ]);
  expect(plan.writes.find(({ kind }) => kind === "deadlines")).toMatchObject({ supersede: "deadlines-1" });
  expect(sentBy(plan)).toEqual(["interview.cancelled", "deadline.set"]);
  expect(lettersOf(plan)).toEqual(["interviewCancelled", "deadlineSet"]);
  expect(kindsOf(plan)).toContain("deadlineRuns");
});

test("R4.3a: a booking that met no deadline gets one of its own", () => {
  const plan = offered({ interviews: [{ deadlineId: null }] });
  expect(plan.writes.find(({ kind }) => kind === "deadlines")).toMatchObject({ as: "new:deadline" });
});

test("I-17: no new deadline without times before it, and none in the past; nothing is cancelled then", () => {
  expect(barredBy(offered({ deadlines: [MET], interviews: [BOOKED] }, { times: 0 }))).toEqual(["noBookableTimes"]);
  const past = offered({ deadlines: [MET], interviews: [BOOKED] }, { deadline: "2021-03-14" });
  expect(barredBy(past)).toContain("deadlinePast");
  expect(past.writes).toEqual([]);
});

test("R4.5a: what the fund summoned to is not offered for booking; while another deadline runs, none is set beside it", () => {
  expect(barredBy(offered({ interviews: [{ purposes: ["joint"], fixedBy: "fund" }] }))).toContain("fundSummons");
  const two = offered({ deadlines: [MET, { deadline: "2021-03-25", setOn: "2021-03-12" }], interviews: [BOOKED] });
  expect(barredBy(two)).toEqual(["deadlineRunning"]);
});
