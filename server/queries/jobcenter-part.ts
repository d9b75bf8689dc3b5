import type { Interview } from "@/server/rules/case-facts";
import type { Decision } from "@/server/rules/decision";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { type JobcenterParticipationValue, jobcenterParticipation } from "@/server/rules/section-04-joint-interview";

/** R4.2a to R4.2d: from what each has said of a joint interview, whether the jobcenter takes part, and who decides. */
export function jobcenterPartOf(interview: Interview): Decision<JobcenterParticipationValue> {
  return jobcenterParticipation(
    {
      memberDeclines: interview.memberDeclinesJobcenter,
      memberRequests: interview.memberRequestsJobcenter ?? false,
      fundRequests: interview.fundRequestsJobcenter ?? false,
      fundAndMemberDecline: false,
      jobcenterAssessment: interview.jobcenterAssessment,
      memberWantsInPerson: interview.memberWantsInPerson ?? false,
    },
    DEFAULT_SCHEME,
  );
}
