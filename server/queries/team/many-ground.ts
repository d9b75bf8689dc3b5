import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { fundSettings } from "@/server/fund/settings";
import type { SignedIn } from "@/server/identity/roles";
import { addDays } from "@/server/rules/day";

/** What the forms for many begin with: the fund's day, the deadline that it proposes, its places as times name them. */
export type ManyGround = { today: string; deadline: string; places: string[] };

export async function manyGround(tx: Scoped, { fundCode }: SignedIn): Promise<ManyGround> {
  const { settings } = await fundSettings(tx);
  const result = await tx.execute<{ today: string; places: string[] }>(sql`
    select business_today(${fundCode})::text as today, array(select distinct s.place from slot s
      where s.fund_code = ${fundCode} and s.closed_at is null and s."on" >= business_today(${fundCode}) and s.form = 'inPerson'
        and s.place is not null order by s.place) as places`);
  const { today, places } = result.rows[0]!;
  return { today, places, deadline: addDays(today, settings.deadlineDays) };
}
