import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { absence, appUser } from "@/db/schema";
import { addDays } from "@/server/rules/day";
import { badInput } from "./kernel/bad-input";
import type { PlanContext } from "./kernel/plan";
import type { FundAct, FundPlan } from "./kernel/run-fund-act";

export const endAbsenceInput = z.object({ absenceId: z.uuid() });

/** The absence as it stood, and the last day that is left of it; `null` where nothing is. */
type Ended = { absenceId: string; lastDay: string | null };

/** Back again: an absence that has begun ends with yesterday, one that has not is withdrawn. Closed times stay closed. */
async function planEnd(
  tx: Scoped,
  absenceId: string,
  { today }: PlanContext,
  fundCode: string,
  whose: string | null,
): Promise<FundPlan<Ended>> {
  const [found] = await tx
    .select({ away: absence, name: appUser.name })
    .from(absence)
    .innerJoin(appUser, and(eq(appUser.fundCode, absence.fundCode), eq(appUser.id, absence.caseworkerId)))
    .where(and(eq(absence.fundCode, fundCode), eq(absence.id, absenceId)));
  if (!found || (whose !== null && found.away.caseworkerId !== whose)) return badInput("absenceId", "unknown");
  const { away, name } = found;
  const [from, to] = [away.fromDay, away.toDay];
  const lastDay = from < today ? addDays(today, -1) : null;
  const over = away.withdrawnAt !== null || to < today;
  return {
    asked: [],
    ...(over && { conflict: { reason: "absenceOver", facts: { name, from, to } } }),
    consequences: [
      { kind: lastDay ? "absenceEnds" : "absenceWithdrawn", facts: { name, from, to, lastDay }, rule: null },
    ],
    summary: { caseworkerId: away.caseworkerId, name, from, to, lastDay },
    value: { absenceId, lastDay },
  };
}

async function writeEnd(
  tx: Scoped,
  { absenceId, lastDay }: Ended,
  { now, actor }: PlanContext,
  fundCode: string,
): Promise<void> {
  const [before] = await tx
    .update(absence)
    .set({ withdrawnAt: now, withdrawnByName: actor.name })
    .where(and(eq(absence.fundCode, fundCode), eq(absence.id, absenceId), isNull(absence.withdrawnAt)))
    .returning();
  if (!before || lastDay === null) return;
  await tx.insert(absence).values({
    ...before,
    id: randomUUID(),
    toDay: lastDay,
    enteredBy: actor.userId,
    enteredByName: actor.name,
    recordedAt: now,
    withdrawnAt: null,
    withdrawnByName: null,
  });
}

/** Back from one's own absence. */
export const endOwnAbsence: FundAct<typeof endAbsenceInput, Ended> = {
  name: "endOwnAbsence",
  input: endAbsenceInput,
  plan: (tx, { absenceId }, context, fundCode) =>
    planEnd(tx, absenceId, context, fundCode, context.actor.userId ?? badInput("absenceId", "unknown")),
  write: writeEnd,
};

/** A colleague is back, as the team lead says. */
export const endAbsence: FundAct<typeof endAbsenceInput, Ended> = {
  name: "endAbsence",
  input: endAbsenceInput,
  plan: (tx, { absenceId }, context, fundCode) => planEnd(tx, absenceId, context, fundCode, null),
  write: writeEnd,
};
