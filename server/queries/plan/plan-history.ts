import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { JobGoal, PlanActivity } from "@/server/rules/case-facts";

export type GoalThen = Pick<JobGoal, "entityId" | "title" | "occupationCode" | "aim" | "approved" | "reason">;
export type ActivityThen = Pick<
  PlanActivity,
  "entityId" | "kind" | "what" | "by" | "duty" | "dueOn" | "state" | "closedOn" | "note"
>;
/** What stands in the plan at one instant. */
export type PlanThen = { text: string; goals: GoalThen[]; activities: ActivityThen[] };
/** A version of the plan with what stood in it when it was written. `by` is empty where the person is no longer known. */
export type PlanVersion = PlanThen & { id: string; state: "draft" | "published"; recordedAt: string; by: string };

/** The goals and activities that stood at an instant, as two JSON arrays. */
function standingAt(memberId: string, at: SQL): SQL {
  const stood = (table: SQL, content: SQL) => sql`(
    select coalesce(json_agg(json_build_object(${content}) order by f.applies_on, f.entity_id), '[]'::json) from ${table} f
    where f.fund_code = current_setting('app.fund_code') and f.member_id = ${memberId}::uuid
      and f.recorded_at <= ${at} and (f.superseded_at is null or f.superseded_at > ${at}))`;
  const goals = stood(
    sql`job_goal`,
    sql`'entityId', f.entity_id, 'title', f.title, 'occupationCode', f.occupation_code, 'aim', f.aim, 'approved', f.approved,
      'reason', f.reason`,
  );
  const activities = stood(
    sql`plan_activity`,
    sql`'entityId', f.entity_id, 'kind', f.kind, 'what', f.what, 'by', f.by_party, 'duty', f.duty, 'dueOn', f.due_on,
      'state', f.state, 'closedOn', f.closed_on, 'note', f.note`,
  );
  return sql`${goals} as goals, ${activities} as activities`;
}

/** Every version of the plan, the newest first, each with the goals and activities that stood when it was written. */
export async function planHistory(tx: Scoped, memberId: string): Promise<PlanVersion[]> {
  const { rows } = await tx.execute<PlanVersion>(sql`
    select p.id, p.state, p.text, to_json(p.recorded_at)#>>'{}' as "recordedAt", coalesce(u.name, '') as by,
      ${standingAt(memberId, sql`p.recorded_at`)}
    from min_plan p left join app_user u on u.fund_code = p.fund_code and u.id = p.recorded_by
    where p.fund_code = current_setting('app.fund_code') and p.member_id = ${memberId}::uuid
    order by p.recorded_at desc, p.id`);
  return rows;
}
