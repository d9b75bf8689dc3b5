import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testFund } from "@/server/commands/test-fund";
import { sealAudit } from "@/server/jobs/seal-audit";
import { backupAndRestore } from "./backup-restore";

/** A small fund with a sealed log; the demonstration's replay and seals are tried with the demonstration. */
let fund: Awaited<ReturnType<typeof testFund>>;
beforeAll(async () => {
  fund = await testFund();
  await fund.stand("2021-04-13");
  for (let times = 0; times < 5; times += 1) await fund.newMember();
  await sealAudit("FOA");
});
afterAll(async () => {
  await fund?.leave();
});

test("backup and restore: row for row, and what is written after it began is not in it", async () => {
  const written = async () => {
    const client = new pg.Client({ connectionString: fund.database.ownerUrl });
    await client.connect();
    await client.query("insert into place values ('FOA', $1, 'Ny', 'Gade 1', '0101', false)", [randomUUID()]);
    await client.end();
  };
  const { tables, rows, differing } = await backupAndRestore(fund.database.ownerUrl, written);
  expect(differing).toEqual([]);
  expect(tables).toBeGreaterThan(40);
  expect(rows).toBeGreaterThan(30);
});
