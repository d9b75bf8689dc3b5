import { formatDay } from "@/components/i18n/format-day";
import { danishInstant } from "@/server/commands/danish-time";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { testFund } from "@/server/commands/test-fund";
import { turnDays } from "@/server/jobs/turn-day";
import { civil } from "@/server/rules/civil";
import { addDays, ageOn, dayAfter, daysBetween, endOfMonth, weekdayOf } from "@/server/rules/day";
import { duties } from "@/server/rules/duties";
import { participantWith } from "@/server/rules/duties/case-fixture";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { endDate } from "@/server/rules/section-02-reason-codes";
import { bookingDeadline } from "@/server/rules/section-04-deadlines";
import { holiday } from "@/server/rules/section-06-holiday";

/** The years that are looked at, and times of a day near which a server elsewhere stands on another one. */
const FROM = "2019-01-01";
const TO = "2030-12-31";
const TIMES = ["00:00", "01:59", "02:00", "02:30", "03:00", "12:00", "23:59"] as const;

/**
 * What the days and the rules answer on every so many days of the years, and on each day round a clock change or the end
 * of February: one line a day, the same wherever the server stands.
 */
export function daysInLines(step: number): string[] {
  const lines: string[] = [];
  for (let day = FROM, at = 0; day <= TO; day = dayAfter(day), at++) {
    if (at % step === 0 || isDelicate(day)) lines.push(lineOf(day));
  }
  return lines;
}

/** The last days of February and the first of March, and the last weeks of March and October, in which the clocks change. */
const isDelicate = (day: string) => /-(02-2[789]|03-0[12]|(03|10)-(2[4-9]|3[01]))$/.test(day);

function lineOf(day: string): string {
  const instants = TIMES.map((time) => danishInstant(day, time));
  const back = instants.map((instant) => civil(instant)).map((one) => `${one.day}T${one.time}`);
  const until = addDays(day, 7);
  const facts = participantWith({
    registrations: [{ registeredOn: addDays(day, -10) }],
    participations: [{ startDate: addDays(day, -10) }],
    deadlines: [{ deadline: day, setOn: addDays(day, -5) }],
    interviews: [{ on: day, startsAt: instants[0]!, endsAt: danishInstant(day, "00:45"), recordedAt: instants[0]! }],
  });
  const [before, after] = [day, dayAfter(day)].map((today) => duties(facts, DEFAULT_SCHEME, today));
  const answers = {
    instants,
    back,
    weekday: weekdayOf(day),
    monthEnd: endOfMonth(day),
    age: ageOn("1996-02-29", day),
    days: daysBetween(FROM, day),
    ends: ([38, 41, 42, 44, 45, 46] as const).map(
      (reasonCode) => endDate({ reasonCode, registeredOn: day }, DEFAULT_SCHEME).value,
    ),
    deadline: [day, after!.nextChangeOn, until].map(
      (today) =>
        bookingDeadline({ deadline: day, bookedOn: null, today: today ?? day, exempt: false, daysWithoutTimes: 0 })
          .value,
    ),
    holiday: holiday({ reportedOn: day, from: addDays(day, 14), to: addDays(day, 20), fixedDays: [] }, DEFAULT_SCHEME)
      .value,
    duties: [before, after].map((one) => [
      one!.nextChangeOn,
      one!.duties.map(({ key, state, dueOn }) => [key, state, dueOn]),
    ]),
    words: (["da", "en"] as const).map((locale) => formatDay(day, locale, "long")),
  };
  return `${day} ${JSON.stringify(answers)}`;
}

/** Stretches of nights that are turned on a real database: the day a deadline ends on lies in the middle of each. */
const STRETCHES = [
  { what: "leap day", deadline: "2020-02-29" },
  { what: "the clocks go forward", deadline: "2021-03-28" },
  { what: "the clocks go back", deadline: "2021-10-31" },
  { what: "no leap day", deadline: "2022-02-28" },
] as const;

const byBytes = (one: string, other: string) => (one < other ? -1 : 1);

/** What the nights make of a deadline on such a day, of a booking on it, and of an interview: without ids. */
export async function nightsInLines(): Promise<string[]> {
  const lines: string[] = [];
  for (const { what, deadline } of STRETCHES) {
    const fund = await testFund();
    const acts = actsIn(fund);
    const first = addDays(deadline, -3);
    await fund.stand(first, "23:30");
    const [misses, books, meets] = [
      await acts.participantFrom(first),
      await acts.participantFrom(first),
      await acts.participantFrom(first),
    ];
    const [late] = await acts.openSlots(addDays(deadline, 1), ["02:00"]);
    await acts.openSlots(deadline, ["23:00"]);
    await acts.openSlots(addDays(deadline, 40), ["03:00"]);
    for (const memberId of [misses, books]) await acts.done(COMMANDS.setDeadline, memberId, { deadline });
    await acts.done(COMMANDS.summon, meets, {
      at: { on: addDays(deadline, 1), start: "00:15", end: "01:00" },
      form: "inPerson",
      place: "Staunings Plads 1",
      purposes: ["joint"],
    });
    await fund.ask("update fund set last_turned_day = $1 where code = 'FOA'", [first]);
    for (let day = dayAfter(first); day <= addDays(deadline, 3); day = dayAfter(day)) {
      await fund.stand(day, "00:00");
      const [turned] = await turnDays("FOA");
      lines.push(`${what} ${JSON.stringify(turned)}`);
      if (day !== deadline) continue;
      // In the last minute of the deadline day it is in time, whatever the clocks did.
      await fund.stand(day, "23:59");
      await acts.done(COMMANDS.bookInterview, books, { slotId: late!, purposes: ["job"] });
    }
    const told = await fund.ask<{ line: string }>(
      `select concat_ws(' ', array_position($1::uuid[], g.member_id), g.template, g.fields - 'startsAt' - 'endsAt',
         (g.created_at at time zone 'Europe/Copenhagen')::date) as line
       from message g`,
      [[misses, books, meets]],
    );
    const slots = await fund.ask<{ line: string }>(
      `select concat_ws(' ', s."on", s.starts_at) as line from slot s order by s.starts_at`,
    );
    const facts = await acts.factsOf(books);
    lines.push(...[...told, ...slots].map(({ line }) => `${what} ${line}`).sort(byBytes));
    lines.push(`${what} booked ${facts.deadlines[0]!.bookedOn} ${facts.interviews[0]!.startsAt}`);
    await fund.leave();
  }
  return lines;
}
