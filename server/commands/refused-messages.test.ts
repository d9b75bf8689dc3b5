import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliverOutbox } from "@/server/exchange/outbox/deliver";
import { courierTo, deadlineSet, putInOutbox } from "@/server/exchange/outbox/outbox-fixture";
import { type StartedSimulator, startSimulator } from "@/server/exchange/simulator/simulator-fixture";
import { runFundAct } from "./kernel/run-fund-act";
import { badFields } from "./plan-fixture";
import { sendRefusedAgain } from "./send-refused-again";
import { settleRefused } from "./settle-refused";
import { FUND, type TestFund, testFund } from "./test-fund";

let fund: TestFund;
let dfdg: StartedSimulator;
let courier: ReturnType<typeof courierTo>;
beforeAll(async () => {
  fund = await testFund();
  await fund.stand("2021-04-13");
  dfdg = await startSimulator();
  courier = courierTo(dfdg.url);
});
afterAll(async () => {
  courier.close();
  await dfdg.stop();
  await fund.leave();
});

const deliver = () => deliverOutbox(FUND, courier, new AbortController().signal);
/** A member whose holiday ends before it begins, and whose next message waits behind it. */
async function refused() {
  const memberId = await fund.newMember();
  const holiday = {
    type: "holiday.registered",
    payload: {
      holidayId: randomUUID(),
      from: "2021-05-07",
      to: "2021-05-03",
      reportedOn: "2021-04-13",
      withdrawn: false,
    },
  };
  const [messageId, behind] = await putInOutbox(fund, memberId, [holiday, deadlineSet("2021-04-20")]);
  await deliver();
  expect(await stateOf(messageId!)).toMatchObject({ state: "parked", error: "1003" });
  return { memberId, messageId: messageId!, behind: behind! };
}
const stateOf = async (id: string) =>
  (
    await fund.ask(
      `select state, last_error as error, payload ->> 'to' as original, corrected_payload ->> 'to' as corrected, settled_reason as reason
       from outbox where id = $1`,
      [id],
    )
  )[0];
const send = (messageId: string, corrected: Record<string, string>) => {
  const changes = Object.entries(corrected).map(([field, value]) => ({ field, value }));
  return runFundAct(fund.open, sendRefusedAgain, { input: { messageId, changes }, confirm: { hash: null } });
};
const openTroubles = async (memberId: string) =>
  (await fund.ask("select id from trouble where member_id = $1 and resolved_at is null", [memberId])).length;

test("R11.1 a refused message is corrected and sent, what waits behind it follows, and what the act wrote is kept", async () => {
  const { memberId, messageId, behind } = await refused();
  expect(await openTroubles(memberId)).toBe(1);
  expect((await send(messageId, { to: "2021-05-10" })).kind).toBe("done");
  expect(await openTroubles(memberId)).toBe(0);
  await deliver();
  expect(await stateOf(messageId)).toMatchObject({
    state: "delivered",
    original: "2021-05-03",
    corrected: "2021-05-10",
  });
  expect(await stateOf(behind)).toMatchObject({ state: "delivered" });
  expect(dfdg.register.receivedAs(messageId)?.message.payload.slutDato).toBe("2021-05-10");
  const logged = await fund.ask("select what, detail from audit where member_id = $1 and what = 'sendRefusedAgain'", [
    memberId,
  ]);
  expect(logged).toEqual([
    { what: "sendRefusedAgain", detail: { type: "holiday.registered", error: "1003", changed: "to" } },
  ]);
});

test("R11.1 sent again as it is, it is refused again and waits for a person again", async () => {
  const { memberId, messageId } = await refused();
  expect((await send(messageId, {})).kind).toBe("done");
  await deliver();
  expect(await stateOf(messageId)).toMatchObject({ state: "parked", error: "1003", corrected: null });
  expect(await openTroubles(memberId)).toBe(1);
});

test("R11.1 settled without sending, with the reason; the member's queue goes on", async () => {
  const { memberId, messageId, behind } = await refused();
  const input = { messageId, reason: "Ferien er meldt på Jobnet." };
  expect((await runFundAct(fund.open, settleRefused, { input, confirm: { hash: null } })).kind).toBe("done");
  await deliver();
  expect(await stateOf(messageId)).toMatchObject({ state: "settled", reason: input.reason });
  expect(await stateOf(behind)).toMatchObject({ state: "delivered" });
  expect(await openTroubles(memberId)).toBe(0);
  expect(dfdg.register.receivedAs(messageId)).toBeNull();
});

test("what is no longer refused is nobody's to correct; bad values and other facts are told at their field", async () => {
  const { messageId } = await refused();
  const wrong = async (changes: Record<string, string>) => {
    const error = await send(messageId, changes).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return badFields(() => {
      throw error;
    });
  };
  expect(await wrong({ to: "soon" })).toEqual(["changes.0.value:unclear"]);
  expect(await wrong({ holidayId: randomUUID() })).toEqual(["changes.0.field:unknown"]);
  expect(await wrong({ nothing: "x" })).toEqual(["changes.0.field:unknown"]);
  expect(await wrong({ comment: "a".repeat(1501) })).toEqual(["changes.0.value:commentTooLong"]);
  await send(messageId, { to: "2021-05-10" });
  const late = await send(messageId, { to: "2021-05-11" });
  expect(late).toMatchObject({ kind: "conflict", plan: { conflict: { reason: "messageHandled" } } });
  await expect(send(randomUUID(), {})).rejects.toThrow();
});

test("an interview's times are corrected as times of its day, and what is sent back unchanged is no correction", async () => {
  const memberId = await fund.newMember();
  const told = (startsAt: string) => ({
    type: "interview.booked",
    payload: {
      interviewId: randomUUID(),
      purposes: ["job"],
      on: "2021-04-20",
      startsAt,
      endsAt: "2021-04-20T09:00:00+00:00",
      form: "phone",
      place: null,
    },
  });
  const [, messageId] = await putInOutbox(fund, memberId, [
    told("2021-04-20T08:00:00+00:00"),
    told("2021-04-20T08:00:00+00:00"),
  ]);
  await deliver();
  expect(await stateOf(messageId!)).toMatchObject({ state: "parked", error: "sameInterview" });
  const fields = { on: "2021-04-20", startsAt: "10:30", endsAt: "11:00", form: "phone" };
  expect(await send(messageId!, fields)).toMatchObject({ plan: { summary: { changed: "startsAt" } } });
  await deliver();
  expect(dfdg.register.receivedAs(messageId!)?.message.payload).toMatchObject({
    startTidspunkt: "2021-04-20T08:30:00.000Z",
    slutTidspunkt: "2021-04-20T09:00:00.000Z",
  });
});
