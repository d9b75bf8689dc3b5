import { z } from "zod";
import { issueAt } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import type { Command } from "./kernel/plan";
import { jobcenterPart } from "./set-jobcenter-part";

export const JOBCENTER_WISHES = ["decline", "request", "noWish"] as const;

export const stateJobcenterPartInput = z
  .object({
    interviewId: z.uuid(),
    /** R4.2b and R4.2c: that the jobcenter comes, that it stays away, or that it decides for itself. */
    wish: z.enum(JOBCENTER_WISHES),
    /** R4.2d: that the jobcenter, where it takes part, is there in person. */
    inPerson: z.boolean().default(false),
  })
  .superRefine(({ wish, inPerson }, context) => {
    if (wish === "decline" && inPerson) context.addIssue(issueAt("inPerson")("contradiction"));
  });

/** R4.2b to R4.2d, § 4, stk. 2: the member's own say of the jobcenter's part. What fund and jobcenter said stays said. */
export const stateJobcenterPart: Command<typeof stateJobcenterPartInput> = {
  name: "stateJobcenterPart",
  input: stateJobcenterPartInput,
  plan: (facts, { interviewId, wish, inPerson }, context) => {
    const interview = factNamed(facts.interviews, interviewId, "interviewId");
    const said = {
      memberDeclines: wish === "decline",
      memberRequests: wish === "request",
      memberWantsInPerson: inPerson,
      fundRequests: interview.fundRequestsJobcenter ?? false,
      jobcenterAssessment: interview.jobcenterAssessment,
    };
    return jobcenterPart(interview, said, context);
  },
};
