import type {
  BookingDeadline,
  CaseFacts,
  Circumstances,
  Interview,
  MarkingEnd,
  Participation,
  Placement,
  Registration,
} from "@/server/rules/case-facts";
import { exemptWhileRunning, refersTo, registrationOn } from "@/server/rules/duties/case-day";
import type { Scheme } from "@/server/rules/scheme";
import { bookingDeadline } from "@/server/rules/section-04-deadlines";
import { heldInterviews } from "@/server/rules/section-04-interviews";
import { isExemptOn } from "@/server/rules/section-07-reduced-effort";
import { takesPartInOffer } from "@/server/rules/section-08-jobcenter-contact";
import { hours } from "@/server/rules/section-09-three-months";
import { badInput } from "./kernel/bad-input";

/** What the acts look for in a case: the newest of each fact. Facts come in the order in which they were recorded. */

const latestBy = <T>(items: readonly T[], key: (item: T) => string): T | null =>
  items.reduce<T | null>((latest, item) => (latest === null || key(item) >= key(latest) ? item : latest), null);

/** The circumstances as they are on a day: of those that apply by then the newest, else the first known. */
export function circumstancesOn(facts: CaseFacts, day: string): Circumstances | null {
  const applying = facts.circumstances.filter(({ appliesOn }) => appliesOn <= day);
  return latestBy(applying, ({ appliesOn }) => appliesOn) ?? facts.circumstances[0] ?? null;
}

/**
 * R4.1b: whether the member takes part in an offer on a day, as the fund has registered it or as the jobcenter has granted
 * it (R8.2); `null` where nothing is known of the member.
 */
export function inOfferOn(facts: CaseFacts, day: string): boolean | null {
  const circumstances = circumstancesOn(facts, day);
  return circumstances && (circumstances.inOffer || takesPartInOffer(facts.jobcenterMeasures, day));
}

export const latestRegistration = (facts: CaseFacts): Registration | null =>
  latestBy(facts.registrations, ({ registeredOn }) => registeredOn);

export const isRegistered = (facts: CaseFacts, day: string): boolean => registrationOn(facts, day) !== null;

export const latestPlacement = (facts: CaseFacts): Placement | null =>
  latestBy(facts.placements, ({ effectiveFrom }) => effectiveFrom);

export const latestParticipation = (facts: CaseFacts): Participation | null =>
  latestBy(facts.participations, ({ startDate, endDate }) => `${startDate}${endDate ?? "9999"}`);

/** The participation whose end is not registered; there is at most one. */
export const openParticipation = (facts: CaseFacts): Participation | null =>
  facts.participations.find(({ endDate }) => endDate === null) ?? null;

/** The registrations of a participation's end, in the order made (R2.5e). */
export const endsOf = (facts: CaseFacts, participation: Participation): MarkingEnd[] =>
  facts.markingEnds.filter(({ participationId }) => refersTo(participationId, participation));

export const isExempt = (facts: CaseFacts, day: string): boolean => isExemptOn(day, facts.reducedEfforts);

/** The member's interviews on a day, but for one: what an interview on that day would be beside. */
export const interviewsBeside = (facts: CaseFacts, day: string, except: string | null = null): Interview[] =>
  facts.interviews.filter(({ on, entityId }) => on === day && entityId !== except);

/** Where a deadline stands on a day, with what the rule asks of the case. */
export function deadlineStanding(facts: CaseFacts, deadline: BookingDeadline, today: string) {
  const participation = facts.participations.find((one) => refersTo(deadline.participationId, one));
  const input = {
    deadline: deadline.deadline,
    bookedOn: deadline.bookedOn,
    today,
    participationEndsOn: participation?.endDate ?? undefined,
    exempt: exemptWhileRunning(facts, deadline, today),
    daysWithoutTimes: deadline.daysWithoutTimes,
  };
  return { input, ...bookingDeadline(input).value };
}

/** The deadline that runs on a day: neither met, missed, lapsed nor withdrawn. */
export function runningDeadline(facts: CaseFacts, today: string): BookingDeadline | null {
  const running = facts.deadlines.filter(
    (one) => one.withdrawnOn === null && deadlineStanding(facts, one, today).status === "open",
  );
  return latestBy(running, ({ deadline }) => deadline);
}

/** Hours used in a participation, and the limit, in hundredths; `null` while the insurance is not known. */
export function hoursInput(facts: CaseFacts, participation: Participation | null, today: string) {
  const insurance = circumstancesOn(facts, today)?.insurance;
  if (!insurance) return null;
  return {
    insurance,
    months: facts.benefitMonths.map((month) => ({ month: month.month, hours: month.hours })),
    ascertainedOn: today,
    participationStart: participation?.startDate,
  };
}

export function hoursUsed(facts: CaseFacts, participation: Participation, today: string, scheme: Scheme) {
  const input = hoursInput(facts, participation, today);
  return input && hours(input, scheme).value;
}

/**
 * Job interviews held in a participation: from its first day up to the next one's. What was held after an end that was
 * registered for a past day still counts (I-32).
 */
export function heldIn(facts: CaseFacts, participation: Participation) {
  const next = facts.participations
    .map(({ startDate }) => startDate)
    .filter((start) => start > participation.startDate)
    .sort()[0];
  return heldInterviews(
    facts.interviews.filter(({ on }) => on >= participation.startDate && (next === undefined || on < next)),
  );
}

/**
 * The fact that an input's id names.
 * @throws ZodError at `path` where the case has none
 */
export function factNamed<T extends { entityId: string }>(items: readonly T[], entityId: string, path: string): T {
  return items.find((item) => item.entityId === entityId) ?? badInput(path, "unknown");
}
