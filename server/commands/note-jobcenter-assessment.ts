import { z } from "zod";
import { factNamed } from "./case-now";
import { type Command, isRefused } from "./kernel/plan";
import { jobcenterPart } from "./set-jobcenter-part";

export const noteJobcenterAssessmentInput = z.object({
  interviewId: z.uuid(),
  assessment: z.enum(["attend", "stayAway"]),
});

/**
 * R4.2a, § 4, stk. 2: the jobcenter says whether it joins a joint interview. What member and fund have said stays said, and
 * goes before it. The DFDG is not told again what it has just told.
 */
export const noteJobcenterAssessment: Command<typeof noteJobcenterAssessmentInput> = {
  name: "noteJobcenterAssessment",
  input: noteJobcenterAssessmentInput,
  plan: (facts, { interviewId, assessment }, context) => {
    const interview = factNamed(facts.interviews, interviewId, "interviewId");
    const said = {
      memberDeclines: interview.memberDeclinesJobcenter,
      memberRequests: interview.memberRequestsJobcenter ?? false,
      fundRequests: interview.fundRequestsJobcenter ?? false,
      memberWantsInPerson: interview.memberWantsInPerson ?? false,
      jobcenterAssessment: assessment,
    };
    const plan = jobcenterPart(interview, said, context);
    return isRefused(plan) ? plan : { ...plan, toExchange: [] };
  },
};
