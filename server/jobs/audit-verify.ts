import { inFund } from "@/db/scope";
import { hadSeal, verifyAudit } from "@/server/queries/audit-seals";
import { onEveryFund } from "./on-every-fund";

/** "FOA:1200:9f…": a seal that was noted elsewhere, by fund, number and hash. */
const NOTED = /^--had=([\w-]+):(\d+):([0-9a-f]{64})$/u;

/**
 * `npm run audit:verify`: looks through every fund's log, and names the first line that is not what was sealed. Prints the
 * last seal of each: keep it elsewhere, and `-- --had=FUND:NUMBER:HASH` tells whether the chain still has it. Ends with 1
 * when anything does not hold.
 */
async function run(): Promise<number> {
  const noted = process.argv.slice(2).map((arg) => {
    const [, fund, number, chain] = NOTED.exec(arg) ?? [];
    if (!fund || !number || !chain) throw new Error("The only option is --had=FUND:NUMBER:HASH.");
    return { fund, number: Number(number), chain };
  });
  let holds = true;
  await onEveryFund(async (code) => {
    const { sealed, unsealed, erased, broken, head } = await inFund({ fundCode: code }, (tx) => verifyAudit(tx, code));
    console.info(`${code}: ${sealed} lines sealed, ${erased} of them erased when due, ${unsealed} waiting`);
    if (head) console.info(`  last seal: --had=${code}:${head.number}:${head.chain}`);
    if (broken) console.error(`  BROKEN at line ${broken.auditId} (seal ${broken.number}): ${broken.why}`);
    holds &&= broken === null;
    for (const { number, chain } of noted.filter(({ fund }) => fund === code)) {
      const has = await inFund({ fundCode: code }, (tx) => hadSeal(tx, code, number, chain));
      console.info(`  seal ${number} is ${has ? "as it was noted" : "NOT as it was noted"}`);
      holds &&= has;
    }
  });
  return holds ? 0 : 1;
}

process.exitCode = await run().catch((error: unknown) => {
  console.error("audit:verify:", error instanceof Error ? error.message : "failed");
  return 2;
});
