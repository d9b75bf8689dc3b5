import { z } from "zod";
import { addDays, dayAfter } from "./day";
import { allowed, type Decision, type Ground, refused } from "./decision";
import { ground, refusedOrMissing } from "./grounds";
import { dayCountSchema, daySchema, issueAt } from "./inputs";
import type { Scheme } from "./scheme";

/** § 4, stk. 3: the booking deadline, what it means to miss it, and the fair deadline (I-17). */

export const bookingDeadlineInput = z
  .object({
    deadline: daySchema,
    bookedOn: daySchema.nullable(),
    today: daySchema,
    participationEndsOn: daySchema.optional(),
    exempt: z.boolean().default(false),
    daysWithoutTimes: dayCountSchema.default(0),
  })
  .superRefine((input, context) => {
    if (input.bookedOn !== null && input.bookedOn > input.today) context.addIssue(issueAt("bookedOn")("future"));
  });
export type BookingDeadlineInput = z.output<typeof bookingDeadlineInput>;
export type BookingDeadlineValue = {
  status: "open" | "met" | "missed" | "lapsed";
  /** The deadline with the days given back (I-17). */
  effectiveDeadline: string;
  /** The first day without registration, if the fund deregisters; `null` unless missed. */
  deregisteredFrom: string | null;
};

/**
 * R4.3a and R4.3b, § 4, stk. 3: where a booking deadline stands on a day. A booking on the deadline day is in time
 * (I-9); no deadline runs under reduced effort without duties (I-11) or past the participation's end (I-10); days
 * without bookable times are given back (I-17).
 */
export function bookingDeadline(input: BookingDeadlineInput, _scheme?: Scheme): Decision<BookingDeadlineValue> {
  const effectiveDeadline = addDays(input.deadline, input.daysWithoutTimes);
  const value = (status: BookingDeadlineValue["status"]) => ({ status, effectiveDeadline, deregisteredFrom: null });
  const given: Decision["basis"] = input.daysWithoutTimes > 0 ? ["I-17"] : [];
  if (input.bookedOn !== null && input.bookedOn <= effectiveDeadline) {
    return allowed(value("met"), ["R4.3a", "I-9", ...given]);
  }
  if (input.exempt) return allowed(value("lapsed"), ["R7a", "I-11", ...given]);
  if (input.participationEndsOn !== undefined && effectiveDeadline > input.participationEndsOn) {
    return allowed(value("lapsed"), ["R14.3b", "I-10", ...given]);
  }
  if (input.today <= effectiveDeadline) return allowed(value("open"), ["R4.3a", ...given]);
  const missed = { status: "missed", effectiveDeadline, deregisteredFrom: dayAfter(effectiveDeadline) } as const;
  return allowed(missed, ["R4.3b", ...given]);
}

/**
 * I-30 on I-17: whether a day is given back to a deadline that ran on it: at some moment of it nothing bookable was on
 * offer to the member, or the portal was down. A day before the deadline was set, or after it, is no day of it.
 */
export function dayGivenBack(facts: {
  on: string;
  setOn: string;
  /** The deadline with the days given back before. */
  effectiveDeadline: string;
  /** The fewest times on offer at any moment of the day. */
  fewestTimes: number;
  portalDown: boolean;
}): Decision<{ effectiveDeadline: string }> {
  const { on, setOn, effectiveDeadline } = facts;
  const basis: Decision["basis"] = ["I-17", "I-30"];
  const ran = setOn <= on && on <= effectiveDeadline;
  if (ran && (facts.portalDown || facts.fewestTimes === 0))
    return allowed({ effectiveDeadline: dayAfter(effectiveDeadline) }, basis);
  return refused({ effectiveDeadline }, basis, [ground("I-17", "dayNotGivenBack", { on })]);
}

export type SetDeadlineFacts = {
  deadline: string;
  today: string;
  /** Registered as job seeker today. */
  registered: boolean;
  participation: { startDate: string; endDate: string | null } | null;
  /** Reduced effort without duties, today or on the deadline (R7a). */
  exempt: boolean;
  /** Bookable times for this member up to and with the deadline; `null` where nobody has counted. */
  bookableTimes: number | null;
};

/**
 * R4.3a, § 4, stk. 3: whether the fund may set, or move, a booking deadline: for a registered participant, not under
 * reduced effort (I-11), for a day that has not passed and lies within the participation (I-10), and only when there is
 * something to book before it (I-17).
 */
export function maySetDeadline(facts: SetDeadlineFacts, _scheme?: Scheme): Decision<{ deadline: string }> {
  const { deadline, participation, today } = facts;
  const grounds: Ground[] = [
    ...participationGrounds(deadline, participation),
    ...(facts.registered ? [] : [ground("R4.3a", "notRegistered")]),
    ...(deadline < today ? [ground("R4.3a", "deadlinePast", { deadline, today })] : []),
    ...(facts.exempt ? [ground("I-11", "exemptFromDeadline")] : []),
    ...(facts.bookableTimes === 0 ? [ground("I-17", "noBookableTimes", { deadline })] : []),
  ];
  const missing = facts.bookableTimes === null ? ["bookableTimes"] : [];
  const basis: Decision["basis"] = ["R4.3a", "R4.3d", "I-10", "I-11", "I-17"];
  return refusedOrMissing({ deadline }, basis, grounds, missing, "I-17") ?? allowed({ deadline }, basis);
}

function participationGrounds(deadline: string, participation: SetDeadlineFacts["participation"]): Ground[] {
  if (participation === null) return [ground("R4.3a", "notParticipating")];
  const { endDate } = participation;
  if (endDate === null || deadline <= endDate) return [];
  return [ground("I-10", "deadlineAfterParticipation", { deadline, endDate })];
}

export type DeregisterFacts = BookingDeadlineInput & {
  registered: boolean;
  /** Whether a time was on offer to the member on any day before the deadline; `null` where nobody has counted. */
  timesWereOffered: boolean | null;
};

/**
 * R4.3b, § 4, stk. 3: the fund deregisters a member who has not booked by the deadline, from the day after it, whenever
 * the act is taken (I-29); never for a deadline that could not be met (I-17).
 */
export function mayDeregister(facts: DeregisterFacts): Decision<{ effectiveFrom: string | null }> {
  const { status, effectiveDeadline, deregisteredFrom } = bookingDeadline(facts).value;
  const about = { deadline: effectiveDeadline };
  const grounds = [
    ...(facts.registered ? [] : [ground("R4.3b", "notRegistered")]),
    ...(status === "open" ? [ground("R4.3b", "deadlineNotPassed", about)] : []),
    ...(status === "met" ? [ground("R4.3b", "deadlineMet", { ...about, bookedOn: facts.bookedOn })] : []),
    ...(status === "lapsed" ? [ground(facts.exempt ? "I-11" : "I-10", "deadlineLapsed", about)] : []),
    ...(facts.timesWereOffered === false ? [ground("I-17", "deadlineCouldNotBeMet", about)] : []),
  ];
  const missing = facts.timesWereOffered === null ? ["timesWereOffered"] : [];
  const basis: Decision["basis"] = ["R4.3b", "I-17", "I-29"];
  const value = { effectiveFrom: deregisteredFrom };
  return refusedOrMissing(value, basis, grounds, missing, "I-17") ?? allowed(value, basis);
}

export type ByItselfFacts = {
  /** The fund's choice: so many whole days for explaining, after the member was told; `null`: never by itself. */
  afterDays: number | null;
  /** The day on which the member was told that the deadline, as it stands, was missed; `null` where nobody was. */
  toldOn: string | null;
  /** The deadline has become another one since the member was told: days given back to it, or moved. */
  changedSince: boolean;
  /** The member has explained, and nobody has handled it yet. */
  explanationUnread: boolean;
  today: string;
};

/**
 * I-29 on R4.3b, § 4, stk. 3: whether a missed deadline's deregistration is taken without anybody's taking it: only in a
 * fund that chose so, once the member has had the days to explain, nothing that was explained lies unread, and the
 * deadline is still the one that the member was told of.
 */
export function mayDeregisterByItself(facts: ByItselfFacts): Decision<{ takenOn: string | null }> {
  const { afterDays, toldOn, today } = facts;
  const takenOn = afterDays === null || toldOn === null ? null : addDays(toldOn, afterDays);
  const basis: Decision["basis"] = ["R4.3b", "I-29"];
  const grounds = [
    ...(afterDays === null ? [ground("I-29", "deregisteredByHand")] : []),
    ...(facts.changedSince ? [ground("I-17", "deadlineChangedSince")] : []),
    ...(facts.explanationUnread ? [ground("I-29", "explanationUnread")] : []),
    ...(afterDays !== null && (takenOn === null || today < takenOn)
      ? [ground("I-29", "timeToExplain", { takenOn })]
      : []),
  ];
  const value = { takenOn };
  return grounds.length > 0 ? refused(value, basis, grounds) : allowed(value, basis);
}

export type JobcenterItemState = "open" | "annulled" | "toBeCancelled" | "cancelled";

/**
 * R4.3c, § 4, stk. 3: on entry the jobcenter's open deadlines are annulled at once, and its booked meetings are for the
 * jobcenter to cancel (I-22). Nothing follows from a marking in and out in one act (I-5).
 */
export function jobcenterItemsAtEntry<Id extends string | number>(input: {
  inAndOutInOneAct: boolean;
  items: readonly { id: Id; kind: "deadline" | "meeting"; state: JobcenterItemState }[];
}): Decision<{ annulled: Id[]; toBeCancelled: Id[] }> {
  if (input.inAndOutInOneAct) return allowed({ annulled: [], toBeCancelled: [] }, ["R4.3c", "I-5"]);
  const open = input.items.filter(({ state }) => state === "open");
  const ids = (kind: "deadline" | "meeting") => open.filter((item) => item.kind === kind).map(({ id }) => id);
  return allowed({ annulled: ids("deadline"), toBeCancelled: ids("meeting") }, ["R4.3c", "I-22"]);
}
