import { z } from "zod";

/** The most that a notification may weigh, in bytes. */
export const MOST_BYTES = 64 * 1024;

/** Instants that a calendar of people knows: what lies outside is a slip. */
const within = (instant: string) => instant >= "1900" && instant < "2100";

/**
 * What every notification from the DFDG is wrapped in. The type is only text here, and the payload anything: what cannot be
 * understood is stored all the same, and looked at by a person.
 */
export const envelopeSchema = z.object({
  id: z.uuid().transform((id) => id.toLowerCase()),
  type: z.string().regex(/^[\w.-]{1,100}$/u),
  fundCode: z.string().min(1).max(20),
  civilRegistrationIdentifier: z.string().regex(/^\d{10}$/u),
  occurredAt: z.iso.datetime({ offset: true }).refine(within),
  payload: z.unknown().optional(),
});
export type Envelope = z.output<typeof envelopeSchema>;
