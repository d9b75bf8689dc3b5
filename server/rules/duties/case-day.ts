import { parseAbsolute, toCalendarDate } from "@internationalized/date";
import type { BookingDeadline, CaseFacts, Circumstances, MarkingEnd, Participation, Registration } from "../case-facts";
import { addDays } from "../day";
import type { Scheme } from "../scheme";
import { isExemptOn } from "../section-07-reduced-effort";
import { dayAfter } from "./remembered-days";

/** One participation with the days around it: what happened in them belongs to it and to no other. */
export type Course = {
  readonly participation: Participation;
  /** The last day as it is known: the registered end, or the scheme's last day while none is registered (I-25). */
  readonly lastDay: string;
  /** An end is registered. */
  readonly ended: boolean;
  /** The last day has passed. */
  readonly over: boolean;
  /** Marked in and out in one act: nothing of the fund's period follows from it (I-5). */
  readonly inAndOut: boolean;
  /** The last day of the participation before this one; facts up to it belong to that one (R2.5g). */
  readonly after: string | null;
  /** The first day of the participation that followed; `null` where none did. */
  readonly next: string | null;
  /** The registrations of its end, in the order in which they were made (R2.5e). */
  readonly ends: readonly MarkingEnd[];
};

/** A case on a day: the facts with what every group of duties asks of them. */
export type CaseDay = {
  readonly facts: CaseFacts;
  readonly scheme: Scheme;
  readonly today: string;
  /** In the order of their start. */
  readonly courses: readonly Course[];
  readonly circumstances: Circumstances | null;
};

const byStart = (one: Participation, other: Participation) =>
  one.startDate === other.startDate ? 0 : one.startDate < other.startDate ? -1 : 1;

/** The facts seen on a day. `facts` holds the current versions, in the order in which they were recorded. */
export function caseDay(facts: CaseFacts, scheme: Scheme, today: string): CaseDay {
  const participations =
    facts.participations.length > 1 ? [...facts.participations].sort(byStart) : facts.participations;
  const courses = participations.map((participation, index): Course => {
    const lastDay = participation.endDate ?? scheme.lastDay;
    return {
      participation,
      lastDay,
      ended: participation.endDate !== null,
      over: today > lastDay,
      inAndOut: participation.startDate === participation.endDate,
      after: participations[index - 1]?.endDate ?? null,
      next: participations[index + 1]?.startDate ?? null,
      ends: facts.markingEnds.filter((end) => refersTo(end.participationId, participation)),
    };
  });
  return { facts, scheme, today, courses, circumstances: facts.circumstances.at(-1) ?? null };
}

/** Whether a reference means this fact: references name the entity; a version's own id is understood too. */
export function refersTo(reference: string | null, fact: { entityId: string; id: string }): boolean {
  return reference !== null && (reference === fact.entityId || reference === fact.id);
}

/** Registered as job seeker on the day (the first day without registration is outside). */
export function covers(registration: Registration, day: string): boolean {
  const { registeredOn, deregisteredFrom } = registration;
  return registeredOn <= day && (deregisteredFrom === null || day < deregisteredFrom);
}

/** The registration that covers the day; the latest where two do. */
export function registrationOn(facts: CaseFacts, day: string): Registration | null {
  return facts.registrations.findLast((registration) => covers(registration, day)) ?? null;
}

/** The member has been deregistered and has not registered again by the day (I-21). Not so before any registration. */
export function isDeregisteredOn(facts: CaseFacts, day: string): boolean {
  const left = facts.registrations.some(({ deregisteredFrom }) => deregisteredFrom !== null && deregisteredFrom <= day);
  return left && registrationOn(facts, day) === null;
}

/** Under reduced effort without duties on the day (R7a). */
export function isExempt(facts: CaseFacts, day: string): boolean {
  return isExemptOn(day, facts.reducedEfforts);
}

/**
 * I-11: a reduced effort without duties, begun by the day, lay over some of the time in which the deadline ran: it no
 * longer runs, also not once the reduced effort is over.
 */
export function exemptWhileRunning(
  facts: Pick<CaseFacts, "reducedEfforts">,
  { deadline, daysWithoutTimes, setOn }: Pick<BookingDeadline, "deadline" | "daysWithoutTimes" | "setOn">,
  today: string,
): boolean {
  const effective = addDays(deadline, daysWithoutTimes);
  return facts.reducedEfforts.some(
    ({ dutiesKept, from, to }) => !dutiesKept && from <= today && from <= effective && to >= setOn,
  );
}

/** The member is no longer in the fund: the last day of membership has passed (I-31). */
export function hasLeft(facts: CaseFacts, day: string): boolean {
  return facts.leftFundOn !== null && day > facts.leftFundOn;
}

/** The interviews that lie within a course, its last day included: the ones that count in it (R4.1a, R2.5g). */
export function interviewsIn(facts: CaseFacts, course: Course) {
  return facts.interviews.filter(({ on }) => course.participation.startDate <= on && on <= course.lastDay);
}

const BY_DAYLIGHT = /^\d{4}-\d{2}-\d{2}[T ](?:0[3-9]|1\d|20):[\d:.]+(?:Z|\+0[0-2](?::?00)?)$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):.*?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * The civil day in Denmark of an instant (ISO 8601 with zone; UTC without one). By daylight in Europe the written day is
 * the Danish one; only near midnight is the zone looked up.
 */
export function danishDay(instant: string): string {
  if (BY_DAYLIGHT.test(instant)) return instant.slice(0, 10);
  const [, written = instant.slice(0, 10), , zone = "Z"] = INSTANT.exec(instant) ?? [];
  const time = instant
    .slice(10)
    .replace(" ", "T")
    .replace(/(Z|[+-][\d:]+)$/, "");
  const offsetText = zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.replace(":", "").slice(3) || "00"}`;
  return toCalendarDate(parseAbsolute(`${written}${time}${offsetText}`, "Europe/Copenhagen")).toString();
}

/** Days on which the registrations, exemptions and membership of a case change by themselves. */
export function turningDays({ facts, scheme, courses }: CaseDay): (string | null)[] {
  const days: (string | null)[] = [dayAfter(scheme.lastDay)];
  for (const { registeredOn, deregisteredFrom } of facts.registrations) days.push(registeredOn, deregisteredFrom);
  for (const { from, to } of facts.reducedEfforts) days.push(from, dayAfter(to));
  days.push(facts.diedOn);
  if (facts.leftFundOn !== null) days.push(facts.leftFundOn, dayAfter(facts.leftFundOn));
  for (const { participation, lastDay } of courses) days.push(participation.startDate, lastDay, dayAfter(lastDay));
  return days;
}
