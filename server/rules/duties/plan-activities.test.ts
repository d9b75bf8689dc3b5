import { expect, test } from "vitest";
import { DEFAULT_SCHEME as scheme } from "../schemes";
import { duties } from ".";
import { type CaseParts, movedWith, participantWith } from "./case-fixture";

const ofPlan = (parts: CaseParts, today: string, facts = participantWith(parts)) =>
  duties(facts, scheme, today).duties.filter(({ key }) => /^(step|activity):/.test(key));
const state = (activity: NonNullable<CaseParts["planActivities"]>[number], today = "2021-03-10") =>
  ofPlan({ planActivities: [activity] }, today)[0]?.state;

test("R11.2e: a next step is whose it is to do by its day, and has no paragraph; an activity with a duty has", () => {
  const [step, fund, course] = ofPlan(
    { planActivities: [{}, { by: "fund" }, { kind: "activity", duty: true, dueOn: null }] },
    "2021-03-10",
  );
  expect(step).toMatchObject({ owner: "member", rule: null, bucket: null, dueOn: "2021-03-22", state: "open" });
  expect(fund).toMatchObject({ owner: "fund", rule: null, bucket: "minPlan" });
  expect(course).toMatchObject({ owner: "member", rule: "R11.2e", dueOn: null, text: "planActivity" });
});

test("R11.2e: done the day before its day and on it is met, the day after late, not done lapses", () => {
  for (const [closedOn, found] of [
    ["2021-03-21", "met"],
    ["2021-03-22", "met"],
    ["2021-03-23", "late"],
  ] as const)
    expect(state({ state: "done", closedOn }, "2021-03-24")).toBe(found);
  expect(state({ state: "notDone", closedOn: "2021-03-20" })).toBe("lapsed");
});

test("R11.2e, R7a: under reduced effort the member is free of activities with a duty; with the course all lapses", () => {
  const exempt = { reducedEfforts: [{ from: "2021-03-09", to: "2021-03-12" }] };
  const duty = { kind: "activity", duty: true } as const;
  expect(ofPlan({ ...exempt, planActivities: [duty] }, "2021-03-12")[0]?.state).toBe("exempt");
  expect(ofPlan({ ...exempt, planActivities: [duty] }, "2021-03-13")[0]?.state).toBe("open");
  const moved = movedWith(44, "2021-04-12", { planActivities: [{}] });
  expect(ofPlan({}, "2021-04-12", moved)[0]?.state).toBe("open");
  expect(ofPlan({}, "2021-04-13", moved)[0]?.state).toBe("lapsed");
});
