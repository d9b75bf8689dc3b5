import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { audit } from "@/db/schema";
import { businessClock } from "@/db/scope";
import { badInput } from "@/server/commands/kernel/bad-input";
import type { Actor } from "@/server/commands/kernel/plan";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { CHANNELS, type Channel } from "./channels/channel";
import { changeDelivery, type DeliveryProblem } from "./delivery-state";

export const sendAgainInput = z.object({ messageId: z.uuid(), channel: z.enum(CHANNELS) });

/** How a member can be reached, as far as a way to them needs it. */
export type Reachable = {
  readonly email: string | null;
  readonly phone: string | null;
  readonly postalAddress: string | null;
  readonly protectedIdentity: boolean;
  /** Whether they have left the fund, or died: nothing is sent to either. */
  readonly left: boolean;
};

/** Why a letter cannot go by a channel; `null` where it can. */
export function barredBy(channel: Channel, member: Reachable): DeliveryProblem | null {
  if (member.left) return "left";
  if (channel === "mail") return member.email === null ? "noAddress" : null;
  if (channel === "sms") return member.phone === null ? "noAddress" : null;
  if (channel === "post" && member.protectedIdentity) return "protected";
  return null;
}

/** A member's row as `Reachable`, under the name `m`. */
export const REACHABLE = sql`m.email, m.phone, m.postal_address as "postalAddress",
  m.protected_identity as "protectedIdentity", (coalesce(m.left_fund_on <= business_today(m.fund_code), false) or m.died_on is not null) as "left"`;

/**
 * Sends a letter once more, by a way that a caseworker chooses. One that is on that way already is not put on it twice.
 * @returns `null` where the scope shows no such letter
 */
export async function sendAgain(
  open: OpenScope,
  { messageId, channel }: z.output<typeof sendAgainInput>,
): Promise<{ deliveryId: string } | null> {
  return open(async (tx, actor, fundCode) => {
    const result = await tx.execute<Reachable & { memberId: string }>(sql`
      select m.id as "memberId", ${REACHABLE} from message g join member m on m.fund_code = g.fund_code and m.id = g.member_id
      where g.fund_code = ${fundCode} and g.id = ${messageId}::uuid for update of g`);
    const found = result.rows[0];
    if (!found) return null;
    const barred = barredBy(channel, found);
    if (barred) return badInput("channel", barred);
    const { now } = await businessClock(tx);
    const deliveryId = randomUUID();
    const state = channel === "post" ? "toPrint" : "waiting";
    const put = await tx.execute<{ id: string }>(sql`
      insert into delivery (fund_code, id, member_id, message_id, channel, state, created_at, changed_at, chosen_by)
      select ${fundCode}, ${deliveryId}::uuid, ${found.memberId}::uuid, ${messageId}::uuid, ${channel}, ${state}, ${now}, ${now}, ${actor.name}
      where not exists (select 1 from delivery d where d.fund_code = ${fundCode} and d.message_id = ${messageId}::uuid
        and d.channel = ${channel} and d.state in ('waiting', 'toPrint'))
      returning id`);
    if (put.rows.length > 0)
      await log(tx, actor, {
        fundCode,
        memberId: found.memberId,
        now,
        what: "sendAgain",
        detail: { messageId, channel },
      });
    return { deliveryId };
  });
}

export const markPrintedInput = z.object({ deliveryIds: z.array(z.uuid()).min(1).max(200) });

/**
 * Letters that have been printed and put in the post.
 * @returns how many were waiting for it; `null` where the scope shows none of them
 */
export async function markPrinted(
  open: OpenScope,
  { deliveryIds }: z.output<typeof markPrintedInput>,
): Promise<{ printed: number } | null> {
  let printed = 0;
  let known = 0;
  // One transaction each: a batch waits for no case that somebody else has in hand.
  for (const id of deliveryIds)
    await open(async (tx, actor, fundCode) => {
      const result = await tx.execute<{ memberId: string; messageId: string }>(sql`
        select member_id as "memberId", message_id as "messageId" from delivery
        where fund_code = ${fundCode} and id = ${id}::uuid and channel = 'post'`);
      const letter = result.rows[0];
      if (!letter) return;
      known += 1;
      if (!(await changeDelivery(tx, { id, state: "printed", from: ["toPrint"] }))) return;
      printed += 1;
      const { now } = await businessClock(tx);
      const { memberId, messageId } = letter;
      await log(tx, actor, { fundCode, memberId, now, what: "markPrinted", detail: { messageId, channel: "post" } });
    });
  return known === 0 ? null : { printed };
}

export const postalAddressInput = z.object({
  memberId: z.uuid(),
  postalAddress: z
    .string()
    .max(300, "tooLong")
    .transform((text) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join("\n"),
    )
    .refine((text) => text !== "", "missing")
    .refine((text) => text.split("\n").length <= 5, "tooLong"),
});

/** Where a member's letters on paper go, as the population register has it. @returns `null` where there is no such member */
export async function setPostalAddress(
  open: OpenScope,
  { memberId, postalAddress }: z.output<typeof postalAddressInput>,
): Promise<{ changed: boolean } | null> {
  return open(async (tx, actor, fundCode) => {
    const result = await tx.execute<{ changed: boolean }>(sql`
      with before as (select id, postal_address from member where fund_code = ${fundCode} and id = ${memberId}::uuid for update)
      update member m set postal_address = ${postalAddress} from before
      where m.fund_code = ${fundCode} and m.id = before.id
      returning before.postal_address is distinct from ${postalAddress} as changed`);
    const found = result.rows[0];
    if (!found) return null;
    const { now } = await businessClock(tx);
    if (found.changed)
      await log(tx, actor, { fundCode, memberId, now, what: "setPostalAddress", detail: { changed: "postalAddress" } });
    return found;
  });
}

async function log(
  tx: Scoped,
  actor: Actor,
  {
    fundCode,
    memberId,
    now,
    what,
    detail,
  }: { fundCode: string; memberId: string; now: string; what: string; detail: object },
): Promise<void> {
  await tx.insert(audit).values({
    fundCode,
    memberId,
    kind: "act",
    what,
    detail,
    actorId: actor.userId,
    actorName: actor.name,
    businessAt: now,
  });
}
