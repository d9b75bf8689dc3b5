import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SCHEME } from "./schemes";
import { afterHoursCorrection, afterWork, hours, hoursInput } from "./section-09-three-months";
import { handover, interviewBalance } from "./section-10-after-the-move";
import {
  activityInMinPlan,
  isReported,
  jobcenterMayWriteInMinPlan,
  type MinPlanInput,
  minPlan,
  minPlanInput,
  minPlanUpdate,
} from "./section-11-min-plan";

const scheme = DEFAULT_SCHEME;
const count = (hundredths: number, insurance: "fullTime" | "partTime" = "fullTime") =>
  hours({ insurance, months: [{ month: "2021-03", hours: hundredths }], ascertainedOn: "2021-03-31" }, scheme).value;

test.each([
  ["fullTime", 40_999, false],
  ["fullTime", 41_000, true],
  ["fullTime", 41_001, true],
  ["partTime", 33_299, false],
  ["partTime", 33_300, true],
  ["partTime", 33_301, true],
] as const)("I-1: %s with %i hundredths has reached the limit: %s", (insurance, hundredths, reached) => {
  expect(count(hundredths, insurance)).toMatchObject({ reached, endDate: reached ? "2021-03-31" : null });
});

test("R9.1: the end is that of the month of ascertaining, not of the hours", () => {
  const input = {
    insurance: "fullTime",
    months: [{ month: "2020-01", hours: 41_000 }],
    ascertainedOn: "2020-02-03",
  } as const;
  expect(hours(input, scheme).value.endDate).toBe("2020-02-29");
});

test("R9.2: reaching the limit is cited with the duty to move the member", () => {
  const input = {
    insurance: "fullTime",
    months: [{ month: "2021-03", hours: 41_000 }],
    ascertainedOn: "2021-03-31",
  } as const;
  expect(hours(input, scheme).basis).toContain("R9.2");
  expect(hours({ ...input, months: [] }, scheme).basis).not.toContain("R9.2");
});

test("I-7: the insurance on the day of counting sets the limit", () => {
  expect([count(35_000, "fullTime").reached, count(35_000, "partTime").reached]).toEqual([false, true]);
});

test("I-16: earlier months do not count, the month of the start counts whole", () => {
  const months = [
    { month: "2020-12", hours: 10_000 },
    { month: "2021-01", hours: 5_000 },
    { month: "2021-02", hours: 1_000 },
  ];
  const input = {
    insurance: "fullTime",
    months,
    ascertainedOn: "2021-02-28",
    participationStart: "2021-01-20",
  } as const;
  expect(hours(input, scheme).value).toMatchObject({ total: 6_000, remaining: 35_000 });
});

test("I-16: a sum that falls after 41 leaves 41 standing and tells the caseworker", () => {
  expect(afterHoursCorrection({ reached: false, endedWith: 41 }).value).toEqual({
    codeStands: true,
    tellCaseworker: true,
  });
  expect(afterHoursCorrection({ reached: true, endedWith: 41 }).value.tellCaseworker).toBe(false);
  expect(afterHoursCorrection({ reached: false, endedWith: null }).value).toEqual({
    codeStands: false,
    tellCaseworker: false,
  });
});

test("R9.1: the sum equals an independent count whatever the order", () => {
  const rows = fc.uniqueArray(
    fc.record({ index: fc.integer({ min: 0, max: 200 }), hours: fc.integer({ min: 0, max: 74_400 }) }),
    { selector: ({ index }) => index, maxLength: 60 },
  );
  fc.assert(
    fc.property(rows, fc.func(fc.integer()), (months, order) => {
      const named = months.map(({ index, hours: used }) => ({
        month: `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
        hours: used,
      }));
      const shuffled = [...named].sort((a, b) => order(a.month) - order(b.month));
      const independent = named.reduce((sum, each) => sum + BigInt(each.hours), 0n);
      const value = hours({ insurance: "fullTime", months: shuffled, ascertainedOn: "2036-12-31" }, scheme).value;
      expect(BigInt(value.total)).toBe(independent);
      expect(value.reached).toBe(independent >= 41_000n);
      expect(BigInt(value.remaining)).toBe(independent >= 41_000n ? 0n : 41_000n - independent);
    }),
  );
});

test("R9.1: a month twice, ahead, or with three decimals fails at its field", () => {
  const paths = (...months: object[]) =>
    hoursInput
      .safeParse({ insurance: "fullTime", months, ascertainedOn: "2021-03-31" })
      .error?.issues.map(({ path }) => path.join("."));
  expect(paths({ month: "2021-01", hours: 1 }, { month: "2021-01", hours: 2 })).toEqual(["months.1.month"]);
  expect(paths({ month: "2021-04", hours: 1 })).toEqual(["months.0.month"]);
  expect(paths({ month: "2021-03", hours: 1.005 })).toEqual(["months.0.hours"]);
  expect(paths({ month: "2021-03", hours: -1 })).toEqual(["months.0.hours"]);
  expect(paths({ month: "2021-03", hours: 160.33 })).toBeUndefined();
});

test("R9.3: only the hours end it", () => {
  expect(afterWork({ total: 16_000, threshold: 41_000 }).value.participationStands).toBe(true);
  expect(afterWork({ total: 41_000, threshold: 41_000 }).value.participationStands).toBe(false);
});

test("R10.1, R10.2: between 2 and 4, and 1 and 2, are left to the jobcenter", () => {
  expect(interviewBalance({ heldIndividual: 0, heldJoint: 0 }, scheme).value).toEqual({
    fund: { individual: 2, joint: 1 },
    jobcenter: { individual: 4, joint: 2 },
  });
  const held = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(held, held, (heldIndividual, heldJoint) => {
      const { fund, jobcenter } = interviewBalance({ heldIndividual, heldJoint }, scheme).value;
      expect(jobcenter.individual).toBe(Math.min(4, Math.max(2, 4 - heldIndividual)));
      expect(jobcenter.joint).toBe(Math.min(2, Math.max(1, 2 - heldJoint)));
      expect(Math.min(fund.individual, fund.joint)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("R10.3, R14.3c: the hand-over tells what was held and what is owed", () => {
  expect(handover({ heldIndividual: 3, heldJoint: 1 }, scheme)).toMatchObject({
    value: { held: { individual: 3, joint: 1 }, owed: { individual: 2, joint: 1 } },
    basis: expect.arrayContaining(["R10.3", "R14.3c"]),
  });
});

const plan: MinPlanInput = {
  responsible: "fund",
  sentToJobcenterWithinTwoWeeks: false,
  state: "published",
  jobGoals: [{ approved: true, aim: "shortageArea" }],
  situation: "unemployed",
};
const lacks = (change: Partial<MinPlanInput>) => minPlan({ ...plan, ...change }).value;

test("R11.2a: a participant's plan is published", () => {
  expect(minPlan(plan)).toMatchObject({
    outcome: "allowed",
    value: { required: "published", missing: [], advice: [] },
  });
  expect(lacks({ state: "none" }).missing).toEqual(["plan", "publication"]);
  expect(lacks({ state: "draft" }).missing).toEqual(["publication"]);
  expect(minPlanUpdate({ activityGiven: true, labourMarketChanged: false }).value.due).toBe(true);
  expect(minPlanUpdate({ activityGiven: false, labourMarketChanged: false }).value.due).toBe(false);
});

test("R11.2b: one sent on within two weeks has a draft", () => {
  const sent = { responsible: "jobcenter", sentToJobcenterWithinTwoWeeks: true, jobGoals: [] } as const;
  expect(lacks({ ...sent, state: "none" })).toMatchObject({ required: "draft", missing: ["plan"] });
  expect(lacks({ ...sent, state: "draft" }).missing).toEqual([]);
  expect(lacks({ ...sent, sentToJobcenterWithinTwoWeeks: false, state: "none" })).toMatchObject({
    required: "none",
    missing: [],
  });
  expect(minPlanInput.safeParse({ ...plan, sentToJobcenterWithinTwoWeeks: true }).error?.issues[0]?.path).toEqual([
    "sentToJobcenterWithinTwoWeeks",
  ]);
});

test("R11.2c, R11.2d: job goals are approved and aim as they must", () => {
  expect(lacks({ jobGoals: [{ approved: false, aim: "other" }] })).toMatchObject({
    missing: ["approvedJobGoal"],
    advice: ["aimAtShortageArea"],
  });
  expect(lacks({ situation: "underNotice" })).toMatchObject({ missing: ["similarJobGoal"], advice: [] });
  expect(lacks({ situation: "selfEmployed", jobGoals: [{ approved: true, aim: "similarJob" }] }).missing).toEqual([]);
});

test("R11.1, R11.2e, R11.2f: what is reported and who writes", () => {
  expect(isReported({ participant: true }).value.reported).toBe(true);
  expect(activityInMinPlan({ duty: true }).value.registration).toBe("required");
  expect(activityInMinPlan({ duty: false }).value.registration).toBe("optional");
  expect(jobcenterMayWriteInMinPlan({ responsible: "fund", about: "offer" }).outcome).toBe("allowed");
  expect(jobcenterMayWriteInMinPlan({ responsible: "fund", about: "other" }).outcome).toBe("refused");
  expect(jobcenterMayWriteInMinPlan({ responsible: "jobcenter", about: "other" }).outcome).toBe("allowed");
});
