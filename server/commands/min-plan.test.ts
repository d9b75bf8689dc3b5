import { expect, test } from "vitest";
import { participantWith } from "@/server/rules/duties/case-fixture";
import { closeActivity } from "./close-activity";
import { doStep } from "./do-step";
import { badFields, barredBy, contextOn, planned, sentBy, written } from "./plan-fixture";
import { removeJobGoal } from "./remove-job-goal";
import { setJobGoal } from "./set-job-goal";
import { writeMinPlan } from "./write-min-plan";

const TODAY = "2021-03-15";
const goal = { title: "Elektriker", occupationCode: "7411", aim: "shortageArea", approved: true } as const;
const step = { kind: "step", what: "Ring til tre firmaer", by: "member", duty: false, dueOn: "2021-03-22" } as const;
const plan = { text: "Søger bredt.", state: "published" } as const;

test("R11.2a, R11.2c, R11.2e: text, goals and activities are published in one act, and told as a whole", () => {
  const course = { kind: "activity", what: "Truckkursus", by: "member", duty: true, dueOn: null } as const;
  const act = planned(writeMinPlan, participantWith(), { ...plan, goals: [goal], activities: [step, course] }, TODAY);
  expect(written(act, "minPlans")).toMatchObject([{ state: "published", text: "Søger bredt." }]);
  expect(written(act, "jobGoals")).toMatchObject([{ title: "Elektriker", occupationCode: "7411", approved: true }]);
  expect(written(act, "planActivities")).toMatchObject([
    { kind: "step", dueOn: "2021-03-22", state: "open" },
    { kind: "activity", duty: true },
  ]);
  expect(sentBy(act)).toEqual(["minPlan.published", "jobGoal.approved"]);
  expect(act.toExchange[0]?.payload).toMatchObject({
    goals: [{ title: "Elektriker", aim: "shortageArea", approved: true }],
    activities: [{ what: step.what }, { what: "Truckkursus", duty: true }],
  });
  expect(act.asked.at(-1)).toMatchObject({ rule: "minPlan", informs: true, answer: { outcome: "allowed" } });
});

test("R11.2c: what the plan still lacks is told, and bars nothing", () => {
  const act = planned(writeMinPlan, participantWith(), { ...plan, goals: [] }, TODAY);
  expect(barredBy(act)).toEqual([]);
  expect(act.asked.at(-1)?.answer.value).toMatchObject({ missing: ["approvedJobGoal"] });
});

test("R11.2d: a goal that aims at neither is approved with a reason, and not without", () => {
  const facts = participantWith();
  const other = { ...goal, aim: "other" } as const;
  expect(barredBy(planned(setJobGoal, facts, other, TODAY))).toEqual(["missing:reason"]);
  expect(barredBy(planned(setJobGoal, facts, { ...other, approved: false }, TODAY))).toEqual([]);
  const kept = planned(setJobGoal, facts, { ...other, reason: "Har aftale om job." }, TODAY);
  expect(written(kept, "jobGoals")).toMatchObject([{ reason: "Har aftale om job." }]);
  const whole = planned(writeMinPlan, facts, { ...plan, goals: [other] }, TODAY);
  expect(barredBy(whole)).toEqual(["missing:reason"]);
  expect(whole.writes).toEqual([]);
});

test("R11.2c: goals that are not written any more are removed, those that are as they were are not touched", () => {
  const facts = participantWith({ jobGoals: [{ reason: null }, { title: "Maler", occupationCode: null }] });
  expect(written(planned(writeMinPlan, facts, plan, TODAY), "jobGoals")).toEqual([]);
  const [first] = facts.jobGoals;
  const same = { ...goal, goalId: first!.entityId, title: "Electrician" };
  const act = writeMinPlan.plan(facts, { ...plan, goals: [same] }, contextOn(TODAY), undefined);
  expect(act.writes.filter(({ kind }) => kind === "jobGoals")).toEqual([
    { kind: "jobGoals", supersede: "jobGoals-2", by: null },
  ]);
  expect(written(removeJobGoal.plan(facts, { goalId: "jobGoals-1" }, contextOn(TODAY), undefined), "jobGoals")).toEqual(
    [null],
  );
});

test("R11.2e: what has ended stays as it ended, whatever is written of the rest", () => {
  const facts = participantWith({ planActivities: [{}, { state: "done", closedOn: "2021-03-10" }] });
  const act = planned(writeMinPlan, facts, { ...plan, activities: [] }, TODAY);
  expect(act.writes.filter(({ kind }) => kind === "planActivities")).toEqual([
    { kind: "planActivities", supersede: "planActivities-1", by: null },
  ]);
});

test("R11.2e: the member marks their own steps done, not the fund's, nor an activity with a duty", () => {
  const facts = participantWith({ planActivities: [{}, { by: "fund" }, { kind: "activity", duty: true }] });
  const mark = (n: number) =>
    doStep.plan(facts, { activityId: `planActivities-${n}`, done: true }, contextOn(TODAY), undefined);
  expect(written(mark(1), "planActivities")).toMatchObject([{ state: "done", closedOn: TODAY }]);
  expect(badFields(() => mark(2))).toEqual(["activityId:unknown"]);
  expect(badFields(() => mark(3))).toEqual(["activityId:unknown"]);
  const closed = closeActivity.plan(
    facts,
    { activityId: "planActivities-3", state: "notDone", note: "Syg." },
    contextOn(TODAY),
    undefined,
  );
  expect(written(closed, "planActivities")).toMatchObject([{ state: "notDone", closedOn: TODAY, note: "Syg." }]);
});
