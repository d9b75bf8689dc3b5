import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";

/** Acts on a case that are news to the member; the others change nothing that the member would look for. */
export const NEWS = [
  "changeCircumstances",
  "registerUnemployment",
  "registerPlacement",
  "visitMember",
  "registerGuidance",
  "setDeadline",
  "moveDeadline",
  "withdrawDeadline",
  "giveBackDay",
  "recordMissedDeadline",
  "bookInterview",
  "summon",
  "moveInterview",
  "cancelInterview",
  "setJobcenterPart",
  "registerInterviewOutcome",
  "holdInterview",
  "guideOnRepatriation",
  "checkCv",
  "deregister",
  "leaveRegister",
  "registerAgain",
  "writeMinPlan",
  "setJobGoal",
  "removeJobGoal",
  "closeActivity",
  "registerReducedEffort",
  "reportHoliday",
  "decideHoliday",
  "enterHours",
  "markOut",
  "endAtExpiry",
  "letEndTakeEffect",
  "correctCode",
  "annulEnd",
  "settleFollowUp",
  "annulDeregistration",
  "registerComplaint",
  "treatComplaint",
  "correctRegistration",
  "correctPlacement",
  "assignCase",
  "writeToMember",
  "handleNotice",
] as const;

export type NewsItem = {
  key: string;
  what: (typeof NEWS)[number];
  /** How it turned out, where the act tells: an interview's outcome, an answer to holiday. */
  outcome: string | null;
  /** The fund's business instant. */
  at: string;
  by: string;
};

const MOST = 5;

/**
 * What others have done in the case since the member last looked, newest first, at most five. A visit lasts an hour: what
 * was news when the page was opened still is when it is opened again a moment later.
 */
export async function memberNews(tx: Scoped, { fundCode, memberId, userId }: SignedIn): Promise<NewsItem[]> {
  const result = await tx.execute<NewsItem>(sql`
    with visit as materialized (
      select coalesce(max(a.id), 0) as last from audit a
      where a.fund_code = ${fundCode} and a.member_id = ${memberId}::uuid and a.kind = 'read' and a.what = 'ownCase'
        and a.actor_id = ${userId}::uuid and a.wall_at < clock_timestamp() - interval '1 hour')
    select a.id::text as key, a.what, coalesce(a.detail->>'outcome', a.detail->>'state') as outcome, to_json(a.business_at)#>>'{}' as at, a.actor_name as by
    from audit a, visit
    where a.fund_code = ${fundCode} and a.member_id = ${memberId}::uuid and a.id > visit.last and a.kind = 'act'
      and a.actor_id is distinct from ${userId}::uuid
      and a.what in (${sql.join(
        NEWS.map((what) => sql`${what}`),
        sql`, `,
      )})
    order by a.id desc limit ${MOST}`);
  return result.rows;
}
