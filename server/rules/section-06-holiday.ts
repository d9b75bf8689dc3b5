import { z } from "zod";
import { daysBetween } from "./day";
import { allowed, assess, type Decision, refused } from "./decision";
import { ground, refusedOrMissing } from "./grounds";
import { daySchema, issueAt, MOST_ITEMS } from "./inputs";
import type { Scheme } from "./scheme";

/** § 6: holiday during the period. */

export const FIXED_DAY_KINDS = ["interview", "referral", "offer"] as const;

export const holidayInput = z
  .object({
    reportedOn: daySchema,
    from: daySchema,
    to: daySchema,
    participationEndsOn: daySchema.optional(),
    fixedDays: z
      .array(z.object({ on: daySchema, why: z.enum(FIXED_DAY_KINDS), rebookable: z.boolean() }))
      .max(MOST_ITEMS)
      .default([]),
  })
  .superRefine((input, context) => {
    if (input.to < input.from) context.addIssue(issueAt("to")("beforeFrom"));
  });
export type HolidayInput = {
  reportedOn: string;
  from: string;
  to: string;
  participationEndsOn?: string | undefined;
  fixedDays?: readonly { on: string; why: (typeof FIXED_DAY_KINDS)[number]; rebookable: boolean }[];
};
export type HolidayValue = {
  procedure: "selfRegistration" | "fundApproval" | "jobcenter";
  /** Days of the holiday on which something is fixed that cannot be moved (R6d), in order. */
  blockedDays: string[];
  /** Days from the report to the first day; negative when it has begun (I-15). */
  daysNotice: number;
};

/**
 * R6a to R6e, § 6: holiday is told to the fund during the period (asked for within it, also when it falls after: R6c).
 * With the notice the scheme asks for the member registers it; closer, the fund decides; after the period it is for the
 * jobcenter. *Refused* while a day is taken by something that cannot be moved: the days are named with their cause.
 */
export function holiday(input: HolidayInput, scheme: Scheme): Decision<HolidayValue> {
  const daysNotice = daysBetween(input.reportedOn, input.from);
  const blocking = (input.fixedDays ?? []).filter(
    ({ on, rebookable }) => !rebookable && input.from <= on && on <= input.to,
  );
  const blockedDays = [...new Set(blocking.map(({ on }) => on))].sort();
  const procedure = procedureFor(input, daysNotice, scheme);
  const basis: Decision["basis"] = [
    "R6a",
    "R6b",
    ...(input.participationEndsOn === undefined ? [] : (["R6c"] as const)),
    "R6d",
    ...(input.from === input.to ? (["R6e"] as const) : []),
    ...(daysNotice < 0 ? (["I-15"] as const) : []),
  ];
  const value = { procedure, blockedDays, daysNotice };
  if (blocking.length === 0) return allowed(value, basis);
  return refused(
    value,
    basis,
    blocking.map(({ on, why }) => ground("R6d", "holidayDayFixed", { on, why })),
  );
}

function procedureFor(input: HolidayInput, daysNotice: number, scheme: Scheme): HolidayValue["procedure"] {
  if (input.participationEndsOn !== undefined && input.reportedOn > input.participationEndsOn) return "jobcenter";
  return daysNotice >= scheme.holidayNoticeDays ? "selfRegistration" : "fundApproval";
}

/**
 * R6b and I-15: whether the member can report this holiday in the portal. One that has begun is for the fund to
 * register; a day that is taken has to be freed first (R6d).
 */
export function mayMemberReportHoliday(input: HolidayInput, scheme: Scheme): Decision<{ needsApproval: boolean }> {
  const { value, grounds, basis } = holiday(input, scheme);
  const all = [
    ...(value.daysNotice < 0
      ? [ground("I-15", "holidayStarted", { from: input.from, reportedOn: input.reportedOn })]
      : []),
    ...(value.procedure === "jobcenter"
      ? [ground("R6a", "holidayOutsidePeriod", { endDate: input.participationEndsOn ?? null })]
      : []),
    ...grounds,
  ];
  const needsApproval = value.procedure === "fundApproval";
  return refusedOrMissing({ needsApproval }, basis, all, [], "R6b") ?? allowed({ needsApproval }, basis);
}

/** What is asked of a holiday that the member wants to change or take back: where it stands, and the day. */
export type StandingHolidayInput = {
  state: "registered" | "requested" | "approved" | "refused" | "withdrawn";
  from: string;
  today: string;
};

/**
 * I-15 on R6a, § 6, stk. 1: a member may change or withdraw holiday that still stands, up to the day before it begins.
 * From its first day it is the fund's to correct. *Refused* also where it was refused or withdrawn: there is nothing
 * left to change.
 */
export function mayChangeHoliday(input: StandingHolidayInput, _scheme?: Scheme): Decision<{ stands: boolean }> {
  const { state, from, today } = input;
  const stands = state !== "refused" && state !== "withdrawn";
  const grounds = [
    ...(stands ? [] : [ground("R6a", "holidayNotStanding", { from })]),
    ...(from <= today ? [ground("I-15", "holidayBegun", { from })] : []),
  ];
  const basis: Decision["basis"] = ["R6a", "I-15"];
  return grounds.length > 0 ? refused({ stands }, basis, grounds) : allowed({ stands }, basis);
}

/**
 * R6c, § 6, stk. 2: the fund may approve what was asked for during the period, also when the holiday falls after it.
 * What the member can register alone is not for approval.
 */
export function mayDecideHoliday(input: HolidayInput, scheme: Scheme): Decision<{ decides: "fund" | "nobody" }> {
  const { value, grounds, basis } = holiday(input, scheme);
  if (value.procedure === "jobcenter") {
    const facts = { endDate: input.participationEndsOn ?? null };
    return refused({ decides: "nobody" }, basis, [ground("R6c", "holidayOutsidePeriod", facts)]);
  }
  if (grounds.length > 0) return refused({ decides: "fund" }, basis, grounds);
  if (value.procedure === "selfRegistration") {
    const facts = { from: input.from, daysNotice: value.daysNotice };
    return refused({ decides: "nobody" }, basis, [ground("R6b", "selfRegistrationSuffices", facts)]);
  }
  return allowed({ decides: "fund" }, basis);
}

/**
 * I-20 on R6d: holiday that was reported after a summons was sent does not by itself excuse from the interview: the
 * caseworker compares the two times and decides.
 * @param input the two instants, ISO 8601 in the same zone, and the interview's day.
 */
export function holidayAgainstSummons(input: {
  from: string;
  to: string;
  reportedAt: string;
  interviewOn: string;
  summonsSentAt: string;
}): Decision<{ excused: boolean | null }> {
  const basis: Decision["basis"] = ["R6d", "I-20"];
  const during = input.from <= input.interviewOn && input.interviewOn <= input.to;
  if (!during) return allowed({ excused: false }, basis);
  if (input.reportedAt < input.summonsSentAt) return allowed({ excused: true }, basis);
  const facts = { reportedAt: input.reportedAt, summonsSentAt: input.summonsSentAt, on: input.interviewOn };
  return assess({ excused: null }, basis, [], [ground("I-20", "holidayAfterSummons", facts)]);
}
