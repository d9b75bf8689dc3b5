import { sql } from "drizzle-orm";
import { inFund } from "@/db/scope";

const AT_ONCE = 5000;
/** Funds whose whole log this process has looked through; after that only its end. */
const lookedThrough = new Set<string>();

/** Seals the lines of the fund's log that are not sealed yet: within seconds of their being written. */
export async function sealAudit(fundCode: string, stopped?: AbortSignal): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await inFund({ fundCode }, async (tx) => {
      const everything = !lookedThrough.has(fundCode);
      const { rows } = await tx.execute<{ sealed: number }>(
        sql`select seal_audit(${fundCode}, ${AT_ONCE}, ${everything}) as sealed`,
      );
      return rows[0]!.sealed;
    });
    sealed += count;
    if (count < AT_ONCE) {
      lookedThrough.add(fundCode);
      return sealed;
    }
    if (stopped?.aborted) return sealed;
  }
}
