import type pg from "pg";
import { runFundAct } from "@/server/commands/kernel/run-fund-act";
import { openTimes } from "@/server/commands/open-times";
import { addDays } from "@/server/rules/day";
import { instantOf, later, workdayUntil } from "./calendar";
import { BOOKABLE_TIMES, CaseworkerCalendar, isBookableDay, MINUTES } from "./caseworker-calendar";
import type { Caseworker } from "./cast";
import { PLACES } from "./funds";
import { actorOf, openAt } from "./telling";

/** The quarters whose times are opened, each by its first and last day. */
const QUARTERS = [
  ["2020-07-01", "2020-09-30"],
  ["2020-10-01", "2020-12-31"],
  ["2021-01-01", "2021-03-31"],
  ["2021-04-01", "2021-06-30"],
  ["2021-07-01", "2021-07-31"],
] as const;

/** Opens a caseworker's mornings for booking, a quarter at a time, as the caseworker, in the weeks before it. */
export async function openCalendar(owner: pg.Client, caseworker: Caseworker, at: number): Promise<CaseworkerCalendar> {
  const { fundCode, id } = caseworker;
  const places = PLACES.filter((one) => one.fundCode === fundCode);
  const place = places[at % places.length]!;
  for (const [first, last] of QUARTERS) {
    const times = bookableTimes(first, last);
    const opened = instantOf(workdayUntil(addDays(first, first > "2021-06" ? -90 : -14)), "15:40");
    const input = openTimes.input.parse({ times, form: "inPerson", place: `${place.name}, ${place.address}` });
    const outcome = await runFundAct(openAt(fundCode, actorOf(caseworker), opened), openTimes, {
      input,
      confirm: { hash: null },
    });
    if (outcome.kind !== "done") throw new Error(`the times of ${caseworker.name} were not opened: ${outcome.kind}`);
  }
  const { rows } = await owner.query<{ at: string; id: string }>(
    `select to_char(starts_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI') as at, id
     from slot where fund_code = $1 and caseworker_id = $2`,
    [fundCode, id],
  );
  return new CaseworkerCalendar(`${place.name}, ${place.address}`, new Map(rows.map((row) => [row.at, row.id])));
}

function bookableTimes(first: string, last: string): { on: string; start: string; end: string }[] {
  const times: { on: string; start: string; end: string }[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) {
    if (isBookableDay(on)) times.push(...BOOKABLE_TIMES.map((start) => ({ on, start, end: later(start, MINUTES) })));
  }
  return times;
}
