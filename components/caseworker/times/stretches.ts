/** A stretch of one day in Danish time: the day `YYYY-MM-DD`, the times `HH:MM`. */
export type Stretch = { readonly on: string; readonly start: string; readonly end: string };

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/**
 * A stretch cut into times of equal length, one after the other from its start; what is left at the end and is shorter
 * than one of them becomes none.
 * @param minutes how long each lasts, above zero
 */
export function cutIntoTimes({ on, start, end }: Stretch, minutes: number): Stretch[] {
  const [first, last] = [minutesOf(start), minutesOf(end)];
  const count = Math.max(0, Math.floor((last - first) / minutes));
  return Array.from({ length: count }, (_, at) => ({
    on,
    start: timeOf(first + at * minutes),
    end: timeOf(first + (at + 1) * minutes),
  }));
}
