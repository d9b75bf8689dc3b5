import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sealAudit } from "@/server/jobs/seal-audit";
import { verifyAudit } from "@/server/queries/audit-seals";
import { retentionDue } from "@/server/queries/retention";
import { subjectAccess } from "@/server/queries/subject-access";
import { eraseDueCases } from "./erase-due-cases";
import { holdCase, liftHold } from "./hold-case";
import { runFundAct } from "./kernel/run-fund-act";
import { COMMANDS } from "./registry";
import { actsIn } from "./test-acts";
import { FUND, KEYS, type TestFund, testFund } from "./test-fund";

let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  fund = await testFund();
  acts = actsIn(fund);
});
afterAll(() => fund?.leave());

const due = () => fund.inScope((tx) => retentionDue(tx, FUND));
const dueIds = async () => (await due()).due.map(({ memberId }) => memberId);
const erase = (hash: string | null) => runFundAct(fund.open, eraseDueCases, { input: {}, confirm: { hash } });
/** How many rows about a member there are, in whatever table. */
async function rowsOf(memberId: string): Promise<number> {
  const tables = await fund.ask<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables x using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'member_id' and x.table_type = 'BASE TABLE'`,
  );
  let rows = 0;
  for (const { name } of tables)
    rows += (await fund.ask(`select 1 from ${name} where member_id = $1`, [memberId])).length;
  return rows + (await fund.ask("select 1 from member where id = $1", [memberId])).length;
}

describe("retention: five years after the participation ended", () => {
  let gone: string;
  let running: string;
  beforeEach(async () => {
    await fund.stand("2021-03-01");
    gone = await acts.participantQuickly();
    running = await acts.participantQuickly();
    await fund.stand("2021-04-22");
    await acts.confirm(COMMANDS.markOut, gone, { reasonCode: 44, ground: "earlyEffort", reason: "Needs it." });
  });

  test("not on the day the years are over, and on the day after; a participation that runs never", async () => {
    await fund.stand("2026-04-22");
    expect(await dueIds()).not.toContain(gone);
    await fund.stand("2026-04-23");
    expect(await due()).toMatchObject({ years: 5, overBefore: "2021-04-23" });
    expect(await dueIds()).toContain(gone);
    expect(await dueIds()).not.toContain(running);
  });

  test("a dry run changes nothing; confirmed, everything of the case is gone, and the log's seals hold", async () => {
    await fund.stand("2026-04-23");
    const before = await rowsOf(gone);
    expect(before).toBeGreaterThan(20);
    const preview = await runFundAct(fund.open, eraseDueCases, { input: {} });
    if (preview.kind !== "preview") throw new Error(preview.kind);
    expect(await rowsOf(gone)).toBe(before);
    expect((await erase("another")).kind).toBe("conflict");
    expect(await rowsOf(gone)).toBe(before);
    const kept = await rowsOf(running);
    expect((await erase(preview.hash)).kind).toBe("done");
    expect(await rowsOf(gone)).toBe(0);
    expect(await rowsOf(running)).toBe(kept);
    await sealAudit(FUND);
    const seals = await fund.inScope((tx) => verifyAudit(tx, FUND));
    expect(seals).toMatchObject({ broken: null, unsealed: 0 });
    expect(seals.erased).toBeGreaterThan(0);
    const [line] = await fund.ask("select detail, member_id from audit where what = 'eraseDueCases' order by id desc");
    expect(line).toMatchObject({ member_id: null, detail: { overBefore: "2021-04-23" } });
  });

  test("a held case stays until it is let go, and says why", async () => {
    await fund.stand("2026-04-23");
    const held = await holdCase(fund.open, { memberId: gone, reason: "A complaint is not decided." });
    expect(await dueIds()).not.toContain(gone);
    expect((await due()).held).toMatchObject([{ memberId: gone, heldBecause: "A complaint is not decided." }]);
    await erase(null);
    expect(await rowsOf(gone)).toBeGreaterThan(0);
    await liftHold(fund.open, held!);
    expect(await liftHold(fund.open, held!)).toBeNull();
    expect(await dueIds()).toContain(gone);
    await erase(null);
  });

  test("the database itself refuses a case within its years, a held one, and another fund's", async () => {
    const tryErasing = (memberId: string, before: string) =>
      fund.inScope((tx) => tx.execute(`select erase_case('FOA', '${memberId}', '${before}')`));
    await fund.stand("2026-04-22");
    await expect(tryErasing(gone, "2026-04-22")).rejects.toMatchObject({ cause: { code: "23001" } });
    await expect(tryErasing(running, "2021-04-23")).rejects.toMatchObject({ cause: { code: "23001" } });
    await expect(tryErasing(gone, "2021-04-22")).rejects.toMatchObject({ cause: { code: "23001" } });
    await fund.stand("2026-04-23");
    await holdCase(fund.open, { memberId: gone, reason: "Held." });
    await expect(tryErasing(gone, "2021-04-23")).rejects.toMatchObject({ cause: { code: "23001" } });
    // And nobody removes a line or a fact past it.
    await expect(fund.ask("delete from audit where member_id = $1", [gone])).rejects.toMatchObject({ code: "23001" });
  });
});

test("subject access: every row of every table that has members, the whole number, and a line in the log", async () => {
  await fund.stand("2021-03-01");
  const memberId = await acts.participantQuickly();
  const person = { fundCode: FUND, userId: fund.colleagueId, name: "Jonas Bach" };
  const found = (await fund.inScope((tx) => subjectAccess(tx, person, memberId, KEYS)))!;
  expect(found.person.cpr).toMatch(/^050585-\d{4}$/);
  const exported = Object.values(found.tables).reduce((sum, rows) => sum + rows.length, 0);
  const [words] = await fund.ask<{ count: number }>(
    "select count(*)::integer as count from member_word where member_id = $1",
    [memberId],
  );
  expect(exported).toBe((await rowsOf(memberId)) - words!.count);
  expect(found.tables.visitation).toHaveLength(1);
  expect(JSON.stringify(found.tables)).not.toContain("cpr_hash");
  expect(JSON.stringify(found)).not.toContain("\\\\x");
  const [line] = await fund.ask("select kind, actor_name from audit where what = 'subjectAccess'");
  expect(line).toEqual({ kind: "reveal", actor_name: "Jonas Bach" });
  expect(await fund.inScope((tx) => subjectAccess(tx, person, fund.caseworkerId, KEYS))).toBeNull();
});
