import type { CasePage } from "@/server/queries/case-page";
import { addDays } from "@/server/rules/day";

/** Something of which a complaint can come: what was not booked in time, or not come to. */
export type Explained = { readonly about: string; readonly what: "deadline" | "interview"; readonly on: string };

/** The deadlines that passed unmet and the interviews that were missed, newest first. */
export function explained({ facts, today }: Pick<CasePage, "facts" | "today">): Explained[] {
  const deadlines = facts.deadlines
    .map(({ entityId, deadline, daysWithoutTimes, bookedOn }) => ({
      about: entityId,
      what: "deadline" as const,
      on: addDays(deadline, daysWithoutTimes),
      bookedOn,
    }))
    .filter(({ on, bookedOn }) => on < today && (bookedOn === null || bookedOn > on));
  const interviews = facts.interviews
    .filter(({ status }) => status === "noShow")
    .map(({ entityId, on }) => ({ about: entityId, what: "interview" as const, on }));
  return [...deadlines, ...interviews]
    .map(({ about, what, on }) => ({ about, what, on }))
    .sort((one, other) => other.on.localeCompare(one.on));
}
