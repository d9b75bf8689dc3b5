import { z } from "zod";
import { allowed, assess, type Decision } from "./decision";
import { factsMissing, ground } from "./grounds";
import { issueAt } from "./inputs";
import type { Scheme } from "./scheme";

/** § 4, stk. 2: whether the jobcenter takes part in the joint interview, and how. */

export const jobcenterParticipationInput = z
  .object({
    memberDeclines: z.boolean(),
    memberRequests: z.boolean(),
    fundRequests: z.boolean(),
    fundAndMemberDecline: z.boolean().default(false),
    jobcenterAssessment: z.enum(["attend", "stayAway"]).nullable(),
    memberWantsInPerson: z.boolean(),
  })
  .superRefine((input, context) => {
    if (input.memberDeclines && input.memberRequests) context.addIssue(issueAt("memberRequests")("contradiction"));
    if (input.fundAndMemberDecline && (input.memberRequests || input.fundRequests)) {
      context.addIssue(issueAt("fundAndMemberDecline")("contradiction"));
    }
  });

/** `memberDeclines` is `null` while the member has not been asked. */
export type JobcenterParticipationFacts = Omit<z.output<typeof jobcenterParticipationInput>, "memberDeclines"> & {
  memberDeclines: boolean | null;
};
export type JobcenterParticipationValue = {
  participates: boolean | null;
  decidedBy: "member" | "fund" | "jobcenter";
  attendance: "inPerson" | "jobcentersChoice" | null;
};

/**
 * R4.2a to R4.2d, § 4, stk. 2: the jobcenter decides whether it joins, must join when the member or the fund asks (the
 * latter by the guidance: I-33), and stays away when the member does not want it, whatever others say. It may join
 * digitally unless the member asks it to come in person.
 */
export function jobcenterParticipation(
  facts: JobcenterParticipationFacts,
  _scheme?: Scheme,
): Decision<JobcenterParticipationValue> {
  const attendance = facts.memberWantsInPerson ? "inPerson" : "jobcentersChoice";
  if (facts.memberDeclines === true || facts.fundAndMemberDecline) {
    return allowed({ participates: false, decidedBy: "member", attendance: null }, ["R4.2c"]);
  }
  if (facts.memberRequests) {
    return allowed({ participates: true, decidedBy: "member", attendance }, ["R4.2b", "R4.2d"]);
  }
  if (facts.memberDeclines === null) {
    const undecided = { participates: null, decidedBy: "member", attendance: null } as const;
    return factsMissing(undecided, ["R4.2c"], "R4.2c", ["memberDeclines"]);
  }
  if (facts.fundRequests) {
    return allowed({ participates: true, decidedBy: "fund", attendance }, ["R4.2b", "I-33", "R4.2d"]);
  }
  if (facts.jobcenterAssessment === null) {
    const undecided = { participates: null, decidedBy: "jobcenter", attendance: null } as const;
    return assess(undecided, ["R4.2a"], ["jobcenterAssessment"], [ground("R4.2a", "jobcenterUndecided")]);
  }
  if (facts.jobcenterAssessment === "stayAway") {
    return allowed({ participates: false, decidedBy: "jobcenter", attendance: null }, ["R4.2a"]);
  }
  return allowed({ participates: true, decidedBy: "jobcenter", attendance }, ["R4.2a", "R4.2d"]);
}
