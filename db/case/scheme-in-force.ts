import { sql } from "drizzle-orm";
import type { Scheme } from "@/server/rules/scheme";
import { type OwnPermission, schemeOfFund } from "@/server/rules/scheme-of-fund";
import { schemeById } from "@/server/rules/schemes";
import type { Scoped } from "../client";

/** The scheme in force. One today; a second is chosen here by the day of the placement. */
export const CURRENT_SCHEME = "forsoeg-2020";

/** The permission that the fund in scope keeps, in its newest version; `null` where it keeps none of its own. */
export type StoredPermission = { fundCode: string; permissions: OwnPermission[] } | null;

/** The same as a column of whatever is read anyway. */
export const STORED_PERMISSION = sql`(select json_build_object('fundCode', p.fund_code, 'permissions', p.content->'permissions')
  from fund_permission p where p.fund_code = current_setting('app.fund_code') and p.scheme_id = ${sql.raw(`'${CURRENT_SCHEME}'`)}
  order by p.version desc limit 1)`;

export function schemeWith(stored: StoredPermission): Scheme {
  const base = schemeById(CURRENT_SCHEME);
  if (!base) throw new Error("the current scheme is not among the schemes");
  return stored ? schemeOfFund(base, stored.fundCode, stored.permissions) : base;
}

/** The scheme that the fund in scope acts by: its figures as they come with the software, the permission as the fund has it. */
export async function schemeInForce(tx: Scoped): Promise<Scheme> {
  const { rows } = await tx.execute<{ stored: StoredPermission }>(sql`select ${STORED_PERMISSION} as stored`);
  return schemeWith(rows[0]?.stored ?? null);
}
