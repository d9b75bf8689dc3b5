import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { place } from "@/db/schema";
import { municipalitySchema } from "@/server/rules/inputs";
import type { FundAct } from "./kernel/run-fund-act";

export const addPlaceInput = z.object({
  name: z.string().trim().min(1, "missing").max(80),
  address: z.string().trim().min(1, "missing").max(160),
  municipalityCode: municipalitySchema,
});

type NewPlace = z.output<typeof addPlaceInput>;

/** A place where the fund holds interviews. */
export const addPlace: FundAct<typeof addPlaceInput, NewPlace> = {
  name: "addPlace",
  input: addPlaceInput,
  plan: async (tx, input, _context, fundCode) => {
    const same = await tx
      .select({ id: place.id })
      .from(place)
      .where(and(eq(place.fundCode, fundCode), eq(place.name, input.name), eq(place.closed, false)));
    const conflict = same.length > 0 ? { conflict: { reason: "placeExists", facts: { name: input.name } } } : {};
    const consequences = [{ kind: "placeOpens", facts: { name: input.name }, rule: null }];
    return { asked: [], value: input, summary: { name: input.name }, consequences, ...conflict };
  },
  write: async (tx, value, _context, fundCode) => {
    await tx.insert(place).values({ ...value, fundCode, id: randomUUID() });
  },
};
