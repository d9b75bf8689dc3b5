import { z } from "zod";
import { dayAfter, maxDay } from "./day";
import { allowed, type Decision, refused } from "./decision";
import { ground } from "./grounds";
import { daySchema, placementSchema } from "./inputs";
import type { Scheme } from "./scheme";
import type { InterviewStatus, PlacementKind } from "./vocabulary";

/** § 2, stk. 5: coming in again, coming back, and what an end in the past touches. */

export const reEntryInput = z.object({
  endedOn: daySchema,
  registeredOn: daySchema,
  placement: placementSchema.nullable(),
});
export type ReEntryInput = z.output<typeof reEntryInput>;
export type ReEntryValue = { allowed: boolean; startDate: string | null };

/**
 * R2.5f and R2.5g, § 2, stk. 5: a member marked out comes in again only when re-placed, or newly placed in a benefit
 * period that begins after the earlier participation ended; with a start of its own, the day after the old one ended at
 * the earliest (R2.5d, I-3). Scope is not tested here.
 */
export function reEntry(input: ReEntryInput, _scheme?: Scheme): Decision<ReEntryValue> {
  const basis: Decision["basis"] = ["R2.5f", "R2.5g"];
  const no = { allowed: false, startDate: null };
  const { placement } = input;
  if (placement === null) return refused(no, basis, [ground("R2.5f", "noPlacement", { endedOn: input.endedOn })]);
  if (!newPeriod(placement, input.endedOn)) {
    return refused(no, basis, [
      ground("R2.5f", "notReplaced", { endedOn: input.endedOn, effectiveFrom: placement.effectiveFrom }),
    ]);
  }
  const startDate = maxDay(input.registeredOn, placement.effectiveFrom, dayAfter(input.endedOn));
  return allowed({ allowed: true, startDate }, [...basis, "R2.1b", "R2.5d", "I-3"]);
}

function newPeriod(placement: { kind: PlacementKind; effectiveFrom: string }, endedOn: string): boolean {
  if (placement.kind === "replacement") return true;
  return placement.kind === "new" && placement.effectiveFrom > endedOn;
}

/**
 * I-21 on R9.3: a deregistered member who registers again comes back to the same participation, with the same count,
 * while it is not ended.
 */
export function comesBack(input: {
  participation: { startDate: string; endDate: string | null } | null;
  registeredOn: string;
}): Decision<{ sameParticipation: boolean }> {
  const { participation } = input;
  if (participation && (participation.endDate === null || participation.endDate >= input.registeredOn)) {
    return allowed({ sameParticipation: true }, ["R9.3", "I-21"]);
  }
  const reason =
    participation === null
      ? ground("R9.3", "notParticipating")
      : ground("R2.5f", "alreadyEnded", { endDate: participation.endDate });
  return refused({ sameParticipation: false }, ["R9.3", "I-21"], [reason]);
}

export type PastEnd<Id extends string | number> = {
  /** Interviews after the end that were held before it was registered: they still count. */
  countedInterviews: Id[];
  /** What followed the end's day without knowing of it, for the caseworker to undo one by one. */
  toReview: { interviews: Id[]; deadlines: Id[]; deregistrations: Id[] };
};

/** I-32 on R2.5b: what an end registered for a day in the past leaves behind it. */
export function afterPastEnd<Id extends string | number>(input: {
  endDate: string;
  interviews: readonly { id: Id; on: string; status: InterviewStatus }[];
  deadlines: readonly { id: Id; setOn: string }[];
  deregistrations: readonly { id: Id; from: string }[];
}): Decision<PastEnd<Id>> {
  const after = input.interviews.filter(({ on }) => on > input.endDate);
  const value = {
    countedInterviews: after.filter(({ status }) => status === "held").map(({ id }) => id),
    toReview: {
      interviews: after.filter(({ status }) => status === "booked").map(({ id }) => id),
      deadlines: input.deadlines.filter(({ setOn }) => setOn > input.endDate).map(({ id }) => id),
      deregistrations: input.deregistrations.filter(({ from }) => from > input.endDate).map(({ id }) => id),
    },
  };
  return allowed(value, ["R2.5b", "I-32"]);
}
