import { and, desc, eq, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { occupationList } from "@/db/schema";
import { COMPILED } from "./compiled";
import { indexOf, type OccupationIndex } from "./find-occupations";
import type { Occupation } from "./occupation";

/** The list that job goals are chosen from. Version 0 is the one compiled for the project, which is no official list. */
export type StandingList = {
  readonly version: number;
  /** As the fund calls the list that it imported; `null` for the compiled one. */
  readonly name: string | null;
  readonly occupations: readonly Occupation[];
  readonly byCode: ReadonlyMap<string, Occupation>;
  readonly index: OccupationIndex;
};

const listOf = (version: number, name: string | null, occupations: readonly Occupation[]): StandingList => ({
  version,
  name,
  occupations,
  byCode: new Map(occupations.map((one) => [one.code, one])),
  index: indexOf(occupations),
});

// A version never changes, and holds nothing personal: each is indexed once in a process.
const kept = globalThis as { occupationLists?: Map<string, StandingList> };
const MOST_KEPT = 40;

/** The list that stands, for the fund in scope. */
export async function standingList(tx: Scoped): Promise<StandingList> {
  kept.occupationLists ??= new Map();
  const [newest] = await tx
    .select({ fund: occupationList.fundCode, version: occupationList.version, name: occupationList.name })
    .from(occupationList)
    .where(sql`${occupationList.fundCode} = current_setting('app.fund_code')`)
    .orderBy(desc(occupationList.version))
    .limit(1);
  const key = newest ? `${newest.fund} ${newest.version}` : "";
  const known = kept.occupationLists.get(key);
  if (known) return known;
  const list = newest
    ? listOf(newest.version, newest.name, await occupationsOf(tx, newest))
    : listOf(0, null, COMPILED);
  if (kept.occupationLists.size >= MOST_KEPT) kept.occupationLists.clear();
  kept.occupationLists.set(key, list);
  return list;
}

async function occupationsOf(tx: Scoped, { fund, version }: { fund: string; version: number }): Promise<Occupation[]> {
  const [row] = await tx
    .select({ occupations: occupationList.occupations })
    .from(occupationList)
    .where(and(eq(occupationList.fundCode, fund), eq(occupationList.version, version)));
  return row!.occupations as Occupation[];
}
