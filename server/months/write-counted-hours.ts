import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { TAKE_OVER } from "@/server/commands/kernel/write-duties";

/**
 * Writes the hours of everybody whom a file takes neither to the limit nor to the law's refusal: a fact for each month,
 * which supersedes the earlier one; the message to the exchange, numbered under the case's lock; the case's version, and
 * the duties that have become others. The rows are those of the members' plans, in one statement a table. The duties come
 * last: their counts are shared with everybody else's acts, and are held until the commit.
 * @param decisionId the import's own: nothing was decided for any of these
 */
export async function writeCountedHours(
  tx: Scoped,
  { fundCode, importId }: { fundCode: string; importId: string },
  { decisionId, now, userId }: { decisionId: string; now: string; userId: string | null },
): Promise<void> {
  await tx.execute(sql`
    create temporary table counted on commit drop as
    select p.member_id, x.month, x.hours, x.replaces, gen_random_uuid() as id,
      (row_number() over (partition by p.member_id order by x.nth))::integer as nth
    from month_import_member p, rows from (jsonb_to_recordset(p.figures) as (month text, hours integer, replaces uuid))
      with ordinality as x(month, hours, replaces, nth)
    where p.fund_code = ${fundCode} and p.import_id = ${importId} and p.kind in ('counted', 'near', 'below')`);
  await tx.execute(sql`analyze counted`);
  await tx.execute(sql`
    update benefit_month b set superseded_at = ${now}, superseded_by = c.id from counted c
    where b.fund_code = ${fundCode} and b.entity_id = c.replaces and b.superseded_at is null`);
  await tx.execute(sql`
    insert into benefit_month (fund_code, id, entity_id, member_id, applies_on, recorded_at, recorded_by, decision_id, month, hours)
    select ${fundCode}, c.id, coalesce(c.replaces, gen_random_uuid()), c.member_id, (c.month || '-01')::date, ${now}::timestamptz,
      ${userId}::uuid, ${decisionId}::uuid, c.month, c.hours
    from counted c order by c.member_id, c.nth`);
  await tx.execute(sql`
    insert into outbox (fund_code, id, member_id, number, type, payload, decision_id, created_at)
    select ${fundCode}, gen_random_uuid(), c.member_id, m.outbox_number + c.nth, 'benefitHours.registered',
      jsonb_build_object('month', c.month, 'hours', trim_scale(c.hours / 100.0), 'before', trim_scale(b.hours / 100.0), 'note', ''),
      ${decisionId}::uuid, ${now}::timestamptz
    from counted c join member m on m.fund_code = ${fundCode} and m.id = c.member_id
    left join benefit_month b on b.fund_code = ${fundCode} and b.entity_id = c.replaces and b.superseded_by = c.id
    order by c.member_id, c.nth`);
  await tx.execute(sql`
    update member m set version = m.version + 1, outbox_number = m.outbox_number + c.told, duties_next_change_on = p.next_change_on
    from (select member_id, count(*)::integer as told from counted group by member_id) c
    join month_import_member p on p.fund_code = ${fundCode} and p.import_id = ${importId} and p.member_id = c.member_id
    where m.fund_code = ${fundCode} and m.id = c.member_id`);
  await tx.execute(sql`
    delete from duty d using (
      select p.member_id, g.key from month_import_member p, jsonb_array_elements_text(p.gone) g(key)
      where p.fund_code = ${fundCode} and p.import_id = ${importId} and p.kind in ('counted', 'near', 'below')
    ) gone where d.fund_code = ${fundCode} and d.member_id = gone.member_id and d.key = gone.key`);
  await tx.execute(sql`
    insert into duty as stored (fund_code, member_id, caseworker_id, key, owner, rule, bucket, wording, facts, state,
      opens_on, due_on, sort_day, rules_version)
    select ${fundCode}, p.member_id, m.caseworker_id, d.key, d.owner, d.rule, d.bucket, d.wording, d.facts, d.state,
      d.opens_on, d.due_on, d.sort_day, d.rules_version
    from month_import_member p join member m on m.fund_code = ${fundCode} and m.id = p.member_id,
      jsonb_to_recordset(p.duties) as d(key text, owner text, rule text, bucket text, wording text, facts jsonb, state text,
        opens_on date, due_on date, sort_day date, rules_version integer)
    where p.fund_code = ${fundCode} and p.import_id = ${importId} and p.kind in ('counted', 'near', 'below')
    order by p.member_id
    on conflict (fund_code, member_id, key) do update set ${TAKE_OVER}`);
}
