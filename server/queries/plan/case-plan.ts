import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { appUser, audit } from "@/db/schema";
import { minPlanAsked } from "@/server/commands/write-min-plan";
import { fundSettings } from "@/server/fund/settings";
import type { SignedIn } from "@/server/identity/roles";
import { standingList } from "@/server/occupations/standing-list";
import type { JobGoal, MemberNotice, MinPlan, PlanActivity } from "@/server/rules/case-facts";
import { courseStanding } from "@/server/rules/duties/standing";
import type { MinPlanInput } from "@/server/rules/section-11-min-plan";
import { type PlanVersion, planHistory } from "./plan-history";

/** Min Plan as a caseworker writes it. */
export type CasePlanPage = {
  /** The fund's business day. */
  today: string;
  memberId: string;
  name: string;
  /** The case's, as it was read. */
  version: number;
  responsible: "fund" | "jobcenter" | "undecided" | "none";
  /** The newest version, published or not; `null` before the first. */
  plan: MinPlan | null;
  goals: readonly JobGoal[];
  activities: readonly PlanActivity[];
  /** Newest first, each with what stood in it. */
  history: readonly PlanVersion[];
  /** What the member has proposed and said, and nobody has answered. */
  proposals: readonly MemberNotice[];
  /** What the rule of the plan is asked of the case as it stands (R11.2a to R11.2d). */
  question: MinPlanInput;
  shortageAreas: readonly string[];
  /** Which list of occupations is searched; `name` is `null` for the one compiled for the project. */
  occupations: { name: string | null };
  /** The fund's people, by id: who wrote what. */
  people: Readonly<Record<string, string>>;
};

/**
 * All that the plan's screen shows. The reading is logged in the same transaction.
 * @returns `null` where the scope shows no such member
 */
export async function casePlan(tx: Scoped, person: SignedIn, memberId: string): Promise<CasePlanPage | null> {
  const loaded = await loadCase(tx, memberId);
  if (!loaded) return null;
  const { facts, row, clock, scheme } = loaded;
  const { today } = clock;
  await tx.insert(audit).values({
    fundCode: facts.fundCode,
    memberId,
    kind: "read",
    what: "case",
    actorId: person.userId,
    actorName: person.name,
    businessAt: clock.now,
  });
  const people = await tx.select({ id: appUser.id, name: appUser.name }).from(appUser);
  const { name } = await standingList(tx);
  return {
    today,
    memberId,
    name: `${row.givenNames} ${row.surname}`,
    version: row.version,
    responsible: courseStanding(facts, scheme, today).responsible,
    plan: facts.minPlans.at(-1) ?? null,
    goals: facts.jobGoals,
    activities: facts.planActivities,
    history: await planHistory(tx, memberId),
    proposals: facts.notices.filter(
      ({ kind, handledOn }) => handledOn === null && (kind === "goalProposal" || kind === "planComment"),
    ),
    question: minPlanAsked(facts, { today, scheme }),
    shortageAreas: (await fundSettings(tx)).settings.shortageAreas,
    occupations: { name },
    people: Object.fromEntries(people.map((one) => [one.id, one.name])),
  };
}
