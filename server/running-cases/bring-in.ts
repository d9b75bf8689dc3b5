import { randomUUID } from "node:crypto";
import { and, eq, inArray, sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { appUser, audit, member } from "@/db/schema";
import { createMember, createMemberInput } from "@/server/commands/create-member";
import { applyPlan } from "@/server/commands/kernel/apply-plan";
import { hashOfContent } from "@/server/commands/kernel/content-hash";
import type { Actor, PlanContext } from "@/server/commands/kernel/plan";
import { contextOf, type OpenScope } from "@/server/commands/kernel/run-command";
import type { Given } from "@/server/fund/distribution";
import type { CprKeys } from "@/server/identity/cpr-cipher";
import { hashCpr } from "@/server/identity/cpr-hash";
import type { CaseFacts } from "@/server/rules/case-facts";
import { duties } from "@/server/rules/duties";
import { courseStanding } from "@/server/rules/duties/standing";
import { givenByRule } from "./given-by-rule";
import { HELD_ELSEWHERE, type PlannedCase, planCase } from "./plan-case";
import { type RowProblem, type RunningCase, readCells } from "./read-cells";
import { type FileProblem, type Row, readRows } from "./read-rows";

/** What a case would be, and owe, once it is brought in. Hours in hundredths. */
export type ComingCase = {
  line: number;
  name: string;
  birthDate: string;
  responsible: "fund" | "jobcenter" | "undecided" | "none";
  startDate: string | null;
  hours: { total: number; threshold: number };
  owed: { individual: number; joint: number };
  deadline: string | null;
  /** Initials, as the file names who has it. */
  caseworker: string | null;
  /** Where the file names nobody: to whom the fund's rules of distribution give it. */
  byRule: Given | null;
  /** Duties of the fund that are open, and those of them whose day has passed. */
  open: number;
  overdue: number;
};
export type BroughtIn =
  | { kind: "file"; problem: FileProblem }
  | { kind: "preview"; cases: ComingCase[]; problems: RowProblem[]; hash: string }
  /** Something has changed since the preview: nothing was written. */
  | { kind: "changed"; cases: ComingCase[]; problems: RowProblem[]; hash: string }
  | { kind: "done"; count: number };

/**
 * Brings running cases in from a file: what each would be is shown first, by the rules; confirmed, all are written in one
 * transaction, or none. A file with a row that is wrong is not brought in.
 * @param hash of the preview that is confirmed; `null` only previews
 */
export function bringIn(open: OpenScope, bytes: Uint8Array, hash: string | null, keys: CprKeys): Promise<BroughtIn> {
  const read = readRows(bytes);
  if ("problem" in read) return Promise.resolve({ kind: "file", problem: read });
  return open(async (tx, actor, fundCode): Promise<BroughtIn> => {
    const context = await contextOf(tx, actor);
    const { planned, problems } = await plan(tx, read.rows, context, fundCode, keys);
    const given = await givenByRule(tx, fundCode, planned, context);
    const cases = planned.map((one) => comingCase(one, given.get(one.row.line) ?? null, context));
    const seen = hashOfContent({ today: context.today, rows: read.rows, cases, problems });
    const preview = { cases, problems, hash: seen };
    if (hash === null) return { kind: "preview", ...preview };
    if (hash !== seen || problems.length > 0) return { kind: "changed", ...preview };
    const here: OpenScope = (work) => work(tx, actor, fundCode);
    for (const one of planned) await write(tx, here, one, context, keys);
    await tx.insert(audit).values({
      fundCode,
      memberId: null,
      kind: "act",
      what: "bringInCases",
      detail: { count: planned.length },
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: context.now,
    });
    return { kind: "done", count: planned.length };
  });
}

async function plan(
  tx: Scoped,
  rows: readonly Row[],
  context: PlanContext,
  fundCode: string,
  keys: CprKeys,
): Promise<{ planned: PlannedCase[]; problems: RowProblem[] }> {
  const problems: RowProblem[] = [];
  const cells = rows.map((row) => readCells(row, context.today));
  for (const read of cells) if ("problems" in read) problems.push(...read.problems);
  const read = cells.flatMap((one) => ("read" in one ? [one.read] : []));
  problems.push(...(await knownAlready(tx, fundCode, read, keys)));
  const people = await caseworkers(tx, fundCode);
  const bad = new Set(problems.map(({ line }) => line));
  const planned: PlannedCase[] = [];
  const minutes = await minutesTaken(tx, fundCode);
  for (const row of read.filter(({ line }) => !bad.has(line))) {
    const caseworkerId = row.initials === null ? null : (people.get(row.initials.toLowerCase())?.id ?? "");
    if (caseworkerId === "") {
      problems.push({ line: row.line, column: "initials", why: "unknownInitials" });
      continue;
    }
    const holder = caseworkerId ?? actingCaseworker(context.actor);
    const minuteOf = (on: string) => {
      const at = minutes.get(`${holder} ${on}`) ?? 0;
      minutes.set(`${holder} ${on}`, at + 1);
      return at;
    };
    const result = planCase(row, factsOfNew(row, fundCode, caseworkerId, context), context, { holder, minuteOf });
    if ("problem" in result) problems.push(result.problem);
    else planned.push(result);
  }
  problems.sort((one, other) => one.line - other.line);
  return { planned, problems };
}

/** Somebody of the fund brings the cases in: where nobody has a case, the interviews are put down to them. */
function actingCaseworker({ userId }: Actor): string {
  if (userId === null) throw new Error("running cases are brought in by a person");
  return userId;
}

/** Who is a member already, and who stands in the file twice. */
async function knownAlready(
  tx: Scoped,
  fundCode: string,
  read: readonly RunningCase[],
  keys: CprKeys,
): Promise<RowProblem[]> {
  const hashes = read.map(({ cpr }) => hashCpr(cpr, keys.hash));
  if (hashes.length === 0) return [];
  const held = await tx
    .select({ hash: member.cprHash })
    .from(member)
    .where(and(eq(member.fundCode, fundCode), inArray(member.cprHash, hashes)));
  const known = new Set(held.map(({ hash }) => hash.toString("hex")));
  const first = new Map<string, number>();
  return read.flatMap(({ line, cpr }): RowProblem[] => {
    if (known.has(hashCpr(cpr, keys.hash).toString("hex"))) return [{ line, column: "cpr", why: "memberExists" }];
    const earlier = first.get(cpr);
    if (earlier !== undefined) return [{ line, column: "cpr", why: "twice", facts: { line: earlier } }];
    first.set(cpr, line);
    return [];
  });
}

/** How many interviews without a known hour each caseworker has on each day already: the next gets the next minute. */
async function minutesTaken(tx: Scoped, fundCode: string): Promise<Map<string, number>> {
  const { rows } = await tx.execute<{ holder: string; on: string; count: number }>(sql`
    select caseworker_id as holder, "on"::text as "on", count(*)::integer as count from interview
    where fund_code = ${fundCode} and superseded_at is null and outcome_note = ${HELD_ELSEWHERE} group by 1, 2`);
  return new Map(rows.map(({ holder, on, count }) => [`${holder} ${on}`, count]));
}

async function caseworkers(tx: Scoped, fundCode: string): Promise<Map<string, { id: string }>> {
  const users = await tx
    .select({ id: appUser.id, initials: appUser.initials })
    .from(appUser)
    .where(and(eq(appUser.fundCode, fundCode), eq(appUser.kind, "caseworker"), sql`active`));
  return new Map(users.map(({ id, initials }) => [initials.toLowerCase(), { id }]));
}

const circumstancesOf = ({ municipalityCode, insurance, education, children }: RunningCase) => ({
  municipalityCode,
  insurance,
  hasVocationalEducation: education,
  supportsChildrenAtHome: children,
  citizenships: null,
  residencePermit: null,
  euFreeMovement: null,
  inOffer: false,
  situation: "unemployed" as const,
  warnedOfDismissal: false,
});

/** The case as the member's creation leaves it. */
function factsOfNew(
  row: RunningCase,
  fundCode: string,
  caseworkerId: string | null,
  { now, actor }: PlanContext,
): CaseFacts {
  const stamp = { id: "new:circumstances", entityId: "new:circumstances", recordedAt: now, recordedBy: actor.userId };
  return {
    fundCode,
    memberId: "new:member",
    birthDate: row.birthDate,
    caseworkerId,
    leftFundOn: null,
    diedOn: null,
    circumstances: [{ ...stamp, appliesOn: row.registeredOn, ...circumstancesOf(row) }],
    registrations: [],
    placements: [],
    visitations: [],
    participations: [],
    markingEnds: [],
    guidance: [],
    deadlines: [],
    interviews: [],
    benefitMonths: [],
    holidays: [],
    reducedEfforts: [],
    minPlans: [],
    jobGoals: [],
    planActivities: [],
    jobcenterItems: [],
    jobcenterContacts: [],
    jobcenterMeasures: [],
    cvStatuses: [],
    repatriations: [],
    notices: [],
    followUps: [],
    complaints: [],
    troubles: [],
  };
}

function comingCase({ row, facts }: PlannedCase, byRule: Given | null, { scheme, today }: PlanContext): ComingCase {
  const { responsible, participation, hours, interviews, nextDeadline } = courseStanding(facts, scheme, today);
  const open = duties(facts, scheme, today).duties.filter(({ owner, state }) => owner === "fund" && state === "open");
  return {
    line: row.line,
    name: `${row.givenNames} ${row.surname}`,
    birthDate: row.birthDate,
    responsible,
    startDate: participation?.startDate ?? null,
    hours: { total: hours.total, threshold: hours.threshold },
    owed: { individual: interviews.owedFund.individual, joint: interviews.owedFund.joint },
    deadline: nextDeadline,
    caseworker: row.initials,
    byRule,
    open: open.length,
    overdue: open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
  };
}

async function write(
  tx: Scoped,
  here: OpenScope,
  { row, facts, plan: planned }: PlannedCase,
  context: PlanContext,
  keys: CprKeys,
): Promise<void> {
  const input = createMemberInput.parse({
    cpr: row.cpr,
    givenNames: row.givenNames,
    surname: row.surname,
    caseworkerId: facts.caseworkerId,
    circumstances: circumstancesOf(row),
    appliesOn: row.registeredOn,
  });
  const { memberId } = await createMember(here, input, keys, randomUUID());
  const loaded = await loadCase(tx, memberId, { lock: true });
  if (!loaded) throw new Error("a member was made outside the scope");
  await applyPlan(tx, { ...loaded, command: "bringInCase", input: { line: row.line }, plan: planned, context });
}
