import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { CaseFacts } from "@/server/rules/case-facts";
import { circumstancesOn } from "./case-now";
import type { PlanContext } from "./kernel/plan";

/** A time on offer, as it stands in this transaction; `taken` where a live interview fills any of it. */
export type SlotRow = {
  id: string;
  caseworkerId: string;
  on: string;
  startsAt: string;
  endsAt: string;
  form: "inPerson" | "phone" | "video" | "other";
  place: string | null;
  closed: boolean;
  taken: boolean;
  heldByAnother: boolean;
};

// An interview fills a time of its caseworker's also when it was fixed without one: a summons into an open hour. Asked of
// the database's own function, since a member's scope shows nobody else's interviews.
const taken = (except: string | null) => sql`exists (select 1
  from busy_stretches(array[s.caseworker_id], s."on", s."on") i
  where i.starts_at < s.ends_at and s.starts_at < i.ends_at and (${except}::uuid is null or i.interview_id is distinct from ${except}::uuid))`;
/** The same where the scope is the fund's: over the table, which is quicker for many times at once. */
const TAKEN = sql`exists (select 1 from interview i where i.fund_code = s.fund_code and i.caseworker_id = s.caseworker_id
  and i."on" = s."on" and i.superseded_at is null and i.status in ('booked', 'held')
  and i.starts_at < s.ends_at and s.starts_at < i.ends_at)`;
export const heldByAnother = (memberId: string) =>
  sql`coalesce(s.held_until > clock_timestamp() and s.held_for is distinct from ${memberId}::uuid, false)`;

/**
 * Times that this member could book a job interview on, from now and up to and with a day (I-17): open, free, not held
 * for another, and in person unless the member takes part in an offer (R4.1b).
 */
export async function countBookableTimes(
  tx: Scoped,
  facts: CaseFacts,
  until: string,
  { now, today }: PlanContext,
): Promise<number> {
  const anyForm = circumstancesOn(facts, today)?.inOffer ?? false;
  const result = await tx.execute<{ count: number }>(sql`
    select count(*)::integer as count from slot s
    where s.fund_code = ${facts.fundCode} and s.closed_at is null and s."on" between ${today}::date and ${until}::date
      and s.starts_at > ${now}::timestamptz and (${anyForm} or s.form = 'inPerson')
      and not ${heldByAnother(facts.memberId)} and not ${TAKEN}`);
  return result.rows[0]?.count ?? 0;
}

/**
 * Whether any time was on offer to the member from the setting of a deadline up to it: one that was opened by the
 * deadline, not closed before it was set, and not filled by another all the while (I-17, I-29).
 */
export async function wereTimesOffered(
  tx: Scoped,
  facts: CaseFacts,
  { setAt, setOn, until }: { setAt: string; setOn: string; until: string },
): Promise<boolean> {
  const result = await tx.execute<{ offered: boolean }>(sql`
    select exists (select 1 from slot s
      where s.fund_code = ${facts.fundCode} and s."on" >= ${setOn}::date and s.starts_at > ${setAt}::timestamptz
        and (s.opened_at at time zone 'Europe/Copenhagen')::date <= ${until}::date
        and (s.closed_at is null or s.closed_at > ${setAt}::timestamptz)
        and not exists (select 1 from interview i where i.fund_code = s.fund_code and i.slot_id = s.id
          and i.member_id <> ${facts.memberId}::uuid and i.recorded_at <= ${setAt}::timestamptz
          and i.status in ('booked', 'held')
          and (i.superseded_at is null or (i.superseded_at at time zone 'Europe/Copenhagen')::date > ${until}::date))) as offered`);
  return result.rows[0]?.offered ?? false;
}

/**
 * The time an id names, locked until the transaction ends: of two who want it the second sees what the first did.
 * @param except an interview that is about to leave its time, and so does not fill this one
 */
export async function lockSlot(
  tx: Scoped,
  facts: Pick<CaseFacts, "fundCode" | "memberId">,
  slotId: string,
  except: string | null = null,
): Promise<SlotRow | null> {
  await tx.execute(sql`select 1 from slot where fund_code = ${facts.fundCode} and id = ${slotId}::uuid for update`);
  const result = await tx.execute<SlotRow>(sql`
    select s.id, s.caseworker_id as "caseworkerId", s."on"::text as "on", s.form, s.place,
      to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') as "startsAt",
      to_char(s.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') as "endsAt",
      s.closed_at is not null as closed, ${taken(except)} as taken, ${heldByAnother(facts.memberId)} as "heldByAnother"
    from slot s where s.fund_code = ${facts.fundCode} and s.id = ${slotId}::uuid`);
  return result.rows[0] ?? null;
}

/** What fills a caseworker's day: live interviews, and whether the id is a caseworker of the fund at all. */
export type CaseworkerDay = {
  known: boolean;
  /** Whose interview it is only where the scope shows it: the id is `null` for another member's, asked by a member. */
  busy: { interviewId: string | null; on: string; startsAt: string; endsAt: string }[];
};

export async function caseworkerDay(
  tx: Scoped,
  fundCode: string,
  caseworkerId: string,
  on: string,
): Promise<CaseworkerDay> {
  const result = await tx.execute<CaseworkerDay>(sql`
    select exists (select 1 from app_user u where u.fund_code = ${fundCode} and u.id = ${caseworkerId}::uuid
        and u.kind = 'caseworker' and u.active) as known,
      coalesce((select json_agg(json_build_object('interviewId', i.interview_id, 'on', i."on", 'startsAt', i.starts_at,
          'endsAt', i.ends_at) order by i.starts_at)
        from busy_stretches(array[${caseworkerId}::uuid], ${on}::date, ${on}::date) i), '[]'::json) as busy`);
  return result.rows[0] ?? { known: false, busy: [] };
}
