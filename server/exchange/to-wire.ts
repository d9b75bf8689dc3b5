import { z } from "zod";
import { civil } from "@/server/rules/civil";
import { daySchema } from "@/server/rules/inputs";
import { ACTIVITY_STATES, INTERVIEW_FORMS, PARTIES, PURPOSES } from "@/server/rules/vocabulary";
import {
  FRAVAER_HOLIDAY,
  FRAVAER_TRIAL,
  INTERVIEW_TYPE_IDS,
  isOutboundType,
  OUTBOUND,
  type OutboundPayload,
  type OutboundType,
} from "./contract";

/**
 * From what an act wrote into the outbox to what goes over the wire: the one place that knows the other side's names and
 * numbers. Moving to another version of the service is this module and configuration.
 */

const FORMS = { inPerson: "fremmoede", phone: "telefon", video: "video", other: "andet" } as const;
const PARTY_WORDS = { fund: "a-kassen", member: "medlemmet", jobcenter: "jobcenteret" } as const;
const STATE_WORDS = { open: "aftalt", done: "gennemfoert", notDone: "ikke gennemfoert" } as const;
/** A figure that replaces another has to say why; where the caseworker wrote nothing, this is said. */
const CORRECTED_HOURS = "Rettet af a-kassen.";

const instant = z.string().transform((text) => new Date(text).toISOString());

const marking = z.object({
  participationId: z.uuid(),
  startDate: daySchema,
  endDate: daySchema.nullable(),
  reasonCode: z.number().int().nullable(),
  comment: z.string().nullish(),
});
const handedOver = z.object({
  heldIndividual: z.number().int(),
  heldJoint: z.number().int(),
  owedIndividual: z.number().int(),
  owedJoint: z.number().int(),
});
const interview = z.object({
  interviewId: z.uuid(),
  purposes: z.array(z.enum(PURPOSES)).min(1).max(2),
  on: daySchema,
  startsAt: instant,
  endsAt: instant,
  form: z.enum(INTERVIEW_FORMS),
  place: z.string().nullable(),
});
const deadline = z.object({ deadlineId: z.uuid(), deadline: daySchema });
const written = z.string().nullish();
const minPlan = z.object({
  on: daySchema,
  text: written,
  goals: z.array(z.object({ title: z.string(), aim: z.string(), approved: z.boolean() })).optional(),
  activities: z
    .array(
      z.object({
        what: z.string(),
        by: z.enum(PARTIES),
        duty: z.boolean(),
        dueOn: daySchema.nullable(),
        state: z.enum(ACTIVITY_STATES),
      }),
    )
    .optional(),
});

/** What each kind of message holds in the outbox: what a correction may change, and what is sent from it. */
export const STORED = {
  "marking.started": marking,
  "marking.ended": marking.extend({ endDate: daySchema, reasonCode: z.number().int(), ...handedOver.partial().shape }),
  "marking.corrected": marking,
  "interview.summoned": interview.extend({ jobcenterParticipates: z.boolean().nullish(), attendance: written }),
  "interview.booked": interview,
  "interview.cancelled": interview,
  "interview.held": interview.extend({ jobcenterTookPart: z.boolean().nullish() }),
  "deadline.set": deadline,
  "deadline.met": deadline.extend({ bookedOn: daySchema }),
  "deadline.lapsed": deadline,
  deregistration: z.object({ from: daySchema.nullable(), ground: written }),
  "minPlan.published": minPlan,
  "minPlan.draft": minPlan,
  "jobGoal.approved": z.object({ goalId: z.uuid(), title: written, aim: z.string() }),
  "holiday.registered": z.object({
    holidayId: z.uuid(),
    from: daySchema,
    to: daySchema,
    reportedOn: daySchema,
    withdrawn: z.boolean(),
    comment: written,
  }),
  "reducedEffort.registered": z.object({ from: daySchema, to: daySchema, dutiesKept: z.boolean(), reason: written }),
  "cv.checked": z.object({ on: daySchema, complete: z.boolean(), searchable: z.boolean() }),
  "benefitHours.registered": z.object({
    month: z.string(),
    hours: z.number(),
    /** The figure that this one replaces; `null` where it is the month's first. */
    before: z.number().nullish(),
    note: written,
  }),
  "recommendation.sent": z.object({ on: daySchema, offer: z.string(), reason: written }),
} as const satisfies Readonly<Record<OutboundType, z.ZodObject>>;

type Stored<T extends OutboundType> = z.output<(typeof STORED)[T]>;
type Writer<T extends OutboundType> = (stored: Stored<T>, occurredOn: string) => OutboundPayload<T>;

const trialAbsence = (
  stored: Stored<"marking.corrected">,
  occurredOn: string,
): OutboundPayload<"marking.corrected"> => ({
  fravaerId: stored.participationId,
  fravaerType: FRAVAER_TRIAL,
  startDato: stored.startDate,
  slutDato: stored.endDate,
  fravaersAfslutningsAarsag: stored.reasonCode,
  fravaersKommentar: stored.comment ?? null,
  anmeldelsesDato: occurredOn,
});
const appointment = ({
  interviewId,
  purposes,
  on,
  startsAt,
  endsAt,
  form,
  place,
}: Stored<"interview.booked">): OutboundPayload<"interview.booked"> => ({
  samtaleId: interviewId,
  samtaleTyper: purposes.map((purpose) => INTERVIEW_TYPE_IDS[purpose]),
  dato: on,
  startTidspunkt: startsAt,
  slutTidspunkt: endsAt,
  form: FORMS[form],
  sted: place,
});
const limit = ({ deadlineId, deadline: frist }: Stored<"deadline.set">): OutboundPayload<"deadline.set"> => ({
  fristId: deadlineId,
  frist,
});
const plan = ({ on, text, goals, activities }: Stored<"minPlan.draft">): OutboundPayload<"minPlan.draft"> => ({
  dato: on,
  tekst: text ?? null,
  ...(goals && {
    jobmaal: goals.map(({ title, aim, approved }) => ({ titel: title, sigte: aim, godkendt: approved })),
  }),
  ...(activities && {
    aktiviteter: activities.map(({ what, by, duty, dueOn, state }) => ({
      tekst: what,
      hvem: PARTY_WORDS[by],
      pligt: duty,
      senest: dueOn,
      status: STATE_WORDS[state],
    })),
  }),
});

const WRITERS: { readonly [T in OutboundType]: Writer<T> } = {
  "marking.started": trialAbsence,
  "marking.ended": (stored, occurredOn) => {
    const counted = handedOver.safeParse(stored);
    return {
      ...trialAbsence(stored, occurredOn),
      slutDato: stored.endDate,
      fravaersAfslutningsAarsag: stored.reasonCode,
      overdragelse: counted.success
        ? {
            afholdtIndividuelle: counted.data.heldIndividual,
            afholdtFaelles: counted.data.heldJoint,
            manglerIndividuelle: counted.data.owedIndividual,
            manglerFaelles: counted.data.owedJoint,
          }
        : null,
    };
  },
  "marking.corrected": trialAbsence,
  "interview.summoned": (stored) => ({
    ...appointment(stored),
    jobcenter:
      stored.jobcenterParticipates === undefined
        ? null
        : { deltager: stored.jobcenterParticipates, fremmoede: stored.attendance ?? null },
  }),
  "interview.booked": appointment,
  "interview.cancelled": appointment,
  "interview.held": (stored) => ({
    ...appointment(stored),
    jobcenterDeltog: stored.jobcenterTookPart ?? null,
  }),
  "deadline.set": limit,
  "deadline.met": (stored) => ({ ...limit(stored), bookedOn: stored.bookedOn }),
  "deadline.lapsed": limit,
  deregistration: ({ from, ground }) => ({ fra: from, aarsag: ground ?? null }),
  "minPlan.published": plan,
  "minPlan.draft": plan,
  "jobGoal.approved": ({ goalId, title, aim }) => ({ jobmaalId: goalId, titel: title ?? null, sigte: aim }),
  "holiday.registered": ({ holidayId, from, to, reportedOn, withdrawn, comment }) => ({
    fravaerId: holidayId,
    fravaerType: FRAVAER_HOLIDAY,
    startDato: from,
    slutDato: to,
    fravaersAfslutningsAarsag: null,
    fravaersKommentar: comment ?? null,
    anmeldelsesDato: reportedOn,
    bortfaldet: withdrawn,
  }),
  "reducedEffort.registered": ({ from, to, dutiesKept, reason }) => ({
    fra: from,
    til: to,
    pligterBevaret: dutiesKept,
    begrundelse: reason ?? null,
  }),
  "cv.checked": ({ on, complete, searchable }) => ({ dato: on, fyldestgoerende: complete, soegbart: searchable }),
  "benefitHours.registered": ({ month, hours, before, note }) => ({
    maaned: month,
    timer: hours,
    rettelse:
      before === null || before === undefined ? null : { kommentar: note || CORRECTED_HOURS, startDato: `${month}-01` },
  }),
  "recommendation.sent": ({ on, offer, reason }) => ({ dato: on, tilbud: offer, begrundelse: reason ?? null }),
};

/** A message as it lies in the outbox. */
export type StoredMessage = { readonly type: string; readonly payload: unknown; readonly occurredAt: string };
/** Either what is sent, or the fields of the stored payload that nothing can be sent from. */
export type OnTheWire = { readonly payload: Record<string, unknown> } | { readonly unclear: readonly string[] };

/** Writes a message as the other side reads it. */
export function toWire({ type, payload, occurredAt }: StoredMessage): OnTheWire {
  if (!isOutboundType(type)) return { unclear: ["type"] };
  const stored = STORED[type].safeParse(payload);
  if (!stored.success) return { unclear: fieldsOf(stored.error) };
  const write = WRITERS[type] as (stored: unknown, occurredOn: string) => Record<string, unknown>;
  const sent = OUTBOUND[type].safeParse(write(stored.data, civil(occurredAt).day));
  return sent.success ? { payload: sent.data } : { unclear: fieldsOf(sent.error) };
}

const fieldsOf = (error: z.ZodError): string[] => [...new Set(error.issues.map(({ path }) => String(path[0] ?? "")))];

/** The fields of the outbox behind a field of the wire: where a refusal that names a field is put right. */
export const STORED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  startDato: ["startDate", "from"],
  slutDato: ["endDate", "to"],
  fravaersAfslutningsAarsag: ["reasonCode"],
  fravaersKommentar: ["comment"],
  anmeldelsesDato: ["reportedOn"],
  dato: ["on"],
  startTidspunkt: ["startsAt"],
  slutTidspunkt: ["endsAt"],
  sted: ["place"],
  frist: ["deadline"],
  fra: ["from"],
  til: ["to"],
  maaned: ["month"],
  timer: ["hours"],
  rettelse: ["before", "note"],
};
