import { z } from "zod";
import type { CaseFacts } from "@/server/rules/case-facts";
import { duties } from "@/server/rules/duties";
import { hasLeft } from "@/server/rules/duties/case-day";
import { dayCountSchema, daySchema } from "@/server/rules/inputs";
import { type Command, nothing, type PlanContext } from "./kernel/plan";
import { type Effects, letter } from "./marking";

export const remindInput = z.object({
  /** The deadline or the interview. */
  about: z.uuid(),
  /** The day it is on. Another day is another thing to remind of. */
  on: daySchema,
  daysBefore: dayCountSchema,
});

/**
 * Reminds the member of a deadline or an interview that lies ahead: of one that is still theirs to meet, as their duties
 * say on the day. So nobody is reminded of what has been cancelled, moved, met, or does not bind them. The night's act.
 */
export const remind: Command<typeof remindInput> = {
  name: "remind",
  input: remindInput,
  plan: (facts, { about, on, daysBefore }, context) => {
    const summary = { about, on, daysBefore };
    const reminder = hasLeft(facts, context.today) ? null : reminderOf(facts, about, on, context);
    if (reminder === null) return { ...nothing, asked: [], summary, conflict: { reason: "changed", facts: {} } };
    return { ...nothing, asked: [], ...reminder, summary };
  },
};

function reminderOf(facts: CaseFacts, about: string, on: string, { scheme, today }: PlanContext): Effects | null {
  const keys = [`book:${about}`, `attend:${about}`];
  const open = duties(facts, scheme, today).duties.find(
    ({ key, state, dueOn }) => keys.includes(key) && state === "open" && dueOn === on && on >= today,
  );
  if (!open) return null;
  if (open.key.startsWith("book:")) {
    return letter("deadlineReminder", { deadline: on });
  }
  const interview = facts.interviews.find(({ entityId }) => entityId === about);
  if (!interview) return null;
  const { startsAt, endsAt, form, place } = interview;
  return letter("interviewReminder", { purposes: open.facts.purposes ?? null, on, startsAt, endsAt, form, place });
}

export const remindOfLettersInput = z.object({ letters: z.array(z.uuid()).min(1), sentOn: daySchema });

/** Reminds the member of important letters that lie unread: of all of a day's in one. The night's act. */
export const remindOfLetters: Command<typeof remindOfLettersInput> = {
  name: "remindOfLetters",
  input: remindOfLettersInput,
  plan: (_facts, { letters, sentOn }) => ({
    ...nothing,
    asked: [],
    ...letter("unreadReminder", { on: sentOn }),
    summary: { sentOn, count: letters.length },
  }),
};
