import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { type SettingChange, settingChanges } from "@/server/fund/setting-changes";
import { type FundSettings, fundSettings, fundSettingsSchema } from "@/server/fund/settings";
import type { SignedIn } from "@/server/identity/roles";

/** How the fund's operation stands. Days `YYYY-MM-DD`, instants ISO 8601 by the wall clock, ages in seconds. */
export type Operation = {
  today: string;
  lastTurnedDay: string | null;
  rounds: { name: string; silentSeconds: number; wentSeconds: number | null; failure: string | null }[];
  /** What waits to be told to the exchange: how many, at most a thousand counted, and how old the oldest is. */
  exchange: Queue;
  /** The same of letters that are to go out by mail, SMS, Digital Post or on paper. */
  letters: Queue;
};
type Queue = { waiting: number; oldestSeconds: number | null };

const MOST_COUNTED = 1000;

export async function operation(tx: Scoped, { fundCode }: Pick<SignedIn, "fundCode">): Promise<Operation> {
  const result = await tx.execute<Operation>(sql`
    select business_today(f.code)::text as today, f.last_turned_day::text as "lastTurnedDay",
      (select coalesce(json_agg(json_build_object('name', r.name,
          'silentSeconds', floor(extract(epoch from clock_timestamp() - r.alive_at))::integer,
          'wentSeconds', floor(extract(epoch from clock_timestamp() - r.went_at))::integer,
          'failure', case when r.failed_at is not null then r.failure end) order by r.name), '[]'::json)
        from round_sign r where r.fund_code = f.code) as rounds,
      (${queue(sql`outbox`)}) as exchange, (${queue(sql`delivery`)}) as letters
    from fund f where f.code = ${fundCode}`);
  const found = result.rows[0];
  if (!found) throw new Error("no fund in scope");
  return found;
}

/** What waits in one of the tables of things to be sent, by the fund's clock. */
function queue(table: SQL): SQL {
  return sql`select json_build_object('waiting', count(*),
      'oldestSeconds', floor(extract(epoch from business_now(f.code) - min(w.created_at)))::bigint)
    from (select q.created_at from ${table} q where q.fund_code = f.code and q.state = 'waiting'
      order by q.created_at limit ${sql.raw(String(MOST_COUNTED))}) w`;
}

/** A version of the fund's choices: who made it, when, and what became another. */
export type SettingVersion = { version: number; at: string; by: string; changes: SettingChange[] };
export type SettingsPage = { version: number; settings: FundSettings; history: SettingVersion[] };

const MOST_VERSIONS = 30;

/** What the fund has chosen, with the versions before, newest first. */
export async function settingsPage(tx: Scoped): Promise<SettingsPage> {
  const { version, settings } = await fundSettings(tx);
  const { rows } = await tx.execute<{ version: number; at: string; by: string; content: unknown; before: unknown }>(sql`
    select s.version, s.recorded_at as at, s.recorded_by_name as by, s.content,
      coalesce((select b.content from fund_setting b where b.fund_code = s.fund_code and b.version = s.version - 1), '{}'::jsonb) as before
    from fund_setting s where s.fund_code = current_setting('app.fund_code')
    order by s.version desc limit ${sql.raw(String(MOST_VERSIONS))}`);
  const history = rows.map(({ content, before, at, ...row }) => ({
    ...row,
    at: new Date(at).toISOString(),
    changes: settingChanges(fundSettingsSchema.parse(before), fundSettingsSchema.parse(content)),
  }));
  return { version, settings, history };
}

export type Place = { id: string; name: string; address: string; municipalityCode: string; closed: boolean };

/** The fund's places, the open ones first. */
export async function places(tx: Scoped): Promise<Place[]> {
  const { rows } = await tx.execute<Place>(sql`
    select id, name, address, municipality_code as "municipalityCode", closed from place
    where fund_code = current_setting('app.fund_code') order by closed, name, id`);
  return rows;
}
