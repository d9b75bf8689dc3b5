import { z } from "zod";
import { issueAt, writtenSchema } from "@/server/rules/inputs";
import { appointmentFacts, bookingFacts, interviewMessage, overlapping } from "./appointment";
import { type CaseworkerDay, caseworkerDay } from "./bookable-times";
import { factNamed } from "./case-now";
import { endOf, milliseconds, startOf } from "./danish-time";
import { badInput } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";
import { appointmentFields } from "./summon";

export const moveInterviewInput = z
  .object({ interviewId: z.uuid(), ...appointmentFields, reason: writtenSchema.nullish() })
  .superRefine(({ form, place }, context) => {
    if (form === "inPerson" && !place) context.addIssue(issueAt("place")("missing"));
  });

/** R4.3a, R4.5a: an interview gets another time, place or caseworker. It stays the same interview, fixed by the same. */
export const moveInterview: Command<typeof moveInterviewInput, CaseworkerDay> = {
  name: "moveInterview",
  input: moveInterviewInput,
  more: (tx, facts, { caseworkerId, interviewId, at }) => {
    const interview = factNamed(facts.interviews, interviewId, "interviewId");
    return caseworkerDay(tx, facts.fundCode, caseworkerId ?? interview.caseworkerId, at.on);
  },
  plan: (facts, input, context, day) => {
    const { form, at, interviewId } = input;
    const rules = questionsTo(context.scheme);
    if (!day.known) badInput("caseworkerId", "unknown");
    const interview = factNamed(facts.interviews, interviewId, "interviewId");
    const { purposes, shortNoticeReason } = interview;
    const appointment = {
      on: at.on,
      startsAt: startOf(at),
      endsAt: endOf(at),
      form,
      place: input.place ?? null,
      caseworkerId: input.caseworkerId ?? interview.caseworkerId,
      slotId: null,
    };
    rules.ask("mayMoveInterview", { status: interview.status, on: interview.on, today: context.today });
    rules.ask("mayOpenTime", {
      on: at.on,
      today: context.today,
      started: milliseconds(appointment.startsAt) <= milliseconds(context.now),
    });
    const asked = bookingFacts(facts, { purposes, form, on: at.on, shortNoticeReason }, context, interviewId);
    rules.ask(interview.fixedBy === "fund" ? "maySummon" : "mayBook", asked);
    const summary = {
      from: interview.startsAt,
      on: at.on,
      startsAt: appointment.startsAt,
      purposes: purposes.join("+"),
    };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const conflict = overlapping(facts, appointment, day, interviewId);
    if (conflict) return { ...nothing, asked: rules.asked, conflict, summary };
    const told = appointmentFacts(appointment);
    const type = interview.fixedBy === "fund" ? "interview.summoned" : "interview.booked";
    const moved: Effects = {
      ...noEffects(),
      writes: [
        {
          kind: "interviews",
          supersede: interviewId,
          by: newVersion<"interviews">(interview, { ...appointment, appliesOn: at.on }),
        },
      ],
      toExchange: [interviewMessage(type, interviewId, { ...appointment, purposes })],
      consequences: [{ kind: "interviewMoves", facts: summary, rule: "R4.3a" }],
    };
    const letterFields = { purposes: purposes.join("+"), before: interview.startsAt, ...told };
    return { asked: rules.asked, ...joined(moved, letter("interviewMoved", letterFields)), summary };
  },
};
