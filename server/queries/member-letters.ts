import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { settleTrouble } from "@/server/commands/kernel/troubles";
import type { SignedIn } from "@/server/identity/roles";
import type { Wordings } from "@/server/messages/render-letter";
import type { FactValue } from "@/server/rules/decision";

export const LETTERS_PAGE = 30;
const MOST_UNREAD = 50;

const cursorSchema = z.object({ at: z.iso.datetime({ offset: true }), id: z.uuid() });
export const lettersInput = z.object({ after: cursorSchema.nullable().default(null) });

/** A letter or a message from the fund. Instants ISO 8601. */
export type Letter = {
  id: string;
  at: string;
  template: string;
  fields: Record<string, FactValue>;
  adverse: boolean;
  edition: number;
  /** The fund's own words that it was written with; `null` where it had none. */
  wording: Wordings | null;
  readAt: string | null;
  /** Who of the fund sent it; empty for what follows of the member's own act, or of the night's. */
  from: string;
};
/** What the member told. Days `YYYY-MM-DD`, hours a week in hundredths. */
export type OwnWords = {
  id: string;
  at: string;
  kind: "message" | "explanation" | "illness" | "job" | "registeredAgain";
  text: string | null;
  from: string | null;
  to: string | null;
  hours: number | null;
  handledOn: string | null;
};
export type Correspondence = ({ by: "fund" } & Letter) | ({ by: "member" } & OwnWords);

export type LettersPage = {
  today: string;
  fundName: string;
  /** Not opened yet, newest first; told once, on the first page. */
  unread: Letter[];
  /** All the rest, newest first. */
  rows: Correspondence[];
  next: z.output<typeof cursorSchema> | null;
};

const letterOf = (where: SQL): SQL => sql`
  select g.created_at as at, g.id, json_build_object('by', 'fund', 'id', g.id, 'at', g.created_at, 'template', g.template,
    'fields', g.fields, 'adverse', g.adverse, 'edition', g.edition, 'wording', w.content, 'readAt', g.read_at,
    'from', coalesce(u.name, '')) as row
  from message g left join letter_wording w on w.fund_code = g.fund_code and w.template = g.template and w.version = g.wording_version
  left join decision d on d.fund_code = g.fund_code and d.id = g.decision_id
  left join app_user u on u.fund_code = d.fund_code and u.id = d.actor_id and u.kind = 'caseworker'
  where g.fund_code = current_setting('app.fund_code') and ${where}`;

/** The member's letters and what they have told, as one correspondence: what is unread first. Reading is logged. */
export async function lettersPage(
  tx: Scoped,
  person: SignedIn,
  { after }: z.output<typeof lettersInput>,
): Promise<LettersPage | null> {
  const { fundCode, memberId } = person;
  if (memberId === null) return null;
  const onwards = after ? sql`where (at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const own = sql`g.member_id = ${memberId}::uuid`;
  type Found = Omit<LettersPage, "next">;
  const result = await tx.execute<Found>(sql`
    with logged as (
      insert into audit (fund_code, member_id, kind, what, actor_id, actor_name, business_at)
      select ${fundCode}, ${memberId}::uuid, 'read', 'letters', ${person.userId}::uuid, ${person.name}, business_now(${fundCode})
    ), unread as (${letterOf(sql`${own} and g.read_at is null`)} order by g.created_at desc, g.id limit ${sql.raw(String(MOST_UNREAD))}),
    told as (
      (${letterOf(sql`${own} and g.read_at is not null`)})
      union all
      select f.first_at, n.entity_id, json_build_object('by', 'member', 'id', n.entity_id, 'at', f.first_at, 'kind', n.kind,
        'text', n.text, 'from', n.from_day, 'to', n.to_day, 'hours', n.hours, 'handledOn', n.handled_on)
      from member_notice n cross join lateral (
        select min(v.recorded_at) as first_at from member_notice v
        where v.fund_code = n.fund_code and v.member_id = n.member_id and v.entity_id = n.entity_id) f
      where n.fund_code = ${fundCode} and n.member_id = ${memberId}::uuid and n.superseded_at is null
        and n.kind in ('message', 'explanation', 'illness', 'job', 'registeredAgain')
    ), page as (select * from told ${onwards} order by at desc, id desc limit ${sql.raw(String(LETTERS_PAGE + 1))})
    select business_today(f.code)::text as today, f.name as "fundName",
      ${after ? sql`'[]'::json` : sql`(select coalesce(json_agg(row order by at desc, id), '[]'::json) from unread)`} as unread,
      (select coalesce(json_agg(row order by at desc, id desc), '[]'::json) from page) as rows
    from fund f where f.code = ${fundCode}`);
  const found = result.rows[0];
  if (!found) return null;
  const rows = found.rows.slice(0, LETTERS_PAGE);
  const last = rows.at(-1);
  return { ...found, rows, next: found.rows.length > LETTERS_PAGE && last ? { at: last.at, id: last.id } : null };
}

export type OneLetter = Letter & {
  fundName: string;
  today: string;
  /** What the member wrote, where this answers it. */
  answers: OwnWords | null;
};

/** One letter of the member's own; `null` where there is none such, whoever else may have it. Reading is logged. */
export async function letter(tx: Scoped, person: SignedIn, id: string): Promise<OneLetter | null> {
  const { fundCode, memberId } = person;
  if (memberId === null) return null;
  const result = await tx.execute<{ row: OneLetter }>(sql`
    with found as materialized (${letterOf(sql`g.member_id = ${memberId}::uuid and g.id = ${id}::uuid`)}), logged as (
      insert into audit (fund_code, member_id, kind, what, detail, actor_id, actor_name, business_at)
      select ${fundCode}, ${memberId}::uuid, 'read', 'letter', jsonb_build_object('letterId', found.id), ${person.userId}::uuid,
        ${person.name}, business_now(${fundCode}) from found
    )
    select (found.row::jsonb || jsonb_build_object('fundName', f.name, 'today', business_today(f.code), 'answers',
      (select jsonb_build_object('id', n.entity_id, 'at', n.recorded_at, 'kind', n.kind, 'text', n.text, 'from', n.from_day, 'to', n.to_day, 'hours', n.hours, 'handledOn', n.handled_on)
        from member_notice n where n.fund_code = ${fundCode} and n.member_id = ${memberId}::uuid and n.superseded_at is null
          and n.entity_id::text = found.row->'fields'->>'about'))) as row
    from found, fund f where f.code = ${fundCode}`);
  return result.rows[0]?.row ?? null;
}

/** Marks a letter of the member's own as read, by the fund's clock; once. @returns whether there is such a letter */
export async function markRead(tx: Scoped, memberId: string, id: string): Promise<boolean> {
  const result = await tx.execute<{ failed: boolean }>(sql`
    update message g set read_at = coalesce(g.read_at, business_now(g.fund_code))
    where g.fund_code = current_setting('app.fund_code') and g.member_id = ${memberId}::uuid and g.id = ${id}::uuid
    returning exists (select 1 from trouble t where t.fund_code = g.fund_code and t.member_id = g.member_id and t.about = g.id
      and t.resolved_at is null) as failed`);
  // What is read has reached the member, whatever way it failed to go.
  if (result.rows[0]?.failed) await settleTrouble(tx, memberId, id);
  return result.rows.length > 0;
}
