import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { businessClock } from "@/db/scope";
import { fundSettings } from "@/server/fund/settings";

/** No more cases than this go at a time. */
export const MOST_ERASED = 200;

export type DueCase = {
  memberId: string;
  name: string;
  /** The day from which its years are counted, and the last day on which it is kept. */
  overSince: string;
  keptUntil: string;
  /** Why it stays for now though its years are over; `null` where nothing holds it. */
  heldBecause: string | null;
  holdId: string | null;
};
export type RetentionDue = {
  today: string;
  /** How many years a case is kept when it is over. */
  years: number;
  /** Cases that were over before this day go. */
  overBefore: string;
  due: DueCase[];
  held: DueCase[];
  /** There are more than are shown: they follow when these are gone. */
  more: boolean;
};

/** A dry run: which cases' years are over on the fund's business day, and which of them somebody holds. Changes nothing. */
export async function retentionDue(tx: Scoped, fundCode: string): Promise<RetentionDue> {
  const { today } = await businessClock(tx);
  const years = (await fundSettings(tx)).settings.retentionYears;
  const { rows } = await tx.execute<DueCase & { overBefore: string }>(sql`
    with policy as (select (${today}::date - make_interval(years => ${years}::integer))::date as before)
    select m.id as "memberId", m.given_names || ' ' || m.surname as name, o.since::text as "overSince",
      ((o.since + make_interval(years => ${years}::integer))::date)::text as "keptUntil", h.reason as "heldBecause", h.id as "holdId",
      policy.before::text as "overBefore"
    from policy, member m
    cross join lateral (select case_over_since(m.fund_code, m.id) as since) o
    left join lateral (select r.id, r.reason from retention_hold r where r.fund_code = m.fund_code and r.member_id = m.id
      and r.lifted_at is null order by r.placed_at limit 1) h on true
    where m.fund_code = ${fundCode} and o.since < policy.before
    order by o.since, m.id limit ${MOST_ERASED + 1}`);
  const day = await tx.execute<{ before: string }>(
    sql`select (${today}::date - make_interval(years => ${years}::integer))::date::text as before`,
  );
  const shown = rows.slice(0, MOST_ERASED).map(({ overBefore: _before, ...one }) => one);
  return {
    today,
    years,
    overBefore: day.rows[0]!.before,
    due: shown.filter(({ heldBecause }) => heldBecause === null),
    held: shown.filter(({ heldBecause }) => heldBecause !== null),
    more: rows.length > MOST_ERASED,
  };
}
