import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import type { Channel } from "@/server/messages/channels/channel";
import type { DeliveryProblem, DeliveryState } from "@/server/messages/delivery-state";
import type { KeptLetter } from "@/server/messages/render-letter";
import { REACHABLE, type Reachable } from "@/server/messages/send-again";
import { caseworkersOf } from "./whose-list";

/** A letter on one of its ways. Instants ISO 8601. */
export type DeliveryRow = {
  id: string;
  channel: Channel;
  state: DeliveryState;
  problem: DeliveryProblem | null;
  changedAt: string;
  /** Who chose the way; `null` where it was the member's own choice. */
  chosenBy: string | null;
  sentTo: string | null;
};
export type CaseLetter = KeptLetter & {
  id: string;
  at: string;
  readAt: string | null;
  /** Who of the fund wrote it; empty for what follows of the member's own act, or of the night's. */
  from: string;
  deliveries: DeliveryRow[];
};
export type CaseLetters = {
  memberId: string;
  name: string;
  locale: "da" | "en";
  /** The address of somebody whose address is protected is not among it, only whether there is one: showing it is an act. */
  contact: Reachable & { tellBy: "portal" | Channel; hasAddress: boolean };
  letters: CaseLetter[];
};

const MOST = 200;

/** The ways of a message, by the name `g`, the oldest first. */
export const deliveriesOf: SQL = sql`(select coalesce(json_agg(json_build_object('id', v.id, 'channel', v.channel, 'state', v.state,
    'problem', v.problem, 'changedAt', v.changed_at, 'chosenBy', v.chosen_by, 'sentTo', v.sent_to) order by v.created_at, v.id), '[]'::json)
  from delivery v where v.fund_code = g.fund_code and v.message_id = g.id)`;

/** What the fund has written to a member, newest first, and how each of it went; reading is logged. `null`: no such member. */
export async function caseLetters(tx: Scoped, person: SignedIn, memberId: string): Promise<CaseLetters | null> {
  const { fundCode, userId, name } = person;
  const result = await tx.execute<{ row: Omit<CaseLetters, "contact">; contact: CaseLetters["contact"] }>(sql`
    with whose as materialized (
      select m.id, m.given_names || ' ' || m.surname as name, m.locale, m.tell_by as "tellBy", ${REACHABLE}
      from member m where m.fund_code = ${fundCode} and m.id = ${memberId}::uuid
    ), logged as (
      insert into audit (fund_code, member_id, kind, what, actor_id, actor_name, business_at)
      select ${fundCode}, whose.id, 'read', 'letters', ${userId}::uuid, ${name}, business_now(${fundCode}) from whose
    )
    select json_build_object('memberId', w.id, 'name', w.name, 'locale', w.locale, 'letters', (
      select coalesce(json_agg(json_build_object('id', g.id, 'at', g.created_at, 'template', g.template, 'fields', g.fields,
        'adverse', g.adverse, 'edition', g.edition, 'wording', o.content, 'readAt', g.read_at, 'from', coalesce(u.name, ''),
        'deliveries', ${deliveriesOf}) order by g.created_at desc, g.id), '[]'::json)
      from (select * from message where fund_code = ${fundCode} and member_id = w.id order by created_at desc, id limit ${sql.raw(String(MOST))}) g
      left join letter_wording o on o.fund_code = g.fund_code and o.template = g.template and o.version = g.wording_version
      left join decision d on d.fund_code = g.fund_code and d.id = g.decision_id
      left join app_user u on u.fund_code = d.fund_code and u.id = d.actor_id and u.kind = 'caseworker')) as row,
      json_build_object('tellBy', w."tellBy", 'email', w.email, 'phone', w.phone, 'hasAddress', w."postalAddress" is not null,
        'postalAddress', case when not w."protectedIdentity" then w."postalAddress" end,
        'protectedIdentity', w."protectedIdentity", 'left', w."left") as contact
    from whose w`);
  const found = result.rows[0];
  return found ? { ...found.row, contact: found.contact } : null;
}

export type LettersInShort = {
  tellBy: "portal" | Channel;
  /** The address or number that goes with it. */
  to: string | null;
  unread: number;
  failed: number;
};

/** How a member is told, and how many letters are not read, or did not arrive; part of a case that has been read. */
export async function lettersInShort(tx: Scoped, memberId: string): Promise<LettersInShort> {
  const result = await tx.execute<LettersInShort>(sql`
    select m.tell_by as "tellBy", case m.tell_by when 'mail' then m.email when 'sms' then m.phone end as "to",
      (select count(*)::integer from message g where g.fund_code = m.fund_code and g.member_id = m.id and g.read_at is null
        and g.withdrawn_at is null) as unread,
      (select count(*)::integer from trouble t where t.fund_code = m.fund_code and t.member_id = m.id and t.kind = 'letterFailed'
        and t.resolved_at is null) as failed
    from member m where m.fund_code = current_setting('app.fund_code') and m.id = ${memberId}::uuid`);
  return result.rows[0]!;
}

export const onTheWayInput = z.object({
  show: z.enum(["toPrint", "failed", "waiting"]).default("toPrint"),
  who: z.enum(["mine", "all"]).default("mine"),
});
export type OnTheWayInput = z.output<typeof onTheWayInput>;
export type OnTheWayRow = DeliveryRow &
  KeptLetter & {
    messageId: string;
    at: string;
    member: { id: string; name: string; protectedIdentity: boolean };
    caseworker: string | null;
    /** Somebody else has the case than who looks: everybody's are shown, or those of one they cover. */
    ofAnother: boolean;
    /** Of what is printed: whether it is known where it goes. */
    hasAddress: boolean;
  };
export type OnTheWay = { rows: OnTheWayRow[]; counts: Record<OnTheWayInput["show"], number>; more: boolean };

const MOST_SHOWN = 100;
const OPEN_TROUBLE = sql`exists (select 1 from trouble t where t.fund_code = v.fund_code and t.member_id = v.member_id
  and t.about = v.message_id and t.kind = 'letterFailed' and t.resolved_at is null)`;
const SHOWN: Readonly<Record<OnTheWayInput["show"], SQL>> = {
  toPrint: sql`v.state = 'toPrint'`,
  failed: sql`v.state in ('bounced', 'failed', 'withheld') and ${OPEN_TROUBLE}`,
  waiting: sql`v.state = 'waiting'`,
};

/** Letters that somebody has to see to, oldest first: to be printed, not arrived, or still waiting to go. Looking is logged. */
export async function lettersOnTheWay(tx: Scoped, person: SignedIn, { show, who }: OnTheWayInput): Promise<OnTheWay> {
  const { fundCode, userId, name } = person;
  const mine = who === "mine" ? sql`and m.caseworker_id = any (${caseworkersOf(person)})` : sql``;
  const from = sql`delivery v join member m on m.fund_code = v.fund_code and m.id = v.member_id`;
  const count = (what: OnTheWayInput["show"]) =>
    sql`(select count(*)::integer from ${from} where v.fund_code = ${fundCode} and ${SHOWN[what]} ${mine})`;
  const result = await tx.execute<{ rows: Omit<OnTheWayRow, "ofAnother">[]; counts: OnTheWay["counts"] }>(sql`
    with page as materialized (
      select v.* from ${from} where v.fund_code = ${fundCode} and ${SHOWN[show]} ${mine}
      order by v.created_at, v.id limit ${sql.raw(String(MOST_SHOWN + 1))}
    ), logged as (
      insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
      values (${fundCode}, 'read', 'lettersOnTheWay', jsonb_build_object('show', ${show}::text, 'who', ${who}::text), ${userId}::uuid, ${name},
        business_now(${fundCode}))
    )
    select (select coalesce(json_agg(json_build_object('id', v.id, 'messageId', v.message_id, 'channel', v.channel, 'state', v.state,
        'problem', v.problem, 'changedAt', v.changed_at, 'chosenBy', v.chosen_by, 'sentTo', v.sent_to, 'at', v.created_at,
        'template', g.template, 'fields', g.fields, 'adverse', g.adverse, 'edition', g.edition, 'wording', o.content,
        'member', json_build_object('id', m.id, 'name', m.given_names || ' ' || m.surname, 'protectedIdentity', m.protected_identity),
        'caseworker', c.name, 'hasAddress', m.postal_address is not null) order by v.created_at, v.id), '[]'::json)
      from page v join message g on g.fund_code = v.fund_code and g.id = v.message_id
      join member m on m.fund_code = v.fund_code and m.id = v.member_id
      left join app_user c on c.fund_code = m.fund_code and c.id = m.caseworker_id
      left join letter_wording o on o.fund_code = g.fund_code and o.template = g.template and o.version = g.wording_version) as rows,
      json_build_object('toPrint', ${count("toPrint")}, 'failed', ${count("failed")}, 'waiting', ${count("waiting")}) as counts`);
  const found = result.rows[0]!;
  const rows = found.rows.slice(0, MOST_SHOWN).map((row) => ({ ...row, ofAnother: row.caseworker !== name }));
  return { ...found, rows, more: found.rows.length > MOST_SHOWN };
}
