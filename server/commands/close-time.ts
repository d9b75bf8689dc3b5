import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { slot } from "@/db/schema";
import { milliseconds } from "./danish-time";
import { badInput } from "./kernel/bad-input";
import { questionsTo } from "./kernel/questions";
import type { FundAct } from "./kernel/run-fund-act";

export const closeTimeInput = z.object({ slotId: z.uuid() });

type Row = { on: string; startsAt: string; endsAt: string; taken: boolean };

/** A time is taken off offer. One that is booked is not: the interview is moved or cancelled first. */
export const closeTime: FundAct<typeof closeTimeInput, { slotId: string }> = {
  name: "closeTime",
  input: closeTimeInput,
  plan: async (tx, { slotId }, { today, now, scheme }, fundCode) => {
    const rules = questionsTo(scheme);
    await tx.execute(sql`select 1 from slot where fund_code = ${fundCode} and id = ${slotId}::uuid for update`);
    const result = await tx.execute<Row>(sql`
      select s."on"::text as "on", s.starts_at as "startsAt", s.ends_at as "endsAt",
        exists (select 1 from interview i where i.fund_code = s.fund_code and i.slot_id = s.id and i.superseded_at is null
          and i.status in ('booked', 'held')) as taken
      from slot s where s.fund_code = ${fundCode} and s.id = ${slotId}::uuid and s.closed_at is null`);
    const found = result.rows[0] ?? badInput("slotId", "unknown");
    const { on } = found;
    const facts = { on, startsAt: isoOf(found.startsAt), endsAt: isoOf(found.endsAt) };
    rules.ask("mayOpenTime", { on, today, started: milliseconds(facts.startsAt) <= milliseconds(now) });
    return {
      asked: rules.asked,
      consequences: [{ kind: "timeCloses", facts, rule: null }],
      conflict: found.taken ? { reason: "timeTaken", facts } : undefined,
      summary: facts,
      value: { slotId },
    };
  },
  write: async (tx, { slotId }, { now }, fundCode) => {
    await tx
      .update(slot)
      .set({ closedAt: now })
      .where(and(eq(slot.fundCode, fundCode), eq(slot.id, slotId)));
  },
};

/** The driver gives instants as the database writes them, or as a `Date`: one form for all. */
const isoOf = (instant: string | Date): string => new Date(instant).toISOString();
