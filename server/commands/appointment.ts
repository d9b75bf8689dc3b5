import { z } from "zod";
import type { CaseFacts, Interview } from "@/server/rules/case-facts";
import { writtenSchema } from "@/server/rules/inputs";
import type { BookingFacts } from "@/server/rules/section-04-booking";
import type { InterviewForm, Purpose } from "@/server/rules/vocabulary";
import type { CaseworkerDay } from "./bookable-times";
import { inOfferOn, interviewsBeside, isExempt, latestParticipation } from "./case-now";
import { overlap } from "./danish-time";
import type { Plan, PlanContext, ToExchange } from "./kernel/plan";

/** What the acts that fix an interview's time share. */

export const placeSchema = writtenSchema.max(200).nullish();

export type Appointment = {
  on: string;
  startsAt: string;
  endsAt: string;
  form: InterviewForm;
  place: string | null;
  caseworkerId: string;
  slotId: string | null;
};

/** What the booking rules ask of the case for an interview on a day. */
export function bookingFacts(
  facts: CaseFacts,
  interview: { purposes: readonly Purpose[]; form: InterviewForm; on: string; shortNoticeReason?: string | null },
  { today }: Pick<PlanContext, "today">,
  except: string | null = null,
): BookingFacts {
  const participation = latestParticipation(facts);
  return {
    purposes: interview.purposes,
    form: interview.form,
    inOffer: inOfferOn(facts, interview.on),
    on: interview.on,
    today,
    participation: participation && { startDate: participation.startDate, endDate: participation.endDate },
    day: interviewsBeside(facts, interview.on, except).map(({ purposes, status }) => ({ purposes, status })),
    exempt: isExempt(facts, interview.on),
    shortNoticeReason: interview.shortNoticeReason ?? null,
  };
}

type Conflict = NonNullable<Plan["conflict"]>;

/** The interview of the member's, or the interview or absence of the caseworker's, that a time overlaps; `null`: none. */
export function overlapping(
  facts: CaseFacts,
  appointment: Pick<Appointment, "startsAt" | "endsAt">,
  day: Pick<CaseworkerDay, "busy" | "away"> | null,
  except: string | null = null,
): Conflict | null {
  const own = facts.interviews.find(
    (one) => one.entityId !== except && (one.status === "booked" || one.status === "held") && overlap(one, appointment),
  );
  if (own) {
    const { on, startsAt, endsAt, purposes } = own;
    return { reason: "memberBusy", facts: { on, startsAt, endsAt, purposes: purposes.join("+") } };
  }
  if (day?.away) return { reason: "caseworkerAway", facts: {} };
  const busy = day?.busy.find((one) => one.interviewId !== except && overlap(one, appointment));
  if (!busy) return null;
  return { reason: "caseworkerBusy", facts: { on: busy.on, startsAt: busy.startsAt, endsAt: busy.endsAt } };
}

/** An interview as it is first fixed: nothing known yet of its outcome or of the jobcenter's part. */
export function freshInterview(
  appointment: Appointment,
  fixed: Pick<Interview, "purposes" | "fixedBy" | "deadlineId" | "shortNoticeReason">,
): Omit<Interview, "id" | "entityId" | "recordedAt" | "recordedBy"> {
  return {
    appliesOn: appointment.on,
    ...appointment,
    ...fixed,
    status: "booked",
    jobcenterTookPart: null,
    memberDeclinesJobcenter: null,
    memberRequestsJobcenter: null,
    fundRequestsJobcenter: null,
    memberWantsInPerson: null,
    jobcenterAssessment: null,
    repatriationAssessed: null,
    outcomeNote: null,
    jobcenterAttendance: null,
    sharedSummary: null,
  };
}

/** What an interview's letter and message to the exchange say of it. */
export function appointmentFacts({ on, startsAt, endsAt, form, place }: Omit<Appointment, "caseworkerId" | "slotId">) {
  return { on, startsAt, endsAt, form, place };
}

/** An interview as the exchange is told of it: all of it each time, so that each message stands by itself. */
export function interviewMessage(
  type: "interview.summoned" | "interview.booked" | "interview.cancelled" | "interview.held",
  interviewId: string,
  interview: Pick<Interview, "purposes" | "on" | "startsAt" | "endsAt" | "form" | "place">,
  more: ToExchange["payload"] = {},
): ToExchange {
  const { purposes } = interview;
  return { type, payload: { interviewId, purposes, ...appointmentFacts(interview), ...more } };
}

export const slotIdSchema = z.uuid();
