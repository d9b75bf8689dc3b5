import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { fundSettings } from "@/server/fund/settings";
import { findOccupations, type OccupationHit } from "@/server/occupations/find-occupations";
import { writeOccupations } from "@/server/occupations/read-occupations";
import { standingList } from "@/server/occupations/standing-list";
import { isShortage } from "@/server/occupations/suggested-aim";

export const occupationSearchInput = z.object({ typed: z.string().max(80) });
const MOST_HITS = 12;

/** An occupation that was found, and whether the fund is short of people for it (R11.2d). */
export type FoundOccupation = OccupationHit & { readonly shortage: boolean };

/** The occupations of which a word begins with what was typed, in the list that stands. */
export async function searchOccupations(
  tx: Scoped,
  { typed }: z.output<typeof occupationSearchInput>,
): Promise<FoundOccupation[]> {
  const { index, byCode } = await standingList(tx);
  const { shortageAreas } = (await fundSettings(tx)).settings;
  return findOccupations(index, typed, MOST_HITS).map((hit) => ({
    ...hit,
    shortage: isShortage(hit.name, byCode.get(hit.code) ?? null, shortageAreas),
  }));
}

/** The list as an administrator sees it: which one stands, how long it is, and what stood before. */
export type OccupationsPage = {
  version: number;
  /** `null` for the list compiled for the project. */
  name: string | null;
  count: number;
  synonyms: number;
  /** Job goals that stand and were chosen from a list. */
  goals: number;
  /** Newest first. */
  history: { version: number; name: string; at: string; by: string; count: number }[];
  /** The list that stands, as the file that can be imported again. */
  csv: string;
};

const MOST_VERSIONS = 20;

export async function occupationsPage(tx: Scoped): Promise<OccupationsPage> {
  const { version, name, occupations } = await standingList(tx);
  const { rows } = await tx.execute<OccupationsPage["history"][number]>(sql`
    select version, name, to_json(recorded_at)#>>'{}' as at, recorded_by_name as by, jsonb_array_length(occupations) as count
    from occupation_list where fund_code = current_setting('app.fund_code')
    order by version desc limit ${sql.raw(String(MOST_VERSIONS))}`);
  const goals = await tx.execute<{ count: number }>(sql`
    select count(*)::integer as count from job_goal
    where fund_code = current_setting('app.fund_code') and superseded_at is null and occupation_code is not null`);
  return {
    version,
    name,
    count: occupations.length,
    synonyms: occupations.reduce((sum, { synonyms }) => sum + synonyms.length, 0),
    goals: goals.rows[0]!.count,
    history: rows,
    csv: writeOccupations(occupations),
  };
}
