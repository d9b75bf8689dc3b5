/** What PostgreSQL says of an error: its SQLSTATE, and the constraint that was broken. */
export type DatabaseError = { readonly code: string; readonly constraint: string | null };

/** The database's own error inside what drizzle throws; `null` for any other error. */
export function databaseError(error: unknown): DatabaseError | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    const { code, constraint } = at as { code?: unknown; constraint?: unknown };
    if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code))
      return { code, constraint: typeof constraint === "string" ? constraint : null };
  }
  return null;
}

/** What stands in the way when a constraint is broken, by its name: somebody was first. */
const REASONS: Readonly<Record<string, string>> = {
  interview_caseworker_free: "caseworkerBusy",
  interview_member_free: "memberBusy",
  interview_one_per_slot: "timeTaken",
  slot_caseworker_free: "timeOverlaps",
  participation_one_open: "participationOpen",
  benefit_month_once: "monthEntered",
  member_cpr: "memberExists",
  absence_once: "alreadyAway",
};
const UNIQUE = "23505";
const EXCLUSION = "23P01";

/** The reason (a key of the interface's texts) for which the database refused a write; `null` if it is no such refusal. */
export function conflictReason(error: unknown): string | null {
  const found = databaseError(error);
  if (found === null || (found.code !== UNIQUE && found.code !== EXCLUSION)) return null;
  return REASONS[found.constraint ?? ""] ?? "changed";
}
