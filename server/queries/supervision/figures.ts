import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import {
  FIGURE_GROUPS,
  FIGURE_KEYS,
  type FigureGroup,
  type FigureKey,
  figureDescribed,
  type PartCounts,
} from "@/server/rules/section-12-figures";
import { courseRows } from "./course-rows";
import { deadlineRows } from "./deadline-rows";
import { fortnightGround, fortnightRows } from "./fortnight-rows";
import { meetingGround, meetingRows } from "./meeting-rows";
import { obligationGround, obligationRows } from "./obligation-rows";
import { planRows } from "./plan-rows";
import { type FigureRows, type Reading, wanted } from "./reading";

type Group = { rows: (reading: Reading) => FigureRows; ground?: (reading: Reading) => SQL };

const GROUPS: Readonly<Record<FigureGroup, Group>> = {
  course: { rows: courseRows },
  fortnight: { rows: fortnightRows, ground: fortnightGround },
  obligations: { rows: obligationRows, ground: obligationGround },
  meetings: { rows: meetingRows, ground: meetingGround },
  deadlines: { rows: deadlineRows },
  plan: { rows: planRows },
};

/** The rows of a group of figures, as something to select from. */
export function rowsOf(reading: Reading, group: FigureGroup): SQL {
  const { rows, ground } = GROUPS[group];
  const before = ground ? sql`, ${ground(reading)}` : sql``;
  return sql`(with ${wanted(reading)}${before} ${rows(reading)})`;
}

export type CountedFigure = {
  readonly counts: PartCounts;
  /** The middle number of days, where the figure measures them. */
  readonly typicalDays: number | null;
};
export type CountedFigures = Readonly<Record<FigureKey, CountedFigure>>;

type Counted = { figure: FigureKey; part: string | null; count: number; typical: number | null };

/** Every figure of a reading, a statement for each group. */
export async function countFigures(tx: Scoped, reading: Reading): Promise<CountedFigures> {
  const counted: Counted[] = [];
  for (const group of FIGURE_GROUPS) {
    const { rows } = await tx.execute<Counted>(sql`
      select r.figure, r.part, count(*)::integer as count, percentile_disc(0.5) within group (order by r.days) as typical
      from ${rowsOf(reading, group)} r group by grouping sets ((r.figure, r.part), (r.figure))`);
    counted.push(...rows);
  }
  const figure = (key: FigureKey): CountedFigure => {
    const own = counted.filter((one) => one.figure === key);
    const counts = figureDescribed(key).parts.map(
      (part) => [part, own.find((one) => one.part === part)?.count ?? 0] as const,
    );
    return { counts: Object.fromEntries(counts), typicalDays: own.find((one) => one.part === null)?.typical ?? null };
  };
  return Object.fromEntries(FIGURE_KEYS.map((key) => [key, figure(key)])) as CountedFigures;
}

/**
 * How many cases of each figure lie in another part, or are in only one of two readings: what was corrected between them.
 */
export async function countChanged(
  tx: Scoped,
  then: Reading,
  now: Reading,
): Promise<Readonly<Partial<Record<FigureKey, number>>>> {
  const changed: [FigureKey, number][] = [];
  for (const group of FIGURE_GROUPS) {
    const { rows } = await tx.execute<{ figure: FigureKey; count: number }>(sql`
      select figure, count(*)::integer as count from ${rowsOf(then, group)} t full join ${rowsOf(now, group)} n using (figure, ref)
      where t.part is distinct from n.part group by figure`);
    changed.push(...rows.map(({ figure, count }) => [figure, count] as [FigureKey, number]));
  }
  return Object.fromEntries(changed) as Partial<Record<FigureKey, number>>;
}
