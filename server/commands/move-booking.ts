import { z } from "zod";
import { appointmentFacts, bookingFacts, interviewMessage, overlapping, slotIdSchema } from "./appointment";
import { unbookable } from "./book-interview";
import { type SlotRow, slotNow } from "./bookable-times";
import { factNamed } from "./case-now";
import { badInput } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";

export const moveBookingInput = z.object({ interviewId: z.uuid(), slotId: slotIdSchema });

/**
 * I-9, R4.3a: the member moves a booking of their own to another time on offer, also after the deadline. It stays the
 * same interview and goes on meeting the deadline that it met; its old time is free again.
 */
export const moveBooking: Command<typeof moveBookingInput, SlotRow | null> = {
  name: "moveBooking",
  input: moveBookingInput,
  more: (tx, facts, { interviewId, slotId }, { deciding }) =>
    slotNow(tx, facts, slotId, { lock: deciding, except: interviewId }),
  plan: (facts, { interviewId }, context, slot) => {
    const rules = questionsTo(context.scheme);
    const interview = factNamed(facts.interviews, interviewId, "interviewId");
    if (slot === null || slot.id === interview.slotId) return badInput("slotId", "unknown");
    const { purposes, fixedBy, status } = interview;
    const { on, startsAt, endsAt, form, place, caseworkerId } = slot;
    rules.ask("mayMemberMoveBooking", { fixedBy });
    rules.ask("mayMoveInterview", { status, on: interview.on, today: context.today });
    // A summons is asked of no further: that the fund fixes it has been said.
    if (fixedBy === "member") rules.ask("mayBook", bookingFacts(facts, { purposes, form, on }, context, interviewId));
    const summary = { from: interview.startsAt, on, startsAt, purposes: purposes.join("+") };
    if (rules.asked.some(({ answer }) => answer.outcome !== "allowed")) return refusal(rules.asked, summary);
    const conflict = unbookable(slot, context.now) ?? overlapping(facts, slot, slot.day, interviewId);
    if (conflict) return { ...nothing, asked: rules.asked, conflict, summary };
    const appointment = { on, startsAt, endsAt, form, place, caseworkerId, slotId: slot.id, appliesOn: on };
    const told = appointmentFacts(slot);
    const moved: Effects = {
      ...noEffects(),
      writes: [{ kind: "interviews", supersede: interviewId, by: newVersion<"interviews">(interview, appointment) }],
      toExchange: [interviewMessage("interview.booked", interviewId, { ...slot, purposes })],
      consequences: [{ kind: "interviewMoves", facts: summary, rule: "I-9" }],
    };
    const letterFields = { purposes: purposes.join("+"), before: interview.startsAt, ...told };
    return { asked: rules.asked, ...joined(moved, letter("interviewMoved", letterFields)), summary };
  },
};
