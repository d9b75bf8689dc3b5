import type { Stretch } from "@/server/commands/danish-time";
import { addDays } from "@/server/rules/day";
import type { ActValues } from "../acts/act-definition";

const WEEK = 7;
const MOST_WEEKS = 60;

/** What is missing before there is a time, by field: keys of the times' own texts. */
export function busyProblems({ on, start, end, weeklyUntil }: ActValues): Partial<Record<string, string>> {
  return {
    ...(on ? {} : { on: "missing" }),
    ...(start ? {} : { start: "missing" }),
    ...(end ? (start && end <= start ? { end: "endBeforeStart" } : {}) : { end: "missing" }),
    ...(on && weeklyUntil && weeklyUntil < on ? { weeklyUntil: "beforeFrom" } : {}),
  };
}

/** The time typed, and where it recurs the same weekday and hours of each week up to and with the last day. */
export function busyTimesOf({ on, start, end, weeklyUntil }: ActValues): Stretch[] {
  const [first, from, to] = [String(on ?? ""), String(start ?? ""), String(end ?? "")];
  const last = typeof weeklyUntil === "string" && weeklyUntil !== "" ? weeklyUntil : first;
  const times: Stretch[] = [];
  for (let day = first; day <= last && times.length < MOST_WEEKS; day = addDays(day, WEEK))
    times.push({ on: day, start: from, end: to });
  return times;
}
