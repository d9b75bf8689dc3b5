import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { INTERVIEW_FORMS } from "@/server/rules/vocabulary";

/** What a member can come to the list of times for, with the purposes that each stands for. */
export const BOOKABLE_PURPOSES = {
  job: ["job"],
  availability: ["availability"],
  both: ["availability", "job"],
} as const;
export type BookablePurpose = keyof typeof BOOKABLE_PURPOSES;

export const bookingTimesInput = z.object({
  about: z.enum(["job", "availability", "both"]).default("job"),
  /** The booking that is to be moved, where one is: its purposes are then the purposes. */
  move: z.uuid().nullable().default(null),
  part: z.enum(["any", "morning", "afternoon"]).default("any"),
  form: z.enum(INTERVIEW_FORMS).nullable().default(null),
  place: z.string().max(200).nullable().default(null),
  /** Only with the caseworker who has the member's case. */
  own: z.boolean().default(false),
  /** The first day wanted. */
  from: daySchema.nullable().default(null),
  after: z
    .object({ startsAt: z.iso.datetime({ offset: true }), id: z.uuid() })
    .nullable()
    .default(null),
});
export type BookingTimesInput = z.output<typeof bookingTimesInput>;

export const nearestTimesInput = bookingTimesInput.pick({ about: true, move: true }).extend({ slotId: z.uuid() });

export const freeDaysInput = bookingTimesInput
  .pick({ about: true, move: true, form: true, place: true, own: true })
  .extend({ from: daySchema, to: daySchema });
