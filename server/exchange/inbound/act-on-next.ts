import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { notification } from "@/db/schema";
import { businessClock, inFund } from "@/db/scope";
import { databaseError } from "@/server/commands/kernel/database-error";
import { retrying } from "@/server/commands/kernel/retrying";
import { raiseTrouble, settleTrouble } from "@/server/commands/kernel/troubles";
import { cprKeys } from "@/server/identity/cpr-cipher";
import { unseal } from "@/server/identity/sealed";
import { type Handled, nothingNew, type Unclear } from "./handling";
import { NOTIFICATION_KINDS } from "./kinds";

type Waiting = {
  id: string;
  type: string;
  content: Buffer;
  occurredAt: string;
  memberId: string | null;
  state: "waiting" | "unplaced";
};

/** A number that nothing else locks by, the same for every process; the fund's own is hashed from its code. */
const INBOUND_LOCK = 71_370_011;

/** The database is away, full, or was met head-on; or there is no connection to it. */
const PASSING = /^(08|40|53|55|57|58)/u;
const NO_CONNECTION = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/u;

/** What is wrong only for a while: the round comes again. */
function isPassing(error: unknown): boolean {
  const known = databaseError(error);
  if (known) return PASSING.test(known.code);
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (typeof code === "string" && NO_CONNECTION.test(code)) || /connection/iu.test(String(message));
}

/**
 * Acts on the fund's next notification: of those that wait, the one that happened first. It, what follows from it, and that
 * it is done are one transaction: killed anywhere, it is acted on once. One that fails is kept for a person to look at, and
 * holds up nobody's.
 * @returns whether there may be more
 */
export async function actOnNext(fundCode: string): Promise<boolean> {
  const at: { id: string | null } = { id: null };
  try {
    return await retrying(() =>
      inFund({ fundCode }, async (tx) => {
        const next = await takeNext(tx, fundCode);
        at.id = next?.id ?? null;
        if (next === null) return false;
        await actOn(tx, fundCode, next);
        return true;
      }),
    );
  } catch (error) {
    const { id } = at;
    if (id === null || isPassing(error)) throw error;
    await inFund({ fundCode }, async (tx) => {
      const [row] = await tx
        .select({ id: notification.id, type: notification.type, cprHash: notification.cprHash })
        .from(notification)
        .where(and(eq(notification.fundCode, fundCode), eq(notification.id, id)));
      if (!row) return;
      const memberId = await memberOf(tx, fundCode, id);
      await record(tx, fundCode, { ...row, memberId }, { unclear: "failed" });
    });
    return true;
  }
}

/** The next one, and the fund's turn to act: of several processes one does it. `null` where there is nothing to do. */
async function takeNext(tx: Scoped, fundCode: string): Promise<Waiting | null> {
  const lock = await tx.execute<{ got: boolean }>(
    sql`select pg_try_advisory_xact_lock(${INBOUND_LOCK}, hashtext(${fundCode})) as got`,
  );
  if (!lock.rows[0]?.got) return null;
  const { rows } = await tx.execute<Waiting>(sql`
    select n.id, n.type, n.content, to_json(n.occurred_at)#>>'{}' as "occurredAt", n.state, m.id as "memberId"
    from notification n left join lateral (${holderOf(fundCode)}) m on true
    where n.fund_code = ${fundCode} and n.state in ('waiting', 'unplaced')
      and (n.act_on is null or n.act_on <= business_today(${fundCode}))
      and (n.state = 'waiting' or m.id is not null)
    order by n.occurred_at, n.number limit 1`);
  return rows[0] ?? null;
}

/** Whose number it is, or was. */
const holderOf = (fundCode: string) => sql`
  select id from member where fund_code = ${fundCode} and cpr_hash = n.cpr_hash
  union all
  select member_id from former_cpr where fund_code = ${fundCode} and cpr_hash = n.cpr_hash
  limit 1`;

async function memberOf(tx: Scoped, fundCode: string, id: string): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string | null }>(sql`
    select m.id from notification n left join lateral (${holderOf(fundCode)}) m on true
    where n.fund_code = ${fundCode} and n.id = ${id}::uuid`);
  return rows[0]?.id ?? null;
}

async function actOn(tx: Scoped, fundCode: string, next: Waiting): Promise<void> {
  const { id, type, memberId, occurredAt } = next;
  if (memberId === null) {
    await update(tx, fundCode, id, { state: "unplaced" });
    return;
  }
  const kind = NOTIFICATION_KINDS.get(type);
  if (!kind) return record(tx, fundCode, { id, type, memberId }, { unclear: "unknownType" });
  const envelope = JSON.parse(unseal(next.content, cprKeys().encryption, id)) as { payload?: unknown };
  const read = kind.payload.safeParse(envelope.payload);
  if (!read.success) return record(tx, fundCode, { id, type, memberId }, { unclear: "payload" });
  const { now, today } = await businessClock(tx);
  const actOnDay = kind.waitsUntil?.(read.data) ?? null;
  if (actOnDay !== null && actOnDay > today) {
    await update(tx, fundCode, id, { state: "waiting", memberId, actOn: actOnDay });
    return;
  }
  const subject = kind.subject?.(read.data) ?? null;
  const loaded = await loadCase(tx, memberId, { lock: true });
  if (!loaded) throw new Error("a member was found outside the scope");
  const handling = { tx, fundCode, memberId, notificationId: id, facts: loaded.facts, today };
  const handled: Handled = (await isOvertaken(tx, fundCode, { memberId, subject, occurredAt }))
    ? { ...nothingNew, done: "overtaken" }
    : await kind.handle(handling, read.data).catch(unclearWhereBad);
  await record(tx, fundCode, { id, type, memberId }, handled, subject, now);
  if (!("unclear" in handled)) await lookAgain(tx, fundCode, memberId, occurredAt);
}

/** What the case cannot take is for a person to look at; anything else is a fault of ours. */
function unclearWhereBad(error: unknown): Handled {
  if (error instanceof z.ZodError) return { unclear: "day" };
  throw error;
}

/** What happened later has been acted on already: an older word about the same thing, which comes after it, changes nothing. */
async function isOvertaken(
  tx: Scoped,
  fundCode: string,
  { memberId, subject, occurredAt }: { memberId: string; subject: string | null; occurredAt: string },
): Promise<boolean> {
  if (subject === null) return false;
  const { rows } = await tx.execute(sql`
    select 1 from notification where fund_code = ${fundCode} and member_id = ${memberId}::uuid and state = 'done'
      and subject = ${subject} and occurred_at > ${occurredAt}::timestamptz limit 1`);
  return rows.length > 0;
}

/** What made no sense may have come before what it follows from: it is looked at again, now that the case is another. */
async function lookAgain(tx: Scoped, fundCode: string, memberId: string, occurredAt: string): Promise<void> {
  await tx.execute(sql`
    update notification set state = 'waiting', reason = null
    where fund_code = ${fundCode} and member_id = ${memberId}::uuid and state = 'unclear'
      and reason not in ('unknownType', 'payload', 'failed') and occurred_at > ${occurredAt}::timestamptz`);
}

const update = (tx: Scoped, fundCode: string, id: string, set: Partial<typeof notification.$inferInsert>) =>
  tx
    .update(notification)
    .set(set)
    .where(and(eq(notification.fundCode, fundCode), eq(notification.id, id)));

/** What it led to, beside it; and the duty of a person to look at it, or that there is none any more. */
async function record(
  tx: Scoped,
  fundCode: string,
  { id, type, memberId }: { id: string; type: string; memberId: string | null },
  handled: Handled,
  subject: string | null = null,
  actedAt?: string,
): Promise<void> {
  if ("unclear" in handled) {
    const reason: Unclear = handled.unclear;
    await update(tx, fundCode, id, { state: "unclear", reason, memberId });
    if (memberId) await raiseTrouble(tx, memberId, { kind: "notificationUnclear", about: id, detail: { type } });
    return;
  }
  const { done: outcome, facts, decisionId } = handled;
  await update(tx, fundCode, id, {
    state: "done",
    reason: null,
    memberId,
    subject,
    outcome,
    facts,
    decisionId,
    actedAt,
  });
  if (memberId) await settleTrouble(tx, memberId, id);
}
