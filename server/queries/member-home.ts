import { sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { deadlineStanding } from "@/server/commands/case-now";
import type { SignedIn } from "@/server/identity/roles";
import type { CaseFacts, Interview } from "@/server/rules/case-facts";
import { caseDay } from "@/server/rules/duties/case-day";
import type { Duty } from "@/server/rules/duties/duty";
import { duties } from "@/server/rules/duties/index";
import { type CourseStanding, courseStanding } from "@/server/rules/duties/standing";
import { dutyInWords } from "@/server/rules/duties/words";
import { type CourseInShort, courseLine } from "./course-in-short";
import { memberNews, type NewsItem } from "./member-news";

/** An interview as the member meets it. Instants ISO 8601. */
export type MemberInterview = Pick<Interview, "on" | "startsAt" | "endsAt" | "form" | "place"> & {
  id: string;
  purposes: readonly string[];
  /** With whom; empty where the person is no longer known. */
  caseworker: string;
};

/** Something owed, that the member is told of; `interview` where it is to come to one. */
export type MemberDuty = Pick<Duty, "key" | "rule" | "text" | "facts" | "dueOn"> & {
  owner: Duty["owner"];
  interview: MemberInterview | null;
};

export type MemberHome = {
  /** The fund's business day. */
  today: string;
  name: string;
  fundName: string;
  standing: CourseStanding;
  course: CourseInShort | null;
  /** What the member is to do, nearest day first; without a day last. */
  mine: MemberDuty[];
  /** What fund and jobcenter owe the member now. */
  others: MemberDuty[];
  /** The deadline that was missed last and that the member has not explained; `lastDay` with the days given back. */
  unexplained: { id: string; lastDay: string } | null;
  /** Letters and messages not opened. */
  unread: number;
  /** What others have done since the member last looked, newest first. */
  news: NewsItem[];
  /** The first interview still to come. */
  next: MemberInterview | null;
  /** Job interviews fixed and still to come. */
  booked: { individual: number; joint: number };
};

/**
 * The member's own first page, on the fund's business day. The reading is logged in the same transaction.
 * @returns `null` where the scope shows no case of the person's
 */
export async function memberHome(tx: Scoped, person: SignedIn): Promise<MemberHome | null> {
  const loaded = person.memberId === null ? null : await loadCase(tx, person.memberId);
  if (!loaded) return null;
  const { facts, row, scheme } = loaded;
  // Before this reading is logged: the news are what came since the last one.
  const news = await memberNews(tx, person);
  const { today, fundName, people, unread } = await surroundings(tx, person);
  const day = caseDay(facts, scheme, today);
  const course = day.courses.at(-1);
  const told = duties(facts, scheme, today)
    .duties.filter((duty) => duty.state === "open" && dutyInWords(duty, "da").member !== null)
    .sort((one, other) => (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999"))
    .map(({ key, owner, rule, text, facts: about, dueOn }): MemberDuty => {
      const interview = facts.interviews.find(({ entityId }) => key === `attend:${entityId}`);
      return { key, owner, rule, text, facts: about, dueOn, interview: interview ? asMet(interview, people) : null };
    });
  const planned = facts.interviews.filter(({ status, on }) => status === "booked" && on >= today);
  const line = course ? courseLine(day, course) : null;
  return {
    today,
    name: `${row.givenNames} ${row.surname}`,
    fundName,
    standing: courseStanding(facts, scheme, today),
    // A deadline that a booking has met is no longer anything to look at: the booking is.
    course: line && { ...line, deadlines: line.deadlines.filter(({ state }) => state !== "met") },
    mine: told.filter(({ owner }) => owner === "member"),
    others: told.filter(({ owner }) => owner !== "member"),
    unexplained: missedUnexplained(facts, today),
    unread,
    news,
    next: nextOf(planned, people),
    booked: {
      individual: planned.filter(({ purposes }) => purposes.includes("job")).length,
      joint: planned.filter(({ purposes }) => purposes.includes("joint")).length,
    },
  };
}

function nextOf(planned: readonly Interview[], people: Surroundings["people"]): MemberInterview | null {
  const [first] = planned.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  return first ? asMet(first, people) : null;
}

/** The missed deadline of the latest day, where the member has said nothing of it. */
function missedUnexplained(facts: CaseFacts, today: string): MemberHome["unexplained"] {
  const explained = new Set(facts.notices.filter(({ kind }) => kind === "explanation").map(({ about }) => about));
  const missed = facts.deadlines
    .filter(({ withdrawnOn, entityId }) => withdrawnOn === null && !explained.has(entityId))
    .map((one) => ({ id: one.entityId, ...deadlineStanding(facts, one, today) }))
    .filter(({ status }) => status === "missed")
    .toSorted((one, other) => one.effectiveDeadline.localeCompare(other.effectiveDeadline))
    .at(-1);
  return missed ? { id: missed.id, lastDay: missed.effectiveDeadline } : null;
}

type Surroundings = { today: string; fundName: string; unread: number; people: Record<string, string> };

/** The day, the fund and its caseworkers' names, and the line in the log, in one statement. */
async function surroundings(tx: Scoped, person: SignedIn): Promise<Surroundings> {
  const result = await tx.execute<Surroundings>(sql`
    with clock as materialized (select business_now(${person.fundCode}) as at),
    logged as (
      insert into audit (fund_code, member_id, kind, what, actor_id, actor_name, business_at)
      select ${person.fundCode}, ${person.memberId}::uuid, 'read', 'ownCase', ${person.userId}::uuid, ${person.name}, clock.at from clock
    )
    select business_today(f.code)::text as today, f.name as "fundName",
      (select count(*)::integer from message g
        where g.fund_code = f.code and g.member_id = ${person.memberId}::uuid and g.read_at is null) as unread,
      (select coalesce(json_object_agg(u.id, u.name), '{}'::json) from app_user u
        where u.fund_code = f.code and u.kind = 'caseworker') as people
    from fund f where f.code = ${person.fundCode}`);
  const found = result.rows[0];
  if (!found) throw new Error("no fund in scope");
  return found;
}

function asMet(interview: Interview, people: Surroundings["people"]): MemberInterview {
  const { entityId: id, on, startsAt, endsAt, form, place, purposes, caseworkerId } = interview;
  return { id, on, startsAt, endsAt, form, place, purposes, caseworker: people[caseworkerId] ?? "" };
}
