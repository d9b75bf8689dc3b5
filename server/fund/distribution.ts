import { desc, sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { distribution } from "@/db/schema";
import { issueAt, municipalitySchema } from "@/server/rules/inputs";

const distinct = (items: readonly string[]) => new Set(items).size === items.length;
const dayOfMonth = z.number().int().min(1).max(31);

/** One rule of the distribution: of whom it speaks, and among whom they are shared. */
export const distributionRuleSchema = z.object({
  /** Members who live in one of these; empty: wherever. */
  municipalities: z.array(municipalitySchema).max(98).refine(distinct, "repeated"),
  /** Members born on these days of any month, both included; `null`: on any. */
  bornOn: z
    .object({ from: dayOfMonth, to: dayOfMonth })
    .superRefine(({ from, to }, context) => {
      if (to < from) context.addIssue(issueAt("to")("beforeFrom"));
    })
    .nullable(),
  /** To the one of these who has the fewest members; empty: of everybody. */
  caseworkerIds: z.array(z.uuid()).max(200).refine(distinct, "repeated"),
});
export const distributionSchema = z.object({ rules: z.array(distributionRuleSchema).max(50).default([]) });
export type DistributionRule = z.output<typeof distributionRuleSchema>;
export type Distribution = z.output<typeof distributionSchema>;

/** A new member, as far as the rules ask. */
export type Newcomer = { readonly municipalityCode: string | null; readonly birthDate: string };
/** One who can have cases, with how many members they have, and whether they are away today. */
export type Carrier = { readonly id: string; readonly name: string; readonly members: number; readonly away: boolean };
/** Who gets a member, and by the rule at which place in the order, counted from 1. */
export type Given = { readonly caseworkerId: string; readonly name: string; readonly rule: number };

/** Whether a rule speaks of a member. A municipality that is not known is none of a rule's. */
export function speaksOf(
  { municipalities, bornOn }: DistributionRule,
  { municipalityCode, birthDate }: Newcomer,
): boolean {
  const born = Number(birthDate.slice(8));
  if (municipalities.length > 0 && (municipalityCode === null || !municipalities.includes(municipalityCode)))
    return false;
  return bornOn === null || (born >= bornOn.from && born <= bornOn.to);
}

/**
 * Whom a new member goes to: by the first rule that speaks of them and names somebody who still has cases; of those it
 * names one who is here before one who is away, then who has the fewest members, then by name. `null`: by none.
 */
export function giveByRule(
  rules: readonly DistributionRule[],
  newcomer: Newcomer,
  team: readonly Carrier[],
): Given | null {
  for (const [at, rule] of rules.entries()) {
    if (!speaksOf(rule, newcomer)) continue;
    const named = team.filter(({ id }) => rule.caseworkerIds.length === 0 || rule.caseworkerIds.includes(id));
    const [first] = [...named].sort(
      (one, other) =>
        Number(one.away) - Number(other.away) ||
        one.members - other.members ||
        one.name.localeCompare(other.name, "da") ||
        one.id.localeCompare(other.id),
    );
    if (first) return { caseworkerId: first.id, name: first.name, rule: at + 1 };
  }
  return null;
}

/** The same for several, one after the other: each that is given counts when the next is. Told in their order. */
export function shareByRule<N extends Newcomer>(
  rules: readonly DistributionRule[],
  newcomers: readonly N[],
  team: readonly Carrier[],
): { newcomer: N; given: Given | null }[] {
  const members = new Map(team.map(({ id, members }) => [id, members]));
  return newcomers.map((newcomer) => {
    const now = team.map((carrier) => ({ ...carrier, members: members.get(carrier.id) ?? 0 }));
    const given = giveByRule(rules, newcomer, now);
    if (given) members.set(given.caseworkerId, (members.get(given.caseworkerId) ?? 0) + 1);
    return { newcomer, given };
  });
}

/** The rules in force, for the fund in scope; none where none was made: then a new member is nobody's. */
export async function distributionInForce(tx: Scoped): Promise<{ version: number } & Distribution> {
  const [row] = await tx.select().from(distribution).orderBy(desc(distribution.version)).limit(1);
  return { version: row?.version ?? 0, ...distributionSchema.parse(row?.content ?? {}) };
}

/** Everybody who can have cases, with their members of today. */
export async function carriers(tx: Scoped, fundCode: string): Promise<Carrier[]> {
  const result = await tx.execute<Carrier>(sql`
    select u.id, u.name, coalesce(c.members, 0)::integer as members,
      exists (select 1 from absence a where a.fund_code = u.fund_code and a.caseworker_id = u.id and a.withdrawn_at is null
        and business_today(${fundCode}) between a.from_day and a.to_day) as away
    from app_user u left join (
      select m.caseworker_id, count(*) as members from member m
      where m.fund_code = ${fundCode} and m.caseworker_id is not null and m.left_fund_on is null and m.died_on is null
      group by m.caseworker_id) c on c.caseworker_id = u.id
    where u.fund_code = ${fundCode} and u.kind = 'caseworker' and u.active and u.roles && '{caseworker,teamLead}'::text[]
    order by u.name, u.id`);
  return result.rows;
}
