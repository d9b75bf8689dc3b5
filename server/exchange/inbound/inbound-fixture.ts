import { randomUUID } from "node:crypto";
import { inventedCpr } from "@/db/seed/invented-cpr";
import { actsIn } from "@/server/commands/test-acts";
import { KEYS, type TestFund, testFund } from "@/server/commands/test-fund";
import { receiveNotification } from "./receive";
import { actOnIncoming } from "./round";

/** Test support: a fund to which the DFDG sends, and what became of what it sent. */
export const TOKEN = "a token of the tests alone";

export type Sent = {
  id?: string;
  type: string;
  payload?: unknown;
  fundCode?: string;
  civilRegistrationIdentifier?: string;
  occurredAt?: string;
};

/** The CPR number of the n-th member that the test makes, counted from 0. */
export const cprOf = (place: number): string => inventedCpr("1985-05-05", place, "female");

export async function inboundFund() {
  process.env.CPR_HASH_KEY = KEYS.hash.toString("base64");
  process.env.CPR_ENCRYPTION_KEY = KEYS.encryption.toString("base64");
  process.env.DFDG_NOTIFICATION_TOKEN = TOKEN;
  const fund: TestFund = await testFund();
  const acts = actsIn(fund);

  const post = (body: string, authorization = `Bearer ${TOKEN}`) =>
    receiveNotification(
      new Request("http://localhost/api/exchange/notifications", {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body,
      }),
    );

  async function send(sent: Sent): Promise<string> {
    const id = sent.id ?? randomUUID();
    const envelope = {
      fundCode: "FOA",
      civilRegistrationIdentifier: cprOf(0),
      occurredAt: "2021-03-10T08:00:00+01:00",
      payload: {},
      ...sent,
      id,
    };
    const answer = await post(JSON.stringify(envelope));
    if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`);
    return id;
  }

  const act = () => actOnIncoming("FOA", new AbortController().signal);

  /** Sends, has it acted on, and tells what is written beside it. */
  async function sendAndAct(sent: Sent) {
    const id = await send(sent);
    await act();
    return (await became(id))!;
  }

  async function became(id: string) {
    const [row] = await fund.ask<{
      id: string;
      state: string;
      reason: string | null;
      outcome: string | null;
      facts: number;
      memberId: string | null;
    }>('select id, state, reason, outcome, facts, member_id as "memberId" from notification where id = $1', [id]);
    return row;
  }

  const openTroubles = (memberId: string) =>
    fund.ask("select key from duty where member_id = $1 and wording = 'notificationUnclear' and state = 'open'", [
      memberId,
    ]);
  const letters = (memberId: string) =>
    fund.ask<{ template: string }>("select template from message where member_id = $1 order by created_at", [memberId]);

  return { fund, acts, post, send, act, sendAndAct, became, openTroubles, letters };
}
export type InboundFund = Awaited<ReturnType<typeof inboundFund>>;
