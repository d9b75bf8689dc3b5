import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { JOBCENTER_MEASURES } from "@/server/rules/vocabulary";

/** What the DFDG tells the fund of by itself, with what each kind carries. */
const municipality = z.enum(MUNICIPALITIES.map(({ code }) => code) as [string, ...string[]]);

export const INBOUND = {
  "jobseeker.registered": z.object({ registeredOn: daySchema }),
  "jobseeker.deregistered": z.object({ deregisteredFrom: daySchema }),
  "member.moved": z.object({ municipalityCode: municipality, movedOn: daySchema }),
  "member.leftFund": z.object({ leftFundOn: daySchema, cause: z.enum(["U", "A"]) }),
  "member.died": z.object({ diedOn: daySchema }),
  "member.cprChanged": z.object({ newCivilRegistrationIdentifier: z.string().regex(/^\d{10}$/) }),
  "jobcenter.deadlineAnnulled": z.object({ on: daySchema }),
  "jobcenter.meetingBooked": z.object({ on: daySchema }),
  "jobcenter.meetingCancelled": z.object({ on: daySchema }),
  "jobcenter.contacted": z.object({
    on: daySchema,
    channel: z.enum(["phone", "other"]),
    about: z.enum(["jobOrder", "other"]),
  }),
  "jobcenter.measureGranted": z.object({ measure: z.enum(JOBCENTER_MEASURES), from: daySchema, to: daySchema }),
  "jobcenter.participation": z.object({ interviewId: z.uuid(), assessment: z.enum(["attend", "stayAway"]) }),
  "handover.acknowledged": z.object({ requestId: z.uuid() }),
  "holiday.registeredOnJobnet": z.object({ from: daySchema, to: daySchema, reportedOn: daySchema }),
  "cv.statusChanged": z.object({ complete: z.boolean(), searchable: z.boolean(), on: daySchema }),
  "member.protectionChanged": z.object({ protected: z.boolean() }),
} as const satisfies Readonly<Record<string, z.ZodObject>>;

export type InboundType = keyof typeof INBOUND;
export const INBOUND_TYPES = Object.keys(INBOUND) as InboundType[];
