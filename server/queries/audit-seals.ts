import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { countingAll } from "@/db/scope";

/** Why a seal does not hold. */
export type BrokenWhy = "missing" | "chain" | "gone" | "unerased" | "altered";
export type SealsStand = {
  readonly sealed: number;
  /** Lines written and not sealed yet: those of the last seconds, where the process of the night runs. */
  readonly unsealed: number;
  readonly erased: number;
  /** The first seal that does not hold: its number in the chain, and the line of the log. */
  readonly broken: { readonly number: number; readonly auditId: number; readonly why: BrokenWhy } | null;
  /** The last seal, to be kept elsewhere: whoever could write all seals anew could not make this one again. */
  readonly head: { readonly number: number; readonly chain: string } | null;
};

/**
 * Looks through the fund's whole log: does every line still have the content that was sealed, and the chain no break? Lines
 * about cases that are shut to who asks are looked at too; of what stands in any of them nothing is told.
 */
export async function verifyAudit(tx: Scoped, fundCode: string): Promise<SealsStand> {
  const { rows } = await countingAll(tx, () =>
    tx.execute<SealsStand>(sql`
    select (select count(*)::float8 from audit_seal where fund_code = ${fundCode}) as sealed,
      (select count(*)::float8 from audit a where a.fund_code = ${fundCode}
        and not exists (select 1 from audit_seal s where s.fund_code = a.fund_code and s.audit_id = a.id)) as unsealed,
      (select count(*)::float8 from audit_erasure where fund_code = ${fundCode}) as erased,
      (select json_build_object('number', b.number, 'auditId', b.audit_id, 'why', b.why) from broken_seal(${fundCode}) b) as broken,
      (select json_build_object('number', s.number, 'chain', encode(s.chain, 'hex')) from audit_seal s
        where s.fund_code = ${fundCode} order by s.number desc limit 1) as head`),
  );
  return rows[0]!;
}

/** Whether the chain still has, at a number, the seal that was kept elsewhere. */
export async function hadSeal(tx: Scoped, fundCode: string, number: number, chain: string): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`
    select 1 from audit_seal where fund_code = ${fundCode} and number = ${number} and encode(chain, 'hex') = ${chain}`);
  return rowCount === 1;
}
