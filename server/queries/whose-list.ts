import { type SQL, sql } from "drizzle-orm";
import type { SignedIn } from "@/server/identity/roles";

/**
 * The caseworkers whose list, inbox and letters are a person's today, as an array of ids: their own, and while colleagues
 * are away those whom they cover, and those whom they in turn cover. A short table read by its index; nobody away, one id.
 */
export function caseworkersOf({ fundCode, userId }: Pick<SignedIn, "fundCode" | "userId">): SQL {
  return sql`array(with recursive whose (id) as (
      select ${userId}::uuid
      union
      select a.caseworker_id from absence a join whose w on a.cover_id = w.id
      where a.fund_code = ${fundCode} and a.withdrawn_at is null
        and a.from_day <= business_today(${fundCode}) and a.to_day >= business_today(${fundCode})
    ) select id from whose)`;
}
