import { randomBytes } from "node:crypto";
import { useDatabase as connectTo } from "@/db/client";
import { freshDatabase } from "@/db/postgres/test-database";
import { inFund } from "@/db/scope";
import { makeLarge } from "@/db/seed/bulk";
import { FUNDS } from "@/db/seed/funds";
import { makeDemonstration } from "@/db/seed/make-demonstration";
import { replayFund } from "@/server/jobs/replay-decisions";
import { sealAudit } from "@/server/jobs/seal-audit";
import { verifyAudit } from "@/server/queries/audit-seals";
import { backupAndRestore, type Restored } from "./backup-restore";
import type { Tried } from "./report";
import { inWords } from "./trial";

type Remembered = {
  /** Decisions asked again under today's rules, and answers that would be others. */
  readonly decisions: number;
  readonly differing: number;
  readonly sealed: number;
  /** Funds in whose log a seal does not hold. */
  readonly broken: number;
  readonly restored: Restored;
};

/**
 * The demonstration on a database of its own, and so many members of the large fund: every stored decision replayed, every
 * line of the log sealed and looked through, and all of it backed up and restored.
 */
async function whatIsRemembered({ members, onceEach }: { members: number; onceEach: boolean }): Promise<Remembered> {
  process.env.CPR_HASH_KEY ??= randomBytes(32).toString("base64");
  process.env.CPR_ENCRYPTION_KEY ??= randomBytes(32).toString("base64");
  const made = await freshDatabase();
  try {
    await makeDemonstration(made.ownerUrl, undefined, { onceEach });
    await makeLarge(made.ownerUrl, members);
    const close = connectTo(made.servingUrl);
    let [decisions, differing, sealed, broken] = [0, 0, 0, 0];
    try {
      for (const { code } of FUNDS) {
        const { done, differences } = await replayFund(code);
        decisions += done;
        differing += differences.length;
        await sealAudit(code);
        const seals = await inFund({ fundCode: code }, (tx) => verifyAudit(tx, code));
        sealed += seals.sealed;
        broken += seals.broken || seals.unsealed > 0 ? 1 : 0;
      }
    } finally {
      await close();
    }
    const restored = await backupAndRestore(made.ownerUrl);
    return { decisions, differing, sealed, broken, restored };
  } finally {
    await made.drop();
  }
}

/** The same as rows of the report. */
export async function memoryTried(quick: boolean): Promise<Omit<Tried, "seconds">[]> {
  const members = quick ? 1000 : 10_000;
  const { decisions, differing, sealed, broken, restored } = await whatIsRemembered({ members, onceEach: quick });
  return [
    {
      test: "replay of every stored decision",
      extent: `${inWords(decisions)} decisions of the demonstration and ${inWords(members)} members`,
      found: differing === 0 ? "none differs" : `${differing} differ`,
      holds: decisions > 0 && differing === 0,
    },
    {
      test: "the log's seals",
      extent: `${inWords(sealed)} lines`,
      found: broken === 0 ? "all hold" : `${broken} funds with a broken chain`,
      holds: sealed > 0 && broken === 0,
    },
    {
      test: "backup and restore",
      extent: `${restored.tables} tables, ${inWords(restored.rows)} rows`,
      found: restored.differing.length === 0 ? "row for row" : `differing: ${restored.differing.join(", ")}`,
      holds: restored.rows > 0 && restored.differing.length === 0,
    },
  ];
}
