import type { CaseFacts } from "@/server/rules/case-facts";
import { runningDeadline } from "./case-now";
import type { Consequence } from "./kernel/plan";

/**
 * What is fixed for the member and stands, whatever the member has just told, until the fund has answered: the interviews
 * booked in a period and the deadline that runs. Told so that nobody stays away in good faith.
 * @param to the last day of the period; `null` for one without an end
 */
export function appointmentsThatStand(
  facts: CaseFacts,
  { from, to }: { from: string; to: string | null },
  today: string,
): Consequence[] {
  const interviews = facts.interviews
    .filter(({ status, on }) => status === "booked" && on >= today && on >= from && (to === null || on <= to))
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
    .map(({ on }): Consequence => ({ kind: "interviewStands", facts: { on }, rule: null }));
  const deadline = runningDeadline(facts, today);
  if (deadline === null) return interviews;
  return [...interviews, { kind: "deadlineStands", facts: { deadline: deadline.deadline }, rule: "R4.3a" }];
}
