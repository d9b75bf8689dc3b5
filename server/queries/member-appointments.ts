import { sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { deadlineMetBy } from "@/server/commands/cancel-interview";
import type { SignedIn } from "@/server/identity/roles";
import type { CaseFacts, Interview } from "@/server/rules/case-facts";
import type { Decision } from "@/server/rules/decision";
import { whoBooks } from "@/server/rules/section-04-booking";
import type { JobcenterParticipationValue } from "@/server/rules/section-04-joint-interview";
import type { Purpose } from "@/server/rules/vocabulary";
import { jobcenterPartOf } from "./jobcenter-part";

/** An interview as the member meets it, whatever became of it. Instants ISO 8601. */
export type Appointment = Pick<
  Interview,
  "on" | "startsAt" | "endsAt" | "form" | "place" | "purposes" | "status" | "fixedBy"
> & {
  id: string;
  /** With whom; empty where the person is no longer known. */
  caseworker: string;
  /** The answer to a summons; `null` for what the member booked, and where none has been given. */
  answer: SummonsAnswer | null;
};
export type SummonsAnswer = { choice: string; text: string | null; on: string; handled: boolean };

export type Appointments = { today: string; fundName: string; coming: Appointment[]; past: Appointment[] };

export type OneAppointment = {
  today: string;
  fundName: string;
  appointment: Appointment;
  /** Whether it still lies ahead: what can be done about it depends on it. */
  stands: boolean;
  /** The rule by which it was booked, or called. */
  why: Decision["basis"][number];
  shortNoticeReason: string | null;
  /** What the fund has written to the member of what was talked about; its own notes are no part of it. */
  sharedSummary: string | null;
  /** The last day of the deadline that it meets; `null` where it answers none. */
  meetsDeadline: string | null;
  jobcenter:
    | (Pick<Interview, "memberDeclinesJobcenter" | "memberRequestsJobcenter" | "memberWantsInPerson"> &
        JobcenterParticipationValue)
    | null;
  /** How many times it has been registered or changed: calendars take the highest for the newest. */
  versions: number;
};

/** The member's interviews: those to come in the order of their days, then those that have been. */
export async function memberAppointments(tx: Scoped, person: SignedIn): Promise<Appointments | null> {
  const known = await caseAndFund(tx, person);
  if (known === null) return null;
  const { facts, today, fundName, people } = known;
  const all = facts.interviews
    .map((interview) => shown(facts, interview, people))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  const lies = (one: Appointment) => one.status === "booked" && one.on >= today;
  return { today, fundName, coming: all.filter(lies), past: all.filter((one) => !lies(one)).reverse() };
}

/** One of the member's interviews; `null` where the case has none of that id. */
export async function memberAppointment(tx: Scoped, person: SignedIn, id: string): Promise<OneAppointment | null> {
  const known = await caseAndFund(tx, person);
  const interview = known?.facts.interviews.find(({ entityId }) => entityId === id);
  if (!known || !interview) return null;
  const { facts, today, fundName, people } = known;
  const sameDayPurposes = facts.interviews
    .filter(({ on, status, entityId }) => on === interview.on && status === "booked" && entityId !== id)
    .flatMap(({ purposes }) => purposes);
  const { basis } = whoBooks({ ...interview, sameDayPurposes });
  const versions = await tx.execute<{ count: number }>(sql`
    select count(*)::integer as count from interview where fund_code = ${person.fundCode} and entity_id = ${id}::uuid`);
  return {
    today,
    fundName,
    appointment: shown(facts, interview, people),
    stands: interview.status === "booked" && interview.on >= today,
    why: basis[0] ?? "R4.3a",
    shortNoticeReason: interview.shortNoticeReason,
    sharedSummary: interview.sharedSummary,
    meetsDeadline: deadlineMetBy(facts, interview, today)?.effectiveDeadline ?? null,
    jobcenter: interview.purposes.includes("joint" satisfies Purpose) ? jobcenterOf(interview) : null,
    versions: versions.rows[0]?.count ?? 1,
  };
}

function jobcenterOf(interview: Interview): NonNullable<OneAppointment["jobcenter"]> {
  const { memberDeclinesJobcenter, memberRequestsJobcenter, memberWantsInPerson } = interview;
  const { value } = jobcenterPartOf(interview);
  return { memberDeclinesJobcenter, memberRequestsJobcenter, memberWantsInPerson, ...value };
}

function shown(facts: CaseFacts, interview: Interview, people: Record<string, string>): Appointment {
  const { entityId: id, on, startsAt, endsAt, form, place, purposes, status, fixedBy, caseworkerId } = interview;
  const told = facts.notices.findLast(({ kind, about }) => kind === "summonsAnswer" && about === id);
  const answer = told?.choice
    ? { choice: told.choice, text: told.text, on: told.appliesOn, handled: told.handledOn !== null }
    : null;
  const caseworker = people[caseworkerId] ?? "";
  return { id, on, startsAt, endsAt, form, place, purposes, status, fixedBy, caseworker, answer };
}

/** The case, the day, the fund and its caseworkers' names; the reading is logged in the same transaction. */
async function caseAndFund(tx: Scoped, person: SignedIn) {
  const loaded = person.memberId === null ? null : await loadCase(tx, person.memberId);
  if (!loaded) return null;
  const result = await tx.execute<{ today: string; fundName: string; people: Record<string, string> }>(sql`
    with logged as (
      insert into audit (fund_code, member_id, kind, what, actor_id, actor_name, business_at)
      select ${person.fundCode}, ${person.memberId}::uuid, 'read', 'ownCase', ${person.userId}::uuid, ${person.name},
        business_now(${person.fundCode})
    )
    select business_today(f.code)::text as today, f.name as "fundName",
      (select coalesce(json_object_agg(u.id, u.name), '{}'::json) from app_user u
        where u.fund_code = f.code and u.kind = 'caseworker') as people
    from fund f where f.code = ${person.fundCode}`);
  const found = result.rows[0];
  if (!found) throw new Error("no fund in scope");
  return { facts: loaded.facts, ...found };
}
