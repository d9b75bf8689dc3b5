import { z } from "zod";
import type { MemberNotice } from "@/server/rules/case-facts";
import { addDays } from "@/server/rules/day";
import { badInput } from "./kernel/bad-input";
import type { Consequence, PlanContext, Write } from "./kernel/plan";

/** What a member writes to be read: not blank, at most 4000 characters. Messages are keys of the texts `fieldErrors`. */
export const memberTextSchema = z.string().trim().min(1, "missing").max(4000, "tooLong");

/** Beyond this a day typed by a member is taken for a slip: told of at most a year back, and a year ahead. */
const MOST_DAYS = 366;

/**
 * Refuses a day that nobody means: more than a year before or after the day it is told.
 * @param ahead the most days ahead; 0 for what must have happened
 * @throws ZodError at `path`
 */
export function nearToday(path: string, day: string, today: string, ahead = MOST_DAYS): void {
  if (ahead === 0 && day > today) badInput(path, "future");
  if (day < addDays(today, -MOST_DAYS)) badInput(path, "tooFarBack");
  if (day > addDays(today, ahead)) badInput(path, "tooFarAhead");
}

type Told = Pick<MemberNotice, "kind"> &
  Partial<Pick<MemberNotice, "about" | "choice" | "text" | "from" | "to" | "hours" | "documentId">>;

/** What the member tells, as the fact it becomes: told today, and still to be read by somebody of the fund. */
export function toldToday(told: Told, { today }: Pick<PlanContext, "today">): Write {
  const nothing = { about: null, choice: null, text: null, from: null, to: null, hours: null, documentId: null };
  return { kind: "notices", add: { ...nothing, ...told, appliesOn: today, handledOn: null }, as: "new:notice" };
}

/** The line that every such act ends with: somebody reads it, and nothing is decided by telling it. */
export const fundReads: Consequence = { kind: "fundReads", facts: {}, rule: null };
