import { z } from "zod";
import { allowed, type Decision, type Ground, refused } from "./decision";
import { factsMissing, ground } from "./grounds";
import { issueAt, MOST_ITEMS } from "./inputs";
import type { Scheme } from "./scheme";
import { JOB_GOAL_AIMS, type JobGoalAim } from "./vocabulary";

/** § 11: Min Plan and what is registered. */

export const minPlanInput = z
  .object({
    responsible: z.enum(["fund", "jobcenter"]),
    sentToJobcenterWithinTwoWeeks: z.boolean(),
    state: z.enum(["none", "draft", "published"]),
    jobGoals: z.array(z.object({ approved: z.boolean(), aim: z.enum(JOB_GOAL_AIMS) })).max(MOST_ITEMS),
    situation: z.enum(["unemployed", "underNotice", "selfEmployed"]),
  })
  .superRefine((input, context) => {
    if (input.responsible === "fund" && input.sentToJobcenterWithinTwoWeeks) {
      context.addIssue(issueAt("sentToJobcenterWithinTwoWeeks")("contradiction"));
    }
  });
export type MinPlanInput = {
  responsible: "fund" | "jobcenter";
  sentToJobcenterWithinTwoWeeks: boolean;
  state: "none" | "draft" | "published";
  jobGoals: readonly { approved: boolean; aim: JobGoalAim }[];
  situation: "unemployed" | "underNotice" | "selfEmployed";
};
export type MinPlanLack = "plan" | "publication" | "approvedJobGoal" | "similarJobGoal";
export type MinPlanValue = {
  required: "published" | "draft" | "none";
  missing: MinPlanLack[];
  advice: "aimAtShortageArea"[];
};

/**
 * R11.2a to R11.2d, § 11, stk. 2: a participant has a published Min Plan with an approved job goal; one sent to the
 * jobcenter within two weeks has a draft from the fund. Under notice, or self-employed, a goal aims at a similar job;
 * otherwise goals aim where labour is needed, as far as possible: that is advice. *Refused* while something lacks.
 */
export function minPlan(input: MinPlanInput, _scheme?: Scheme): Decision<MinPlanValue> {
  const required = requiredPlan(input);
  const published = required === "published";
  const aims = (aim: JobGoalAim) => input.jobGoals.some((goal) => goal.aim === aim);
  const returns = input.situation !== "unemployed";
  const lacks: Ground[] = [
    ...lack("R11.2a", "plan", published && input.state === "none"),
    ...lack("R11.2b", "plan", required === "draft" && input.state === "none"),
    ...lack("R11.2a", "publication", published && input.state !== "published"),
    ...lack("R11.2c", "approvedJobGoal", published && !input.jobGoals.some(({ approved }) => approved)),
    ...lack("R11.2d", "similarJobGoal", published && returns && !aims("similarJob")),
  ];
  const value: MinPlanValue = {
    required,
    missing: lacks.map(({ facts }) => facts.lack as MinPlanLack),
    advice: !returns && !aims("shortageArea") ? ["aimAtShortageArea"] : [],
  };
  const basis: Decision["basis"] = required === "draft" ? ["R11.2b"] : ["R11.2a", "R11.2c", "R11.2d"];
  return lacks.length === 0 ? allowed(value, basis) : refused(value, basis, lacks);
}

function requiredPlan(input: MinPlanInput): MinPlanValue["required"] {
  if (input.responsible === "fund") return "published";
  return input.sentToJobcenterWithinTwoWeeks ? "draft" : "none";
}

function lack(rule: "R11.2a" | "R11.2b" | "R11.2c" | "R11.2d", what: MinPlanLack, lacks: boolean): Ground[] {
  return lacks ? [ground(rule, "minPlanLacks", { lack: what })] : [];
}

/**
 * R11.2c and R11.2d: the fund approves a job goal. Where it aims at neither a shortage area nor a similar job, what it was
 * approved for is written down.
 */
export function jobGoalApproval(
  input: { aim: JobGoalAim; approved: boolean; reason: string | null },
  _scheme?: Scheme,
): Decision<{ reasonNeeded: boolean }> {
  const basis: Decision["basis"] = ["R11.2c", "R11.2d"];
  const value = { reasonNeeded: input.approved && input.aim === "other" };
  return value.reasonNeeded && !input.reason?.trim()
    ? factsMissing(value, basis, "R11.2d", ["reason"])
    : allowed(value, basis);
}

/** R11.2a: the plan is brought up to date when activities are given and when the labour market changes materially. */
export function minPlanUpdate(input: { activityGiven: boolean; labourMarketChanged: boolean }): Decision<{
  due: boolean;
}> {
  return allowed({ due: input.activityGiven || input.labourMarketChanged }, ["R11.2a"]);
}

/** R11.2e, § 11, stk. 2: activities that the member has a duty to take part in are registered; others may be. */
export function activityInMinPlan(input: { duty: boolean }): Decision<{ registration: "required" | "optional" }> {
  return allowed({ registration: input.duty ? "required" : "optional" }, ["R11.2e"]);
}

/** R11.2f, § 11, stk. 2: the jobcenter writes in Min Plan only after the move, its own grants aside. */
export function jobcenterMayWriteInMinPlan(input: {
  responsible: "fund" | "jobcenter";
  about: "offer" | "mentorSupport" | "other";
}): Decision<{ permitted: boolean }> {
  if (input.responsible === "jobcenter" || input.about !== "other") return allowed({ permitted: true }, ["R11.2f"]);
  return refused({ permitted: false }, ["R11.2f"], [ground("R11.2f", "jobcenterMayNotWrite")]);
}

/** R11.1, § 11, stk. 1: everything that the fund registers about a participant is reported to the DFDG. */
export function isReported(input: { participant: boolean }): Decision<{ reported: boolean }> {
  return allowed({ reported: input.participant }, ["R11.1"]);
}
