import { and, desc, eq, sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { appUser, audit, caseNote, outbox } from "@/db/schema";
import { businessClock } from "@/db/scope";
import { complainBy } from "@/server/commands/register-complaint";
import { fundSettings } from "@/server/fund/settings";
import type { SignedIn } from "@/server/identity/roles";
import type { CaseFacts } from "@/server/rules/case-facts";
import { addDays } from "@/server/rules/day";
import { duties } from "@/server/rules/duties";
import type { Duty } from "@/server/rules/duties/duty";
import { type CourseStanding, courseStanding } from "@/server/rules/duties/standing";
import { type DistributedBy, howItIsHad } from "./how-it-is-had";

export type CasePage = {
  today: string;
  memberId: string;
  version: number;
  name: string;
  birthDate: string;
  locale: "da" | "en";
  protectedIdentity: boolean;
  caseworker: { id: string; name: string } | null;
  /** By what the case was given to the one who has it, where a rule of distribution gave it. */
  distributed: DistributedBy | null;
  /** Who covers while the one who has the case is away. */
  cover: { name: string; to: string } | null;
  standing: CourseStanding;
  duties: readonly Duty[];
  facts: CaseFacts;
  notes: { id: string; body: string; writtenBy: string; writtenAt: string }[];
  /** The exchange messages of the hand-over and their state: when told, when acknowledged. */
  told: {
    type: string;
    createdAt: string;
    deliveredAt: string | null;
    acknowledgedAt: string | null;
    state: string;
  }[];
  /** Letters that told of a decision against the member, newest first: what can be complained of, and until when. */
  decisions: { messageId: string; template: string; on: string; until: string }[];
  /** The next times on offer, soonest first. */
  freeTimes: { id: string; on: string; startsAt: string; form: string; place: string | null; caseworkerId: string }[];
  /** What the fund has chosen to propose: the day of a new booking deadline, and what it is short of people for (R11.2d). */
  proposals: { deadline: string; shortageAreas: readonly string[] };
  /** The fund's people, by id: who registered what. */
  people: Record<string, string>;
  /** Those who have acted for the member, by id. */
  representatives: Record<string, string>;
};

/**
 * All that the case page shows, on the fund's business day. The reading is logged in the same transaction.
 * @returns `null` where the scope shows no such member
 */
export async function casePage(tx: Scoped, person: SignedIn, memberId: string): Promise<CasePage | null> {
  const loaded = await loadCase(tx, memberId);
  if (!loaded) return null;
  const { facts, row, scheme } = loaded;
  const { now, today } = await businessClock(tx);
  const { fundCode } = facts;
  await tx.insert(audit).values({
    fundCode,
    memberId,
    kind: "read",
    what: "case",
    actorId: person.userId,
    actorName: person.name,
    businessAt: now,
  });
  const users = await tx
    .select({ id: appUser.id, name: appUser.name })
    .from(appUser)
    .where(and(eq(appUser.fundCode, fundCode), eq(appUser.kind, "caseworker")));
  const people = Object.fromEntries(users.map(({ id, name }) => [id, name]));
  const acting = await tx.execute<{ id: string; name: string }>(sql`
    select distinct u.id, u.name from audit a join app_user u on u.fund_code = a.fund_code and u.id = a.actor_id
    where a.fund_code = ${fundCode} and a.member_id = ${memberId}::uuid and a.kind = 'act'
      and u.kind = 'member' and u.member_id <> a.member_id`);
  const notes = await tx
    .select()
    .from(caseNote)
    .where(and(eq(caseNote.fundCode, fundCode), eq(caseNote.memberId, memberId)))
    .orderBy(desc(caseNote.writtenAt));
  const told = await tx
    .select({
      type: outbox.type,
      createdAt: outbox.createdAt,
      deliveredAt: outbox.deliveredAt,
      acknowledgedAt: outbox.acknowledgedAt,
      state: outbox.state,
    })
    .from(outbox)
    .where(and(eq(outbox.fundCode, fundCode), eq(outbox.memberId, memberId)))
    .orderBy(sql`number desc`);
  const freeTimes = await tx.execute<CasePage["freeTimes"][number]>(sql`
    select s.id, s."on"::text as "on", to_json(s.starts_at)#>>'{}' as "startsAt", s.form, s.place, s.caseworker_id as "caseworkerId"
    from slot s where s.fund_code = ${fundCode} and s.closed_at is null and s.starts_at > ${now} and s."on" >= ${today}
      and not exists (select 1 from interview i where i.fund_code = s.fund_code and i.slot_id = s.id and i.superseded_at is null
        and i.status in ('booked', 'held'))
    order by s."on", s.starts_at, s.id limit 40`);
  const decided = await tx.execute<Omit<CasePage["decisions"][number], "until">>(sql`
    select g.id as "messageId", g.template, (g.created_at at time zone 'Europe/Copenhagen')::date::text as "on"
    from message g where g.fund_code = ${fundCode} and g.member_id = ${memberId}::uuid and g.adverse and g.withdrawn_at is null
    order by g.created_at desc, g.id limit 20`);
  const { settings } = await fundSettings(tx);
  const has = await howItIsHad(tx, facts);
  const caseworkerId = facts.caseworkerId;
  return {
    today,
    memberId,
    facts,
    people,
    representatives: Object.fromEntries(acting.rows.map(({ id, name }) => [id, name])),
    told,
    decisions: decided.rows.map((one) => ({ ...one, until: complainBy(one.on) })),
    freeTimes: freeTimes.rows,
    proposals: { deadline: addDays(today, settings.deadlineDays), shortageAreas: settings.shortageAreas },
    version: row.version,
    name: `${row.givenNames} ${row.surname}`,
    birthDate: facts.birthDate,
    locale: row.locale,
    protectedIdentity: row.protectedIdentity,
    caseworker: caseworkerId ? { id: caseworkerId, name: people[caseworkerId] ?? "" } : null,
    ...has,
    standing: courseStanding(facts, scheme, today),
    duties: duties(facts, scheme, today).duties,
    notes: notes.map(({ id, body, writtenBy, writtenAt }) => ({
      id,
      body,
      writtenAt,
      writtenBy: people[writtenBy] ?? "",
    })),
  };
}
