import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { Scoped } from "@/db/client";
import { bookingFacts } from "@/server/commands/appointment";
import { deadlineStanding, isExempt, runningDeadline } from "@/server/commands/case-now";
import type { SignedIn } from "@/server/identity/roles";
import type { CaseFacts, Interview } from "@/server/rules/case-facts";
import type { Ground } from "@/server/rules/decision";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { mayBook, mayMemberMoveBooking, whoBooks } from "@/server/rules/section-04-booking";
import type { InterviewForm, Purpose } from "@/server/rules/vocabulary";
import {
  BOOKABLE_PURPOSES,
  type BookablePurpose,
  type BookingTimesInput,
  type freeDaysInput,
  type nearestTimesInput,
} from "./booking-asked";
import { bookingStand } from "./booking-stand";
import { type AfterTime, daysOnOffer, nearestTimes, type TimeOnOffer, timesOnOffer } from "./times-on-offer";

/** A phone shows a few days of them; the rest are a press away. */
const MOST_TIMES = 30;
const MOST_NEAREST = 4;

export type BookingTimes = {
  /** The fund's business day. */
  today: string;
  fundName: string;
  about: BookablePurpose;
  /** The deadline that runs and that a booking would meet: its last day, and the days given back that lie in it (I-17). */
  deadline: { lastDay: string; daysGivenBack: number } | null;
  /** I-17: how few times there were on each day of that deadline that has been counted, in order; given back where none. */
  offered: { on: string; fewest: number }[];
  /** The name of the caseworker who has the case; `null` where nobody has. */
  ownCaseworker: string | null;
  /** The last day on which the interview itself can be; `null` while the course is open. */
  lastInterviewDay: string | null;
  purposes: BookablePurpose[];
  forms: InterviewForm[];
  places: string[];
  /** Why nothing can be booked at all; empty where something can. */
  grounds: readonly Ground[];
  moving: (Pick<Interview, "on" | "startsAt" | "endsAt" | "form" | "place"> & { id: string }) | null;
  times: TimeOnOffer[];
  next: AfterTime | null;
};

/** What a member can book now, by the rules that the booking itself asks; `null` where the scope shows no such case. */
export async function bookingTimes(
  tx: Scoped,
  person: SignedIn,
  input: BookingTimesInput,
): Promise<BookingTimes | null> {
  const stand = await bookingStand(tx, person, { purposes: BOOKABLE_PURPOSES[input.about], move: input.move });
  if (stand === null) return null;
  const { facts, clock, moving, purposes, forms, own } = stand;
  const { about } = input;
  const { today } = clock;
  const running = about === "availability" || moving ? null : runningDeadline(facts, today);
  const grounds = groundsFor(facts, today, purposes, moving);
  const wanted = {
    ...stand.wanted,
    from: latest(input.from ?? today, today),
    forms: input.form && forms.includes(input.form) ? [input.form] : forms,
    onlyOwn: input.own && own !== null,
    part: input.part,
    place: input.place,
  };
  const found =
    grounds.length > 0
      ? { times: [], next: null }
      : await timesOnOffer(tx, wanted, { after: input.after, most: MOST_TIMES, fits: stand.fits });
  const { fundName, places } = await calendarOf(tx, person.fundCode, today);
  return {
    today,
    fundName,
    about,
    deadline: running && {
      lastDay: deadlineStanding(facts, running, today).effectiveDeadline,
      daysGivenBack: running.daysWithoutTimes,
    },
    offered: running ? await offeredDays(tx, person.fundCode, running.entityId) : [],
    ownCaseworker: own?.name ?? null,
    lastInterviewDay: stand.wanted.until,
    purposes: purposesOf(),
    forms,
    places,
    // Who is exempt today may book for afterwards; with no time left for that, the exemption is why.
    grounds:
      grounds.length === 0 && found.times.length === 0 && isExempt(facts, today)
        ? groundsFor(facts, today, purposes, moving, true)
        : grounds,
    moving: moving && {
      id: moving.entityId,
      on: moving.on,
      startsAt: moving.startsAt,
      endsAt: moving.endsAt,
      form: moving.form,
      place: moving.place,
    },
    ...found,
  };
}

/** The free times nearest to one that somebody else has got; `null` where the case or the time is not there. */
export async function timesNearest(
  tx: Scoped,
  person: SignedIn,
  input: z.output<typeof nearestTimesInput>,
): Promise<TimeOnOffer[] | null> {
  const stand = await bookingStand(tx, person, { purposes: BOOKABLE_PURPOSES[input.about], move: input.move });
  const lost = await tx.execute<{ at: string }>(sql`
    select to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from slot
    where fund_code = ${person.fundCode} and id = ${input.slotId}::uuid`);
  const to = lost.rows[0]?.at;
  if (stand === null || to === undefined) return null;
  return nearestTimes(tx, stand.wanted, { to, most: MOST_NEAREST, fits: stand.fits });
}

/** The days with a free time that could be booked, for the calendar; `null` where the case is not there. */
export async function freeDays(
  tx: Scoped,
  person: SignedIn,
  input: z.output<typeof freeDaysInput>,
): Promise<string[] | null> {
  const stand = await bookingStand(tx, person, { purposes: BOOKABLE_PURPOSES[input.about], move: input.move });
  if (stand === null) return null;
  const { wanted, forms, own } = stand;
  return daysOnOffer(
    tx,
    {
      ...wanted,
      from: latest(input.from, wanted.from),
      forms: input.form && forms.includes(input.form) ? [input.form] : forms,
      place: input.place,
      onlyOwn: input.own && own !== null,
    },
    { to: input.to, fits: stand.fitsDay },
  );
}

/** What was counted at night for a deadline, day by day. */
async function offeredDays(tx: Scoped, fundCode: string, deadlineId: string) {
  const result = await tx.execute<{ on: string; fewest: number }>(sql`
    select "on"::text as "on", lowest_count as fewest from offered_times
    where fund_code = ${fundCode} and deadline_id = ${deadlineId}::uuid order by "on"`);
  return result.rows;
}

/** What stands in the way of every time: no course with the fund, a summons; and with `exempt` that the member need not. */
function groundsFor(
  facts: CaseFacts,
  today: string,
  purposes: readonly Purpose[],
  moving: Interview | null,
  exempt = false,
): readonly Ground[] {
  const asked = bookingFacts(facts, { purposes, form: "inPerson", on: today }, { today }, moving?.entityId ?? null);
  const anyDay = mayBook({ ...asked, day: [], exempt }, DEFAULT_SCHEME).grounds;
  return [...(moving ? mayMemberMoveBooking(moving).grounds : []), ...anyDay];
}

const latest = (one: string, other: string): string => (one > other ? one : other);

const purposesOf = (): BookablePurpose[] =>
  (Object.keys(BOOKABLE_PURPOSES) as BookablePurpose[]).filter(
    (one) => whoBooks({ purposes: BOOKABLE_PURPOSES[one] }).value.by === "member",
  );

/** The fund's name, and the places at which it has times ahead. */
async function calendarOf(tx: Scoped, fundCode: string, today: string) {
  const result = await tx.execute<{ fundName: string; places: string[] }>(sql`
    select f.name as "fundName",
      (select coalesce(json_agg(place order by place), '[]'::json) from (
        select distinct place from (select s.place from slot s where s.fund_code = f.code and s.closed_at is null
          and s."on" >= ${today}::date and s.place is not null order by s."on", s.starts_at limit 2000) ahead) known) as places
    from fund f where f.code = ${fundCode}`);
  const found = result.rows[0];
  if (!found) throw new Error("no fund in scope");
  return found;
}
