import type { Scoped } from "@/db/client";
import { circumstancesOn, inOfferOn, interviewsBeside, latestRegistration } from "@/server/commands/case-now";
import type { SignedIn } from "@/server/identity/roles";
import type { CaseFacts, CvStatus, Interview, JobGoal, MinPlan, Repatriation } from "@/server/rules/case-facts";
import type { Decision } from "@/server/rules/decision";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { interviewDay, interviewForm } from "@/server/rules/section-04-interviews";
import type { JobcenterParticipationValue } from "@/server/rules/section-04-joint-interview";
import { guidance } from "@/server/rules/section-05-guidance";
import {
  type GuidanceTopic,
  INTERVIEW_FORMS,
  type InterviewForm,
  PURPOSES,
  type Purpose,
} from "@/server/rules/vocabulary";
import { type CasePage, casePage } from "./case-page";
import { jobcenterPartOf } from "./jobcenter-part";

/** All that is in front of a caseworker while an interview is held. */
export type InterviewPage = {
  page: CasePage;
  interview: Interview;
  /** With whom; empty where the person is no longer known. */
  caseworker: string;
  /** R5.2a: what was answered and found last, at another interview; and what is known of the member's citizenship. */
  repatriation: {
    last: Repatriation | null;
    known: (Pick<Repatriation, "citizenships" | "residencePermit" | "euFreeMovement"> & { since: string }) | null;
    /** What was found at this one. */
    here: Repatriation | null;
  };
  /** R5.1: the topics that have not been gone through, and the day by which they were to be. */
  guidance: {
    missing: readonly GuidanceTopic[];
    dueOn: string;
    given: readonly { topic: GuidanceTopic; on: string }[];
  } | null;
  /** R4.7: how the cv on Jobnet stood last. */
  cv: CvStatus | null;
  /** R4.2: whether the jobcenter takes part; of a joint interview alone. */
  jobcenter: Decision<JobcenterParticipationValue> | null;
  /** R4.1b: what the law says of each form on that day. */
  forms: readonly { form: InterviewForm; answer: Decision }[];
  /** § 4, stk. 4: the member's other interviews that day, and what could still be held beside them. */
  day: { others: readonly Interview[]; mayAdd: readonly { purpose: Purpose; answer: Decision }[] };
  plan: { goals: readonly JobGoal[]; minPlan: MinPlan | null };
};

/**
 * An interview with what must be assessed and guided at it. Reading it is reading the case, and is logged as that.
 * @returns `null` where the scope shows no such member, or the case no such interview
 */
export async function interviewPage(
  tx: Scoped,
  person: SignedIn,
  { memberId, interviewId }: { memberId: string; interviewId: string },
): Promise<InterviewPage | null> {
  const page = await casePage(tx, person, memberId);
  const interview = page?.facts.interviews.find(({ entityId }) => entityId === interviewId);
  if (!page || !interview) return null;
  return { page, ...meeting(page.facts, interview, page.today), caseworker: page.people[interview.caseworkerId] ?? "" };
}

/** What an interview is about, from the facts of the case on the day it is looked at. */
export function meeting(
  facts: CaseFacts,
  interview: Interview,
  today: string,
): Omit<InterviewPage, "page" | "caseworker"> {
  const { on, purposes, entityId } = interview;
  const known = circumstancesOn(facts, on);
  const assessed = [...facts.repatriations].sort((one, other) => one.on.localeCompare(other.on));
  const others = interviewsBeside(facts, on, entityId);
  const day = [...others, interview].map(({ purposes: what, status }) => ({ purposes: what, status }));
  return {
    interview,
    repatriation: {
      last: assessed.findLast(({ interviewId }) => interviewId !== entityId) ?? null,
      here: assessed.find(({ interviewId }) => interviewId === entityId) ?? null,
      known: known && {
        citizenships: known.citizenships,
        residencePermit: known.residencePermit,
        euFreeMovement: known.euFreeMovement,
        since: known.appliesOn,
      },
    },
    guidance: guidanceStanding(facts, today),
    cv: [...facts.cvStatuses].sort((one, other) => one.on.localeCompare(other.on)).at(-1) ?? null,
    jobcenter: purposes.includes("joint") ? jobcenterPartOf(interview) : null,
    forms: INTERVIEW_FORMS.map((form) => ({
      form,
      answer: interviewForm({ purposes, form, inOffer: inOfferOn(facts, on) }),
    })),
    day: {
      others,
      mayAdd: PURPOSES.map((purpose) => ({
        purpose,
        answer: interviewDay({ day, add: { purposes: [purpose] } }, DEFAULT_SCHEME),
      })),
    },
    plan: { goals: facts.jobGoals, minPlan: facts.minPlans.at(-1) ?? null },
  };
}

function guidanceStanding(facts: CaseFacts, today: string): InterviewPage["guidance"] {
  const registration = latestRegistration(facts);
  if (registration === null) return null;
  const { registeredOn, learnedOn } = registration;
  const from = learnedOn ?? registeredOn;
  const given = facts.guidance.filter(({ on }) => on >= from).map(({ topic, on }) => ({ topic, on }));
  const asked = { registeredOn, learnedOn: learnedOn ?? undefined, today, given };
  const { missing, deadline } = guidance(asked, DEFAULT_SCHEME).value;
  return { missing, dueOn: deadline, given };
}
