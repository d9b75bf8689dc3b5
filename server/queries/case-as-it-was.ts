import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { appUser, audit } from "@/db/schema";
import { businessClock } from "@/db/scope";
import type { SignedIn } from "@/server/identity/roles";
import { asOfDay, type Corrected, correctedSince } from "@/server/rules/as-it-was";
import type { CaseFacts } from "@/server/rules/case-facts";
import { duties } from "@/server/rules/duties";
import type { Duty } from "@/server/rules/duties/duty";
import { type CourseStanding, courseStanding } from "@/server/rules/duties/standing";
import { daySchema } from "@/server/rules/inputs";

export const caseAsItWasInput = z.object({
  memberId: z.uuid(),
  /** The day that is looked at. */
  day: daySchema,
  /** The day at whose end it was known; that day itself where none is named. */
  known: daySchema.nullish(),
});

export type CaseAsItWas = {
  memberId: string;
  name: string;
  birthDate: string;
  /** The fund's business day, which neither clock can pass. */
  today: string;
  day: string;
  known: string;
  /** The first day on which anything of the case was registered. */
  first: string | null;
  standing: CourseStanding;
  duties: readonly Duty[];
  facts: CaseFacts;
  /** What was believed when the day was over and is known otherwise now, about that day. */
  corrected: readonly Corrected[];
  people: Record<string, string>;
};

/**
 * The case on a past day, as it was known then or at a later day's end. Reading it is a reading of the case, and logged.
 * @returns `null` where the scope shows no such member
 */
export async function caseAsItWas(
  tx: Scoped,
  person: SignedIn,
  { memberId, day, known }: z.output<typeof caseAsItWasInput>,
): Promise<CaseAsItWas | null> {
  const { now, today } = await businessClock(tx);
  const on = day < today ? day : today;
  const at = !known || known < on ? on : known < today ? known : today;
  const [current, then, asked] = [
    await loadCase(tx, memberId),
    await loadCase(tx, memberId, { asKnownAt: await endOf(tx, on) }),
    await loadCase(tx, memberId, { asKnownAt: await endOf(tx, at) }),
  ];
  if (!current || !then || !asked) return null;
  const { fundCode } = current.facts;
  await tx.insert(audit).values({
    fundCode,
    memberId,
    kind: "read",
    what: "caseAsItWas",
    detail: { day: on, known: at },
    actorId: person.userId,
    actorName: person.name,
    businessAt: now,
  });
  const users = await tx
    .select({ id: appUser.id, name: appUser.name })
    .from(appUser)
    .where(and(eq(appUser.fundCode, fundCode), eq(appUser.kind, "caseworker")));
  const first = await tx.execute<{ day: string | null }>(sql`
    select (min(decided_at) at time zone 'Europe/Copenhagen')::date::text as day from decision
    where fund_code = ${fundCode} and member_id = ${memberId}`);
  const { scheme } = current;
  const facts = asOfDay(asked.facts, then.facts, on);
  return {
    memberId,
    name: `${current.row.givenNames} ${current.row.surname}`,
    birthDate: current.facts.birthDate,
    today,
    day: on,
    known: at,
    first: first.rows[0]?.day ?? null,
    facts,
    standing: courseStanding(facts, scheme, on),
    duties: duties(facts, scheme, on).duties,
    corrected: correctedSince(asOfDay(then.facts, then.facts, on), asOfDay(current.facts, then.facts, on)),
    people: Object.fromEntries(users.map(({ id, name }) => [id, name])),
  };
}

/** The last instant of a day in Denmark. */
async function endOf(tx: Scoped, day: string): Promise<string> {
  const { rows } = await tx.execute<{ at: string }>(sql`
    select to_json(((${day}::date + 1)::timestamp at time zone 'Europe/Copenhagen') - interval '1 microsecond')#>>'{}' as at`);
  return rows[0]!.at;
}
