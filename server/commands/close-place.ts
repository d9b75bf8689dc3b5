import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { place } from "@/db/schema";
import { badInput } from "./kernel/bad-input";
import type { FundAct } from "./kernel/run-fund-act";

export const closePlaceInput = z.object({ placeId: z.uuid() });

/** No more times are opened at a place. Those that are open, and interviews fixed there, stand; the preview counts them. */
export const closePlace: FundAct<typeof closePlaceInput, string> = {
  name: "closePlace",
  input: closePlaceInput,
  plan: async (tx, { placeId }, { now }, fundCode) => {
    const result = await tx.execute<{ name: string; closed: boolean; times: number; interviews: number }>(sql`
      select p.name, p.closed,
        (select count(*)::integer from slot s where s.fund_code = p.fund_code and s.closed_at is null
          and s.starts_at > ${now}::timestamptz and s.place in (p.name, p.name || ', ' || p.address)) as times,
        (select count(*)::integer from interview i where i.fund_code = p.fund_code and i.superseded_at is null
          and i.status = 'booked' and i.starts_at > ${now}::timestamptz and i.place in (p.name, p.name || ', ' || p.address)) as interviews
      from place p where p.fund_code = ${fundCode} and p.id = ${placeId}::uuid`);
    const { name, closed, times, interviews } = result.rows[0] ?? badInput("placeId", "unknown");
    const conflict = closed ? { conflict: { reason: "placeClosed", facts: { name } } } : {};
    const consequences = [{ kind: "placeCloses", facts: { name, times, interviews }, rule: null }];
    return { asked: [], value: placeId, summary: { name }, consequences, ...conflict };
  },
  write: async (tx, placeId, _context, fundCode) => {
    await tx
      .update(place)
      .set({ closed: true })
      .where(and(eq(place.fundCode, fundCode), eq(place.id, placeId)));
  },
};
