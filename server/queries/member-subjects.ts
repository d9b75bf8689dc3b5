import { sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { deadlineStanding } from "@/server/commands/case-now";
import type { SignedIn } from "@/server/identity/roles";
import type { Interview } from "@/server/rules/case-facts";

/** What a member can write, tell or explain about. Instants ISO 8601. */
export type MemberSubjects = {
  today: string;
  fundName: string;
  /** Illness told of without a last day; `null` where none is going on. */
  illness: { id: string; from: string } | null;
  /** Interviews that were not cancelled, latest first. */
  interviews: (Pick<Interview, "on" | "startsAt" | "purposes" | "status"> & { id: string })[];
  /** With the day until which each can be met, days given back counted in. */
  deadlines: { id: string; deadline: string }[];
};

/** @returns `null` where the scope shows no case of the person's */
export async function memberSubjects(tx: Scoped, person: SignedIn): Promise<MemberSubjects | null> {
  const loaded = person.memberId === null ? null : await loadCase(tx, person.memberId);
  if (!loaded) return null;
  const { facts } = loaded;
  const result = await tx.execute<Pick<MemberSubjects, "today" | "fundName">>(sql`
    select business_today(f.code)::text as today, f.name as "fundName" from fund f where f.code = ${person.fundCode}`);
  const clock = result.rows[0]!;
  const illness = facts.notices.findLast(({ kind }) => kind === "illness");
  return {
    ...clock,
    illness: illness && illness.to === null ? { id: illness.entityId, from: illness.from ?? illness.appliesOn } : null,
    interviews: facts.interviews
      .filter(({ status }) => status !== "cancelled")
      .toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))
      .map(({ entityId: id, on, startsAt, purposes, status }) => ({ id, on, startsAt, purposes, status })),
    deadlines: facts.deadlines.map((one) => ({
      id: one.entityId,
      deadline: deadlineStanding(facts, one, clock.today).effectiveDeadline,
    })),
  };
}
