import { z } from "zod";
import { issueAt, purposesSchema, writtenSchema } from "@/server/rules/inputs";
import { INTERVIEW_FORMS } from "@/server/rules/vocabulary";
import {
  appointmentFacts,
  bookingFacts,
  freshInterview,
  interviewMessage,
  overlapping,
  placeSchema,
} from "./appointment";
import { type CaseworkerDay, caseworkerDay } from "./bookable-times";
import { endOf, milliseconds, startOf, stretchSchema } from "./danish-time";
import { badInput } from "./kernel/bad-input";
import { type Command, isRefused, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, noEffects } from "./marking";

export const appointmentFields = {
  /** When, in Danish time. */
  at: stretchSchema,
  form: z.enum(INTERVIEW_FORMS),
  place: placeSchema,
  /** Who holds it; the acting caseworker where nobody is named. */
  caseworkerId: z.uuid().nullish(),
};

export const summonInput = z
  .object({
    ...appointmentFields,
    purposes: purposesSchema,
    /** R4.6: why a job interview cannot wait for the member to book. */
    shortNoticeReason: writtenSchema.nullish(),
  })
  .superRefine(({ form, place }, context) => {
    if (form === "inPerson" && !place) context.addIssue(issueAt("place")("missing"));
  });

/** R4.5a, R4.5b, R4.6, I-12: the fund summons to an interview that is not the member's to book. */
export const summon: Command<typeof summonInput, CaseworkerDay> = {
  name: "summon",
  input: summonInput,
  more: (tx, facts, { caseworkerId, at }, { actor }) => {
    const holder = caseworkerId ?? actor.userId ?? badInput("caseworkerId", "missing");
    return caseworkerDay(tx, facts.fundCode, holder, at.on);
  },
  plan: (facts, input, context, day) => {
    const { purposes, form, at } = input;
    const rules = questionsTo(context.scheme);
    if (!day.known) badInput("caseworkerId", "unknown");
    const appointment = {
      on: at.on,
      startsAt: startOf(at),
      endsAt: endOf(at),
      form,
      place: input.place ?? null,
      caseworkerId: input.caseworkerId ?? context.actor.userId ?? badInput("caseworkerId", "missing"),
      slotId: null,
    };
    const shortNoticeReason = input.shortNoticeReason ?? null;
    rules.ask("maySummon", bookingFacts(facts, { purposes, form, on: at.on, shortNoticeReason }, context));
    rules.ask("mayOpenTime", {
      on: at.on,
      today: context.today,
      started: milliseconds(appointment.startsAt) <= milliseconds(context.now),
    });
    const summary = { on: at.on, startsAt: appointment.startsAt, purposes: purposes.join("+") };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const conflict = overlapping(facts, appointment, day);
    if (conflict) return { ...nothing, asked: rules.asked, conflict, summary };
    const told = appointmentFacts(appointment);
    const summoned: Effects = {
      ...noEffects(),
      writes: [
        {
          kind: "interviews",
          as: "new:interview",
          add: freshInterview(appointment, { purposes, fixedBy: "fund", deadlineId: null, shortNoticeReason }),
        },
      ],
      toExchange: [interviewMessage("interview.summoned", "new:interview", { ...appointment, purposes })],
      consequences: [
        { kind: "interviewFixed", facts: summary, rule: shortNoticeReason ? "R4.6" : "R4.5a" },
        ...(purposes.includes("joint") ? [{ kind: "jobcenterAsked", facts: {}, rule: "R4.2a" } as const] : []),
      ],
    };
    return {
      asked: rules.asked,
      ...joined(summoned, letter("interviewSummoned", { purposes: purposes.join("+"), ...told })),
      summary,
    };
  },
};
