import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { UserContent } from "@/server/commands/save-user";
import type { SignedIn } from "@/server/identity/roles";

/** Somebody who works in the fund, or looks into it. Days by the fund's clock, instants ISO 8601 by the wall clock. */
export type FundUser = UserContent & {
  id: string;
  initials: string;
  professionalId: string | null;
  /** Works there on the fund's day. */
  serves: boolean;
  lastSignedInAt: string | null;
  cases: number;
  version: number;
};
export type UserVersion = { version: number; at: string; by: string; content: UserContent };

const USER = sql`u.id, u.name, u.initials, u.email, u.roles, u.team, u.place_ids as "placeIds", u.serves_from::text as "from",
  u.serves_to::text as "to", u.active, u.professional_id as "professionalId",
  serves_now(u.fund_code, u.active, u.serves_from, u.serves_to) as serves,
  (select to_json(a.wall_at)#>>'{}' from audit a where a.fund_code = u.fund_code and a.actor_id = u.id and a.kind = 'signIn'
    order by a.id desc limit 1) as "lastSignedInAt",
  (select count(*)::integer from member m where m.fund_code = u.fund_code and m.caseworker_id = u.id) as cases,
  coalesce((select max(v.version) from user_version v where v.fund_code = u.fund_code and v.user_id = u.id), 0) as version`;

/** The fund's people, those who serve first, by name. */
export async function fundUsers(tx: Scoped, { fundCode }: Pick<SignedIn, "fundCode">): Promise<FundUser[]> {
  const { rows } = await tx.execute<FundUser>(sql`select ${USER} from app_user u
    where u.fund_code = ${fundCode} and u.kind = 'caseworker' order by serves desc, u.name, u.id`);
  return rows;
}

/** One of them, with what they were assigned before, newest first. `null`: no such user. */
export async function fundUser(
  tx: Scoped,
  { fundCode }: Pick<SignedIn, "fundCode">,
  userId: string,
): Promise<{ user: FundUser; history: UserVersion[] } | null> {
  const { rows } = await tx.execute<FundUser>(sql`select ${USER} from app_user u
    where u.fund_code = ${fundCode} and u.kind = 'caseworker' and u.id = ${userId}::uuid`);
  const user = rows[0];
  if (!user) return null;
  const history = await tx.execute<UserVersion>(sql`
    select version, to_json(recorded_at)#>>'{}' as at, recorded_by_name as by, content from user_version
    where fund_code = ${fundCode} and user_id = ${userId}::uuid order by version desc limit 30`);
  return { user, history: history.rows };
}
