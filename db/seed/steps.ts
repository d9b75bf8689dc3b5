import { bookInterview } from "@/server/commands/book-interview";
import { enterHours } from "@/server/commands/enter-hours";
import { registerGuidance } from "@/server/commands/register-guidance";
import { registerInterviewOutcome } from "@/server/commands/register-interview-outcome";
import { registerPlacement } from "@/server/commands/register-placement";
import { registerUnemployment } from "@/server/commands/register-unemployment";
import { setDeadline } from "@/server/commands/set-deadline";
import { setJobGoal } from "@/server/commands/set-job-goal";
import { summon } from "@/server/commands/summon";
import { visitMember } from "@/server/commands/visit-member";
import { writeMinPlan } from "@/server/commands/write-min-plan";
import type { Circumstances, Interview } from "@/server/rules/case-facts";
import { addDays, endOfMonth, startOfMonth } from "@/server/rules/day";
import { movesToJobcenter } from "@/server/rules/section-02-reason-codes";
import { repatriation } from "@/server/rules/section-05-guidance";
import { GUIDANCE_TOPICS, type GuidanceTopic, type Purpose } from "@/server/rules/vocabulary";
import { workdayFrom, workdayUntil } from "./calendar";
import type { Act, Telling } from "./telling";
import { ASSESSMENTS, JOB_GOALS, PLANS } from "./words";

/** The steps that stories are put together from. Each is one or a few of the application's own commands. */

type Facts = Partial<
  Omit<Circumstances, "id" | "entityId" | "recordedAt" | "recordedBy" | "appliesOn" | "citizenships">
> & {
  citizenships?: string[];
};

/**
 * Becomes known to the fund: a grown-up Dane with an education, insured for full time; what a story says otherwise takes
 * its place.
 */
export const livesAs =
  (said: Facts = {}): Act =>
  (t) =>
    t.becomesMember({ ...usual(t), ...said });

const usual = (t: Telling) => ({
  municipalityCode: t.person.municipalityCode,
  insurance: "fullTime" as const,
  hasVocationalEducation: true,
  supportsChildrenAtHome: t.chance.happens(0.4),
  citizenships: ["DK"],
});

/** Registers on Jobnet that day and is placed in a new benefit period from the first of the month. */
export const losesTheJob: Act = async (t) => {
  await t.act(registerUnemployment, { registeredOn: t.day });
  await t.act(registerPlacement, { kind: "new", effectiveFrom: startOfMonth(t.day) });
};

type Visit = {
  needsEarlyEffort?: boolean;
  availabilityDoubted?: boolean;
  assessment?: string;
  lateReason?: string;
};

/** The caseworker decides who has the contact course. */
export const isVisited =
  (said: Visit = {}): Act =>
  async (t) => {
    await t.act(visitMember, {
      hasVocationalEducation: null,
      supportsChildrenAtHome: null,
      needsEarlyEffort: false,
      availabilityDoubted: false,
      assessment: t.chance.oneOf(ASSESSMENTS),
      ...said,
    });
    await isGuidedAtTheMove(t);
    // The cv interview is the fund's whoever has the contact course (I-12, I-19); now and then it is forgotten.
    const withJobcenter = t.facts.visitations.at(-1)?.responsible === "jobcenter";
    if (withJobcenter && t.chance.happens(7 / 8)) await isCalled(["cv"], 2)(t);
  };

export const isGuided =
  (topics: readonly GuidanceTopic[] = GUIDANCE_TOPICS, lateReason?: string): Act =>
  async (t) =>
    t.act(registerGuidance, { topics: [...topics], on: t.day, lateReason });

/** Min Plan and a job goal, written with the member and published. */
export const hasMinPlan: Act = async (t) => {
  await t.act(writeMinPlan, { text: t.chance.oneOf(PLANS), state: "published" });
  const { title, aim } = t.chance.oneOf(JOB_GOALS);
  const reason = aim === "other" ? "Har prøvet faget og har kontakt til arbejdsgivere, der ansætter." : null;
  await t.act(setJobGoal, { title, aim, approved: true, reason });
};

/** When the course has just moved, the member is guided about the jobcenter the same day (R5.3); one in eight is forgotten. */
export const isGuidedAtTheMove: Act = async (t) => {
  const moves = t.facts.markingEnds.some(
    ({ registeredOn, reasonCode }) => registeredOn === t.day && movesToJobcenter(reasonCode),
  );
  if (moves && t.chance.happens(7 / 8)) await t.act(registerGuidance, { topics: ["transfer"], on: t.day });
};

/** The benefits of a month are paid on its last workday, and with them the hours are counted, if `when` still holds. */
export const usesHours = (
  t: Telling,
  month: string,
  hours: number,
  when: (t: Telling) => boolean = () => true,
): Telling =>
  t.on(workdayUntil(endOfMonth(`${month}-01`)), async (told) => {
    if (!when(told)) return;
    await told.act(enterHours, { month, hours });
    await isGuidedAtTheMove(told);
  });

/** The member is to book within `days` days. */
export const getsDeadline =
  (days: number): Act =>
  async (t) =>
    t.act(setDeadline, { deadline: addDays(t.day, days) });

type Outcome = {
  readonly outcome: "held" | "noShow" | "lawfulAbsence";
  readonly jobcenterTookPart?: boolean;
  readonly note?: string;
  /** Days after the interview until somebody enters what became of it; the same day where nothing is said. */
  readonly after?: number;
};

/** What becomes of an interview: `null` leaves it without an outcome. */
export type Ends = Outcome | null;
export const HELD: Outcome = { outcome: "held" };

/** The member books the first free time from so many days ahead; then the interview takes place on its day. */
export const books =
  (ahead: number, ends: Ends = HELD, purposes: Purpose[] = ["job"]): Act =>
  async (t) => {
    const { slotId } = t.calendar.takeBookable(addDays(t.day, Math.max(ahead, 1)));
    await t.act(bookInterview, { slotId: slotId!, purposes });
    takesPlace(t, t.facts.interviews.at(-1)!, ends);
  };

/** The fund calls to an interview so many days ahead; then it takes place on its day. */
export const isCalled =
  (purposes: Purpose[], ahead: number, ends: Ends = HELD, shortNoticeReason?: string): Act =>
  async (t) => {
    const { on, start, end } = t.calendar.takeCalled(addDays(t.day, Math.max(ahead, 1)));
    const { place } = t.calendar;
    await t.act(summon, { purposes, at: { on, start, end }, form: "inPerson", place, shortNoticeReason });
    takesPlace(t, t.facts.interviews.at(-1)!, ends);
  };

function takesPlace(t: Telling, { entityId, on, purposes }: Interview, ends: Ends): void {
  if (ends === null) return;
  const { outcome, note, after = 0 } = ends;
  t.on(workdayFrom(addDays(on, after)), async (told) => {
    // Where the course moved before the day came, the interview lapsed with it.
    const interview = told.facts.interviews.find((one) => one.entityId === entityId);
    if (interview?.status !== "booked") return;
    const held = outcome === "held";
    const { citizenships, residencePermit, euFreeMovement } = told.facts.circumstances.at(-1)!;
    const { scope } = repatriation({ citizenships, residencePermit, euFreeMovement }).value;
    await told.act(registerInterviewOutcome, {
      interviewId: entityId,
      outcome,
      note,
      jobcenterTookPart: held && purposes.includes("joint") ? (ends.jobcenterTookPart ?? true) : null,
      repatriationAssessed: held ? scope : null,
    });
  });
}
