import type { TestFund } from "@/server/commands/test-fund";
import { fundSettingsSchema } from "@/server/fund/settings";
import { addDays } from "@/server/rules/day";
import { type TurnedDay, turnDays } from "./turn-day";

/** Test support: the nights of a test's fund, and what it chose for itself. */
export function nightsOf(fund: TestFund) {
  return {
    /** Lets the night to a day come: the clock stands at midnight, and the day before has been turned. */
    nightTo: async (day: string): Promise<TurnedDay> => {
      await fund.stand(day, "00:00");
      await fund.ask("update fund set last_turned_day = $1 where code = 'FOA'", [addDays(day, -1)]);
      return (await turnDays("FOA"))[0]!;
    },
    choose: async (settings: object): Promise<void> => {
      await fund.ask(
        `insert into fund_setting (fund_code, version, content, recorded_at, recorded_by_name)
         select 'FOA', coalesce(max(version), 0) + 1, $1, business_now('FOA'), 'Test' from fund_setting where fund_code = 'FOA'`,
        [JSON.stringify(fundSettingsSchema.parse(settings))],
      );
    },
    /** The member's letters of these templates, in the order written. */
    lettersOf: (memberId: string, ...templates: string[]) =>
      fund.ask<{ template: string; fields: Record<string, unknown> }>(
        "select template, fields from message where member_id = $1 and template = any ($2) order by created_at, id",
        [memberId, templates],
      ),
  };
}
