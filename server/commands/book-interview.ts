import { z } from "zod";
import { purposesSchema } from "@/server/rules/inputs";
import {
  appointmentFacts,
  bookingFacts,
  freshInterview,
  interviewMessage,
  overlapping,
  slotIdSchema,
} from "./appointment";
import { type SlotRow, slotNow } from "./bookable-times";
import { runningDeadline } from "./case-now";
import { milliseconds } from "./danish-time";
import { badInput } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing, type Plan, refusal, type Write } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";

export const bookInterviewInput = z.object({ slotId: slotIdSchema, purposes: purposesSchema.default(["job"]) });

/**
 * R4.3a, § 4, stk. 3: books an interview on a time on offer, for the member or on the member's behalf. The first to
 * confirm has the time. A job interview that is booked in time meets the deadline that runs.
 */
export const bookInterview: Command<typeof bookInterviewInput, SlotRow | null> = {
  name: "bookInterview",
  input: bookInterviewInput,
  more: (tx, facts, { slotId }, { deciding }) => slotNow(tx, facts, slotId, { lock: deciding }),
  plan: (facts, { purposes }, context, slot) => {
    const rules = questionsTo(context.scheme);
    if (slot === null) return badInput("slotId", "unknown");
    const { on, startsAt, endsAt, form } = slot;
    rules.ask("mayBook", bookingFacts(facts, { purposes, form, on }, context));
    const summary = { on, startsAt, purposes: purposes.join("+") };
    if (rules.asked.some(({ answer }) => answer.outcome !== "allowed")) return refusal(rules.asked, summary);
    const conflict = unbookable(slot, context.now) ?? overlapping(facts, slot, slot.day);
    if (conflict) return { ...nothing, asked: rules.asked, conflict, summary };

    const deadline = purposes.includes("job") ? runningDeadline(facts, context.today) : null;
    const { caseworkerId, place } = slot;
    const appointment = { on, startsAt, endsAt, form, place, caseworkerId, slotId: slot.id };
    const booked: Effects = {
      ...noEffects(),
      writes: [
        {
          kind: "interviews",
          as: "new:interview",
          add: freshInterview(appointment, {
            purposes,
            fixedBy: "member",
            deadlineId: deadline?.entityId ?? null,
            shortNoticeReason: null,
          }),
        },
      ],
      toExchange: [interviewMessage("interview.booked", "new:interview", { ...slot, purposes })],
      consequences: [{ kind: "interviewFixed", facts: summary, rule: "R4.3a" }],
    };
    const met: Effects = { ...noEffects() };
    if (deadline) {
      const by = newVersion<"deadlines">(deadline, { bookedOn: context.today });
      met.writes = [{ kind: "deadlines", supersede: deadline.entityId, by } satisfies Write];
      met.toExchange = [
        {
          type: "deadline.met",
          payload: { deadlineId: deadline.entityId, deadline: deadline.deadline, bookedOn: context.today },
        },
      ];
      met.consequences = [{ kind: "deadlineMet", facts: { deadline: deadline.deadline }, rule: "R4.3a" }];
    }
    const told = letter("interviewBooked", { purposes: purposes.join("+"), ...appointmentFacts(slot) });
    return { asked: rules.asked, ...joined(booked, met, told), summary };
  },
};

/** Why a time cannot be booked now: somebody was first, or the time itself has gone. */
export function unbookable(slot: SlotRow, now: string): Plan["conflict"] | null {
  const facts = { on: slot.on, startsAt: slot.startsAt, endsAt: slot.endsAt };
  if (slot.closed) return { reason: "timeClosed", facts };
  if (slot.taken) return { reason: "timeTaken", facts };
  if (slot.heldByAnother) return { reason: "timeHeld", facts };
  if (milliseconds(slot.startsAt) <= milliseconds(now)) return { reason: "timePassed", facts };
  return null;
}
