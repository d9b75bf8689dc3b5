import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import { caseDay, interviewsIn } from "@/server/rules/duties/case-day";
import { type CourseStanding, courseStanding } from "@/server/rules/duties/standing";
import { memberCase } from "./member-case";

export type MemberMovingPage = {
  today: string;
  fundName: string;
  standing: Pick<CourseStanding, "responsible" | "participation" | "interviews" | "expectedHandover">;
  /** The last day in the fund, registered or past; `null` while none is registered. */
  lastDay: string | null;
  /** Job interviews held in the course, oldest first. */
  held: { id: string; on: string; joint: boolean }[];
  /** The instants at which the member was written to about the move, and at which the jobcenter was told. */
  memberToldAt: string | null;
  jobcenterToldAt: string | null;
  /** The day on which the fund went through what applies at the jobcenter (R5.3). */
  guidedOn: string | null;
};

/** R10: what was done, what is owed and by whom, at the move. @returns `null` where the scope shows no case */
export async function memberMoving(tx: Scoped, person: SignedIn): Promise<MemberMovingPage | null> {
  const found = await memberCase(tx, person);
  if (!found) return null;
  const { facts, scheme, today, fundName } = found;
  const day = caseDay(facts, scheme, today);
  const course = day.courses.at(-1) ?? null;
  const { responsible, participation, interviews, expectedHandover } = courseStanding(facts, scheme, today);
  const endRegisteredAt = course?.ends[0]?.recordedAt ?? null;
  const told = await tx.execute<{ member: string | null; jobcenter: string | null }>(sql`
    select (select min(to_json(g.created_at)#>>'{}') from message g where g.fund_code = ${facts.fundCode}
        and g.member_id = ${facts.memberId} and g.created_at >= ${endRegisteredAt}::timestamptz
        and g.template in ('courseMoves', 'participationEnds', 'visitedToJobcenter')) as member,
      (select min(to_json(o.created_at)#>>'{}') from outbox o where o.fund_code = ${facts.fundCode}
        and o.member_id = ${facts.memberId} and o.created_at >= ${endRegisteredAt}::timestamptz
        and o.type = 'marking.ended') as jobcenter`);
  const guided = facts.guidance.findLast(
    ({ topic, recordedAt }) => topic === "transfer" && endRegisteredAt !== null && recordedAt >= endRegisteredAt,
  );
  return {
    today,
    fundName,
    standing: { responsible, participation, interviews, expectedHandover },
    lastDay: course?.participation.endDate ?? null,
    held: course
      ? interviewsIn(facts, course)
          .filter(({ status, purposes }) => status === "held" && purposes.some((p) => p === "job" || p === "joint"))
          .map(({ entityId: id, on, purposes }) => ({ id, on, joint: purposes.includes("joint") }))
          .sort((one, other) => one.on.localeCompare(other.on))
      : [],
    memberToldAt: told.rows[0]?.member ?? null,
    jobcenterToldAt: told.rows[0]?.jobcenter ?? null,
    guidedOn: guided?.on ?? null,
  };
}
