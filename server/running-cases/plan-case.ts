import type { z } from "zod";
import { danishInstant } from "@/server/commands/danish-time";
import { enterHours } from "@/server/commands/enter-hours";
import { factsAfter, resolve } from "@/server/commands/kernel/facts-after";
import {
  type Asked,
  type Command,
  isRefused,
  type Plan,
  type PlanContext,
  type Write,
} from "@/server/commands/kernel/plan";
import { registerPlacement } from "@/server/commands/register-placement";
import { registerUnemployment } from "@/server/commands/register-unemployment";
import { visitMember } from "@/server/commands/visit-member";
import type { CaseFacts } from "@/server/rules/case-facts";
import type { Ground } from "@/server/rules/decision";
import { interviewDay } from "@/server/rules/section-04-interviews";
import type { Purpose } from "@/server/rules/vocabulary";
import type { RowProblem, RunningCase } from "./read-cells";
import type { Column } from "./read-rows";

/** What stands in the case of what was done elsewhere. */
const ELSEWHERE = "Hentet ind fra a-kassens tidligere system.";
export const HELD_ELSEWHERE = "Hentet ind fra a-kassens tidligere system; klokkeslættet er ikke kendt.";

export type PlannedCase = { readonly row: RunningCase; readonly facts: CaseFacts; readonly plan: Plan };

class Problem extends Error {
  constructor(
    readonly column: Column,
    readonly why: string,
    readonly facts?: RowProblem["facts"],
    readonly grounds?: readonly Ground[],
  ) {
    super(why);
  }
}

/**
 * What a running case becomes: the same acts as by hand, each planned for the day on which it was done, one upon the other,
 * and nothing written. Nobody is told: member and exchange were, at the time.
 * @param facts the case as the member's creation leaves it
 * @param holder who has the case, and held the interviews
 * @param minuteOf a minute of the day that no other interview of that caseworker's has
 */
export function planCase(
  row: RunningCase,
  facts: CaseFacts,
  context: PlanContext,
  { holder, minuteOf }: { holder: string; minuteOf: (on: string) => number },
): PlannedCase | { problem: RowProblem } {
  const course = new Course(facts, context);
  try {
    course.take("registeredOn", registerUnemployment, { registeredOn: row.registeredOn }, row.registeredOn);
    const placed = { kind: row.placementKind, effectiveFrom: row.effectiveFrom };
    course.take("effectiveFrom", registerPlacement, placed, row.visitedOn ?? context.today);
    if (row.visitedOn !== null) visit(course, row, row.visitedOn);
    else if (row.startDate ?? row.responsible) throw new Problem("visitedOn", "missing");
    for (const { month, hours } of row.months) course.take("hours", enterHours, { month, hours }, context.today);
    const held: readonly [Column, Purpose, readonly string[]][] = [
      ["individual", "job", row.individual],
      ["joint", "joint", row.joint],
    ];
    for (const [column, purpose, days] of held)
      for (const on of days) course.held(column, purpose, on, holder, minuteOf(on));
    if (row.deadline !== null) course.deadline(row.deadline);
    return { row, facts: course.facts, plan: course.plan(row) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { column, why, facts: told, grounds } = error;
    return { problem: { line: row.line, column, why, facts: told, grounds } };
  }
}

/** The visitation as it was made; where the rules come to something else than the file, the row is wrong. */
function visit(course: Course, row: RunningCase, visitedOn: string): void {
  if (visitedOn < row.registeredOn) throw new Problem("visitedOn", "beforeRegistration");
  const input = {
    hasVocationalEducation: row.education,
    supportsChildrenAtHome: row.children,
    needsEarlyEffort: false,
    availabilityDoubted: false,
    assessment: ELSEWHERE,
    lateReason: ELSEWHERE,
  };
  course.take("visitedOn", visitMember, input, visitedOn);
  const responsible = course.facts.visitations.at(-1)?.responsible ?? null;
  const started = course.facts.participations.at(-1) ?? null;
  if (row.responsible !== null && row.responsible !== responsible)
    throw new Problem("responsible", responsible === "fund" ? "rulesSayFund" : "rulesSayJobcenter");
  if (row.startDate !== null && row.startDate !== (started?.startDate ?? null))
    throw new Problem(
      "startDate",
      started ? "otherStart" : "noParticipation",
      started ? { day: started.startDate } : {},
    );
}

/** A case that grows act by act, as plans. Every act's placeholders are made its own, so that the acts can be written as one. */
class Course {
  readonly #writes: Write[] = [];
  readonly #asked: Asked[] = [];
  #acts = 0;

  constructor(
    public facts: CaseFacts,
    readonly context: PlanContext,
  ) {}

  take<I extends z.ZodType>(column: Column, command: Command<I>, input: z.output<I>, on: string): void {
    const context = { ...this.context, today: on };
    const plan = command.plan(this.facts, input, context, undefined);
    this.#asked.push(...plan.asked);
    if (isRefused(plan)) {
      const grounds = plan.asked.filter(({ informs }) => !informs).flatMap(({ answer }) => answer.grounds);
      const missing = plan.asked.flatMap(({ answer }) => answer.missing);
      throw new Problem(
        column,
        grounds.length > 0 ? "refused" : "factsMissing",
        { facts: missing.join(", ") },
        grounds,
      );
    }
    if (plan.writes.some(({ kind }) => kind === "participations") && column === "hours")
      throw new Problem(column, "limitReached");
    this.#add(plan.writes);
  }

  /** An interview held elsewhere: which counts, and of whose hour nothing is known. */
  held(column: Column, purpose: Purpose, on: string, caseworkerId: string, minute: number): void {
    const participation = this.facts.participations.at(-1);
    if (!participation || on < participation.startDate) throw new Problem(column, "beforeParticipation");
    const that = this.facts.interviews.filter((one) => one.on === on);
    const day = interviewDay({ day: that, add: { purposes: [purpose] } }, this.context.scheme);
    if (day.outcome !== "allowed") throw new Problem(column, "refused", {}, day.grounds);
    const time = (at: number) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
    this.#add([
      {
        kind: "interviews",
        add: {
          appliesOn: on,
          purposes: [purpose],
          form: "inPerson",
          status: "held",
          on,
          startsAt: danishInstant(on, time(minute)),
          endsAt: danishInstant(on, time(minute + 1)),
          place: null,
          caseworkerId,
          slotId: null,
          fixedBy: "fund",
          deadlineId: null,
          shortNoticeReason: null,
          jobcenterTookPart: null,
          memberDeclinesJobcenter: null,
          memberRequestsJobcenter: null,
          fundRequestsJobcenter: null,
          memberWantsInPerson: null,
          jobcenterAssessment: null,
          repatriationAssessed: null,
          outcomeNote: HELD_ELSEWHERE,
          jobcenterAttendance: null,
          sharedSummary: null,
        },
      },
    ]);
  }

  /** A deadline that runs already: the times for it were on offer where it was set. */
  deadline(deadline: string): void {
    const open = this.facts.participations.find(({ endDate }) => endDate === null);
    if (!open) throw new Problem("deadline", "noParticipation", {});
    const { today } = this.context;
    this.#add([
      {
        kind: "deadlines",
        add: {
          appliesOn: today,
          participationId: open.entityId,
          deadline,
          setOn: today,
          bookedOn: null,
          daysWithoutTimes: 0,
          withdrawnOn: null,
        },
      },
    ]);
  }

  /** All of it as one act, of which nobody is told. */
  plan({ line, visitedOn }: RunningCase): Plan {
    return {
      asked: this.#asked,
      writes: this.#writes,
      toExchange: [],
      toMember: [],
      consequences: [],
      summary: { line, visitedOn },
    };
  }

  #add(writes: readonly Write[]): void {
    const act = this.#acts++;
    const own = (placeholder: string) =>
      /^new:act\d+-/u.test(placeholder) ? placeholder : placeholder.replace("new:", `new:act${act}-`);
    const named = writes.map((write, at): Write => {
      if (!("add" in write)) throw new Error("a running case is only added to");
      const as = own(write.as ?? `new:${write.kind}-${at}`) as `new:${string}`;
      return { ...write, add: resolve(write.add, own), as } as Write;
    });
    this.#writes.push(...named);
    const plan = { writes: named, asked: [], toExchange: [], toMember: [], consequences: [], summary: {} };
    this.facts = factsAfter(this.facts, plan, this.context);
  }
}
