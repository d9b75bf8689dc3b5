import { addDays, weekdayOf } from "@/server/rules/day";
import { isWorkday, later } from "./calendar";

/** A half hour of one day; times are `HH:MM` in Denmark. `slotId` where it is one that members book. */
export type Appointment = {
  readonly on: string;
  readonly start: string;
  readonly end: string;
  readonly slotId: string | null;
};

export const MINUTES = 30;
/** What members may book: mornings on Mondays, Tuesdays and Thursdays. */
export const BOOKABLE_TIMES = ["09:30", "10:00", "10:30", "11:00"] as const;
/** What the fund calls to: afternoons. */
const CALLED_TIMES = ["12:30", "13:00", "13:30", "14:00", "14:30", "15:00"] as const;

export const isBookableDay = (day: string): boolean => isWorkday(day) && [0, 1, 3].includes(weekdayOf(day));

/**
 * What a caseworker's calendar holds while the stories are told: a story takes a time, and no other gets it. The stories
 * of one caseworker are told one after the other, so that who gets which is the same at every run.
 */
export class CaseworkerCalendar {
  readonly #taken = new Set<string>();
  readonly #slots: ReadonlyMap<string, string>;
  readonly place: string;

  /** @param slots the ids of the open times, by day and time (`2021-04-13 09:30`) */
  constructor(place: string, slots: ReadonlyMap<string, string>) {
    this.place = place;
    this.#slots = slots;
  }

  /** The first open time on or after `from` that nobody has; not before the next one on `from` itself. */
  takeBookable(from: string): Appointment {
    const on = this.#firstFree(from, BOOKABLE_TIMES, isBookableDay);
    const slotId = this.#slots.get(`${on.day} ${on.time}`);
    if (!slotId) throw new Error(`no time was opened on ${on.day} ${on.time}`);
    return { on: on.day, start: on.time, end: later(on.time, MINUTES), slotId };
  }

  /** The first afternoon half hour on or after `from` that nobody has. */
  takeCalled(from: string): Appointment {
    const on = this.#firstFree(from, CALLED_TIMES, isWorkday);
    return { on: on.day, start: on.time, end: later(on.time, MINUTES), slotId: null };
  }

  #firstFree(from: string, times: readonly string[], open: (day: string) => boolean): { day: string; time: string } {
    for (let day = from; ; day = addDays(day, 1)) {
      const time = open(day) ? times.find((one) => !this.#taken.has(`${day} ${one}`)) : undefined;
      if (!time) continue;
      this.#taken.add(`${day} ${time}`);
      return { day, time };
    }
  }
}
