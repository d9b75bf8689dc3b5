import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { occupationList } from "@/db/schema";
import type { Occupation } from "@/server/occupations/occupation";
import { type OccupationProblem, readOccupations } from "@/server/occupations/read-occupations";
import { type StandingList, standingList } from "@/server/occupations/standing-list";
import { badInput } from "./kernel/bad-input";
import type { Consequence } from "./kernel/plan";
import type { FundAct } from "./kernel/run-fund-act";

const LONGEST_FILE = 1_500_000;
const MOST_PROBLEMS = 50;
const MOST_EXAMPLES = 12;

export const importOccupationsInput = z.object({
  /** The version of the list that the file is to take the place of. */
  basedOn: z.number().int().min(0),
  /** What the list is called: which one, and of when. */
  name: z.string().trim().min(1, "missing").max(120, "tooLongLine"),
  csv: z.string().min(1, "missing").max(LONGEST_FILE, "tooLong"),
});

type NewList = { version: number; name: string; occupations: Occupation[] };

/**
 * Another list of occupations takes the place of the one that stands, as a new version. Job goals that were written keep
 * their titles; the preview tells what of the list changes, and of how many goals the occupation is called otherwise or gone.
 */
export const importOccupations: FundAct<typeof importOccupationsInput, NewList> = {
  name: "importOccupations",
  input: importOccupationsInput,
  plan: async (tx, { basedOn, name, csv }) => {
    const standing = await standingList(tx);
    const { occupations, problems } = readOccupations(csv);
    if (problems.length > 0) faulty(problems);
    if (occupations.length === 0) badInput("csv", "missing");
    const value = { version: standing.version + 1, name, occupations };
    const summary = { version: value.version, name, count: occupations.length };
    const plan = { asked: [], value, summary, consequences: [] as Consequence[] };
    if (basedOn !== standing.version) return { ...plan, conflict: { reason: "settingsChanged", facts: {} } };
    if (JSON.stringify(occupations) === JSON.stringify(standing.occupations))
      return { ...plan, conflict: { reason: "nothingChanged", facts: {} } };
    return { ...plan, consequences: await changesOf(tx, standing, occupations) };
  },
  write: async (tx, value, { actor, now }, fundCode) => {
    await tx.insert(occupationList).values({
      fundCode,
      ...value,
      recordedAt: now,
      recordedBy: actor.userId,
      recordedByName: actor.name,
    });
  },
};

/** @throws ZodError with the lines that cannot be used, each at `csv.<line>.<column>` */
function faulty(problems: readonly OccupationProblem[]): never {
  throw new z.ZodRealError(
    problems.slice(0, MOST_PROBLEMS).map(({ line, column, why }) => ({
      code: "custom",
      path: ["csv", line, column],
      message: why,
      input: undefined,
    })),
  );
}

async function changesOf(tx: Scoped, { byCode }: StandingList, occupations: readonly Occupation[]) {
  const after = new Map(occupations.map((one) => [one.code, one]));
  const added = occupations.filter(({ code }) => !byCode.has(code));
  const removed = [...byCode.values()].filter(({ code }) => !after.has(code));
  const renamed = occupations.filter(({ code, da }) => byCode.has(code) && byCode.get(code)!.da !== da);
  const others = occupations.filter((one) => {
    const before = byCode.get(one.code);
    return before && before.da === one.da && JSON.stringify(before) !== JSON.stringify(one);
  });
  const { rows } = await tx.execute<{ code: string; goals: number }>(sql`
    select occupation_code as code, count(*)::integer as goals from job_goal
    where fund_code = current_setting('app.fund_code') and superseded_at is null and occupation_code is not null group by 1`);
  const goalsOf = (changed: readonly Occupation[]) =>
    rows.filter(({ code }) => changed.some((one) => one.code === code)).reduce((sum, { goals }) => sum + goals, 0);
  const told = (kind: string, facts: Consequence["facts"]): Consequence => ({ kind, facts, rule: null });
  return [
    told("occupationsAdded", { count: added.length, examples: named(added) }),
    told("occupationsRemoved", { count: removed.length, examples: named(removed), goals: goalsOf(removed) }),
    told("occupationsRenamed", {
      count: renamed.length,
      examples: renamed
        .slice(0, MOST_EXAMPLES)
        .map(({ code, da }) => `${byCode.get(code)!.da} → ${da}`)
        .join("; "),
      goals: goalsOf(renamed),
    }),
    told("occupationsOtherwise", { count: others.length, examples: named(others) }),
    told("goalsKeep", { count: rows.reduce((sum, { goals }) => sum + goals, 0) }),
  ];
}

const named = (occupations: readonly Occupation[]): string =>
  occupations
    .slice(0, MOST_EXAMPLES)
    .map(({ da }) => da)
    .join("; ");
