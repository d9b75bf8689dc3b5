import { heldIn, hoursUsed, latestParticipation } from "@/server/commands/case-now";
import { importHours } from "@/server/commands/import-hours";
import { factsAfter } from "@/server/commands/kernel/facts-after";
import { isRefused, type Plan, type PlanContext } from "@/server/commands/kernel/plan";
import { dutyRow } from "@/server/commands/kernel/write-duties";
import type { CaseFacts } from "@/server/rules/case-facts";
import { minDay } from "@/server/rules/day";
import { dutiesThatHoursMove } from "@/server/rules/duties";
import type { Duty } from "@/server/rules/duties/duty";
import { interviewBalance } from "@/server/rules/section-10-after-the-move";
import type { LeanCase } from "./lean-cases";

/**
 * What a file leads to for a member: the participation `ends`; the sum falls `below` the limit after code 41 (I-16); it
 * comes `near` the limit; it is `counted` and no more; or the law refuses it, since a fact is missing.
 */
export const MEMBER_KINDS = ["ends", "below", "near", "counted", "refused"] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** What the preview tells of a member. Hours in hundredths. */
export type MemberDetail = {
  readonly total: number;
  readonly threshold: number;
  /** The registered end: of the plan, or for `below` the one that stands. */
  readonly endDate: string | null;
  /** The month, `YYYY-MM`, in which the limit is expected to be reached. */
  readonly month: string | null;
  /** What fund and jobcenter owe of interviews (R10.1, R10.2). */
  readonly fund: { readonly individual: number; readonly joint: number };
  readonly jobcenter: { readonly individual: number; readonly joint: number };
};

/** A figure as it is to stand, and the fact that it supersedes. */
type PlannedFigure = { readonly month: string; readonly hours: number; readonly replaces: string | null };

export type PlannedMember = {
  readonly memberId: string;
  readonly version: number;
  readonly kind: MemberKind;
  readonly figures: readonly PlannedFigure[];
  readonly detail: MemberDetail | null;
  /** Duties that become others; `null` where they are derived from the whole case when the act is done. */
  readonly duties: ReturnType<typeof dutyRow>[] | null;
  readonly gone: readonly string[];
  readonly nextChangeOn: string | null;
  /** The next change of all is no longer known from these duties alone. */
  readonly wholeCaseNeeded: boolean;
};

const endsParticipation = (plan: Plan): boolean => plan.writes.some(({ kind }) => kind === "markingEnds");

/** Plans what the file says of a member; `null` where all of it is known already. */
export function plannedMember(one: LeanCase, context: PlanContext): PlannedMember | null {
  const { facts, memberId, version, figures } = one;
  const known = new Map(facts.benefitMonths.map((month) => [month.month, month]));
  const changed = figures.filter(({ month, hours }) => known.get(month)?.hours !== hours);
  if (changed.length === 0) return null;
  const plan = importHours.plan(facts, { figures: changed }, context, undefined);
  const planned = changed.map((figure) => ({ ...figure, replaces: known.get(figure.month)?.entityId ?? null }));
  const base = { memberId, version, figures: planned, duties: null, gone: [], nextChangeOn: one.nextChangeOn };
  if (isRefused(plan)) return { ...base, kind: "refused", detail: null, wholeCaseNeeded: false };
  const after = factsAfter(facts, plan, context);
  if (endsParticipation(plan)) {
    return { ...base, kind: "ends", detail: detailOf(after, null, context), wholeCaseNeeded: false };
  }
  const [old, now] = [facts, after].map((state) => dutiesThatHoursMove(state, context.scheme, context.today));
  const near = (list: readonly Duty[]) => list.find(({ text, state }) => text === "hoursNear" && state === "open");
  const comesNear = near(old!.duties) === undefined ? near(now!.duties) : undefined;
  const kind = fellBelow(facts, after, context) ? "below" : comesNear ? "near" : "counted";
  // A case whose day has not been turned yet stands as of an earlier day: all of these are written then.
  const stale = one.nextChangeOn !== null && one.nextChangeOn <= context.today;
  return {
    ...base,
    kind,
    detail:
      kind === "counted" ? null : detailOf(after, (comesNear?.facts.month as string | undefined) ?? null, context),
    duties: now!.duties.filter((duty) => stale || !sameAsIn(old!.duties, duty)).map(dutyRow),
    gone: old!.duties.map(({ key }) => key).filter((key) => now!.duties.every((duty) => duty.key !== key)),
    ...nextChange(one.nextChangeOn, old!.nextChangeOn, now!.nextChangeOn, stale),
  };
}

function sameAsIn(old: readonly Duty[], duty: Duty): boolean {
  const before = old.find(({ key }) => key === duty.key);
  return before !== undefined && JSON.stringify(before) === JSON.stringify(duty);
}

/** I-16: the hours had reached the limit, code 41 was registered, and a correction takes them below it. */
function fellBelow(facts: CaseFacts, after: CaseFacts, { today, scheme }: PlanContext): boolean {
  const participation = latestParticipation(facts);
  if (participation?.reasonCode !== 41) return false;
  const [before, now] = [facts, after].map((state) => hoursUsed(state, participation, today, scheme));
  return before?.reached === true && now?.reached === false;
}

/**
 * The next day on which any duty of the case changes by itself, from the one that was stored. Where it was these duties'
 * own and theirs is later now, another duty's may come first: then the whole case is looked at.
 */
function nextChange(stored: string | null, own: string | null, ownNow: string | null, stale: boolean) {
  const later = own !== null && (ownNow === null || ownNow > own);
  const nextChangeOn = stored === null ? ownNow : ownNow === null ? stored : minDay(stored, ownNow);
  return { nextChangeOn, wholeCaseNeeded: !stale && later && stored === own };
}

function detailOf(after: CaseFacts, month: string | null, { today, scheme }: PlanContext): MemberDetail {
  const participation = latestParticipation(after)!;
  const { total, threshold } = hoursUsed(after, participation, today, scheme)!;
  const { heldIndividual, heldJoint } = heldIn(after, participation);
  const { fund, jobcenter } = interviewBalance({ heldIndividual, heldJoint }, scheme).value;
  return { total, threshold, endDate: participation.endDate, month, fund, jobcenter };
}
