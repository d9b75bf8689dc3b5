import type { z } from "zod";
import {
  type Envelope,
  envelopeSchema,
  isOutboundType,
  LONGEST_COMMENT,
  LONGEST_REQUEST_ID,
  OUTBOUND,
  type OutboundPayload,
  type RefusalCode,
} from "../contract";
import { type Held, heldBy } from "./holdings";
import type { Register } from "./register";

export type Refusal = { readonly kind: "refused"; readonly code: RefusalCode; readonly fields: readonly string[] };
export type Judgement =
  | { readonly kind: "accepted"; readonly message: Envelope }
  | { readonly kind: "repeated" }
  | Refusal;

const refused = (code: RefusalCode, ...fields: string[]): Refusal => ({ kind: "refused", code, fields });

/** What may still be said of somebody who has died: that something is no more. */
const CLOSING = new Set([
  "marking.ended",
  "marking.corrected",
  "interview.cancelled",
  "deadline.lapsed",
  "deregistration",
]);

/** Ten digits whose first four are a day and a month. No check digit is asked for. */
export function isCprNumber(written: string): boolean {
  const [day, month] = [Number(written.slice(0, 2)), Number(written.slice(2, 4))];
  return /^\d{10}$/.test(written) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Whether a message is taken, has been taken before, or is refused and why. Nothing is remembered by asking. */
export function judge(register: Register, requestId: string, body: unknown): Judgement {
  if (requestId === "" || requestId.length > LONGEST_REQUEST_ID) return refused("invalid", "x-requestId");
  if (register.receivedAs(requestId)) return { kind: "repeated" };
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) return refused("invalid", ...paths(envelope.error));
  const message = envelope.data;
  const { civilRegistrationIdentifier: cpr, activeOrganisation, type } = message;
  if (!isCprNumber(cpr)) return refused("1001");
  const person = register.personWith(cpr);
  if (person?.unknown) return refused("1010");
  if (person?.fundCode && person.fundCode !== activeOrganisation.code) return refused("4575");
  if (person?.deceased && !CLOSING.has(type)) return refused("4405");
  if (!isOutboundType(type)) return refused("invalid", "type");
  const payload = OUTBOUND[type].safeParse(message.payload);
  if (!payload.success) return refused("invalid", ...paths(payload.error));
  const bar = barOf({ ...message, payload: payload.data } as never, person ? heldBy(person) : heldBy({ received: [] }));
  return bar ?? { kind: "accepted", message: { ...message, payload: payload.data } };
}

const paths = (error: z.ZodError): string[] => [...new Set(error.issues.map(({ path }) => path.join(".")))];

type Told = { [T in keyof typeof OUTBOUND]: { type: T; payload: OutboundPayload<T> } }[keyof typeof OUTBOUND];

function barOf(told: Told, held: Held): Refusal | null {
  switch (told.type) {
    case "marking.started":
      if (held.markings.some(({ fravaerId }) => fravaerId === told.payload.fravaerId))
        return refused("4977", "fravaerId");
      return barOfAbsence(told.payload);
    case "marking.ended":
    case "marking.corrected":
    case "holiday.registered":
      return barOfAbsence(told.payload);
    case "reducedEffort.registered":
      return told.payload.til < told.payload.fra ? refused("1003", "fra", "til") : null;
    case "interview.summoned":
    case "interview.booked":
    case "interview.held":
      return barOfInterview(told.payload, held);
    case "benefitHours.registered":
      return barOfHours(told.payload, held);
    default:
      return null;
  }
}

function barOfAbsence(absence: { startDato: string; slutDato: string | null; fravaersKommentar: string | null }) {
  if (absence.slutDato !== null && absence.slutDato < absence.startDato)
    return refused("1003", "startDato", "slutDato");
  if ((absence.fravaersKommentar?.length ?? 0) > LONGEST_COMMENT) return refused("commentTooLong", "fravaersKommentar");
  return null;
}

/** Two at the same time are one too many, whatever their kinds. */
function barOfInterview(told: OutboundPayload<"interview.booked">, { interviews }: Held): Refusal | null {
  const atTheSameTime = interviews.some(
    ({ samtaleId, state, startTidspunkt }) =>
      samtaleId !== told.samtaleId &&
      state !== "cancelled" &&
      Date.parse(startTidspunkt) === Date.parse(told.startTidspunkt),
  );
  return atTheSameTime ? refused("sameInterview", "startTidspunkt") : null;
}

function barOfHours({ maaned, timer, rettelse }: OutboundPayload<"benefitHours.registered">, { hours }: Held) {
  if (Math.abs(timer * 100 - Math.round(timer * 100)) > 1e-6) return refused("invalid", "timer");
  const before = hours.find(({ month }) => month === maaned);
  return before && before.hours !== timer && rettelse === null ? refused("correctionIncomplete", "rettelse") : null;
}
