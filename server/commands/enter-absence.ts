import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { absence } from "@/db/schema";
import { addDays, maxDay } from "@/server/rules/day";
import { daySchema, issueAt } from "@/server/rules/inputs";
import { caseworkerNamed } from "./assign-case";
import { badInput } from "./kernel/bad-input";
import type { Consequence, PlanContext } from "./kernel/plan";
import type { FundAct, FundPlan } from "./kernel/run-fund-act";

/** No absence is entered in one piece for longer than this. */
const MOST_DAYS = 366;

const fields = {
  from: daySchema,
  to: daySchema,
  /** Who covers; `null`: the colleague who is here all the while and has the fewest members. */
  coverId: z.uuid().nullish(),
};
const inOrder = (days: { from: string; to: string }, context: z.RefinementCtx) => {
  if (days.to < days.from) context.addIssue(issueAt("to")("beforeFrom"));
  else if (days.to > addDays(days.from, MOST_DAYS)) context.addIssue(issueAt("to")("tooFarAhead"));
};
export const enterOwnAbsenceInput = z.object(fields).superRefine(inOrder);
export const enterAbsenceInput = z.object({ caseworkerId: z.uuid(), ...fields }).superRefine(inOrder);

export type NewAbsence = {
  caseworkerId: string;
  from: string;
  to: string;
  coverId: string;
  coverBy: "named" | "load";
};

/** One away from a day up to and with another, on the days that are left of it. */
type Away = { caseworkerId: string; from: string; to: string };

/** A caseworker is away: whose list their duties are in meanwhile, which free times close, which interviews must be moved. */
async function planAbsence(
  tx: Scoped,
  away: Away & { coverId?: string | null },
  { now, today }: PlanContext,
  fundCode: string,
): Promise<FundPlan<NewAbsence>> {
  const { caseworkerId, from, to } = away;
  const name = (await caseworkerNamed(tx, fundCode, caseworkerId)) ?? badInput("caseworkerId", "unknown");
  if (to < today) badInput("to", "past");
  const summary = { caseworkerId, name, from, to };
  const cover = await coverOf(tx, fundCode, away);
  const coverBy = away.coverId ? ("named" as const) : ("load" as const);
  const plan = {
    asked: [],
    summary: { ...summary, cover: cover?.name ?? null },
    consequences: [] as Consequence[],
    value: { caseworkerId, from, to, coverId: cover?.id ?? caseworkerId, coverBy },
  };
  const already = await absenceIn(tx, fundCode, away);
  if (already) return { ...plan, conflict: { reason: "alreadyAway", facts: { name, ...already } } };
  if (!cover) return { ...plan, conflict: { reason: "nobodyCovers", facts: { from, to } } };
  if (cover.away) return { ...plan, conflict: { reason: "coverAway", facts: { name: cover.name, ...cover.away } } };
  return { ...plan, consequences: await whatFollows(tx, fundCode, away, { now, today, name, cover: cover.name }) };
}

type Cover = { id: string; name: string; away: { from: string; to: string } | null };

/** Who would cover: the one that is named, or of those who are here all the while the one with the fewest members. */
async function coverOf(tx: Scoped, fundCode: string, away: Away & { coverId?: string | null }): Promise<Cover | null> {
  const { caseworkerId, coverId } = away;
  if (coverId) {
    if (coverId === caseworkerId) badInput("coverId", "sameAsAway");
    const name = (await caseworkerNamed(tx, fundCode, coverId)) ?? badInput("coverId", "unknown");
    return { id: coverId, name, away: await absenceIn(tx, fundCode, { ...away, caseworkerId: coverId }) };
  }
  const result = await tx.execute<{ id: string; name: string }>(sql`
    select u.id, u.name from app_user u
    where u.fund_code = ${fundCode} and u.kind = 'caseworker' and u.active and u.roles && '{caseworker,teamLead}'::text[]
      and u.id <> ${caseworkerId}::uuid and not exists (select 1 from absence a where a.fund_code = u.fund_code
        and a.caseworker_id = u.id and a.withdrawn_at is null and a.from_day <= ${away.to}::date and a.to_day >= ${away.from}::date)
    order by 'caseworker' = any (u.roles) desc,
      (select count(*) from member m where m.fund_code = u.fund_code and m.caseworker_id = u.id), u.name, u.id limit 1`);
  const [found] = result.rows;
  return found ? { ...found, away: null } : null;
}

/** The first absence of a caseworker's that lies on any of the days. */
async function absenceIn(
  tx: Scoped,
  fundCode: string,
  { caseworkerId, from, to }: Away,
): Promise<{ from: string; to: string } | null> {
  const result = await tx.execute<{ from: string; to: string }>(sql`
    select a.from_day::text as "from", a.to_day::text as "to" from absence a
    where a.fund_code = ${fundCode} and a.caseworker_id = ${caseworkerId}::uuid and a.withdrawn_at is null
      and a.from_day <= ${to}::date and a.to_day >= ${from}::date order by a.from_day limit 1`);
  return result.rows[0] ?? null;
}

type Follows = { duties: number; interviews: number; times: number; covered: string | null };

async function whatFollows(
  tx: Scoped,
  fundCode: string,
  away: Away,
  { now, today, name, cover }: { now: string; today: string; name: string; cover: string },
): Promise<Consequence[]> {
  const { caseworkerId, to } = away;
  const from = maxDay(away.from, today);
  const result = await tx.execute<Follows>(sql`
    select (select count(*)::integer from duty d where d.fund_code = ${fundCode} and d.caseworker_id = ${caseworkerId}::uuid
        and d.state = 'open' and d.owner = 'fund') as duties,
      (select count(*)::integer from interview i where i.fund_code = ${fundCode} and i.caseworker_id = ${caseworkerId}::uuid
        and i."on" between ${from}::date and ${to}::date and i.superseded_at is null and i.status = 'booked') as interviews,
      (select count(*)::integer from slot s where ${ahead(fundCode, { caseworkerId, from, to }, now)}
        and not exists (select 1 from interview i where i.fund_code = s.fund_code and i.slot_id = s.id and i.superseded_at is null
          and i.status in ('booked', 'held'))) as times,
      (select string_agg(u.name, ', ' order by u.name) from absence a join app_user u on u.fund_code = a.fund_code and u.id = a.caseworker_id
        where a.fund_code = ${fundCode} and a.cover_id = ${caseworkerId}::uuid and a.withdrawn_at is null
          and a.from_day <= ${to}::date and a.to_day >= ${from}::date) as covered`);
  const { duties, interviews, times, covered } = result.rows[0]!;
  const told = (kind: string, facts: Consequence["facts"]): Consequence => ({ kind, facts, rule: null });
  return [
    told("coveredBy", { name, cover, from: away.from, to, duties }),
    ...(covered ? [told("coversAsWell", { cover, covered })] : []),
    ...(times > 0 ? [told("timesClose", { count: times })] : []),
    ...(interviews > 0 ? [told("interviewsToMove", { count: interviews })] : []),
  ];
}

/** A caseworker's open times on the days, booked or not, that lie ahead. */
const ahead = (fundCode: string, { caseworkerId, from, to }: Away, now: string) => sql`s.fund_code = ${fundCode}
  and s.caseworker_id = ${caseworkerId}::uuid and s.closed_at is null and s."on" between ${from}::date and ${to}::date
  and s.starts_at > ${now}::timestamptz`;

async function writeAbsence(
  tx: Scoped,
  { caseworkerId, from, to, coverId, coverBy }: NewAbsence,
  { now, today, actor }: PlanContext,
  fundCode: string,
): Promise<void> {
  await tx.insert(absence).values({
    fundCode,
    id: randomUUID(),
    caseworkerId,
    fromDay: from,
    toDay: to,
    coverId,
    coverBy,
    enteredBy: actor.userId,
    enteredByName: actor.name,
    recordedAt: now,
  });
  // Those that are booked close as well: once their interview is moved they are not on offer again. Locked in one order, so
  // that two who want the same do not wait for each other.
  const closing = ahead(fundCode, { caseworkerId, from: maxDay(from, today), to }, now);
  await tx.execute(sql`select 1 from slot s where ${closing} order by s.id for update`);
  await tx.execute(sql`update slot s set closed_at = ${now}::timestamptz where ${closing}`);
}

/** One's own absence. */
export const enterOwnAbsence: FundAct<typeof enterOwnAbsenceInput, NewAbsence> = {
  name: "enterOwnAbsence",
  input: enterOwnAbsenceInput,
  plan: (tx, input, context, fundCode) => {
    const caseworkerId = context.actor.userId ?? badInput("caseworkerId", "missing");
    return planAbsence(tx, { ...input, caseworkerId }, context, fundCode);
  },
  write: writeAbsence,
};

/** A colleague's absence, entered by the team lead. */
export const enterAbsence: FundAct<typeof enterAbsenceInput, NewAbsence> = {
  name: "enterAbsence",
  input: enterAbsenceInput,
  plan: planAbsence,
  write: writeAbsence,
};
