import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCase } from "@/db/case/load-case";
import { sealAudit } from "@/server/jobs/seal-audit";
import { verifyAudit } from "@/server/queries/audit-seals";
import { admitToCase } from "./admit-to-case";
import { breakGlass, shutBrokenGlass } from "./break-glass";
import { endCaseAccess } from "./end-case-access";
import { runCommand } from "./kernel/run-command";
import { type FundAct, runFundAct } from "./kernel/run-fund-act";
import { COMMANDS } from "./registry";
import { restrictCase } from "./restrict-case";
import { declareConflict } from "./shut-out-of-case";
import { FUND, type TestFund, testFund } from "./test-fund";

let fund: TestFund;
beforeAll(async () => {
  fund = await testFund();
  await fund.stand("2021-04-13");
});
afterAll(() => fund?.leave());

const reason = "En skriftlig grund.";
const jonas = () => fund.openAs("Jonas Bach", fund.colleagueId);
const mayOpen = (open: TestFund["open"], memberId: string) =>
  open(async (tx) => (await loadCase(tx, memberId)) !== null);
const act = async (open: TestFund["open"], which: FundAct, input: object) =>
  (await runFundAct(open, which, { input, confirm: { hash: null } })).kind;
const as = (which: unknown) => which as FundAct;

test("a colleague's own case is open to the one who has it and to those who are named, and to nobody else", async () => {
  const memberId = await fund.newMember();
  expect(await mayOpen(jonas(), memberId)).toBe(true);
  expect(await act(fund.open, as(restrictCase), { memberId, reason })).toBe("done");
  expect(await mayOpen(fund.open, memberId)).toBe(true);
  expect(await mayOpen(jonas(), memberId)).toBe(false);
  const input = { memberId, userId: fund.colleagueId, reason, asResponsible: false };
  expect(await act(jonas(), as(admitToCase), input)).toBe("conflict");
  expect(await act(fund.open, as(admitToCase), input)).toBe("done");
  expect(await mayOpen(jonas(), memberId)).toBe(true);
  expect(await act(fund.open, as(endCaseAccess), { memberId, userId: fund.colleagueId, reason })).toBe("done");
  expect(await mayOpen(jonas(), memberId)).toBe(false);
});

test("the log is looked through whole by whoever looks: lines about a case that is shut to them are not taken for removed", async () => {
  const memberId = await fund.newMember();
  expect(await act(fund.open, as(restrictCase), { memberId, reason })).toBe("done");
  await sealAudit(FUND);
  expect(await mayOpen(jonas(), memberId)).toBe(false);
  expect(await jonas()((tx) => verifyAudit(tx, FUND))).toMatchObject({ unsealed: 0, broken: null });
  expect(await mayOpen(jonas(), memberId)).toBe(false);
});

test("protection of the name restricts the case at once, and no longer when it ends; who has the case may open it", async () => {
  const memberId = await fund.newMember();
  const protect = (on: boolean) =>
    fund.ask("update member set protected_identity = $2, version = version + 1 where id = $1", [memberId, on]);
  await protect(true);
  expect([await mayOpen(fund.open, memberId), await mayOpen(jonas(), memberId)]).toEqual([true, false]);
  const given = await runCommand(fund.open, COMMANDS.assignCase, {
    memberId,
    input: { caseworkerId: fund.colleagueId },
    confirm: { hash: null },
  });
  expect(given.kind).toBe("done");
  expect([await mayOpen(fund.open, memberId), await mayOpen(jonas(), memberId)]).toEqual([false, true]);
  await protect(false);
  expect([await mayOpen(fund.open, memberId), await mayOpen(jonas(), memberId)]).toEqual([true, true]);
});

test("who declares a conflict of interest is shut out, and the case is nobody's; it cannot be given to them again", async () => {
  const memberId = await fund.newMember();
  expect(await act(fund.open, as(declareConflict), { memberId, reason })).toBe("done");
  expect([await mayOpen(fund.open, memberId), await mayOpen(jonas(), memberId)]).toEqual([false, true]);
  const [row] = await fund.ask("select caseworker_id as who from member where id = $1", [memberId]);
  expect(row!.who).toBeNull();
  const again = await runCommand(jonas(), COMMANDS.assignCase, {
    memberId,
    input: { caseworkerId: fund.caseworkerId },
    confirm: { hash: null },
  });
  expect(again).toMatchObject({ kind: "conflict", plan: { conflict: { reason: "shutOut" } } });
});

test("broken glass opens a case until the night, with its reason a task for the one who has it", async () => {
  const memberId = await fund.newMember();
  await act(fund.open, as(restrictCase), { memberId, reason });
  expect(await act(jonas(), as(breakGlass), { memberId, reason: "Medlemmet ringer nu." })).toBe("done");
  expect(await mayOpen(jonas(), memberId)).toBe(true);
  const duties = await fund.ask(
    "select wording, facts->>'reason' as reason from duty where member_id = $1 and wording = 'glassBroken'",
    [memberId],
  );
  expect(duties).toEqual([{ wording: "glassBroken", reason: "Medlemmet ringer nu." }]);
  expect(await shutBrokenGlass(FUND)).toBe(1);
  expect([await mayOpen(fund.open, memberId), await mayOpen(jonas(), memberId)]).toEqual([true, false]);
});
