import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { fundSettings } from "@/server/fund/settings";
import type { SignedIn } from "@/server/identity/roles";
import { addDays } from "@/server/rules/day";
import type { InterviewForm, Purpose } from "@/server/rules/vocabulary";
import { hasElse } from "./taken-times";

/** A stretch of a day in Denmark, `HH:MM`. */
type At = { on: string; start: string; end: string };

/**
 * What is proposed for an interview with somebody who is away: the cover holds it at the same hour; the cover holds it at
 * their next free time; the member, whose own booking it is, is offered to book again; or nothing, and why.
 */
export type Proposal =
  | { how: "sameHour" }
  | { how: "later"; at: At; form: InterviewForm; place: string | null }
  | { how: "offerAgain"; deadline: string }
  | { how: "none"; why: "coverBusy" | "noTimes" };

export type InterviewToMove = {
  id: string;
  member: { id: string; name: string; protectedIdentity: boolean };
  at: At;
  form: InterviewForm;
  place: string | null;
  purposes: readonly Purpose[];
  proposal: Proposal;
};
export type AbsenceMoves = {
  id: string;
  caseworker: string;
  cover: { id: string; name: string };
  from: string;
  to: string;
  today: string;
  interviews: InterviewToMove[];
};

type Booked = Omit<InterviewToMove, "proposal"> & { fixedBy: "member" | "fund"; coverFree: boolean };
type Free = { at: At; form: InterviewForm; place: string | null };
type Read = Omit<AbsenceMoves, "interviews"> & { interviews: Booked[] | null; free: Free[] | null; times: number };

/** The cover's next free times that are looked at. */
const MOST_FREE = 200;

/**
 * The interviews that are booked with somebody in an absence, from today on, each with what is proposed for it. Looking is
 * logged. `null`: no such absence.
 */
export async function absenceMoves(tx: Scoped, person: SignedIn, absenceId: string): Promise<AbsenceMoves | null> {
  const { fundCode, userId, name } = person;
  const { settings } = await fundSettings(tx);
  const result = await tx.execute<Read>(sql`
    with clock as materialized (
      select n as at, (n at time zone 'Europe/Copenhagen')::date as today from business_now(${fundCode}) as n
    ), away as materialized (
      select a.* from absence a where a.fund_code = ${fundCode} and a.id = ${absenceId}::uuid and a.withdrawn_at is null
    ), logged as (
      insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
      select ${fundCode}, 'read', 'absenceMoves', jsonb_build_object('absence', away.id), ${userId}::uuid, ${name}, clock.at from clock, away
    ), booked as (
      select i.*, not ${hasElse(sql`away.cover_id`, sql`i`)}
        and not exists (select 1 from absence c where c.fund_code = i.fund_code and c.caseworker_id = away.cover_id
          and c.withdrawn_at is null and i."on" between c.from_day and c.to_day) as cover_free
      from away join interview i on i.fund_code = away.fund_code and i.caseworker_id = away.caseworker_id
      where i."on" between away.from_day and away.to_day and i.starts_at > (select at from clock)
        and i.superseded_at is null and i.status = 'booked'
    ), free as (
      select s.* from away join slot s on s.fund_code = away.fund_code and s.caseworker_id = away.cover_id, clock
      where s.closed_at is null and s."on" >= clock.today and s.starts_at > clock.at
        and not coalesce(s.held_until > clock_timestamp(), false)
        and not ${hasElse(sql`s.caseworker_id`, sql`s`)}
      order by s.starts_at limit ${sql.raw(String(MOST_FREE))}
    )
    select away.id, u.name as caseworker, json_build_object('id', c.id, 'name', c.name) as cover, away.from_day::text as "from",
      away.to_day::text as "to", clock.today::text as today,
      (select json_agg(json_build_object('id', b.entity_id, 'at', ${at("b")}, 'form', b.form, 'place', b.place, 'purposes', b.purposes,
          'fixedBy', b.fixed_by, 'coverFree', b.cover_free,
          'member', json_build_object('id', m.id, 'name', m.given_names || ' ' || m.surname, 'protectedIdentity', m.protected_identity))
          order by b.starts_at)
        from booked b join member m on m.fund_code = b.fund_code and m.id = b.member_id) as interviews,
      (select json_agg(json_build_object('at', ${at("f")}, 'form', f.form, 'place', f.place) order by f.starts_at) from free f) as free,
      (select count(*)::integer from slot s where s.fund_code = ${fundCode} and s.closed_at is null and s.starts_at > clock.at
        and s."on" between clock.today and clock.today + ${settings.deadlineDays}::integer
        and not exists (select 1 from interview o where o.fund_code = s.fund_code and o.slot_id = s.id and o.superseded_at is null
          and o.status in ('booked', 'held'))) as times
    from clock, away join app_user u on u.fund_code = away.fund_code and u.id = away.caseworker_id
    join app_user c on c.fund_code = away.fund_code and c.id = away.cover_id`);
  const [found] = result.rows;
  if (!found) return null;
  const { interviews, free, times, ...away } = found;
  const deadline = addDays(away.today, settings.deadlineDays);
  return { ...away, interviews: proposed(interviews ?? [], free ?? [], { deadline, times }) };
}

const at = (row: "b" | "f") =>
  sql.raw(`json_build_object('on', ${row}."on", 'start', to_char(${row}.starts_at at time zone 'Europe/Copenhagen', 'HH24:MI'),
    'end', to_char(${row}.ends_at at time zone 'Europe/Copenhagen', 'HH24:MI'))`);

/** Each interview with its proposal; the cover's free times are handed out one after the other, none twice. */
export function proposed(
  booked: readonly Booked[],
  free: readonly Free[],
  { deadline, times }: { deadline: string; times: number },
): InterviewToMove[] {
  // What the cover takes at its own hour is not handed out to another.
  const taken = booked.filter(({ coverFree }) => coverFree).map(({ at }) => at);
  const left = free.filter((time) => !taken.some((one) => meets(one, time.at)));
  return booked.map(({ fixedBy, coverFree, ...interview }) => {
    if (coverFree) return { ...interview, proposal: { how: "sameHour" } };
    if (fixedBy === "member")
      return times > 0
        ? { ...interview, proposal: { how: "offerAgain", deadline } }
        : { ...interview, proposal: { how: "none", why: "noTimes" } };
    const next = left.findIndex(({ form }) => form === interview.form);
    const [time] = next === -1 ? [] : left.splice(next, 1);
    return time
      ? { ...interview, proposal: { how: "later", ...time } }
      : { ...interview, proposal: { how: "none", why: "coverBusy" } };
  });
}

const meets = (one: At, other: At) => one.on === other.on && one.start < other.end && other.start < one.end;
