import { sql } from "drizzle-orm";
import { inFund } from "@/db/scope";
import { cprKeys, decryptCpr } from "@/server/identity/cpr-cipher";
import { type Posted, Unreachable } from "./channels/channel";
import { type Channels, configuredChannels } from "./channels/configured";
import { claimDeliveries, type Due, postedLetters, putBack } from "./claim-deliveries";
import { changeDelivery, type DeliveryChange } from "./delivery-state";
import { letterPdf } from "./letter-pdf";

/** Seconds until it is tried again, longer each time; after the last of them it has failed, and a person finds another way. */
export const PAUSES: readonly number[] = [5, 30, 120, 600, 3_600, 14_400];

/**
 * Sends what is due of a fund, until nothing is. Each letter is taken, sent and its outcome written by itself: a process
 * that is killed leaves the one it had in its hands to be tried again, with the same reference, and no other.
 */
export async function deliverLetters(
  fundCode: string,
  stopped: AbortSignal,
  channels: Channels = configuredChannels(),
): Promise<void> {
  while (!stopped.aborted) {
    const due = await claimDeliveries(fundCode);
    if (due.length === 0) return;
    const closed = new Set<string>();
    const left: string[] = [];
    for (const one of due) {
      // A way that was not open a moment ago is not tried for each that wants to go by it.
      if (stopped.aborted || closed.has(one.channel)) left.push(one.id);
      else if (!(await deliver(fundCode, one, channels))) closed.add(one.channel);
    }
    await putBack(fundCode, left, stopped.aborted ? 0 : PAUSES[0]!);
  }
}

/** @returns false where the channel could not be reached */
async function deliver(fundCode: string, due: Due, channels: Channels): Promise<boolean> {
  const known = withoutSending(due);
  if (known) {
    await write(fundCode, known);
    return true;
  }
  const { id, channel } = due;
  if (channel === "post") return true;
  const sentTo = channel === "mail" ? due.email! : channel === "sms" ? due.phone! : null;
  try {
    const to = sentTo ?? (await cprOf(fundCode, due.memberId));
    const outcome = await channels[channel](postedOf(fundCode, due, to));
    await write(
      fundCode,
      outcome.kind === "sent"
        ? { id, state: "sent", sentTo, from: ["waiting"] }
        : { id, state: "bounced", problem: outcome.problem, sentTo, from: ["waiting"] },
    );
    return true;
  } catch (error) {
    // Kind alone: an error's text may hold an address.
    if (!(error instanceof Unreachable))
      console.error(`a letter could not be sent by ${channel}`, (error as Error).name);
    const pause = PAUSES[due.attempts - 1];
    if (pause === undefined) await write(fundCode, { id, state: "failed", problem: "unreachable", from: ["waiting"] });
    else
      await inFund({ fundCode }, (tx) =>
        tx.execute(sql`update delivery set next_attempt_at = now() + make_interval(secs => ${pause})
          where fund_code = ${fundCode} and id = ${id}::uuid and state = 'waiting'`),
      );
    return false;
  }
}

/** What is to become of a letter that nothing is sent of; `null` where it is sent. */
function withoutSending({ id, channel, readAt, left, protectedIdentity, email, phone }: Due): DeliveryChange | null {
  const from = ["waiting"] as const;
  if (left) return { id, state: "withheld", problem: "left", from };
  if (readAt !== null) return { id, state: "unneeded", problem: "alreadyRead", from };
  if (channel === "post")
    return protectedIdentity ? { id, state: "withheld", problem: "protected", from } : { id, state: "toPrint", from };
  const address = channel === "mail" ? email : channel === "sms" ? phone : "cpr";
  return address === null ? { id, state: "failed", problem: "noAddress", from } : null;
}

const write = (fundCode: string, change: DeliveryChange): Promise<boolean> =>
  inFund({ fundCode }, (tx) => changeDelivery(tx, change));

function postedOf(fundCode: string, { id, messageId, locale }: Due, to: string): Posted {
  return {
    reference: `${fundCode}.${id}`,
    to,
    locale,
    link: `${process.env.APP_ORIGIN ?? "http://localhost:3000"}/min-side/messages/${messageId}`,
    letter: async () => letterPdf(await inFund({ fundCode }, (tx) => postedLetters(tx, [messageId]))),
  };
}

/** Digital Post is addressed by the CPR number: read for the moment of sending, and kept nowhere. */
async function cprOf(fundCode: string, memberId: string): Promise<string> {
  const { rows } = await inFund({ fundCode }, (tx) =>
    tx.execute<{ cipher: Buffer }>(
      sql`select cpr_ciphertext as cipher from member where fund_code = ${fundCode} and id = ${memberId}::uuid`,
    ),
  );
  return decryptCpr(rows[0]!.cipher, cprKeys().encryption, memberId);
}
