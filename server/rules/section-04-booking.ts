import { z } from "zod";
import { allowed, type Decision, type Ground, refused } from "./decision";
import { factsMissing, ground } from "./grounds";
import { issueAt, otherPurposesSchema, purposesSchema, writtenSchema } from "./inputs";
import type { Scheme } from "./scheme";
import { fillsDay, type InterviewDayInput, interviewDay, interviewForm, mayShareDay } from "./section-04-interviews";
import type { InterviewForm, Party, Purpose } from "./vocabulary";

/** § 4, stk. 3, 5 and 6: who fixes the time of an interview. */

export const whoBooksInput = z
  .object({
    purposes: purposesSchema,
    sameDayPurposes: otherPurposesSchema.default([]),
    shortNoticeReason: writtenSchema.optional(),
  })
  .superRefine((input, context) => {
    if (!isPossibleDay(input.purposes)) context.addIssue(issueAt("purposes")("pair"));
    else if (!isPossibleDay([...input.purposes, ...input.sameDayPurposes])) {
      context.addIssue(issueAt("sameDayPurposes")("pair"));
    }
  });
export type WhoBooksInput = {
  purposes: readonly Purpose[];
  sameDayPurposes?: readonly Purpose[];
  shortNoticeReason?: string | null | undefined;
};

function isPossibleDay(purposes: readonly Purpose[]): boolean {
  const [one, other, third] = purposes;
  if (one === undefined || third !== undefined) return false;
  return other === undefined || mayShareDay(one, other);
}

/**
 * R4.3a, R4.5a, R4.5b and R4.6, § 4, stk. 3, 5 and 6: the member books job interviews, and availability interviews alone
 * or with a job interview (I-12); the fund summons to the joint interview and to cv interviews, to both of a day when it
 * is job with cv or availability with joint, and to a job interview at short notice for a reason that is written down.
 * The purposes of the day make a pair that R4.4b allows.
 */
export function whoBooks(input: WhoBooksInput, _scheme?: Scheme): Decision<{ by: "member" | "fund" }> {
  const day = new Set<Purpose>([...input.purposes, ...(input.sameDayPurposes ?? [])]);
  const fund = (...basis: Decision<unknown>["basis"]) => allowed({ by: "fund" } as const, basis);
  if (day.has("cv") && day.has("job")) return fund("R4.5b", "R4.3a");
  if (day.has("availability") && day.has("joint")) return fund("R4.5b", "R4.5a");
  if (day.has("joint")) return day.has("cv") ? fund("R4.5a", "I-12") : fund("R4.5a");
  if (day.has("cv")) return fund("R4.3a", "I-12");
  if (input.purposes.includes("job") && input.shortNoticeReason) return fund("R4.6", "R4.3a");
  return allowed({ by: "member" }, day.has("availability") ? ["R4.3a", "I-12"] : ["R4.3a"]);
}

export type BookingFacts = {
  purposes: readonly Purpose[];
  form: InterviewForm;
  inOffer: boolean | null;
  on: string;
  today: string;
  /** The participation, `null` where the member has none; `endDate` is its last day, `null` while open. */
  participation: { startDate: string; endDate: string | null } | null;
  /** What the member already has that day. */
  day: InterviewDayInput["day"];
  /** Reduced effort without duties on that day (R7a). */
  exempt: boolean;
  shortNoticeReason?: string | null;
};

/**
 * R4.5a, R4.5b, R4.6 and I-12: whether the fund may summon to this interview. What the member books is refused, with
 * what would make it a summons.
 */
export function maySummon(facts: BookingFacts, scheme: Scheme): Decision<{ by: Party }> {
  return mayFix(facts, "fund", scheme);
}

/**
 * R4.3a, § 4, stk. 3: whether the member, or the fund on the member's behalf, may book this interview. One that the fund
 * summons to is refused.
 */
export function mayBook(facts: BookingFacts, scheme: Scheme): Decision<{ by: Party }> {
  return mayFix(facts, "member", scheme);
}

function mayFix(facts: BookingFacts, by: "member" | "fund", scheme: Scheme): Decision<{ by: Party }> {
  const day = interviewDay({ day: facts.day, add: facts }, scheme);
  const form = interviewForm(facts);
  const grounds = [
    ...timeGrounds(facts),
    ...(facts.exempt ? exemptGrounds(facts) : []),
    ...day.grounds,
    ...(form.outcome === "refused" ? form.grounds : []),
  ];
  const sameDayPurposes = facts.day.filter(({ status }) => fillsDay(status)).flatMap(({ purposes }) => purposes);
  const booker = day.outcome === "allowed" ? whoBooks({ ...facts, sameDayPurposes }) : null;
  if (booker && booker.value.by !== by) grounds.push(wrongBooker(booker.value.by, facts.purposes));
  const basis: Decision["basis"] = [...(booker?.basis ?? ["R4.3a"]), ...day.basis, ...form.basis];
  if (grounds.length > 0) return refused({ by }, basis, grounds);
  if (form.missing.length > 0) return factsMissing({ by }, basis, "R4.1b", form.missing);
  return allowed({ by }, basis);
}

function wrongBooker(rightOne: "member" | "fund", purposes: readonly Purpose[]): Ground {
  if (rightOne === "member") return ground("R4.3a", "memberBooks", { purposes: purposes.join("+") });
  const rule = purposes.includes("joint") ? "R4.5a" : purposes.includes("cv") ? "I-12" : "R4.5b";
  return ground(rule, "fundSummons", { purposes: purposes.join("+") });
}

const isJob = (purpose: Purpose) => purpose === "job" || purpose === "joint";

function timeGrounds(facts: BookingFacts): Ground[] {
  const past = facts.on < facts.today ? [ground("R4.3a", "interviewPast", { on: facts.on, today: facts.today })] : [];
  // cv and availability interviews are the fund's whoever has the contact course; job interviews are not.
  if (!facts.purposes.some(isJob)) return past;
  if (facts.participation === null) return [...past, ground("R4.1a", "notParticipating")];
  const { endDate } = facts.participation;
  if (endDate === null || facts.on <= endDate) return past;
  return [...past, ground("I-10", "afterParticipation", { on: facts.on, endDate })];
}

function exemptGrounds(facts: BookingFacts): Ground[] {
  const covered = facts.purposes.some((purpose) => isJob(purpose) || purpose === "cv");
  return covered ? [ground("R7a", "exemptFromInterviews", { on: facts.on })] : [];
}

/**
 * I-9 on R4.3a: whether the member may move an interview to another time: always their own booking, also after the
 * deadline; never one that the fund has summoned to (R4.5a).
 */
export function mayMemberMoveBooking(facts: { fixedBy: "member" | "fund" }): Decision<null> {
  const basis: Decision["basis"] = ["R4.3a", "I-9"];
  if (facts.fixedBy === "member") return allowed(null, basis);
  return refused(null, basis, [ground("R4.5a", "summonsStands")]);
}

/** R4.5a: what is answered is a summons; an interview of the member's own booking is moved or cancelled instead. */
export function mayAnswerSummons(facts: { fixedBy: "member" | "fund"; purposes: readonly Purpose[] }): Decision<null> {
  if (facts.fixedBy === "fund") return allowed(null, ["R4.5a"]);
  return refused(null, ["R4.5a"], [ground("R4.3a", "memberBooks", { purposes: facts.purposes.join("+") })]);
}

/**
 * I-9 on R4.3a: whether the member may cancel a booking of their own. Before and on the deadline a cancellation opens it
 * again; after it, only while another booking remains: moving to another time is always possible.
 */
export function mayMemberCancelBooking(facts: {
  on: string;
  today: string;
  fixedBy: "member" | "fund";
  /** The deadline that this booking met, with days given back; `null` where it answered none. */
  effectiveDeadline: string | null;
  /** Bookings that would still meet the deadline when this one is gone. */
  otherBookings: number;
}): Decision<{ reopensDeadline: boolean }> {
  const alone = facts.effectiveDeadline !== null && facts.otherBookings === 0;
  const grounds = [
    ...(facts.fixedBy === "fund" ? [ground("R4.5a", "summonsStands")] : []),
    ...(facts.on < facts.today ? [ground("R4.3a", "interviewPast", { on: facts.on, today: facts.today })] : []),
    ...(alone && facts.effectiveDeadline !== null && facts.today > facts.effectiveDeadline
      ? [ground("I-9", "bookingMustRemain", { deadline: facts.effectiveDeadline })]
      : []),
  ];
  const basis: Decision["basis"] = ["R4.3a", "I-9"];
  if (grounds.length > 0) return refused({ reopensDeadline: false }, basis, grounds);
  return allowed({ reopensDeadline: alone }, basis);
}
