import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import type { NoticeKind } from "@/server/rules/vocabulary";
import { caseworkersOf } from "./whose-list";

const INBOX_PAGE = 20;

/** Where a page goes on: the whole of the sorting key. */
const cursorSchema = z.object({ at: z.iso.datetime({ offset: true }), id: z.uuid() });
export const inboxInput = z.object({
  /** What members whose case I have have told, or everybody's. */
  who: z.enum(["mine", "all"]).default("mine"),
  after: cursorSchema.nullable().default(null),
});
export type InboxInput = z.output<typeof inboxInput>;

export type InboxRow = {
  /** The notice's entity id: what the act that handles it is asked with. */
  id: string;
  /** When it was told, ISO 8601. */
  at: string;
  kind: NoticeKind;
  choice: string | null;
  text: string | null;
  from: string | null;
  to: string | null;
  /** Hours a week, in hundredths. */
  hours: number | null;
  member: { id: string; name: string; protectedIdentity: boolean };
  caseworker: string | null;
  /** Who told it for the member; `null` where the member did. */
  representative: string | null;
  document: { id: string; title: string } | null;
  /** The interview or the deadline that it is about. */
  about: { kind: "interview" | "deadline"; on: string } | null;
};
export type Inbox = { today: string; rows: InboxRow[]; next: z.output<typeof cursorSchema> | null };

/** What members have told and nobody has handled, oldest first, a page of it. Looking is logged in the same statement. */
export async function inbox(tx: Scoped, person: SignedIn, { who, after }: InboxInput): Promise<Inbox> {
  const { fundCode, userId, name } = person;
  const mine = who === "mine" ? sql`and m.caseworker_id = any (${caseworkersOf(person)})` : sql``;
  const onwards = after ? sql`and (n.recorded_at, n.entity_id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const result = await tx.execute<{ today: string; rows: InboxRow[] }>(sql`
    with clock as materialized (select business_now(${fundCode}) as at), logged as (
      insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
      select ${fundCode}, 'read', 'inbox', jsonb_build_object('who', ${who}::text), ${userId}::uuid, ${name}, clock.at from clock
    )
    select business_today(${fundCode})::text as today, (select coalesce(json_agg(row_to_json(r)), '[]'::json) from (
      select n.entity_id as id, n.recorded_at as at, n.kind, n.choice, n.text, n.from_day as "from", n.to_day as "to", n.hours,
        json_build_object('id', m.id, 'name', m.given_names || ' ' || m.surname, 'protectedIdentity', m.protected_identity) as member,
        u.name as caseworker, r.name as representative,
        case when d.id is null then null else json_build_object('id', d.id, 'title', d.title) end as document,
        coalesce(
          (select json_build_object('kind', 'interview', 'on', i."on") from interview i
            where i.fund_code = n.fund_code and i.member_id = n.member_id and i.entity_id::text = n.about and i.superseded_at is null),
          (select json_build_object('kind', 'deadline', 'on', b.deadline) from booking_deadline b
            where b.fund_code = n.fund_code and b.member_id = n.member_id and b.entity_id::text = n.about and b.superseded_at is null)
        ) as about
      from member_notice n
      join member m on m.fund_code = n.fund_code and m.id = n.member_id
      left join app_user u on u.fund_code = m.fund_code and u.id = m.caseworker_id
      left join app_user r on r.fund_code = n.fund_code and r.id = n.recorded_by and r.kind = 'member' and r.member_id <> n.member_id
      left join document d on d.fund_code = n.fund_code and d.id = n.document_id and d.member_id = n.member_id
      where n.fund_code = ${fundCode} and n.superseded_at is null and n.handled_on is null and n.kind <> 'guidanceRead'
        ${mine} ${onwards}
      order by n.recorded_at, n.entity_id limit ${sql.raw(String(INBOX_PAGE + 1))}
    ) r) as rows`);
  const found = result.rows[0]!;
  const rows = found.rows.slice(0, INBOX_PAGE);
  const last = rows.at(-1);
  return {
    today: found.today,
    rows,
    next: found.rows.length > INBOX_PAGE && last ? { at: last.at, id: last.id } : null,
  };
}
