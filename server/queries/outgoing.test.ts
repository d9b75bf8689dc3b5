import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FUND, type TestFund, testFund } from "@/server/commands/test-fund";
import { deliverOutbox } from "@/server/exchange/outbox/deliver";
import { courierTo, deadlineSet, putInOutbox } from "@/server/exchange/outbox/outbox-fixture";
import { type StartedSimulator, startSimulator } from "@/server/exchange/simulator/simulator-fixture";
import type { SignedIn } from "@/server/identity/roles";
import { outgoing, outgoingInput } from "./outgoing";

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

const look = (input: object = {}) =>
  fund.inScope((tx) =>
    outgoing(
      tx,
      { fundCode: FUND, userId: fund.caseworkerId, name: "Mette Holm" } as SignedIn,
      outgoingInput.parse(input),
    ),
  );
const deliver = () => deliverOutbox(FUND, courier, new AbortController().signal);

test("an empty queue says so, and nothing is measured where nothing was told", async () => {
  expect(await look()).toEqual({
    waiting: 0,
    refused: 0,
    oldestSeconds: null,
    measured: { count: 0, median: null, p95: null },
    rows: [],
    next: null,
  });
});

test("the queue, its oldest, what was refused with the fields complained of, and how soon the rest arrived", async () => {
  const [good, bad] = [await fund.newMember(), await fund.newMember()];
  await putInOutbox(fund, good, [deadlineSet("2021-04-20"), deadlineSet("2021-04-21")]);
  const holiday = {
    holidayId: randomUUID(),
    from: "2021-05-07",
    to: "2021-05-03",
    reportedOn: "2021-04-13",
    withdrawn: false,
  };
  await putInOutbox(fund, bad, [{ type: "holiday.registered", payload: holiday }, deadlineSet("2021-04-22")]);
  // As if the two had been written a while ago.
  await fund.ask("update outbox set written_at = written_at - interval '10 seconds' where member_id = $1", [good]);
  await deliver();
  const page = await look();
  expect(page).toMatchObject({ waiting: 1, refused: 1, measured: { count: 2 } });
  expect(page.measured.median).toBeGreaterThanOrEqual(10);
  expect(page.measured.p95).toBeLessThan(60);
  expect(page.oldestSeconds).toBeGreaterThanOrEqual(0);
  expect(page.rows).toMatchObject([
    { type: "holiday.registered", state: "parked", error: "1003", behind: 1, on: "2021-05-07", actor: "Natten" },
  ]);
  // The exchange names its own fields: they are told by ours.
  expect(page.rows[0]!.refusedFields).toEqual(["from", "to"]);
  expect(page.rows[0]!.fields.map(({ name }) => name)).toEqual(["from", "to", "reportedOn", "withdrawn", "comment"]);
  const all = await look({ show: "all" });
  expect(all.rows.map(({ state }) => state).sort()).toEqual(["delivered", "delivered", "parked", "waiting"]);
  // What a message holds is shown only where it is to be corrected.
  expect(all.rows.filter(({ state }) => state !== "parked").every(({ fields }) => fields.length === 0)).toBe(true);
});

test("a page goes on where the one before ended, and looking is logged", async () => {
  const members = await Promise.all([fund.newMember(), fund.newMember()]);
  for (const memberId of members)
    await putInOutbox(
      fund,
      memberId,
      Array.from({ length: 20 }, (_, at) => deadlineSet(`2021-05-${String(at + 10)}`)),
    );
  const first = await look({ show: "all" });
  const second = await look({ show: "all", after: first.next });
  expect(first.rows).toHaveLength(25);
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(
    first.rows.length + second.rows.length,
  );
  expect(second.next).toBeNull();
  const [logged] = await fund.ask(
    "select count(*)::integer as times from audit where kind = 'read' and what = 'exchange'",
  );
  expect(logged).toEqual({ times: 5 });
});
