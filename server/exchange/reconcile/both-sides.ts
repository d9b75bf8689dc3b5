import { deadlineStanding, latestParticipation } from "@/server/commands/case-now";
import type { CaseFacts } from "@/server/rules/case-facts";
import { PURPOSES } from "@/server/rules/vocabulary";
import { type Holding, INTERVIEW_TYPE_IDS } from "../contract";

/** In what fund and DFDG can hold something else of a member. */
export const DIFFERENCES = ["marking", "deadline", "interviews", "holidays"] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

export type Marking = { readonly start: string; readonly end: string | null; readonly code: number | null };
/** What is held of a member on a day, in words that both sides have: of what lies in the past nobody compares. */
export type Side = {
  readonly marking: Marking | null;
  readonly deadline: string | null;
  /** Those to come: `YYYY-MM-DD purpose+purpose`. */
  readonly interviews: readonly string[];
  /** Those that are not over: `YYYY-MM-DD YYYY-MM-DD`. */
  readonly holidays: readonly string[];
};

const inOrder = (lines: readonly string[]): string[] => [...new Set(lines)].sort();
const interviewLine = (on: string, purposes: readonly string[]): string =>
  `${on} ${PURPOSES.filter((purpose) => purposes.includes(purpose)).join("+")}`;

/** What the fund holds: the newest marking, the deadline that runs, the interviews to come, the holiday that stands. */
export function heldByFund(facts: CaseFacts, today: string): Side {
  const participation = latestParticipation(facts);
  const running = facts.deadlines
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .map((deadline) => deadlineStanding(facts, deadline, today))
    .filter(({ status }) => status === "open")
    .map(({ effectiveDeadline }) => effectiveDeadline)
    .sort();
  return {
    marking: participation && {
      start: participation.startDate,
      end: participation.endDate,
      code: participation.reasonCode,
    },
    deadline: running.at(-1) ?? null,
    interviews: inOrder(
      facts.interviews
        .filter(({ status, on }) => status === "booked" && on >= today)
        .map(({ on, purposes }) => interviewLine(on, purposes)),
    ),
    holidays: inOrder(
      facts.holidays
        .filter(({ state, to }) => (state === "registered" || state === "approved") && to >= today)
        .map(({ from, to }) => `${from} ${to}`),
    ),
  };
}

const PURPOSE_OF = new Map<number, string>(Object.entries(INTERVIEW_TYPE_IDS).map(([purpose, id]) => [id, purpose]));

/** What the DFDG holds, in the same words. */
export function heldByDfdg({ markings, deadline, interviews, holidays }: Holding, today: string): Side {
  const newest = markings.toSorted((one, other) => one.start.localeCompare(other.start)).at(-1);
  return {
    marking: newest ? { start: newest.start, end: newest.end, code: newest.code } : null,
    deadline: deadline && deadline.deadline >= today ? deadline.deadline : null,
    interviews: inOrder(
      interviews
        .filter(({ on }) => on >= today)
        .map(({ on, typeIds }) =>
          interviewLine(
            on,
            typeIds.map((id) => PURPOSE_OF.get(id) ?? ""),
          ),
        ),
    ),
    holidays: inOrder(holidays.filter(({ to }) => to >= today).map(({ from, to }) => `${from} ${to}`)),
  };
}

export type Difference = { readonly kind: DifferenceKind; readonly ours: unknown; readonly theirs: unknown };

/**
 * In what the two differ; of lists only what the other has not. Holiday that the member has asked for and the fund has not
 * decided yet is no difference: it stands on Jobnet already.
 */
export function differencesBetween(ours: Side, theirs: Side, undecided: readonly string[] = []): Difference[] {
  const without = (one: readonly string[], other: readonly string[]) => one.filter((line) => !other.includes(line));
  const pairs: Difference[] = [
    { kind: "marking", ours: ours.marking, theirs: theirs.marking },
    { kind: "deadline", ours: ours.deadline, theirs: theirs.deadline },
    {
      kind: "interviews",
      ours: without(ours.interviews, theirs.interviews),
      theirs: without(theirs.interviews, ours.interviews),
    },
    {
      kind: "holidays",
      ours: without(ours.holidays, theirs.holidays),
      theirs: without(theirs.holidays, [...ours.holidays, ...undecided]),
    },
  ];
  return pairs.filter(({ ours: one, theirs: other }) => JSON.stringify(one) !== JSON.stringify(other));
}
