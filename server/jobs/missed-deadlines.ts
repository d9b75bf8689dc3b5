import { sql } from "drizzle-orm";
import { inFund } from "@/db/scope";
import { deregister } from "@/server/commands/deregister";
import { recordMissedDeadline } from "@/server/commands/record-missed-deadline";
import { deregistrationsDue } from "@/server/commands/taken-by-itself";
import { fundSettings } from "@/server/fund/settings";
import { actOnEach } from "./night-acts";

type Missed = { deadlineId: string; memberId: string };

/**
 * I-29: the deadlines that ended unmet on a day are recorded, and their members told and asked why. One that has been
 * recorded since it passed is not recorded again: a run that was broken off goes on where it stopped.
 * @returns how many members were told
 */
export async function recordMissedDeadlines(fundCode: string, on: string): Promise<number> {
  const missed = await inFund({ fundCode }, async (tx) => {
    const result = await tx.execute<Missed>(sql`
      select d.entity_id as "deadlineId", d.member_id as "memberId" from booking_deadline d
      join member m on m.fund_code = d.fund_code and m.id = d.member_id and m.died_on is null
      where d.fund_code = ${fundCode} and d.superseded_at is null and d.withdrawn_on is null and d.booked_on is null
        and d.deadline + d.days_without_times = ${on}::date
        and not exists (select 1 from decision x where x.fund_code = d.fund_code and x.member_id = d.member_id
          and x.command = ${recordMissedDeadline.name} and x.input ->> 'deadlineId' = d.entity_id::text and x.decided_on > ${on}::date)
      order by d.entity_id`);
    return result.rows;
  });
  return actOnEach(fundCode, recordMissedDeadline, missed.map(asCase));
}

/**
 * I-29 on R4.3b: where the fund chose that a missed deadline's deregistration is taken by itself, those are taken whose
 * members have had their days to explain by the day that is turned to.
 * @returns how many were deregistered
 */
export async function deregisterByThemselves(fundCode: string, day: string): Promise<number> {
  const due = await inFund({ fundCode }, async (tx) => {
    const { deregisterAfterDays } = (await fundSettings(tx)).settings;
    return deregisterAfterDays === null ? [] : await deregistrationsDue(tx, fundCode, day, deregisterAfterDays);
  });
  return actOnEach(fundCode, deregister, due.map(asCase));
}

const asCase = ({ memberId, deadlineId }: Missed) => ({ memberId, input: { deadlineId } });
