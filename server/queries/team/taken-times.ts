import { type SQL, sql } from "drizzle-orm";

/**
 * Whether a caseworker has something else in a stretch of a day: a live interview, or what they are busy with. Over the
 * tables, where the scope is the fund's.
 * @param stretch a row with `fund_code`, `on`, `starts_at` and `ends_at`
 */
export const hasElse = (caseworkerId: SQL, stretch: SQL): SQL => sql`(exists (select 1 from interview o
    where o.fund_code = ${stretch}.fund_code and o.caseworker_id = ${caseworkerId} and o."on" = ${stretch}."on"
      and o.superseded_at is null and o.status in ('booked', 'held') and o.starts_at < ${stretch}.ends_at and ${stretch}.starts_at < o.ends_at)
  or exists (select 1 from busy_time o
    where o.fund_code = ${stretch}.fund_code and o.caseworker_id = ${caseworkerId} and o."on" = ${stretch}."on"
      and o.removed_at is null and o.starts_at < ${stretch}.ends_at and ${stretch}.starts_at < o.ends_at))`;
