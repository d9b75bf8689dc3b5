import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import { daySchema } from "@/server/rules/inputs";
import type { InterviewForm, InterviewStatus, Purpose } from "@/server/rules/vocabulary";

export const timesInput = z.object({
  /** Whose times: the person's own, the whole team's, or a colleague's by id. */
  who: z.union([z.literal(["mine", "all"]), z.uuid()]).default("mine"),
  /** Any day of the week wanted; the fund's own week where none is named. */
  week: daySchema.nullable().default(null),
  /** All of that week, or that day alone. */
  span: z.enum(["week", "day"]).default("week"),
});
export type TimesInput = z.output<typeof timesInput>;

/** A time of a caseworker's: one on offer, or an interview with what became of it. Instants ISO 8601. */
export type TimeRow = {
  /** The time on offer; `null` for an interview that was fixed without one. */
  slotId: string | null;
  /** The interview; `null` for a time on offer. */
  interviewId: string | null;
  caseworkerId: string;
  on: string;
  startsAt: string;
  endsAt: string;
  form: InterviewForm;
  place: string | null;
  /**
   * `free`: can be booked. `unused`: was on offer and has passed. `filled`: another interview lies over it.
   * Otherwise the interview's own status.
   */
  state: "free" | "unused" | "filled" | Exclude<InterviewStatus, "cancelled">;
  /** A member is making up their mind about it, and nobody else can book it meanwhile. */
  beingChosen: boolean;
  member: { id: string; name: string; protectedIdentity: boolean } | null;
  purposes: readonly Purpose[];
};

export type Times = {
  today: string;
  /** Monday and Sunday of the week shown, or the one day twice. */
  from: string;
  to: string;
  rows: TimeRow[];
  /** Names of those whose times are shown, by id. */
  caseworkers: Record<string, string>;
  /** The fund's open places, for opening more times. */
  places: { name: string; address: string }[];
};

/** A week of interview times of one caseworker or the team, in order. Looking is logged in the same statement. */
export async function times(
  tx: Scoped,
  person: SignedIn,
  { who, week, span = "week" }: Omit<TimesInput, "span"> & Partial<Pick<TimesInput, "span">>,
): Promise<Times> {
  const { fundCode, userId, name } = person;
  const whose = who === "mine" ? userId : who;
  const wanted =
    whose === "all" ? sql`u.active and u.roles && '{caseworker,teamLead}'::text[]` : sql`u.id = ${whose}::uuid`;
  const daysMore = span === "week" ? 6 : 0;
  const result = await tx.execute<Times>(sql`
    with clock as materialized (
      select n as at, (n at time zone 'Europe/Copenhagen')::date as today from business_now(${fundCode}) as n
    ), shown as materialized (
      select case when ${span}::text = 'week' then date_trunc('week', coalesce(${week}::date, clock.today))::date
        else coalesce(${week}::date, clock.today) end as from_day from clock
    ), logged as (
      insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
      select ${fundCode}, 'read', 'times', jsonb_build_object('who', ${whose}::text, 'week', shown.from_day), ${userId}::uuid, ${name}, clock.at
      from clock, shown
    ), whose as materialized (
      select coalesce(array_agg(u.id), '{}') as ids, coalesce(json_object_agg(u.id, u.name), '{}'::json) as names from app_user u
      where u.fund_code = ${fundCode} and u.kind = 'caseworker' and ${wanted}
    ), met as materialized (
      select i.slot_id, i.entity_id, i.caseworker_id, i."on", i.starts_at, i.ends_at, i.form, i.place, i.status, i.purposes, false as chosen,
        json_build_object('id', m.id, 'name', m.given_names || ' ' || m.surname, 'protectedIdentity', m.protected_identity) as member
      from interview i join member m on m.fund_code = i.fund_code and m.id = i.member_id
      where i.fund_code = ${fundCode} and i.caseworker_id = any ((select ids from whose)::uuid[])
        and i."on" between (select from_day from shown) and (select from_day + ${daysMore}::integer from shown)
        and i.superseded_at is null and i.status <> 'cancelled'
    ), offered as (
      select s.id as slot_id, null::uuid as entity_id, s.caseworker_id, s."on", s.starts_at, s.ends_at, s.form, s.place,
        coalesce(s.held_until > clock_timestamp(), false) as chosen,
        case when exists (select 1 from met where met.caseworker_id = s.caseworker_id and met.status in ('booked', 'held')
            and met.starts_at < s.ends_at and s.starts_at < met.ends_at) then 'filled'
          when s.starts_at <= (select at from clock) then 'unused' else 'free' end as status
      from slot s
      where s.fund_code = ${fundCode} and s.closed_at is null and s.caseworker_id = any ((select ids from whose)::uuid[])
        and s."on" between (select from_day from shown) and (select from_day + ${daysMore}::integer from shown)
        and not exists (select 1 from met where met.slot_id = s.id)
    ), listed as (
      select slot_id, entity_id, caseworker_id, "on", starts_at, ends_at, form, place, status, chosen, '[]'::jsonb as purposes, null::json as member from offered
      union all
      select slot_id, entity_id, caseworker_id, "on", starts_at, ends_at, form, place, status, chosen, purposes, member from met
    )
    select clock.today::text as today, shown.from_day::text as "from", (shown.from_day + ${daysMore}::integer)::text as "to",
      (select coalesce(json_agg(json_build_object('slotId', slot_id, 'interviewId', entity_id, 'caseworkerId', caseworker_id, 'on', "on",
          'startsAt', starts_at, 'endsAt', ends_at, 'form', form, 'place', place, 'state', status, 'beingChosen', chosen, 'member', member,
          'purposes', purposes) order by starts_at, caseworker_id, slot_id), '[]'::json) from listed) as rows,
      (select names from whose) as caseworkers,
      (select coalesce(json_agg(json_build_object('name', p.name, 'address', p.address) order by p.name), '[]'::json)
        from place p where p.fund_code = ${fundCode} and not p.closed) as places
    from clock, shown`);
  const found = result.rows[0];
  if (!found) throw new Error("no fund in scope");
  return found;
}
