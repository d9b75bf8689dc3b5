import type { ManyPreviewed } from "@/server/routers/caseworker/many";

type Allowed = Extract<ManyPreviewed, { kind: "preview" }>;

/** The fact by which what follows is told apart, where it is not the same for all. */
const TOLD_BY: Readonly<Record<string, string>> = {
  deadlineRuns: "deadline",
  deregisteredFrom: "day",
  caseGoesTo: "name",
};
/** What stands in the lists of letters and messages. */
const TOLD_ELSEWHERE = new Set(["memberTold", "jobcenterTold"]);

export type Sum = { readonly key: string; readonly kind: string; readonly by: string | null; readonly count: number };

function counted(items: readonly { kind: string; by: string | null }[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { kind, by } of items) {
    const key = `${kind} ${by ?? ""}`;
    sums.set(key, { key, kind, by, count: (sums.get(key)?.count ?? 0) + 1 });
  }
  return [...sums.values()];
}

/** What all of them lead to together: what follows, letters and messages, each counted. */
export function sumsOf(allowed: readonly Allowed[]) {
  const consequences = allowed.flatMap((one) => one.consequences);
  return {
    late: allowed.filter(({ late }) => late).length,
    consequences: counted(
      consequences
        .filter(({ kind }) => !TOLD_ELSEWHERE.has(kind))
        .map(({ kind, facts }) => ({ kind, by: TOLD_BY[kind] ? String(facts[TOLD_BY[kind]] ?? "") : null })),
    ),
    letters: counted(allowed.flatMap(({ letters }) => letters.map((kind) => ({ kind, by: null })))),
    messages: counted(allowed.flatMap(({ messages }) => messages.map((kind) => ({ kind, by: null })))),
    /** The fewest free times that any of them has to book before the deadline; `null` where no deadline is set. */
    timesToBook: consequences
      .filter(({ kind }) => kind === "deadlineRuns")
      .map(({ facts }) => Number(facts.bookableTimes))
      .reduce<number | null>((fewest, count) => (fewest === null ? count : Math.min(fewest, count)), null),
  };
}
