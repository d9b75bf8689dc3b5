import { z } from "zod";
import { allowed, type Decision, type Ground, refused } from "./decision";
import { factsMissing, ground } from "./grounds";
import { interviewStatusSchema, MOST_ITEMS, purposesSchema } from "./inputs";
import type { Scheme } from "./scheme";
import { INTERVIEW_FORMS, type InterviewForm, type InterviewStatus, type Purpose } from "./vocabulary";

/** § 4, stk. 1 and 4: what an interview may be, and what a day may hold. */

const ALLOWED_PAIRS: readonly (readonly [Purpose, Purpose])[] = [
  ["cv", "job"],
  ["cv", "joint"],
  ["availability", "job"],
  ["availability", "joint"],
];

/** R4.4b, § 4, stk. 4: whether two purposes may share a day. */
export function mayShareDay(one: Purpose, other: Purpose): boolean {
  return ALLOWED_PAIRS.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

const interviewSchema = z.object({ purposes: purposesSchema, status: interviewStatusSchema });
export const interviewDayInput = z.object({
  day: z.array(interviewSchema).max(MOST_ITEMS),
  add: z.object({ purposes: purposesSchema }),
});
export type InterviewDayInput = {
  day: readonly { purposes: readonly Purpose[]; status: InterviewStatus }[];
  add: { purposes: readonly Purpose[] };
};

/** I-8: planned and held interviews fill a day; cancelled ones, no-shows and lawful absences do not. */
export function fillsDay(status: InterviewStatus): boolean {
  return status === "booked" || status === "held";
}

/**
 * R4.4a and R4.4b, § 4, stk. 4: a member has at most two interviews and two different purposes on a day, and two only
 * in one of the four pairs. All that is wrong with the day is told.
 */
export function interviewDay(input: InterviewDayInput, scheme: Scheme): Decision<{ allowed: boolean }> {
  const standing = input.day.filter(({ status }) => fillsDay(status));
  const purposes = [...standing.flatMap((interview) => interview.purposes), ...input.add.purposes];
  const basis: Decision["basis"] = ["R4.4a", "R4.4b", "I-8"];
  const grounds = dayGrounds(standing.length + 1, purposes, scheme.maxInterviewsPerDay);
  return grounds.length === 0 ? allowed({ allowed: true }, basis) : refused({ allowed: false }, basis, grounds);
}

function dayGrounds(interviews: number, purposes: readonly Purpose[], most: number): Ground[] {
  const repeated = [...new Set(purposes.filter((purpose, index) => purposes.indexOf(purpose) < index))];
  const forbidden = purposes.flatMap((one, index) =>
    purposes
      .slice(index + 1)
      .filter((other) => !mayShareDay(one, other))
      .map((other) => [one, other].sort().join("+")),
  );
  return [
    ...(interviews > most || purposes.length > most
      ? [ground("R4.4a", "tooManyInterviews", { interviews, purposes: purposes.length, most })]
      : []),
    ...repeated.map((purpose) => ground("R4.4a", "samePurposeTwice", { purpose })),
    ...[...new Set(forbidden)].map((pair) => ground("R4.4b", "pairNotAllowed", { pair })),
  ];
}

export const interviewFormInput = z.object({
  purposes: purposesSchema,
  form: z.enum(INTERVIEW_FORMS),
  inOffer: z.boolean(),
});
export type InterviewFormInput = { purposes: readonly Purpose[]; form: InterviewForm; inOffer: boolean | null };

/**
 * R4.1b, § 4, stk. 1: an individual job interview is held in person, unless the member takes part in an offer under
 * chapters 11-14. Other interviews are free in form.
 */
export function interviewForm(input: InterviewFormInput, _scheme?: Scheme): Decision<{ allowed: boolean }> {
  const free = !input.purposes.includes("job") || input.form === "inPerson" || input.inOffer === true;
  if (free) return allowed({ allowed: true }, ["R4.1b"]);
  if (input.inOffer === null) return factsMissing({ allowed: false }, ["R4.1b"], "R4.1b", ["inOffer"]);
  return refused({ allowed: false }, ["R4.1b"], [ground("R4.1b", "mustBeInPerson", { form: input.form })]);
}

/** R4.1a: the individual and joint job interviews held; cv and availability interviews are of their own categories. */
export function heldInterviews(interviews: readonly { purposes: readonly Purpose[]; status: InterviewStatus }[]): {
  heldIndividual: number;
  heldJoint: number;
} {
  const held = interviews.filter(({ status }) => status === "held");
  return {
    heldIndividual: held.filter(({ purposes }) => purposes.includes("job")).length,
    heldJoint: held.filter(({ purposes }) => purposes.includes("joint")).length,
  };
}

export type OutcomeFacts = {
  outcome: Exclude<InterviewStatus, "booked">;
  current: InterviewStatus;
  on: string;
  today: string;
  purposes: readonly Purpose[];
  form: InterviewForm;
  inOffer: boolean | null;
  /** For a joint interview: whether the jobcenter took part (R4.1c). */
  jobcenterTookPart: boolean | null;
  /** What the caseworker found of the repatriation act at this interview (R5.2a). */
  repatriationAssessed: "outside" | "inside" | "assess" | null;
  /** The member's other interviews that day. */
  otherThatDay: InterviewDayInput["day"];
  /** True where a registered outcome is being corrected. */
  correction: boolean;
};

/**
 * R4.1c, § 4, stk. 1: registers what became of an interview. One that lies ahead cannot have been held or missed; a held
 * one tells its form and, for the joint one, whether the jobcenter took part, and carries the assessment of R5.2a.
 */
export function mayRegisterInterview(facts: OutcomeFacts, scheme: Scheme): Decision<{ counts: boolean }> {
  const held = facts.outcome === "held";
  const counts = held && facts.purposes.some((purpose) => purpose === "job" || purpose === "joint");
  const form = interviewForm(facts);
  const day = interviewDay({ day: facts.otherThatDay, add: facts }, scheme);
  const grounds = [
    ...(facts.on > facts.today && (held || facts.outcome === "noShow")
      ? [ground("R4.1c", "interviewFuture", { on: facts.on, today: facts.today })]
      : []),
    ...(facts.current !== "booked" && !facts.correction ? [ground("R4.1c", "outcomeRegistered")] : []),
    ...(held && form.outcome === "refused" ? form.grounds : []),
    ...(held ? day.grounds : []),
  ];
  const missing = [
    ...(held && facts.purposes.includes("joint") && facts.jobcenterTookPart === null ? ["jobcenterTookPart"] : []),
    ...(held && facts.repatriationAssessed === null ? ["repatriationAssessed"] : []),
    ...(held ? form.missing : []),
  ];
  const basis: Decision["basis"] = ["R4.1c", ...(held ? (["R4.1b", "R4.4a", "R4.4b", "R5.2a"] as const) : [])];
  if (grounds.length > 0) return refused({ counts: false }, basis, grounds);
  if (missing.length > 0) return factsMissing({ counts: false }, basis, "R4.1c", missing);
  return allowed({ counts }, basis);
}

/** R4.1d, § 4, stk. 1: an effort is offered in the notice period to those the fund knows to be in one. */
export function noticePeriodEffort(input: { underNotice: boolean | null }): Decision<{ toBeOffered: boolean }> {
  return allowed({ toBeOffered: input.underNotice === true }, ["R4.1d"]);
}

/** R4.7, § 4, stk. 7: whether the cv on Jobnet is complete, up to date and searchable; `null` is not looked at yet. */
export function cvOnJobnet(input: {
  complete: boolean | null;
  upToDate: boolean | null;
  searchable: boolean | null;
}): Decision<{ inOrder: boolean }> {
  const names = ["complete", "upToDate", "searchable"] as const;
  const lacking = names.filter((name) => input[name] === false);
  if (lacking.length > 0) {
    const grounds = lacking.map((lack) => ground("R4.7", "cvIncomplete", { lack }));
    return refused({ inOrder: false }, ["R4.7"], grounds);
  }
  const missing = names.filter((name) => input[name] === null);
  if (missing.length > 0) return factsMissing({ inOrder: false }, ["R4.7"], "R4.7", missing);
  return allowed({ inOrder: true }, ["R4.7"]);
}
