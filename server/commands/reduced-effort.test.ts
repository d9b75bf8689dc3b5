import { expect, test } from "vitest";
import { type caseWith, participantWith } from "@/server/rules/duties/case-fixture";
import { deregister } from "./deregister";
import { barredBy, kindsOf, planned, sentBy, written } from "./plan-fixture";
import { registerJobcenterContact } from "./register-jobcenter-contact";
import { registerJobcenterMeasure } from "./register-jobcenter-measure";
import { registerReducedEffort } from "./register-reduced-effort";

const effort = (from: string, to: string) => ({ from, to, dutiesKept: false });
const told = (facts: ReturnType<typeof caseWith>, input: object, today = "2021-03-10") =>
  planned(registerReducedEffort, facts, input as never, today);

test("I-11: a deadline that ran into a reduced effort is never missed, also not once the effort is over", () => {
  // The deadline of the 18th was set on the 8th.
  const act = (from: string, to: string, today: string) =>
    barredBy(
      planned(
        deregister,
        participantWith({ deadlines: [{}], reducedEfforts: [effort(from, to)] }),
        { deadlineId: "deadlines-1" },
        today,
        { timesWereOffered: true, byItself: null, gaps: [] },
      ),
    );
  expect(act("2021-03-15", "2021-03-31", "2021-04-01")).toEqual(["deadlineLapsed"]);
  expect(act("2021-03-18", "2021-03-31", "2021-04-01")).toEqual(["deadlineLapsed"]);
  expect(act("2021-03-19", "2021-03-31", "2021-04-01")).toEqual([]);
  expect(act("2021-03-01", "2021-03-08", "2021-03-19")).toEqual(["deadlineLapsed"]);
  expect(act("2021-03-01", "2021-03-07", "2021-03-19")).toEqual([]);
});

test("I-11, I-26: the preview tells of the deadline that lapses, from which day, and that no interview falls due", () => {
  const facts = participantWith({ deadlines: [{}] });
  const ahead = told(facts, effort("2021-03-18", "2021-03-31"));
  expect(ahead.consequences).toContainEqual({
    kind: "deadlineLapsesFrom",
    facts: { deadline: "2021-03-18", from: "2021-03-18" },
    rule: "I-11",
  });
  expect(kindsOf(ahead)).toContain("noInterviewDue");
  expect(kindsOf(told(facts, effort("2021-03-19", "2021-03-31")))).not.toContain("deadlineLapsesFrom");
  const begun = told(facts, effort("2021-03-01", "2021-03-31"));
  expect(begun.consequences).toContainEqual(
    expect.objectContaining({ facts: { deadline: "2021-03-18", from: "2021-03-10" } }),
  );
});

test("R7a: job interviews fixed in the period are told, an availability interview is not among them", () => {
  const interview = (on: string, purposes: readonly ("job" | "availability")[]) => ({ on, purposes });
  const facts = participantWith({
    interviews: [
      interview("2021-03-14", ["job"]),
      interview("2021-03-15", ["job"]),
      interview("2021-03-16", ["availability"]),
      interview("2021-03-31", ["job"]),
      interview("2021-04-01", ["job"]),
    ],
  });
  const plan = told(facts, effort("2021-03-15", "2021-03-31"));
  const days = plan.consequences.filter(({ kind }) => kind === "interviewNotDue").map(({ facts: about }) => about.on);
  expect(days).toEqual(["2021-03-15", "2021-03-31"]);
});

test("R7b: with the duties kept nothing lapses; the reason is told, and without one it is asked for", () => {
  const facts = participantWith({ deadlines: [{}] });
  const kept = { from: "2021-03-15", to: "2021-03-31", dutiesKept: true };
  expect(barredBy(told(facts, kept))).toEqual(["missing:dutiesKeptReason"]);
  const plan = told(facts, { ...kept, dutiesKeptReason: "It helps." });
  expect(kindsOf(plan)).toEqual(["dutiesStay", "memberTold"]);
});

test("R7a: a period ended early is the same one with another last day, and the exchange is told", () => {
  const facts = participantWith({ reducedEfforts: [{}] });
  const plan = told(facts, { effortId: "reducedEfforts-1", ...effort("2021-03-15", "2021-03-19") }, "2021-03-20");
  expect(plan.writes).toMatchObject([{ supersede: "reducedEfforts-1" }]);
  expect(sentBy(plan)).toEqual(["reducedEffort.registered"]);
});

test("R8.1: a contact outside the law is kept and marked; one before or after the participation is not judged", () => {
  const facts = participantWith({ participations: [{ endDate: "2021-03-31", reasonCode: 44 }] });
  const act = (on: string, channel: "phone" | "other", about: "jobOrder" | "other") =>
    planned(registerJobcenterContact, facts, { on, channel, about }, "2021-04-10");
  expect(kindsOf(act("2021-03-10", "phone", "jobOrder"))).toEqual(["contactPermitted"]);
  expect(kindsOf(act("2021-03-31", "other", "jobOrder"))).toEqual(["contactNotPermitted"]);
  expect(written(act("2021-03-31", "phone", "other"), "jobcenterContacts")).toMatchObject([{ permitted: false }]);
  expect(kindsOf(act("2021-04-01", "phone", "other"))).toEqual(["contactOutside"]);
});

test("R8.1, R8.2: what was registered wrong is corrected by another version of it", () => {
  const facts = participantWith({ jobcenterContacts: [{}], jobcenterMeasures: [{}] });
  const contact = { contactId: "jobcenterContacts-1", on: "2021-03-11", channel: "phone", about: "jobOrder" } as const;
  const corrected = planned(registerJobcenterContact, facts, contact, "2021-03-12");
  expect(corrected.writes).toMatchObject([{ supersede: "jobcenterContacts-1", by: { on: "2021-03-11" } }]);
  const grant = { measureId: "jobcenterMeasures-1", measure: "mentor", from: "2021-03-12" } as const;
  const granted = planned(registerJobcenterMeasure, facts, grant, "2021-03-12");
  expect(granted.writes).toMatchObject([{ supersede: "jobcenterMeasures-1", by: { measure: "mentor", to: null } }]);
  expect(kindsOf(granted)).toEqual(["measureGrantedOpen"]);
});
