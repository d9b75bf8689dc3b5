import { sql } from "drizzle-orm";
import { schemeInForce } from "@/db/case/scheme-in-force";
import { inFund } from "@/db/scope";
import { endAtExpiry } from "@/server/commands/end-at-expiry";
import { letEndTakeEffect } from "@/server/commands/let-end-take-effect";
import { actOnEach } from "./night-acts";

/** So many cases are asked for at a time. */
const AT_ONCE = 500;

/**
 * R14.3: once the scheme's last day is over, every participation that is still open ends, case by case. Of a run that was
 * broken off those are left that are still open.
 * @returns how many were ended
 */
export async function endAllAtExpiry(fundCode: string, day: string): Promise<number> {
  const { lastDay } = await inFund({ fundCode }, schemeInForce);
  if (day <= lastDay) return 0;
  let ended = 0;
  for (let after: string | null = null; ; ) {
    const open: string[] = await inFund({ fundCode }, async (tx) => {
      const { rows } = await tx.execute<{ memberId: string }>(sql`
        select p.member_id as "memberId" from participation p
        join member m on m.fund_code = p.fund_code and m.id = p.member_id and m.died_on is null
        where p.fund_code = ${fundCode} and p.superseded_at is null and p.end_date is null
          and (${after}::uuid is null or p.member_id > ${after}::uuid)
        order by p.member_id limit ${sql.raw(String(AT_ONCE))}`);
      return rows.map(({ memberId }) => memberId);
    });
    ended += await actOnEach(
      fundCode,
      endAtExpiry,
      open.map((memberId) => ({ memberId, input: {} })),
    );
    after = open.at(-1) ?? null;
    if (open.length < AT_ONCE) return ended;
  }
}

/**
 * I-10: participations whose last day is over, and beyond which job interviews still stand: those lapse.
 * @returns in how many cases something lapsed
 */
export async function letEndsTakeEffect(fundCode: string, day: string): Promise<number> {
  const over = await inFund({ fundCode }, async (tx) => {
    const { rows } = await tx.execute<{ memberId: string; participationId: string }>(sql`
      select p.member_id as "memberId", p.entity_id as "participationId" from participation p
      where p.fund_code = ${fundCode} and p.superseded_at is null and p.end_date < ${day}::date and p.reason_code <> 46
        and exists (select 1 from interview i
          where i.fund_code = p.fund_code and i.member_id = p.member_id and i.superseded_at is null and i.status = 'booked'
            and i."on" >= business_today(p.fund_code) and i."on" > p.end_date and i.purposes ?| array['job', 'joint']
            and not exists (select 1 from participation later where later.fund_code = p.fund_code
              and later.member_id = p.member_id and later.superseded_at is null and later.start_date > p.start_date))
      order by p.entity_id`);
    return rows;
  });
  return actOnEach(
    fundCode,
    letEndTakeEffect,
    over.map(({ memberId, participationId }) => ({ memberId, input: { participationId } })),
  );
}
