import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { slot } from "@/db/schema";
import { addDays } from "@/server/rules/day";
import { daySchema, issueAt } from "@/server/rules/inputs";
import { closedDay } from "@/server/rules/public-holidays";
import { INTERVIEW_FORMS } from "@/server/rules/vocabulary";
import { placeSchema } from "./appointment";
import { endOf, milliseconds, overlap, type Stretch, startOf, stretchSchema } from "./danish-time";
import { badInput } from "./kernel/bad-input";
import type { Consequence, Plan } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import type { FundAct } from "./kernel/run-fund-act";

/** What one act may open: some months of one caseworker's calendar. */
const MOST_TIMES = 500;
const WEEK = 7;

export const openTimesInput = z
  .object({
    /** Whose times; the acting caseworker's where nobody is named. */
    caseworkerId: z.uuid().nullish(),
    times: z.array(stretchSchema).min(1).max(MOST_TIMES),
    /** Every time again in the weeks after it, up to and with this day. */
    weeklyUntil: daySchema.nullish(),
    form: z.enum(INTERVIEW_FORMS),
    /** Where, or the address of the video meeting. */
    place: placeSchema,
    /** Whether those on closed days, and those under which the caseworker is busy, are left out; else they are opened too. */
    leaveOut: z.boolean().default(false),
  })
  .superRefine(({ form, place, times, weeklyUntil }, context) => {
    if (form === "inPerson" && !place) context.addIssue(issueAt("place")("missing"));
    if (weeklyUntil && times.some(({ on }) => on > weeklyUntil)) context.addIssue(issueAt("weeklyUntil")("beforeFrom"));
  });

type NewSlot = Stretch & { startsAt: string; endsAt: string };
export type OpenedTimes = {
  caseworkerId: string;
  form: (typeof INTERVIEW_FORMS)[number];
  place: string | null;
  slots: readonly NewSlot[];
};

/** Every time, and where they recur the same weekday and hour of each week, clock changes or not. */
export function occurrences(times: readonly Stretch[], weeklyUntil: string | null): NewSlot[] {
  const all: Stretch[] = [];
  for (const time of times) {
    for (let on = time.on; all.length <= MOST_TIMES; on = addDays(on, WEEK)) {
      if (on !== time.on && (weeklyUntil === null || on > weeklyUntil)) break;
      all.push({ ...time, on });
    }
  }
  return all
    .map((time) => ({ ...time, startsAt: startOf(time), endsAt: endOf(time) }))
    .sort((one, other) => milliseconds(one.startsAt) - milliseconds(other.startsAt));
}

/** R4.3a: the fund puts times on offer, without which no deadline can be set (I-17). Not in the past, and none over another. */
export const openTimes: FundAct<typeof openTimesInput, OpenedTimes> = {
  name: "openTimes",
  input: openTimesInput,
  plan: async (tx, input, { today, now, actor, scheme }, fundCode) => {
    const rules = questionsTo(scheme);
    const caseworkerId = input.caseworkerId ?? actor.userId ?? badInput("caseworkerId", "missing");
    const wanted = occurrences(input.times, input.weeklyUntil ?? null);
    const [earliest, latest] = [wanted[0], wanted.at(-1)];
    if (!earliest || !latest) return badInput("times", "missing");
    if (wanted.length > MOST_TIMES) badInput("times", "tooMany");
    // In order of time: where the first lies ahead, all do.
    const started = milliseconds(earliest.startsAt) <= milliseconds(now);
    rules.ask("mayOpenTime", { on: earliest.on, today, started });
    const { known, busy, away } = await calendar(tx, fundCode, caseworkerId, earliest.on, latest.on);
    if (!known) badInput("caseworkerId", "unknown");
    const { form } = input;
    const doubtful = doubtfulTimes(wanted, away);
    const slots = input.leaveOut ? wanted.filter((time) => !doubtful.times.has(time)) : wanted;
    const [first, last] = [slots[0], slots.at(-1)];
    if (!first || !last) return badInput("times", "allLeftOut");
    const summary = { caseworkerId, count: slots.length, from: first.on, to: last.on, form };
    return {
      asked: rules.asked,
      consequences: [
        { kind: "timesOpen", facts: summary, rule: "R4.3a" },
        ...doubtful.told(input.leaveOut ? "timesLeftOut" : "timesDoubtful"),
      ],
      conflict: inTheWay(slots, busy),
      summary,
      value: { caseworkerId, form, place: input.place ?? null, slots },
    };
  },
  write: async (tx, { caseworkerId, form, place, slots }, { now, actor }, fundCode) => {
    await tx.insert(slot).values(
      slots.map(({ on, startsAt, endsAt }) => ({
        fundCode,
        id: randomUUID(),
        caseworkerId,
        on,
        startsAt,
        endsAt,
        form,
        place,
        openedBy: actor.userId ?? caseworkerId,
        openedAt: now,
      })),
    );
  },
};

type Away = { on: string; startsAt: string; endsAt: string };
type Busy = Away & { what: "time" | "interview" | "absence" };

/** The times that are better not opened without thinking: on a closed day, or while the caseworker is busy with something else. */
function doubtfulTimes(times: readonly NewSlot[], away: readonly Away[]) {
  const closed = times.filter(({ on }) => closedDay(on) !== null);
  const busy = times.filter((time) => !closed.includes(time) && away.some((one) => overlap(one, time)));
  const days = [...new Set(closed.map(({ on }) => on))];
  return {
    times: new Set([...closed, ...busy]),
    told: (kind: "timesLeftOut" | "timesDoubtful"): Consequence[] => [
      ...days.map((on) => {
        const count = closed.filter((time) => time.on === on).length;
        return { kind, facts: { why: closedDay(on), on, count }, rule: null };
      }),
      ...(busy.length > 0
        ? [{ kind, facts: { why: "busy", on: busy[0]?.on ?? null, count: busy.length }, rule: null }]
        : []),
    ],
  };
}

/** Open times, live interviews and absences of a caseworker on the days from and to, and when they are busy with something else. */
async function calendar(
  tx: Scoped,
  fundCode: string,
  caseworkerId: string,
  from: string,
  to: string,
): Promise<{ known: boolean; busy: Busy[]; away: Away[] }> {
  const result = await tx.execute<{ known: boolean; busy: Busy[]; away: Away[] }>(sql`
    select exists (select 1 from app_user u where u.fund_code = ${fundCode} and u.id = ${caseworkerId}::uuid
        and u.kind = 'caseworker' and u.active) as known,
      coalesce((select json_agg(json_build_object('on', b."on", 'startsAt', b.starts_at, 'endsAt', b.ends_at, 'what', b.what)
          order by b.starts_at) from (
        select s."on", s.starts_at, s.ends_at, 'time' as what from slot s
        where s.fund_code = ${fundCode} and s.caseworker_id = ${caseworkerId}::uuid and s.closed_at is null
          and s."on" between ${from}::date and ${to}::date
        union all
        select i."on", i.starts_at, i.ends_at, 'interview' from interview i
        where i.fund_code = ${fundCode} and i.caseworker_id = ${caseworkerId}::uuid and i.superseded_at is null
          and i.status in ('booked', 'held') and i."on" between ${from}::date and ${to}::date
        union all
        select d::date, d at time zone 'Europe/Copenhagen', (d + interval '1 day') at time zone 'Europe/Copenhagen', 'absence'
        from absence a, generate_series(greatest(a.from_day, ${from}::date)::timestamp, least(a.to_day, ${to}::date)::timestamp, interval '1 day') d
        where a.fund_code = ${fundCode} and a.caseworker_id = ${caseworkerId}::uuid and a.withdrawn_at is null) b), '[]'::json) as busy,
      coalesce((select json_agg(json_build_object('on', a."on", 'startsAt', a.starts_at, 'endsAt', a.ends_at) order by a.starts_at)
        from busy_time a where a.fund_code = ${fundCode} and a.caseworker_id = ${caseworkerId}::uuid and a.removed_at is null
          and a."on" between ${from}::date and ${to}::date), '[]'::json) as away`);
  return result.rows[0] ?? { known: false, busy: [], away: [] };
}

/** The first thing that one of the times overlaps: of the calendar's, or another of the times themselves. */
function inTheWay(slots: readonly NewSlot[], busy: readonly Busy[]): Plan["conflict"] {
  const twice = slots.find((one, at) => at > 0 && overlap(slots[at - 1]!, one));
  const found = twice
    ? { ...twice, what: "time" as const }
    : busy.find((one) => slots.some((time) => overlap(one, time)));
  if (!found) return undefined;
  const { on, startsAt, endsAt, what } = found;
  return { reason: "timeOverlaps", facts: { on, startsAt, endsAt, what } };
}
