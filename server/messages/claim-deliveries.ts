import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { inFund } from "@/db/scope";
import type { Locale } from "@/server/rules/explain";
import type { Channel } from "./channels/channel";
import type { KeptLetter } from "./render-letter";

/** What is needed to send a letter, read when it is sent: where the member is to be reached now, and whether still. */
export type Due = {
  readonly id: string;
  readonly messageId: string;
  readonly memberId: string;
  readonly channel: Channel;
  /** This attempt among them. */
  readonly attempts: number;
  readonly readAt: string | null;
  readonly locale: Locale;
  readonly email: string | null;
  readonly phone: string | null;
  readonly protectedIdentity: boolean;
  readonly left: boolean;
};

/** A letter in somebody's hands is nobody else's for so long; one whose sender was cut off is tried again after it. */
const LEASE = "5 minutes";
const AT_ONCE = 20;

/** Takes what is due, oldest first, so that no other process has it as well. */
export function claimDeliveries(fundCode: string): Promise<Due[]> {
  return inFund({ fundCode }, async (tx) => {
    const result = await tx.execute<Due>(sql`
      with due as materialized (
        select d.id from delivery d where d.fund_code = ${fundCode} and d.state = 'waiting' and d.next_attempt_at <= now()
        order by d.next_attempt_at, d.id limit ${sql.raw(String(AT_ONCE))} for update skip locked
      ), taken as (
        update delivery d set attempts = d.attempts + 1, next_attempt_at = now() + interval '${sql.raw(LEASE)}'
        from due where d.fund_code = ${fundCode} and d.id = due.id
        returning d.id, d.message_id, d.member_id, d.channel, d.attempts, d.created_at
      )
      select t.id, t.message_id as "messageId", t.member_id as "memberId", t.channel, t.attempts,
        to_json(g.read_at)#>>'{}' as "readAt", m.locale, m.email, m.phone, m.protected_identity as "protectedIdentity",
        (coalesce(m.left_fund_on <= business_today(${fundCode}), false) or m.died_on is not null) as left
      from taken t join message g on g.fund_code = ${fundCode} and g.id = t.message_id
      join member m on m.fund_code = ${fundCode} and m.id = t.member_id
      order by t.created_at, t.id`);
    return result.rows;
  });
}

/** Puts back what was taken and not tried: as if nobody had had it, after a pause. */
export async function putBack(fundCode: string, ids: readonly string[], pauseSeconds: number): Promise<void> {
  if (ids.length === 0) return;
  await inFund({ fundCode }, (tx) =>
    tx.execute(sql`
      update delivery set attempts = attempts - 1, next_attempt_at = now() + make_interval(secs => ${pauseSeconds})
      where fund_code = ${fundCode} and state = 'waiting' and id in ${ids}`),
  );
}

/** A letter with all that is printed with it. */
export type PostedLetter = KeptLetter & {
  readonly messageId: string;
  readonly at: string;
  readonly locale: Locale;
  readonly fundName: string;
  readonly name: string;
  readonly postalAddress: string | null;
  readonly protectedIdentity: boolean;
  readonly left: boolean;
  /** Who of the fund wrote it; empty for what follows of the member's own act, or of the night's. */
  readonly from: string;
};

/** Letters by their messages' ids, in that order; what the scope does not show is left out. */
export async function postedLetters(tx: Scoped, messageIds: readonly string[]): Promise<PostedLetter[]> {
  if (messageIds.length === 0) return [];
  const result = await tx.execute<PostedLetter>(sql`
    select g.id as "messageId", to_json(g.created_at)#>>'{}' as at, g.template, g.fields, g.adverse, g.edition,
      w.content as wording, m.locale, f.name as "fundName", m.given_names || ' ' || m.surname as name,
      m.postal_address as "postalAddress", m.protected_identity as "protectedIdentity",
      (coalesce(m.left_fund_on <= business_today(f.code), false) or m.died_on is not null) as left, coalesce(u.name, '') as "from"
    from message g join fund f on f.code = g.fund_code
    join member m on m.fund_code = g.fund_code and m.id = g.member_id
    left join letter_wording w on w.fund_code = g.fund_code and w.template = g.template and w.version = g.wording_version
    left join decision d on d.fund_code = g.fund_code and d.id = g.decision_id
    left join app_user u on u.fund_code = d.fund_code and u.id = d.actor_id and u.kind = 'caseworker'
    where g.fund_code = current_setting('app.fund_code') and g.id in ${messageIds}`);
  const byId = new Map(result.rows.map((row) => [row.messageId, row]));
  return messageIds.flatMap((id) => byId.get(id) ?? []);
}
