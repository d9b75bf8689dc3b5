import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { CURRENT_SCHEME } from "@/db/case/scheme-in-force";
import type { Scoped } from "@/db/client";
import { fundPermission } from "@/db/schema";
import { daySchema, municipalitySchema } from "@/server/rules/inputs";
import type { OwnPermission } from "@/server/rules/scheme-of-fund";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";

/** A fund's permission as it is stored: its periods, the earliest first. */
export const permissionContent = z.object({
  permissions: z.array(
    z.object({
      validFrom: daySchema,
      validTo: daySchema.nullable(),
      nationwide: z.boolean(),
      municipalities: z.array(municipalitySchema),
    }),
  ),
});

/** What stands for a fund. `version` 0: as it came with the software, which may be an assumption of its own. */
export type StandingPermission = { version: number; assumed: boolean; permissions: readonly OwnPermission[] };

export async function standingPermission(tx: Scoped, fundCode: string): Promise<StandingPermission> {
  const [row] = await tx
    .select({ version: fundPermission.version, content: fundPermission.content })
    .from(fundPermission)
    .where(and(eq(fundPermission.fundCode, fundCode), eq(fundPermission.schemeId, CURRENT_SCHEME)))
    .orderBy(desc(fundPermission.version))
    .limit(1);
  if (row) return { version: row.version, assumed: false, ...permissionContent.parse(row.content) };
  const given = DEFAULT_SCHEME.permissions.filter((one) => one.fundCode === fundCode);
  return { version: 0, assumed: given.some(({ assumed }) => assumed), permissions: given.map(ownOf) };
}

const ownOf = ({ validFrom, validTo, nationwide, municipalities }: OwnPermission): OwnPermission => ({
  validFrom,
  validTo,
  nationwide,
  municipalities,
});
