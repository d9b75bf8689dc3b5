import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { CURRENT_SCHEME } from "@/db/case/scheme-in-force";
import type { Scoped } from "@/db/client";
import { fundPermission } from "@/db/schema";
import { countingAll, seeEveryCase } from "@/db/scope";
import { standingPermission } from "@/server/fund/permission";
import { maxDay } from "@/server/rules/day";
import { daySchema, municipalitySchema } from "@/server/rules/inputs";
import { coveredOn, type OwnPermission, permissionFrom } from "@/server/rules/scheme-of-fund";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { badInput } from "./kernel/bad-input";
import type { Consequence } from "./kernel/plan";
import type { FundAct } from "./kernel/run-fund-act";

export const changePermissionInput = z
  .object({
    /** The version that the periods were read from. */
    basedOn: z.number().int().min(0),
    /** First day on which it covers this and nothing else; last day, where one is known. */
    from: daySchema,
    to: daySchema.nullable(),
    nationwide: z.boolean(),
    municipalities: z.array(municipalitySchema).max(98),
  })
  .refine(({ nationwide, municipalities }) => nationwide || municipalities.length > 0, {
    path: ["municipalities"],
    message: "missing",
  })
  .refine(({ from, to }) => to === null || to >= from, { path: ["to"], message: "beforeFrom" });

type NewVersion = { version: number; permissions: readonly OwnPermission[]; from: string; changed: readonly string[] };

/** Members of the fund by the municipality they live in on a day, where that is one of these. */
export const membersLivingIn = (fundCode: string, codes: readonly string[], on: string): SQL => sql`(
  select m.id, c.municipality_code as municipality, exists (select 1 from participation p where p.fund_code = m.fund_code
      and p.member_id = m.id and p.superseded_at is null and p.end_date is null) as participates
  from member m cross join lateral (
    select c.municipality_code from circumstances c where c.fund_code = m.fund_code and c.member_id = m.id
      and c.superseded_at is null and c.applies_on <= ${on}::date order by c.applies_on desc, c.recorded_at desc limit 1) c
  where m.fund_code = ${fundCode} and m.died_on is null and (m.left_fund_on is null or m.left_fund_on >= ${on}::date)
    and c.municipality_code = any (${`{${codes.join(",")}}`}::text[]))`;

type Lives = { municipality: string; participants: number; others: number };

/** R1.1, § 1, stk. 1: from a day on the fund's permission covers these municipalities, as a new version beside the earlier. */
export const changePermission: FundAct<typeof changePermissionInput, NewVersion> = {
  name: "changePermission",
  input: changePermissionInput,
  plan: async (tx, { basedOn, from, to, nationwide, municipalities }, { today }, fundCode) => {
    if (from < DEFAULT_SCHEME.placementsFrom) badInput("from", "beforeScheme");
    const standing = await standingPermission(tx, fundCode);
    const chosen = nationwide ? [] : [...new Set(municipalities)].sort();
    const permissions = permissionFrom(standing.permissions, {
      validFrom: from,
      validTo: to,
      nationwide,
      municipalities: chosen,
    });
    const [before, after] = [coveredOn(standing.permissions, from), coveredOn(permissions, from)];
    const lost = before.filter((code) => !after.includes(code));
    const gained = after.filter((code) => !before.includes(code));
    const lives = await countLiving(tx, fundCode, [...lost, ...gained], maxDay(from, today));
    const told = (kind: string, codes: readonly string[]) =>
      codes.map((municipality): Consequence => {
        const { participants = 0, others = 0 } = lives.find((one) => one.municipality === municipality) ?? {};
        return { kind, facts: { municipality, participants, others }, rule: "R1.1" };
      });
    const same = JSON.stringify(standing.permissions) === JSON.stringify(permissions);
    const reason = basedOn !== standing.version ? "permissionChanged" : same ? "nothingChanged" : null;
    return {
      asked: [],
      consequences: [...told("municipalityLost", lost), ...told("municipalityGained", gained)],
      summary: { version: standing.version + 1, from, lost: lost.length, gained: gained.length },
      value: { version: standing.version + 1, permissions, from, changed: [...lost, ...gained] },
      ...(reason !== null && { conflict: { reason, facts: {} } }),
    };
  },
  write: async (tx, { version, permissions, from, changed }, { actor, now, today }, fundCode) => {
    await tx.insert(fundPermission).values({
      fundCode,
      schemeId: CURRENT_SCHEME,
      version,
      content: { permissions },
      recordedAt: now,
      recordedBy: actor.userId,
      recordedByName: actor.name,
    });
    if (changed.length === 0) return;
    // What is to be done for those who live there may be another from that day: the night looks at them again.
    await seeEveryCase(tx);
    const day = maxDay(from, today);
    await tx.execute(sql`
      update member m set duties_next_change_on = least(m.duties_next_change_on, ${day}::date)
      from ${membersLivingIn(fundCode, changed, day)} l where m.fund_code = ${fundCode} and m.id = l.id`);
  },
};

async function countLiving(tx: Scoped, fundCode: string, codes: readonly string[], on: string): Promise<Lives[]> {
  if (codes.length === 0) return [];
  const { rows } = await countingAll(tx, () =>
    tx.execute<Lives>(sql`
      select l.municipality, (count(*) filter (where l.participates))::integer as participants,
        (count(*) filter (where not l.participates))::integer as others
      from ${membersLivingIn(fundCode, codes, on)} l group by l.municipality order by l.municipality`),
  );
  return rows;
}
