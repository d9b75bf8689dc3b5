import { sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import { caseDay } from "@/server/rules/duties/case-day";
import { type CourseStanding, courseStanding } from "@/server/rules/duties/standing";
import { type CourseInShort, courseLine } from "./course-in-short";
import type { WorkListRow } from "./work-list";

export type CaseBrief = {
  today: string;
  memberId: string;
  name: string;
  birthDate: string;
  protectedIdentity: boolean;
  caseworker: { id: string; name: string; initials: string } | null;
  standing: CourseStanding;
  course: CourseInShort | null;
  /** The fund's open duties, nearest first, and those of others that are open, for what the fund waits on. */
  duties: (Pick<WorkListRow, "key" | "rule" | "wording" | "facts" | "dueOn"> & {
    owner: "fund" | "member" | "jobcenter";
  })[];
  /** The interviews that are booked and have not been, nearest first. */
  coming: {
    id: string;
    on: string;
    startsAt: string;
    purposes: readonly string[];
    form: string;
    place: string | null;
  }[];
};

/**
 * One case in short, for beside the work list. Looking is logged in the same transaction.
 * @returns `null` where the scope shows no such member
 */
export async function caseBrief(tx: Scoped, person: SignedIn, memberId: string): Promise<CaseBrief | null> {
  const loaded = await loadCase(tx, memberId);
  if (!loaded) return null;
  const { facts, row, scheme } = loaded;
  const result = await tx.execute<{
    today: string;
    duties: CaseBrief["duties"];
    caseworker: CaseBrief["caseworker"];
  }>(sql`
    with clock as materialized (
      select n as at, (n at time zone 'Europe/Copenhagen')::date as today from business_now(${person.fundCode}) as n
    ), logged as (
      insert into audit (fund_code, member_id, kind, what, actor_id, actor_name, business_at)
      select ${person.fundCode}, ${memberId}::uuid, 'read', 'caseBrief', ${person.userId}::uuid, ${person.name}, clock.at from clock
    )
    select clock.today::text as today,
      (select json_build_object('id', u.id, 'name', u.name, 'initials', u.initials) from app_user u
        where u.fund_code = ${person.fundCode} and u.id = ${facts.caseworkerId}::uuid) as caseworker,
      (select coalesce(json_agg(json_build_object('key', d.key, 'rule', d.rule, 'wording', d.wording, 'facts', d.facts,
          'dueOn', d.due_on, 'owner', d.owner) order by d.owner <> 'fund', d.sort_day, d.key), '[]'::json)
        from duty d where d.fund_code = ${person.fundCode} and d.member_id = ${memberId}::uuid and d.state = 'open') as duties
    from clock`);
  const { today, duties, caseworker } = result.rows[0]!;
  const day = caseDay(facts, scheme, today);
  const course = day.courses.at(-1);
  return {
    today,
    memberId,
    name: `${row.givenNames} ${row.surname}`,
    birthDate: facts.birthDate,
    protectedIdentity: row.protectedIdentity,
    caseworker,
    standing: courseStanding(facts, scheme, today),
    course: course ? courseLine(day, course) : null,
    duties,
    coming: facts.interviews
      .filter(({ status, on }) => status === "booked" && on >= today)
      .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
      .slice(0, 3)
      .map(({ entityId: id, on, startsAt, purposes, form, place }) => ({ id, on, startsAt, purposes, form, place })),
  };
}
