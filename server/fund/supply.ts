/** What is owed in one week, and what can be booked in it. */
export type SupplyWeek = {
  /** Its Monday. */
  readonly week: string;
  /** Booking deadlines that run out in it and are not met. */
  readonly deadlines: number;
  /** Individual interviews that fall due in it, neither booked nor asked for by a deadline. */
  readonly owed: number;
  /** Free times in it. */
  readonly times: number;
};
/** A week with what is left over once all that is owed up to and with it has taken a time; negative: so many lack. */
export type SupplyStanding = SupplyWeek & { readonly left: number; readonly leftForDeadlines: number };

/** How each week stands when what is owed takes the times up to it, the earliest first. */
export function supplyStandings(weeks: readonly SupplyWeek[]): SupplyStanding[] {
  let [times, deadlines, owed] = [0, 0, 0];
  return weeks.map((week) => {
    times += week.times;
    deadlines += week.deadlines;
    owed += week.owed;
    return { ...week, left: times - deadlines - owed, leftForDeadlines: times - deadlines };
  });
}

/** The first week by whose end something lacks a time to be held or booked on; `null` where none does. */
export function firstShortage(
  standings: readonly SupplyStanding[],
): { week: string; missing: number; ofDeadlines: boolean } | null {
  const short = standings.find(({ left, leftForDeadlines }) => left < 0 || leftForDeadlines < 0);
  if (!short) return null;
  const ofDeadlines = short.leftForDeadlines < 0;
  return { week: short.week, missing: -(ofDeadlines ? short.leftForDeadlines : short.left), ofDeadlines };
}
