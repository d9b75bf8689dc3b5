import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { known, runKnown, type Scoped } from "@/db/client";
import type { CaseFacts } from "@/server/rules/case-facts";
import { interviewForm } from "@/server/rules/section-04-interviews";
import { INTERVIEW_FORMS } from "@/server/rules/vocabulary";
import { inOfferOn } from "./case-now";
import { overlap } from "./danish-time";
import type { PlanContext } from "./kernel/plan";

/** A time on offer, as it stands in this transaction. */
export type SlotRow = {
  id: string;
  caseworkerId: string;
  on: string;
  startsAt: string;
  endsAt: string;
  form: "inPerson" | "phone" | "video" | "other";
  place: string | null;
  closed: boolean;
  /** A live interview fills any of it. */
  taken: boolean;
  heldByAnother: boolean;
  /** What fills the day of the caseworker whose time it is. */
  day: CaseworkerDay;
};

/** Filled by an interview, where the scope is the fund's: over the table, which is quicker for many times at once. */
const TAKEN = sql`exists (select 1 from interview i where i.fund_code = s.fund_code and i.caseworker_id = s.caseworker_id
  and i."on" = s."on" and i.superseded_at is null and i.status in ('booked', 'held')
  and i.starts_at < s.ends_at and s.starts_at < i.ends_at)`;
export const heldByAnother = (memberId: string | Placeholder) =>
  sql`coalesce(s.held_until > clock_timestamp() and s.held_for is distinct from ${memberId}::uuid, false)`;

const isCaseworker = (fundCode: SQL, id: SQL) => sql`exists (select 1 from app_user u
  where u.fund_code = ${fundCode} and u.id = ${id} and u.kind = 'caseworker' and u.active)`;
// Asked of the database's own function, since a member's scope shows nobody else's interviews.
const busyOn = (
  caseworkerId: SQL,
  on: SQL,
) => sql`coalesce((select json_agg(json_build_object('interviewId', i.interview_id,
    'on', i."on", 'startsAt', i.starts_at, 'endsAt', i.ends_at) order by i.starts_at)
  from busy_stretches(array[${caseworkerId}], ${on}, ${on}) i), '[]'::json)`;

/**
 * Times that this member could book a job interview on, from now and up to and with a day (I-17): open, free, not held
 * for another, and of a form that R4.1b allows the member: while it is not known whether they take part in an offer, that
 * is in person alone.
 */
export async function countBookableTimes(
  tx: Scoped,
  facts: CaseFacts,
  until: string,
  { now, today }: PlanContext,
): Promise<number> {
  const inOffer = inOfferOn(facts, today);
  // Of a form that the rule does not allow, or cannot allow before a fact is known, the member can book nothing.
  const forms = INTERVIEW_FORMS.filter(
    (form) => interviewForm({ purposes: ["job"], form, inOffer }).outcome === "allowed",
  );
  const result = await tx.execute<{ count: number }>(sql`
    select count(*)::integer as count from slot s
    where s.fund_code = ${facts.fundCode} and s.closed_at is null and s."on" between ${today}::date and ${until}::date
      and s.starts_at > ${now}::timestamptz and s.form in ${forms}
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

const SLOT_LOCK = known(
  "slot_lock",
  sql`select 1 from slot where fund_code = ${sql.placeholder("fundCode")} and id = ${sql.placeholder("slotId")}::uuid for update`,
);
const SLOT = known(
  "slot",
  sql`select s.id, s.caseworker_id as "caseworkerId", s."on"::text as "on", s.form, s.place,
    to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') as "startsAt",
    to_char(s.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') as "endsAt",
    s.closed_at is not null as closed, ${heldByAnother(sql.placeholder("memberId"))} as "heldByAnother",
    json_build_object('known', ${isCaseworker(sql`s.fund_code`, sql`s.caseworker_id`)}, 'busy', ${busyOn(sql`s.caseworker_id`, sql`s."on"`)}) as day
  from slot s where s.fund_code = ${sql.placeholder("fundCode")} and s.id = ${sql.placeholder("slotId")}::uuid`,
);

/**
 * The time an id names.
 * @param lock until the transaction ends: of two who want it the second sees what the first did. Whoever only looks takes
 *   no lock, and leaves nothing for the database to write
 * @param except an interview that is about to leave its time, and so does not fill this one
 */
export async function slotNow(
  tx: Scoped,
  { fundCode, memberId }: Pick<CaseFacts, "fundCode" | "memberId">,
  slotId: string,
  { lock, except = null }: { lock: boolean; except?: string | null },
): Promise<SlotRow | null> {
  if (lock) await runKnown(tx, SLOT_LOCK, { fundCode, slotId });
  const [slot] = await runKnown<Omit<SlotRow, "taken">>(tx, SLOT, { fundCode, memberId, slotId });
  if (!slot) return null;
  // An interview fills a time of its caseworker's also when it was fixed without one: a summons into an open hour.
  const filling = slot.day.busy.filter(({ interviewId }) => except === null || interviewId !== except);
  return { ...slot, taken: filling.some((stretch) => overlap(stretch, slot)) };
}

/** What fills a caseworker's day: live interviews, and whether the id is a caseworker of the fund at all. */
export type CaseworkerDay = {
  known: boolean;
  /** Whose interview it is only where the scope shows it: the id is `null` for another member's, asked by a member. */
  busy: { interviewId: string | null; on: string; startsAt: string; endsAt: string }[];
  /** Away that day, as the fund has registered it; asked where the fund fixes an interview itself. */
  away?: boolean;
};

export async function caseworkerDay(
  tx: Scoped,
  fundCode: string,
  caseworkerId: string,
  on: string,
): Promise<CaseworkerDay> {
  const result = await tx.execute<CaseworkerDay>(
    sql`select ${isCaseworker(sql`${fundCode}`, sql`${caseworkerId}::uuid`)} as known, ${busyOn(sql`${caseworkerId}::uuid`, sql`${on}::date`)} as busy,
      exists (select 1 from absence a where a.fund_code = ${fundCode} and a.caseworker_id = ${caseworkerId}::uuid
        and a.withdrawn_at is null and ${on}::date between a.from_day and a.to_day) as away`,
  );
  return result.rows[0] ?? { known: false, busy: [] };
}
