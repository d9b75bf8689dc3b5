import { sql } from "drizzle-orm";
import { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { businessClock } from "@/db/scope";
import { bookingFacts } from "@/server/commands/appointment";
import {
  circumstancesOn,
  deadlineStanding,
  isExempt,
  latestParticipation,
  runningDeadline,
} from "@/server/commands/case-now";
import type { SignedIn } from "@/server/identity/roles";
import type { CaseFacts, Interview } from "@/server/rules/case-facts";
import type { Ground } from "@/server/rules/decision";
import { daySchema } from "@/server/rules/inputs";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { mayBook, mayMemberMoveBooking, whoBooks } from "@/server/rules/section-04-booking";
import { interviewForm } from "@/server/rules/section-04-interviews";
import { INTERVIEW_FORMS, type InterviewForm, type Purpose } from "@/server/rules/vocabulary";
import { type AfterTime, nearestTimes, type TimeOnOffer, timesOnOffer, type Wanted } from "./times-on-offer";

/** What a member can come to the list of times for. */
export const BOOKABLE_PURPOSES = {
  job: ["job"],
  availability: ["availability"],
  both: ["availability", "job"],
} as const;
export type BookablePurpose = keyof typeof BOOKABLE_PURPOSES;

const MOST_TIMES = 100;
const MOST_NEAREST = 4;

export const bookingTimesInput = z.object({
  about: z.enum(["job", "availability", "both"]).default("job"),
  /** The booking that is to be moved, where one is: its purposes are then the purposes. */
  move: z.uuid().nullable().default(null),
  part: z.enum(["any", "morning", "afternoon"]).default("any"),
  form: z.enum(INTERVIEW_FORMS).nullable().default(null),
  place: z.string().max(200).nullable().default(null),
  /** The first day wanted. */
  from: daySchema.nullable().default(null),
  after: z
    .object({ startsAt: z.iso.datetime({ offset: true }), id: z.uuid() })
    .nullable()
    .default(null),
});
export type BookingTimesInput = z.output<typeof bookingTimesInput>;

export const nearestTimesInput = bookingTimesInput.pick({ about: true, move: true }).extend({ slotId: z.uuid() });

export type BookingTimes = {
  /** The fund's business day. */
  today: string;
  fundName: string;
  about: BookablePurpose;
  /** The deadline that runs and that a booking would meet: its last day, and the days given back that lie in it (I-17). */
  deadline: { lastDay: string; daysGivenBack: number } | null;
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
  const stand = await standOf(tx, person, input);
  if (stand === null) return null;
  const { facts, clock, moving, purposes, about, forms } = stand;
  const { today } = clock;
  const running = about === "availability" || moving ? null : runningDeadline(facts, today);
  const grounds = groundsFor(facts, today, purposes, moving);
  const wanted = {
    ...stand.wanted,
    from: input.from && input.from > today ? input.from : today,
    forms: input.form && forms.includes(input.form) ? [input.form] : forms,
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
  const stand = await standOf(tx, person, input);
  const lost = await tx.execute<{ at: string }>(sql`
    select to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from slot
    where fund_code = ${person.fundCode} and id = ${input.slotId}::uuid`);
  const to = lost.rows[0]?.at;
  if (stand === null || to === undefined) return null;
  return nearestTimes(tx, stand.wanted, { to, most: MOST_NEAREST, fits: stand.fits });
}

async function standOf(tx: Scoped, person: SignedIn, { about, move }: Pick<BookingTimesInput, "about" | "move">) {
  const loaded = person.memberId === null ? null : await loadCase(tx, person.memberId);
  if (!loaded) return null;
  const { facts } = loaded;
  const clock = await businessClock(tx);
  const moving = move === null ? null : (facts.interviews.find(({ entityId }) => entityId === move) ?? null);
  if (move !== null && moving === null) return null;
  const purposes: readonly Purpose[] = moving ? moving.purposes : BOOKABLE_PURPOSES[about];
  const forms = INTERVIEW_FORMS.filter((form) => allowsForm(facts, clock.today, purposes, form));
  const wanted: Wanted = {
    fundCode: person.fundCode,
    memberId: facts.memberId,
    now: clock.now,
    from: clock.today,
    until: purposes.includes("job") ? (latestParticipation(facts)?.endDate ?? null) : null,
    forms,
  };
  return { facts, clock, moving, purposes, about, forms, wanted, fits: fitting(facts, clock.today, purposes, moving) };
}

function allowsForm(facts: CaseFacts, today: string, purposes: readonly Purpose[], form: InterviewForm): boolean {
  const inOffer = circumstancesOn(facts, today)?.inOffer ?? null;
  return interviewForm({ purposes, form, inOffer }).outcome === "allowed";
}

/** Only what the booking would be allowed: the day's other interviews, the course's end and exemptions are the rules'. */
function fitting(facts: CaseFacts, today: string, purposes: readonly Purpose[], moving: Interview | null) {
  const known = new Map<string, boolean>();
  const own = facts.interviews.filter(
    ({ status, entityId }) => (status === "booked" || status === "held") && entityId !== moving?.entityId,
  );
  return ({ id, on, form, startsAt, to, from }: TimeOnOffer): boolean => {
    if (id === moving?.slotId) return false;
    const key = `${on} ${form}`;
    const allowed =
      known.get(key) ??
      mayBook(bookingFacts(facts, { purposes, form, on }, { today }, moving?.entityId ?? null), DEFAULT_SCHEME)
        .outcome === "allowed";
    known.set(key, allowed);
    const starts = Date.parse(startsAt);
    const ends = starts + (minutesOf(to) - minutesOf(from)) * 60_000;
    return allowed && !own.some((one) => Date.parse(one.startsAt) < ends && starts < Date.parse(one.endsAt));
  };
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

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
