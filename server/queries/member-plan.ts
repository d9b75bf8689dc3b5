import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { fundSettings } from "@/server/fund/settings";
import type { SignedIn } from "@/server/identity/roles";
import { standingList } from "@/server/occupations/standing-list";
import type { PlanActivity } from "@/server/rules/case-facts";
import { courseStanding } from "@/server/rules/duties/standing";
import type { JobGoalAim } from "@/server/rules/vocabulary";
import { memberCase } from "./member-case";
import { type PlanVersion as PlanHistoryVersion, planHistory } from "./plan/plan-history";

/** A version of plan or goal: who wrote it and when (an instant). `by` is empty where the person is no longer known. */
type Version = { id: string; entityId: string; recordedAt: string; by: string; current: boolean };
type PlanVersion = Version & { state: "draft" | "published"; text: string };
export type GoalVersion = Version & { title: string; aim: JobGoalAim; approved: boolean };
/** What the member has said to the plan, and whether the fund has been done with it. */
type PlanRemark = {
  id: string;
  kind: "goalProposal" | "planComment";
  text: string;
  aim: JobGoalAim | null;
  saidAt: string;
  handledOn: string | null;
};

export type MemberPlanPage = {
  /** What was agreed to be done, and how it ended. */
  activities: readonly PlanActivity[];
  /** The versions of the plan with what stood in each, newest first. */
  history: readonly PlanHistoryVersion[];
  /** Which list of occupations is searched; `name` is `null` for the one compiled for the project. */
  occupations: { name: string | null };
  fundName: string;
  responsible: "fund" | "jobcenter" | "undecided" | "none";
  /** Newest first; the first is the one that stands. */
  plan: PlanVersion[];
  /** Newest first; several may stand. */
  goals: GoalVersion[];
  /** R11.2d: the occupations that the fund says its region is short of; none where it has named none. */
  shortageAreas: readonly string[];
  /** Newest first. */
  remarks: PlanRemark[];
};

/** Min Plan and the job goals with their history. @returns `null` where the scope shows no case of the person's */
export async function memberPlan(tx: Scoped, person: SignedIn): Promise<MemberPlanPage | null> {
  const found = await memberCase(tx, person);
  if (!found) return null;
  const { facts, scheme, today, fundName } = found;
  const { fundCode, memberId } = facts;
  const version = sql`f.id, f.entity_id as "entityId", to_json(f.recorded_at)#>>'{}' as "recordedAt",
    coalesce(u.name, '') as by, f.superseded_at is null as current`;
  const of = (table: string) => sql`from ${sql.identifier(table)} f
    left join app_user u on u.fund_code = f.fund_code and u.id = f.recorded_by
    where f.fund_code = ${fundCode} and f.member_id = ${memberId} order by f.recorded_at desc, f.id`;
  const plan = await tx.execute<PlanVersion>(sql`select ${version}, f.state, f.text ${of("min_plan")}`);
  const goals = await tx.execute<GoalVersion>(sql`select ${version}, f.title, f.aim, f.approved ${of("job_goal")}`);
  const remarks = facts.notices.flatMap((notice): PlanRemark[] =>
    notice.kind === "goalProposal" || notice.kind === "planComment"
      ? [
          {
            id: notice.entityId,
            kind: notice.kind,
            text: notice.text ?? "",
            aim: notice.kind === "goalProposal" ? (notice.choice as JobGoalAim | null) : null,
            saidAt: notice.recordedAt,
            handledOn: notice.handledOn,
          },
        ]
      : [],
  );
  return {
    activities: facts.planActivities,
    history: await planHistory(tx, memberId),
    occupations: { name: (await standingList(tx)).name },
    fundName,
    responsible: courseStanding(facts, scheme, today).responsible,
    plan: plan.rows,
    goals: goals.rows,
    shortageAreas: (await fundSettings(tx)).settings.shortageAreas,
    remarks: remarks.reverse(),
  };
}
