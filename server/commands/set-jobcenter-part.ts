import { z } from "zod";
import type { Interview } from "@/server/rules/case-facts";
import { issueAt } from "@/server/rules/inputs";
import { interviewMessage } from "./appointment";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, nothing, type Plan, type PlanContext, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const setJobcenterPartInput = z
  .object({
    interviewId: z.uuid(),
    /** `null` while the member has not been asked. */
    memberDeclines: z.boolean().nullable(),
    memberRequests: z.boolean(),
    fundRequests: z.boolean(),
    memberWantsInPerson: z.boolean(),
    jobcenterAssessment: z.enum(["attend", "stayAway"]).nullable(),
  })
  .superRefine(({ memberDeclines, memberRequests }, context) => {
    if (memberDeclines && memberRequests) context.addIssue(issueAt("memberRequests")("contradiction"));
  });

type Said = Omit<z.output<typeof setJobcenterPartInput>, "interviewId">;

/** R4.2a to R4.2d, § 4, stk. 2: what member, fund and jobcenter say of the jobcenter's part, and what follows. */
export function jobcenterPart(interview: Interview, said: Said, context: PlanContext): Plan {
  const rules = questionsTo(context.scheme);
  const { entityId: interviewId, on, purposes } = interview;
  rules.ask("hasJobcenterPart", { purposes });
  rules.ask("mayMoveInterview", { status: interview.status, on, today: context.today });
  // That nobody has decided yet is registered as that.
  const answer = rules.consult("jobcenterParticipation", { ...said, fundAndMemberDecline: false });
  const { participates, decidedBy, attendance } = answer.value;
  const summary = { on, participates, decidedBy };
  if (isRefused(rules)) return refusal(rules.asked, summary);
  const by = newVersion<"interviews">(interview, {
    memberDeclinesJobcenter: said.memberDeclines,
    memberRequestsJobcenter: said.memberRequests,
    fundRequestsJobcenter: said.fundRequests,
    memberWantsInPerson: said.memberWantsInPerson,
    jobcenterAssessment: said.jobcenterAssessment,
  });
  return {
    ...nothing,
    asked: rules.asked,
    writes: [{ kind: "interviews", supersede: interviewId, by }],
    toExchange: [
      interviewMessage("interview.summoned", interviewId, interview, {
        jobcenterParticipates: participates,
        attendance,
      }),
    ],
    consequences: [
      { kind: "jobcenterPart", facts: { participates, decidedBy, attendance }, rule: answer.basis[0] ?? null },
    ],
    summary,
  };
}

/** The caseworker registers what each of the three has said. */
export const setJobcenterPart: Command<typeof setJobcenterPartInput> = {
  name: "setJobcenterPart",
  input: setJobcenterPartInput,
  plan: (facts, { interviewId, ...said }, context) =>
    jobcenterPart(factNamed(facts.interviews, interviewId, "interviewId"), said, context),
};
