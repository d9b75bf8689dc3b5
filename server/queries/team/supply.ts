import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { firstShortage, type SupplyStanding, type SupplyWeek, supplyStandings } from "@/server/fund/supply";
import type { SignedIn } from "@/server/identity/roles";
import { addDays } from "@/server/rules/day";

/** So many weeks are looked ahead, this one among them. */
const WEEKS = 6;

export type SupplyOf = { id: string; name: string; standings: SupplyStanding[] };
export type Supply = {
  today: string;
  weeks: string[];
  fund: SupplyStanding[];
  shortage: ReturnType<typeof firstShortage>;
  caseworkers: SupplyOf[];
  /** What is owed to members whom nobody has; `null` where nothing is. */
  nobody: SupplyStanding[] | null;
  /** What is owed to the members of those who hold most of their times there, against the times there. */
  places: SupplyOf[];
};

type Need = { week: string; caseworkerId: string | null; deadlines: number; owed: number };
type Times = { week: string; caseworkerId: string; place: string; times: number };
type Read = { today: string; monday: string; needs: Need[]; times: Times[]; people: { id: string; name: string }[] };

/** What is owed in the next weeks against the times that can be booked, for the fund, each caseworker and each place. */
export async function supply(tx: Scoped, { fundCode }: SignedIn): Promise<Supply> {
  const result = await tx.execute<Read>(sql`
    with clock as materialized (
      select n as at, (n at time zone 'Europe/Copenhagen')::date as today,
        date_trunc('week', n at time zone 'Europe/Copenhagen')::date as monday from business_now(${fundCode}) as n
    ), last as materialized (select monday + ${sql.raw(String(7 * WEEKS - 1))} as day from clock), needed as (
      select date_trunc('week', greatest(d.due_on, clock.today))::date as week, d.caseworker_id,
        count(*) filter (where d.owner = 'member') as deadlines, count(*) filter (where d.owner = 'fund') as owed
      from duty d, clock, last
      where d.fund_code = ${fundCode} and d.state = 'open' and d.due_on <= last.day
        and ((d.owner = 'member' and d.wording in ('book', 'bookExtended') and d.due_on >= clock.today)
          or (d.owner = 'fund' and d.bucket = 'interviewsOwed' and d.wording = 'individualInterview'))
      group by 1, 2
    ), free as (
      select date_trunc('week', s."on")::date as week, s.caseworker_id, coalesce(s.place, '') as place, count(*) as times
      from slot s, clock, last
      where s.fund_code = ${fundCode} and s.closed_at is null and s."on" between clock.today and last.day and s.starts_at > clock.at
        and not exists (select 1 from interview i where i.fund_code = s.fund_code and i.caseworker_id = s.caseworker_id
          and i."on" = s."on" and i.superseded_at is null and i.status in ('booked', 'held')
          and i.starts_at < s.ends_at and s.starts_at < i.ends_at)
      group by 1, 2, 3
    )
    select clock.today::text as today, clock.monday::text as monday,
      (select coalesce(json_agg(json_build_object('week', week, 'caseworkerId', caseworker_id, 'deadlines', deadlines, 'owed', owed)), '[]'::json) from needed) as needs,
      (select coalesce(json_agg(json_build_object('week', week, 'caseworkerId', caseworker_id, 'place', place, 'times', times)), '[]'::json) from free) as times,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name, u.id), '[]'::json) from app_user u
        where u.fund_code = ${fundCode} and u.kind = 'caseworker' and u.active and u.roles && '{caseworker,teamLead}'::text[]) as people
    from clock`);
  const { today, monday, needs, times, people } = result.rows[0]!;
  const weeks = Array.from({ length: WEEKS }, (_, at) => addDays(monday, 7 * at));
  const standing = (ofNeed: (need: Need) => boolean, ofTime: (time: Times) => boolean) =>
    supplyStandings(weeks.map((week) => weekOf(week, needs.filter(ofNeed), times.filter(ofTime))));
  const fund = standing(
    () => true,
    () => true,
  );
  const seats = new Map(people.map(({ id }) => [id, seatOf(times.filter(({ caseworkerId }) => caseworkerId === id))]));
  const places = [...new Set(times.map(({ place }) => place).filter((place) => place !== ""))].sort();
  return {
    today,
    weeks,
    fund,
    shortage: firstShortage(fund),
    nobody: needs.some(ofNobody) ? standing(ofNobody, () => false) : null,
    caseworkers: people.map((one) => ({
      ...one,
      standings: standing(
        ({ caseworkerId }) => caseworkerId === one.id,
        ({ caseworkerId }) => caseworkerId === one.id,
      ),
    })),
    places: places.map((place) => ({
      id: place,
      name: place,
      standings: standing(
        ({ caseworkerId }) => caseworkerId !== null && seats.get(caseworkerId) === place,
        (time) => time.place === place,
      ),
    })),
  };
}

const ofNobody = ({ caseworkerId }: Need) => caseworkerId === null;
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

function weekOf(week: string, needs: readonly Need[], times: readonly Times[]): SupplyWeek {
  const here = needs.filter((need) => need.week === week);
  return {
    week,
    deadlines: total(here.map(({ deadlines }) => deadlines)),
    owed: total(here.map(({ owed }) => owed)),
    times: total(times.filter((time) => time.week === week).map((time) => time.times)),
  };
}

/** The place where a caseworker has most of their times; `null` where they have none at a place. */
function seatOf(times: readonly Times[]): string | null {
  const counts = new Map<string, number>();
  for (const { place, times: count } of times) if (place !== "") counts.set(place, (counts.get(place) ?? 0) + count);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
