import { randomUUID } from "node:crypto";
import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { busyTime, slot } from "@/db/schema";
import { endOf, milliseconds, overlap, startOf, stretchSchema } from "./danish-time";
import { badInput } from "./kernel/bad-input";
import type { Consequence, PlanContext } from "./kernel/plan";
import type { FundAct } from "./kernel/run-fund-act";

/** What one file may hold: some months of a full calendar. */
const MOST_TIMES = 1000;

export const setBusyTimesInput = z.object({
  /** Entered by hand they are added; those of a file take the place of those of the file before. */
  source: z.enum(["hand", "file"]),
  times: z.array(stretchSchema).min(1).max(MOST_TIMES),
});

type Busy = { on: string; startsAt: string; endsAt: string };
type Planned = { source: "hand" | "file"; times: readonly Busy[]; closing: readonly string[] };

/**
 * R4.3a, I-17: the acting caseworker is busy with something else. Free times under it are taken off offer; what is booked
 * stands, and is told as something to move.
 */
export const setBusyTimes: FundAct<typeof setBusyTimesInput, Planned> = {
  name: "setBusyTimes",
  input: setBusyTimesInput,
  plan: async (tx, { source, times }, { now, actor }, fundCode) => {
    const caseworkerId = actor.userId ?? badInput("source", "unknown");
    const ahead = inOrder(times.map((time) => ({ on: time.on, startsAt: startOf(time), endsAt: endOf(time) }))).filter(
      ({ endsAt }) => milliseconds(endsAt) > milliseconds(now),
    );
    const [first, last] = [ahead[0], ahead.at(-1)];
    if (!first || !last) return badInput("times", "timesPast");
    const under = await fixedThen(tx, { fundCode, caseworkerId, now, from: first.on, to: last.on });
    const hit = under.filter((one) => ahead.some((busy) => overlap(one, busy)));
    const closing = hit.filter(({ what }) => what === "time");
    const toMove = hit.filter(({ what }) => what === "interview");
    const replaced = source === "file" ? await standingOfFile(tx, fundCode, caseworkerId, now) : 0;
    return {
      asked: [],
      consequences: [
        { kind: "busyTimes", facts: { count: ahead.length, from: first.on, to: last.on }, rule: null },
        ...(replaced > 0 ? [{ kind: "busyReplaced", facts: { count: replaced }, rule: null } as const] : []),
        ...closing.map(({ on, startsAt, endsAt }): Consequence => {
          return { kind: "timeCloses", facts: { on, startsAt, endsAt }, rule: "I-17" };
        }),
        ...toMove.map(({ id, on, startsAt, endsAt, memberId }): Consequence => {
          return { kind: "interviewToMove", facts: { interviewId: id, memberId, on, startsAt, endsAt }, rule: "R4.3a" };
        }),
      ],
      summary: { count: ahead.length, from: first.on, to: last.on, source, closed: closing.length },
      value: { source, times: ahead, closing: closing.map(({ id }) => id) },
    };
  },
  write: async (tx, { source, times, closing }, { now, actor }, fundCode) => {
    const caseworkerId = actor.userId ?? badInput("source", "unknown");
    if (source === "file")
      await tx
        .update(busyTime)
        .set({ removedAt: now })
        .where(
          and(
            eq(busyTime.fundCode, fundCode),
            eq(busyTime.caseworkerId, caseworkerId),
            eq(busyTime.source, "file"),
            isNull(busyTime.removedAt),
            gt(busyTime.endsAt, now),
          ),
        );
    if (closing.length > 0)
      await tx
        .update(slot)
        .set({ closedAt: now })
        .where(and(eq(slot.fundCode, fundCode), inArray(slot.id, [...closing]), isNull(slot.closedAt)));
    await tx
      .insert(busyTime)
      .values(times.map((time) => ({ ...time, fundCode, id: randomUUID(), caseworkerId, source, enteredAt: now })));
  },
};

/** Each once, the earliest first. */
function inOrder(times: readonly Busy[]): Busy[] {
  const each = new Map(times.map((time) => [`${time.startsAt} ${time.endsAt}`, time]));
  return [...each.values()].sort((one, other) => milliseconds(one.startsAt) - milliseconds(other.startsAt));
}

type Fixed = Busy & { id: string; what: "time" | "interview"; memberId: string | null };

/** A caseworker's times on offer that are still free, locked, and the interviews that are booked, on the days from and to. */
async function fixedThen(
  tx: Scoped,
  {
    fundCode,
    caseworkerId,
    now,
    from,
    to,
  }: { fundCode: string; caseworkerId: string; now: PlanContext["now"]; from: string; to: string },
): Promise<Fixed[]> {
  // In the order of their ids, as everybody locks them.
  await tx.execute(sql`select 1 from slot s where s.fund_code = ${fundCode} and s.caseworker_id = ${caseworkerId}::uuid
    and s.closed_at is null and s."on" between ${from}::date and ${to}::date order by s.id for update`);
  const result = await tx.execute<Fixed>(sql`
    with booked as materialized (
      select i.entity_id, i.member_id, i."on", i.starts_at, i.ends_at from interview i
      where i.fund_code = ${fundCode} and i.caseworker_id = ${caseworkerId}::uuid and i.superseded_at is null
        and i.status = 'booked' and i.ends_at > ${now}::timestamptz and i."on" between ${from}::date and ${to}::date
    )
    select x.id, x.what, x.member_id as "memberId", x."on"::text as "on", to_json(x.starts_at) #>> '{}' as "startsAt",
      to_json(x.ends_at) #>> '{}' as "endsAt"
    from (
      select entity_id as id, 'interview' as what, member_id, "on", starts_at, ends_at from booked
      union all
      select s.id, 'time', null, s."on", s.starts_at, s.ends_at from slot s
      where s.fund_code = ${fundCode} and s.caseworker_id = ${caseworkerId}::uuid and s.closed_at is null
        and s.starts_at > ${now}::timestamptz and s."on" between ${from}::date and ${to}::date
        and not exists (select 1 from booked b where b.starts_at < s.ends_at and s.starts_at < b.ends_at)
    ) x order by x.starts_at, x.id`);
  return result.rows;
}

async function standingOfFile(tx: Scoped, fundCode: string, caseworkerId: string, now: string): Promise<number> {
  const result = await tx.execute<{ count: number }>(sql`
    select count(*)::integer as count from busy_time b where b.fund_code = ${fundCode} and b.caseworker_id = ${caseworkerId}::uuid
      and b.source = 'file' and b.removed_at is null and b.ends_at > ${now}::timestamptz`);
  return result.rows[0]?.count ?? 0;
}
