import { z } from "zod";
import { daySchema, monthSchema } from "@/server/rules/inputs";

/** What goes over the wire to the DFDG: the same schemas for who writes it and, in the simulator, for who reads it. */

/** Kinds of absence: participation in the trial is one, holiday another. */
export const FRAVAER_TRIAL = 75;
export const FRAVAER_HOLIDAY = 10;
/** The authority's numbers of the kinds of interview. */
export const INTERVIEW_TYPE_IDS = { job: 7, cv: 10, availability: 15, joint: 19 } as const;
/** The longest comment to an absence, in characters. */
export const LONGEST_COMMENT = 1500;

const instantSchema = z.iso.datetime({ offset: true });
const commentSchema = z.string().nullable();

const fravaer = z.object({
  fravaerId: z.uuid(),
  fravaerType: z.literal([FRAVAER_TRIAL, FRAVAER_HOLIDAY]),
  startDato: daySchema,
  slutDato: daySchema.nullable(),
  /** The reason code, where the absence has ended. */
  fravaersAfslutningsAarsag: z.number().int().nullable(),
  fravaersKommentar: commentSchema,
  anmeldelsesDato: daySchema,
});
const ended = fravaer.extend({ slutDato: daySchema, fravaersAfslutningsAarsag: z.number().int() });
const handover = z.object({
  afholdtIndividuelle: z.number().int(),
  afholdtFaelles: z.number().int(),
  manglerIndividuelle: z.number().int(),
  manglerFaelles: z.number().int(),
});

const samtale = z.object({
  samtaleId: z.uuid(),
  samtaleTyper: z
    .array(z.literal(Object.values(INTERVIEW_TYPE_IDS)))
    .min(1)
    .max(2),
  dato: daySchema,
  startTidspunkt: instantSchema,
  slutTidspunkt: instantSchema,
  form: z.enum(["fremmoede", "telefon", "video", "andet"]),
  sted: z.string().nullable(),
});
const jobcenterPart = z.object({
  deltager: z.boolean().nullable(),
  /** How, where it takes part. */
  fremmoede: z.string().nullable(),
});

const frist = z.object({ fristId: z.uuid(), frist: daySchema });

/** A plan as a whole: its text, and what it holds of job goals and activities; a plan from before they were told has none. */
const minPlan = z.object({
  dato: daySchema,
  tekst: z.string().nullable(),
  jobmaal: z.array(z.object({ titel: z.string(), sigte: z.string(), godkendt: z.boolean() })).optional(),
  aktiviteter: z
    .array(
      z.object({
        tekst: z.string(),
        hvem: z.string(),
        pligt: z.boolean(),
        senest: daySchema.nullable(),
        status: z.string(),
      }),
    )
    .optional(),
});
/** Every message that the fund may send, with what it carries. */
export const OUTBOUND = {
  "marking.started": fravaer,
  "marking.ended": ended.extend({ overdragelse: handover.nullable() }),
  "marking.corrected": fravaer,
  "interview.summoned": samtale.extend({ jobcenter: jobcenterPart.nullable() }),
  "interview.booked": samtale,
  "interview.cancelled": samtale,
  "interview.held": samtale.extend({ jobcenterDeltog: z.boolean().nullable() }),
  "deadline.set": frist,
  "deadline.met": frist.extend({ bookedOn: daySchema }),
  "deadline.lapsed": frist,
  /** From the first day without registration; `null` takes a deregistration back. */
  deregistration: z.object({ fra: daySchema.nullable(), aarsag: z.string().nullable() }),
  "minPlan.published": minPlan,
  "minPlan.draft": minPlan,
  "jobGoal.approved": z.object({ jobmaalId: z.uuid(), titel: z.string().nullable(), sigte: z.string() }),
  "holiday.registered": fravaer.extend({ slutDato: daySchema, bortfaldet: z.boolean() }),
  "reducedEffort.registered": z.object({
    fra: daySchema,
    til: daySchema,
    pligterBevaret: z.boolean(),
    begrundelse: z.string().nullable(),
  }),
  "cv.checked": z.object({ dato: daySchema, fyldestgoerende: z.boolean(), soegbart: z.boolean() }),
  "benefitHours.registered": z.object({
    maaned: monthSchema,
    /** Decimal hours, at most two places. */
    timer: z.number().min(0),
    /** A figure that replaces another needs both. */
    rettelse: z.object({ kommentar: z.string().min(1), startDato: daySchema }).nullable(),
  }),
  "recommendation.sent": z.object({ dato: daySchema, tilbud: z.string(), begrundelse: z.string().nullable() }),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type OutboundType = keyof typeof OUTBOUND;
export type OutboundPayload<T extends OutboundType> = z.output<(typeof OUTBOUND)[T]>;
export const isOutboundType = (type: string): type is OutboundType => Object.hasOwn(OUTBOUND, type);

/** A message as it is posted to `/v1/messages`. Its payload is looked at by its type. */
export const envelopeSchema = z.object({
  activeOrganisation: z.object({ type: z.literal("unemploymentFund"), code: z.string().min(1).max(20) }),
  requestUserMetadata: z.object({
    fullName: z.string().min(1).max(140),
    type: z.enum(["caseworker", "citizen", "process"]),
  }),
  civilRegistrationIdentifier: z.string(),
  type: z.string(),
  payload: z.record(z.string(), z.unknown()),
  occurredAt: instantSchema,
});
export type Envelope = z.output<typeof envelopeSchema>;

/** The longest id of a request, in characters. */
export const LONGEST_REQUEST_ID = 46;

/** Why the other side refuses a message for good: the authority's numbers where they are known, else a word. */
export const REFUSAL_CODES = [
  "1001",
  "1003",
  "1010",
  "4405",
  "4575",
  "4977",
  "sameInterview",
  "commentTooLong",
  "correctionIncomplete",
  "invalid",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What an answer of 4xx says. `fields` are paths in the payload. */
export const refusalSchema = z.object({
  code: z.string().max(40),
  message: z.string().max(500).default(""),
  fields: z.array(z.string().max(100)).max(20).default([]),
});

/** What the fund may ask: what is held about its members, for comparing. */
export const holdingsRequestSchema = z.object({
  fundCode: z.string().min(1).max(20),
  civilRegistrationIdentifiers: z.array(z.string()).max(1000),
});
export const holdingSchema = z.object({
  civilRegistrationIdentifier: z.string(),
  /** Whether anything at all is held about the person. */
  known: z.boolean(),
  markings: z.array(
    z.object({ id: z.string(), start: daySchema, end: daySchema.nullable(), code: z.number().int().nullable() }),
  ),
  deadline: z.object({ id: z.string(), deadline: daySchema }).nullable(),
  /** Those that are to come, neither held nor cancelled. */
  interviews: z.array(
    z.object({ id: z.string(), typeIds: z.array(z.number().int()), on: daySchema, startsAt: instantSchema }),
  ),
  holidays: z.array(z.object({ id: z.string(), from: daySchema, to: daySchema })),
  hours: z.array(z.object({ month: monthSchema, hours: z.number() })),
});
export type Holding = z.output<typeof holdingSchema>;
export const holdingsResponseSchema = z.object({ persons: z.array(holdingSchema) });
