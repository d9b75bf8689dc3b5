import { desc } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { distribution } from "@/db/schema";
import { type Carrier, carriers, type DistributionRule, distributionSchema } from "@/server/fund/distribution";
import type { SignedIn } from "@/server/identity/roles";

const MOST_VERSIONS = 20;

export type DistributionPage = {
  /** 0 where no rules have been made yet. */
  version: number;
  rules: DistributionRule[];
  history: { version: number; at: string; by: string; count: number }[];
  team: Carrier[];
};

/** The rules of distribution in force, the versions before them, and among whom they can share. */
export async function distributionPage(tx: Scoped, { fundCode }: SignedIn): Promise<DistributionPage> {
  const rows = await tx.select().from(distribution).orderBy(desc(distribution.version)).limit(MOST_VERSIONS);
  const rulesOf = (content: unknown) => distributionSchema.parse(content ?? {}).rules;
  return {
    version: rows[0]?.version ?? 0,
    rules: rulesOf(rows[0]?.content),
    history: rows.map(({ version, recordedAt, recordedByName, content }) => ({
      version,
      at: new Date(recordedAt).toISOString(),
      by: recordedByName,
      count: rulesOf(content).length,
    })),
    team: await carriers(tx, fundCode),
  };
}
