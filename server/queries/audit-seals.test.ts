import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inFund } from "@/db/scope";
import { FUND, type TestFund, testFund } from "@/server/commands/test-fund";
import { sealAudit } from "@/server/jobs/seal-audit";
import { hadSeal, verifyAudit } from "./audit-seals";

let fund: TestFund;
beforeAll(async () => {
  fund = await testFund();
  await fund.stand("2021-04-13");
});
afterAll(() => fund?.leave());

const stand = () => inFund({ fundCode: FUND }, (tx) => verifyAudit(tx, FUND));
const lines = async () => {
  const rows = await fund.ask<{ id: string }>("select id from audit where fund_code = 'FOA' order by id");
  return rows.map(({ id }) => Number(id));
};
/** As one who owns the tables, past everything that keeps others from it. */
const asOwner = async (change: string, values: unknown[] = []) => {
  await fund.ask("alter table audit disable trigger user");
  await fund.ask("alter table audit_seal disable trigger user");
  await fund.ask(change, values);
  await fund.ask("alter table audit enable trigger user");
  await fund.ask("alter table audit_seal enable trigger user");
};

describe("the seals of the log", () => {
  beforeEach(async () => {
    await fund.newMember();
    await fund.newMember();
    await sealAudit(FUND);
  });

  test("cover every line, once, and hold", async () => {
    expect(await stand()).toMatchObject({ sealed: (await lines()).length, unsealed: 0, erased: 0, broken: null });
    expect(await sealAudit(FUND)).toBe(0);
    await fund.newMember();
    expect(await stand()).toMatchObject({ unsealed: 1, broken: null });
    expect(await sealAudit(FUND)).toBe(1);
  });

  test("a line altered by the owner of the tables is found and named, and nothing before it", async () => {
    const [, second] = await lines();
    const [before] = await fund.ask<{ name: string }>("select actor_name as name from audit where id = $1", [second]);
    await asOwner("update audit set actor_name = 'En anden' where id = $1", [second]);
    expect(await stand()).toMatchObject({ broken: { auditId: second, why: "altered" } });
    await asOwner("update audit set actor_name = $2 where id = $1", [second, before!.name]);
    expect(await stand()).toMatchObject({ broken: null });
  });

  test("a line removed is found, and so is a seal removed or made anew", async () => {
    const last = (await lines()).at(-1)!;
    const head = (await stand()).head!;
    await asOwner("create table kept as select * from audit where id = $1".replace("$1", String(last)));
    await asOwner("delete from audit where id = $1", [last]);
    expect(await stand()).toMatchObject({ broken: { auditId: last, why: "gone" } });
    await asOwner("insert into audit overriding system value select * from kept");
    await fund.ask("drop table kept");
    expect(await stand()).toMatchObject({ broken: null });

    // Whoever makes the last seal anew to fit is found by the one that was kept elsewhere.
    await asOwner("update audit set actor_name = 'En anden' where id = $1", [last]);
    await asOwner("delete from audit_seal where audit_id = $1", [last]);
    await sealAudit(FUND);
    expect(await stand()).toMatchObject({ broken: null });
    expect(await inFund({ fundCode: FUND }, (tx) => hadSeal(tx, FUND, head.number, head.chain))).toBe(false);
    await asOwner("delete from audit_seal where number = 1");
    expect((await stand()).broken).toMatchObject({ why: "missing" });
  });
});

test("nobody but the sealer writes seals, and of another fund there are none to see", async () => {
  const insert = "insert into audit_seal values ('FOA', 99, 99, null, '\\x00', '\\x00', now())";
  await expect(inFund({ fundCode: FUND }, (tx) => tx.execute(insert))).rejects.toMatchObject({
    cause: { code: "42501" },
  });
  expect(await inFund({ fundCode: "HK" }, (tx) => verifyAudit(tx, FUND))).toMatchObject({ sealed: 0, head: null });
  await expect(
    inFund({ fundCode: "HK" }, (tx) => tx.execute("select seal_audit('FOA', 10, true)")),
  ).rejects.toMatchObject({ cause: { code: "42501" } });
});
