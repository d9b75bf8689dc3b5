import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { distribution } from "@/db/schema";
import {
  carriers,
  type Distribution,
  type DistributionRule,
  distributionInForce,
  distributionSchema,
  type Newcomer,
  shareByRule,
} from "@/server/fund/distribution";
import { badInput } from "./kernel/bad-input";
import type { Consequence } from "./kernel/plan";
import type { FundAct } from "./kernel/run-fund-act";

/** So many of the newest members the rules are tried on. */
export const TRIED_ON = 50;

export const changeDistributionInput = z.object({
  /** The version that the rules were read from. */
  basedOn: z.number().int().min(0),
  rules: distributionSchema.shape.rules.unwrap(),
});

type NewVersion = { version: number; content: Distribution };

/** By which rules new members are given, as a new version; the preview tells whom the newest would have gone to, before and after. */
export const changeDistribution: FundAct<typeof changeDistributionInput, NewVersion> = {
  name: "changeDistribution",
  input: changeDistributionInput,
  plan: async (tx, { basedOn, rules }, _context, fundCode) => {
    const before = await distributionInForce(tx);
    const team = await carriers(tx, fundCode);
    for (const [at, { caseworkerIds }] of rules.entries())
      if (caseworkerIds.some((id) => !team.some((one) => one.id === id)))
        badInput(`rules.${at}.caseworkerIds`, "unknown");
    const version = before.version + 1;
    const plan = {
      asked: [],
      consequences: [] as Consequence[],
      summary: { version, count: rules.length },
      value: { version, content: { rules } },
    };
    if (basedOn !== before.version) return { ...plan, conflict: { reason: "distributionChanged", facts: {} } };
    if (JSON.stringify(rules) === JSON.stringify(before.rules))
      return { ...plan, conflict: { reason: "nothingChanged", facts: {} } };
    const newest = await newestMembers(tx, fundCode);
    const share = (by: readonly DistributionRule[]) => countsOf(shareByRule(by, newest, withoutNewest(team, newest)));
    const [was, would] = [share(before.rules), share(rules)];
    const told = (name: string | null, id: string | null): Consequence => ({
      kind: name === null ? "newestToNobody" : "newestTo",
      facts: { name, before: was.get(id) ?? 0, after: would.get(id) ?? 0 },
      rule: null,
    });
    const given = team.filter(({ id }) => was.has(id) || would.has(id));
    return {
      ...plan,
      consequences: [
        { kind: "triedOn", facts: { count: newest.length }, rule: null },
        ...given.map(({ id, name }) => told(name, id)),
        ...(was.has(null) || would.has(null) ? [told(null, null)] : []),
      ],
    };
  },
  write: async (tx, { version, content }, { actor, now }, fundCode) => {
    await tx.insert(distribution).values({
      fundCode,
      version,
      content,
      recordedAt: now,
      recordedBy: actor.userId,
      recordedByName: actor.name,
    });
  },
};

type Newest = Newcomer & { caseworkerId: string | null };

/** The members that came last, the oldest of them first. */
async function newestMembers(tx: Scoped, fundCode: string): Promise<Newest[]> {
  const result = await tx.execute<Newest>(sql`
    select m.birth_date::text as "birthDate", m.caseworker_id as "caseworkerId", (select c.municipality_code from circumstances c
        where c.fund_code = m.fund_code and c.member_id = m.id and c.superseded_at is null order by c.applies_on desc limit 1) as "municipalityCode"
    from (select * from member where fund_code = ${fundCode} order by created_at desc, id limit ${TRIED_ON}) m
    order by m.created_at, m.id`);
  return result.rows;
}

/** The team as it was before these came: what they have of them is taken off. */
const withoutNewest = (team: Awaited<ReturnType<typeof carriers>>, newest: readonly Newest[]) =>
  team.map((one) => ({
    ...one,
    away: false,
    members: Math.max(0, one.members - newest.filter(({ caseworkerId }) => caseworkerId === one.id).length),
  }));

function countsOf(shared: ReturnType<typeof shareByRule>): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { given } of shared) {
    const to = given?.caseworkerId ?? null;
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}
