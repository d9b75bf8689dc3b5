import { type SQL, sql } from "drizzle-orm";
import type { Bucket } from "@/server/rules/duties/duty";
import type { WorkListFilters } from "./work-list-filters";

/** How many open duties each bucket holds; a bucket that is empty may be missing. */
export type BucketCounts = Partial<Record<Bucket, number>>;

/** In the table of counts: everybody's, and those that nobody has. */
export const EVERYBODY = "ffffffff-ffff-ffff-ffff-ffffffffffff";
export const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Under whose id the counts of a selection stand that is not one's own. */
export function countedUnder(who: Exclude<WorkListFilters["who"], "mine">): string {
  if (who === "all") return EVERYBODY;
  return who === "unassigned" ? NOBODY : who;
}

/**
 * The counts as one JSON object, summed over the shards: some hundred short rows, whatever the fund's size. They are kept
 * for everybody; what lies in cases that are shut to who asks is taken from them.
 * @param whose what the id that counts stand under is compared with
 */
export function bucketCounts(fundCode: string, whose: SQL): SQL {
  return sql`(select coalesce(json_object_agg(c.bucket, c.n), '{}'::json) from (
    select bucket, sum(n)::integer as n from (
      select bucket, count as n from duty_count where fund_code = ${fundCode} and caseworker_id = ${whose}
      union all select bucket, -n from shut_duties() where caseworker_id = ${whose}) counted
    group by bucket having sum(n) > 0) c)`;
}
