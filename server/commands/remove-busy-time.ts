import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { busyTime } from "@/db/schema";
import { badInput } from "./kernel/bad-input";
import type { FundAct } from "./kernel/run-fund-act";

export const removeBusyTimeInput = z.object({ busyId: z.uuid() });

/** The acting caseworker is not busy after all. Times that were closed for it stay closed: they are opened again by hand. */
export const removeBusyTime: FundAct<typeof removeBusyTimeInput, { busyId: string }> = {
  name: "removeBusyTime",
  input: removeBusyTimeInput,
  plan: async (tx, { busyId }, { actor }, fundCode) => {
    const result = await tx.execute<{ on: string; startsAt: string; endsAt: string }>(sql`
      select b."on"::text as "on", to_json(b.starts_at) #>> '{}' as "startsAt", to_json(b.ends_at) #>> '{}' as "endsAt"
      from busy_time b where b.fund_code = ${fundCode} and b.id = ${busyId}::uuid
        and b.caseworker_id = ${actor.userId}::uuid and b.removed_at is null for update`);
    const facts = result.rows[0] ?? badInput("busyId", "unknown");
    return {
      asked: [],
      consequences: [{ kind: "busyEnds", facts, rule: null }],
      summary: facts,
      value: { busyId },
    };
  },
  write: async (tx, { busyId }, { now }, fundCode) => {
    await tx
      .update(busyTime)
      .set({ removedAt: now })
      .where(and(eq(busyTime.fundCode, fundCode), eq(busyTime.id, busyId)));
  },
};
