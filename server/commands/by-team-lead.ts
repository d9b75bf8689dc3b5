import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";

/** Whether whoever acts leads the team, or is the system: what only they may do asks the rules with it. */
export async function byTeamLead(tx: Scoped): Promise<boolean> {
  const result = await tx.execute<{ roles: string[] }>(
    sql`select string_to_array(current_setting('app.roles', true), ',') as roles`,
  );
  const roles = result.rows[0]?.roles ?? [];
  return roles.includes("teamLead") || roles.includes("system");
}
