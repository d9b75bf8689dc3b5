import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { businessClock, countingAll } from "@/db/scope";
import type { SignedIn } from "@/server/identity/roles";
import { addDays, endOfMonth, monthOf } from "@/server/rules/day";
import { figureStanding } from "@/server/rules/section-12-figures";
import { rowsOf } from "./figures";
import { readingOf } from "./supervision";
import type { SupervisionInput } from "./supervision-filters";

/** How many months are shown, the one looked at last. */
const MONTHS = 12;

/** The figures that are followed from month to month: those with a day of their own in each. */
export const FOLLOWED = ["visitation", "guidance", "heldAtEnd"] as const;
export type Followed = (typeof FOLLOWED)[number];

/** A share in hundredths of a per cent; `null` in a month in which nothing was due. */
export type TrendMonth = { readonly month: string; readonly shares: Readonly<Record<Followed, number | null>> };
export type Trend = readonly TrendMonth[];

type Row = { figure: Followed; month: string; part: string; count: number };

/** The shares of the year up to the month, as they are registered today: by itself, for a year takes longer than a month. */
export async function trend(tx: Scoped, person: SignedIn, input: SupervisionInput): Promise<Trend> {
  const { today } = await businessClock(tx);
  const reading = readingOf(person, input, today);
  const months = [monthOf(reading.from)];
  while (months.length < MONTHS) months.unshift(monthOf(addDays(`${months[0]}-01`, -1)));
  const year = { ...reading, from: `${months[0]}-01`, to: endOfMonth(reading.from) };
  const rows: Row[] = [];
  await countingAll(tx, async () => {
    for (const group of ["fortnight", "obligations"] as const) {
      const found = await tx.execute<Row>(sql`
        select r.figure, to_char(r.anchor, 'YYYY-MM') as month, r.part, count(*)::integer as count from ${rowsOf(year, group)} r
        where r.figure in ('visitation', 'guidance', 'heldAtEnd') group by 1, 2, 3`);
      rows.push(...found.rows);
    }
  });
  return months.map((month) => {
    const shareOf = (figure: Followed) => {
      const own = rows.filter((row) => row.figure === figure && row.month === month);
      return figureStanding(figure, Object.fromEntries(own.map(({ part, count }) => [part, count]))).share;
    };
    return {
      month,
      shares: Object.fromEntries(FOLLOWED.map((figure) => [figure, shareOf(figure)])) as TrendMonth["shares"],
    };
  });
}
