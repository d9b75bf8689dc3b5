import { z } from "zod";
import { allowed, type Decision, refused } from "./decision";
import { ground } from "./grounds";
import { daySchema, idSchema, MOST_ITEMS, purposesSchema } from "./inputs";
import type { Scheme } from "./scheme";
import type { Purpose, ReasonCode } from "./vocabulary";

/** § 14: coming into force and expiry; and what lapses whenever the course moves. */

/**
 * R14.1 and R14.2, § 14, stk. 1-2: placements from the scheme's first day are covered, also where the day first decided
 * was one and a correction moved it back; none that starts after the last day (I-13).
 */
export function placedWithinScheme(
  input: { effectiveFrom: string; firstDecidedAs?: string | undefined; startDate: string },
  scheme: Scheme,
): Decision<{ covered: boolean }> {
  const placedInTime = input.effectiveFrom >= scheme.placementsFrom;
  const firstPlacedInTime = input.firstDecidedAs !== undefined && input.firstDecidedAs >= scheme.placementsFrom;
  const basis: Decision["basis"] = input.firstDecidedAs === undefined ? ["R14.1"] : ["R14.1", "R14.2"];
  const inTime = placedInTime || firstPlacedInTime;
  if (inTime && input.startDate <= scheme.lastDay) return allowed({ covered: true }, basis);
  return refused(
    { covered: false },
    [...basis, "I-13"],
    [
      ground(inTime ? "I-13" : "R14.1", "placementOutsideScheme", {
        effectiveFrom: input.effectiveFrom,
        from: scheme.placementsFrom,
        to: scheme.lastDay,
      }),
    ],
  );
}

export const schemeExpiryInput = z.object({
  expiresOn: daySchema,
  interviews: z.array(z.object({ id: idSchema, on: daySchema, purposes: purposesSchema })).max(MOST_ITEMS),
  bookingDeadlines: z.array(z.object({ id: idSchema, deadline: daySchema })).max(MOST_ITEMS),
});

export type Lapse<Id extends string | number = string | number> = {
  lapsedDeadlines: Id[];
  lapsedInterviews: Id[];
  /** Every interview that does not lapse, with the purposes that it keeps. */
  keptInterviews: { id: Id; purposes: Purpose[] }[];
};
export type LapseInput<Id extends string | number = string | number> = {
  /** Planned interviews: what was held is never touched. */
  interviews: readonly { id: Id; on: string; purposes: readonly Purpose[] }[];
  /** Open deadlines, with the day they end on after days given back. */
  bookingDeadlines: readonly { id: Id; deadline: string }[];
};

/** `joint` counts as a job interview here (I-25). */
const isJobInterview = (purpose: Purpose) => purpose === "job" || purpose === "joint";

function lapseAfter<Id extends string | number>(lastDay: string, input: LapseInput<Id>): Lapse<Id> {
  const kept = input.interviews.map(({ id, on, purposes }) => ({
    id,
    purposes: on <= lastDay ? [...purposes] : purposes.filter((purpose) => !isJobInterview(purpose)),
  }));
  return {
    lapsedDeadlines: input.bookingDeadlines.filter(({ deadline }) => deadline > lastDay).map(({ id }) => id),
    lapsedInterviews: kept.filter(({ purposes }) => purposes.length === 0).map(({ id }) => id),
    keptInterviews: kept.filter(({ purposes }) => purposes.length > 0),
  };
}

/**
 * R14.3b, § 14, stk. 3: at expiry open deadlines and job interviews after the last day lapse, self-booked and summoned
 * alike (I-25); an interview with another purpose beside keeps that one.
 */
export function schemeExpiry<Id extends string | number>(
  input: LapseInput<Id> & { expiresOn: string },
  _scheme?: Scheme,
): Decision<Lapse<Id>> {
  return allowed(lapseAfter(input.expiresOn, input), ["R14.3b", "I-25"]);
}

/**
 * I-10 on R14.3b: the same lapses on any move to the jobcenter, after its end date. Code 46 is no move (R2.5d): nothing
 * lapses.
 */
export function lapsesAtMove<Id extends string | number>(
  input: LapseInput<Id> & { endDate: string; reasonCode: ReasonCode },
): Decision<Lapse<Id>> {
  if (input.reasonCode === 46) {
    const keptInterviews = input.interviews.map(({ id, purposes }) => ({ id, purposes: [...purposes] }));
    return allowed({ lapsedDeadlines: [], lapsedInterviews: [], keptInterviews }, ["R2.5d"]);
  }
  return allowed(lapseAfter(input.endDate, input), ["R14.3b", "I-10"]);
}

/**
 * R14.3a and I-25, § 14, stk. 3: a participation still open when the scheme expires ends on its last day with code 41,
 * and the course goes to the jobcenter of the member's own municipality. `null` while the scheme runs.
 */
export function endAtExpiry(
  input: { today: string },
  scheme: Scheme,
): Decision<{ endDate: string; reasonCode: 41; responsible: "jobcenter" } | null> {
  if (input.today <= scheme.lastDay) return allowed(null, ["R14.3a"]);
  const value = { endDate: scheme.lastDay, reasonCode: 41, responsible: "jobcenter" } as const;
  return allowed(value, ["R14.3a", "R14.3c", "I-25", "I-13"]);
}
