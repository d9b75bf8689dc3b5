import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import type { SavedView } from "./saved-views";

export type Colleague = { id: string; name: string; initials: string };

export type Frame = {
  fund: { code: string; name: string };
  /** The fund's business day. */
  today: string;
  person: Pick<SignedIn, "userId" | "name" | "initials" | "roles">;
  /** The person's own selections of the work list, by name. */
  views: SavedView[];
};

/** What stands round every page of a caseworker's, in one statement. */
export async function frame(tx: Scoped, { fundCode, userId, name, initials, roles }: SignedIn): Promise<Frame> {
  const result = await tx.execute<{ row: Omit<Frame, "person"> }>(sql`
    select json_build_object(
      'fund', json_build_object('code', f.code, 'name', f.name),
      'today', business_today(f.code),
      'views', (select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'query', v.query) order by v.name, v.id), '[]'::json)
        from saved_view v where v.fund_code = f.code and v.user_id = ${userId}::uuid)
    ) as row
    from fund f where f.code = ${fundCode}`);
  const found = result.rows[0]?.row;
  if (!found) throw new Error("no fund in scope");
  return { ...found, person: { userId, name, initials, roles } };
}

/** Who can have a case: the fund's active caseworkers and team leads, by name. A large fund has hundreds. */
export async function team(tx: Scoped, { fundCode }: Pick<SignedIn, "fundCode">): Promise<Colleague[]> {
  const result = await tx.execute<Colleague>(sql`
    select u.id, u.name, u.initials from app_user u
    where u.fund_code = ${fundCode} and u.kind = 'caseworker' and u.active and u.roles && '{caseworker,teamLead}'
    order by u.name, u.id`);
  return result.rows;
}
