import { z } from "zod";
import type { Scoped } from "@/db/client";
import { gapsAbout } from "@/server/queries/complaint-documented";
import type { CaseFacts, Interview } from "@/server/rules/case-facts";
import type { Gap } from "@/server/rules/complaint-gaps";
import { writtenSchema } from "@/server/rules/inputs";
import type { OutcomeFacts } from "@/server/rules/section-04-interviews";
import { INTERVIEW_FORMS, type InterviewForm } from "@/server/rules/vocabulary";
import { interviewMessage } from "./appointment";
import { circumstancesOn, factNamed, inOfferOn, interviewsBeside } from "./case-now";
import { gapsShown } from "./gaps-shown";
import { newVersion } from "./kernel/new-version";
import { type Command, type Consequence, isRefused, type PlanContext, refusal, type ToExchange } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";

export const registerInterviewOutcomeInput = z.object({
  interviewId: z.uuid(),
  outcome: z.enum(["held", "noShow", "lawfulAbsence", "cancelled"]),
  /** How it was held, where otherwise than planned. */
  form: z.enum(INTERVIEW_FORMS).nullish(),
  /** R4.1c: of a joint interview. */
  jobcenterTookPart: z.boolean().nullish(),
  /** R5.2a: the caseworker's assessment at this interview. */
  repatriationAssessed: z.enum(["outside", "inside", "assess"]).nullish(),
  note: writtenSchema.nullish(),
  /** Why an outcome that is registered already is corrected; without it the registered one stands. */
  correctionReason: writtenSchema.nullish(),
});

/** What the rule asks of an interview whose outcome is registered. */
export function outcomeAsked(
  facts: CaseFacts,
  interview: Interview,
  registered: {
    outcome: OutcomeFacts["outcome"];
    form?: InterviewForm;
    jobcenterTookPart?: boolean | null;
    repatriationAssessed?: OutcomeFacts["repatriationAssessed"];
    correction?: boolean;
  },
  { today }: PlanContext,
): OutcomeFacts {
  const { on, purposes, status, entityId } = interview;
  return {
    outcome: registered.outcome,
    current: status,
    on,
    today,
    purposes,
    form: registered.form ?? interview.form,
    inOffer: inOfferOn(facts, on),
    jobcenterTookPart: registered.jobcenterTookPart ?? null,
    repatriationAssessed: registered.repatriationAssessed ?? null,
    otherThatDay: interviewsBeside(facts, on, entityId).map((one) => ({ purposes: one.purposes, status: one.status })),
    correction: registered.correction ?? false,
  };
}

/** What lacks in the documentation of an outcome: only what goes against the member is asked to be documented. */
export async function outcomeGaps(
  tx: Scoped,
  facts: CaseFacts,
  { interviewId, outcome }: { interviewId: string; outcome: string },
  { today }: Pick<PlanContext, "today">,
): Promise<readonly Gap[]> {
  return outcome === "noShow" ? gapsAbout(tx, facts, interviewId, today) : [];
}

/** R4.1c, § 4, stk. 1: what became of an interview; a wrong one is corrected by the same act, with a reason. */
export const registerInterviewOutcome: Command<typeof registerInterviewOutcomeInput, readonly Gap[]> = {
  name: "registerInterviewOutcome",
  input: registerInterviewOutcomeInput,
  more: (tx, facts, { interviewId, outcome }, context) => outcomeGaps(tx, facts, { interviewId, outcome }, context),
  plan: (facts, input, context, gaps) => {
    const rules = questionsTo(context.scheme);
    const interview = factNamed(facts.interviews, input.interviewId, "interviewId");
    const { outcome } = input;
    const held = outcome === "held";
    const form = held ? (input.form ?? interview.form) : interview.form;
    const jobcenterTookPart = held && interview.purposes.includes("joint") ? (input.jobcenterTookPart ?? null) : null;
    const repatriationAssessed = held ? (input.repatriationAssessed ?? null) : null;
    const correction = interview.status !== "booked" && Boolean(input.correctionReason);
    if (held) rules.consult("repatriation", citizenship(facts, interview));
    const registered = { outcome, form, jobcenterTookPart, repatriationAssessed, correction };
    const { value } = rules.ask("mayRegisterInterview", outcomeAsked(facts, interview, registered, context));
    const { on, startsAt } = interview;
    const purposes = interview.purposes.join("+");
    const summary = { on, purposes, outcome, before: correction ? interview.status : null };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const outcomeNote = input.note ?? interview.outcomeNote;
    const by = newVersion<"interviews">(interview, {
      status: outcome,
      form,
      jobcenterTookPart,
      repatriationAssessed,
      outcomeNote,
    });
    const consequences: Consequence[] = [
      ...(correction
        ? [{ kind: "outcomeCorrected", facts: { before: interview.status, after: outcome }, rule: "R4.1c" } as const]
        : []),
      ...(value.counts ? [{ kind: "interviewCounts", facts: { purposes }, rule: "R4.1a" } as const] : []),
      ...(repatriationAssessed === "inside"
        ? [{ kind: "guideOnRepatriation", facts: {}, rule: "R5.2a" } as const]
        : []),
    ];
    const effects = joined(
      gapsShown(gaps, interview.entityId),
      {
        ...noEffects(),
        writes: [{ kind: "interviews", supersede: interview.entityId, by }],
        toExchange: outcomeMessages(interview, outcome, { form, jobcenterTookPart }),
        consequences,
      },
      outcome === "noShow"
        ? letter("interviewMissed", { on, startsAt, purposes }, true)
        : outcome === "cancelled"
          ? letter("interviewCancelled", { on, startsAt, purposes })
          : noEffects(),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};

function citizenship(facts: CaseFacts, { on }: Interview) {
  const known = circumstancesOn(facts, on);
  return {
    citizenships: known?.citizenships ?? null,
    residencePermit: known?.residencePermit ?? null,
    euFreeMovement: known?.euFreeMovement ?? null,
  };
}

/** The exchange hears of interviews held; of one that was told as held and was not, and of one cancelled, that it is off. */
function outcomeMessages(
  interview: Interview,
  outcome: OutcomeFacts["outcome"],
  { form, jobcenterTookPart }: { form: InterviewForm; jobcenterTookPart: boolean | null },
): ToExchange[] {
  if (outcome === "held") {
    return [interviewMessage("interview.held", interview.entityId, { ...interview, form }, { jobcenterTookPart })];
  }
  if (outcome === "cancelled" || interview.status === "held") {
    return [interviewMessage("interview.cancelled", interview.entityId, interview)];
  }
  return [];
}
