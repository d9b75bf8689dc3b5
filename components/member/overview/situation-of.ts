import type { MemberHome } from "@/server/queries/member-home";

/**
 * Which of the front pages the member has: with the fund; at the jobcenter after a course in the fund, or without one;
 * not decided yet; deregistered; or not registered at all.
 */
export type Situation = "fund" | "moved" | "neverInFund" | "undecided" | "deregistered" | "notRegistered";

export function situationOf({ standing, today }: Pick<MemberHome, "standing" | "today">): Situation {
  const { responsible, participation, registration } = standing;
  const left = registration?.deregisteredFrom ?? null;
  if (left !== null && left <= today) return "deregistered";
  if (responsible === "fund" || responsible === "undecided") return responsible;
  if (responsible === "none") return "notRegistered";
  return participation && participation.startDate !== participation.endDate ? "moved" : "neverInFund";
}
