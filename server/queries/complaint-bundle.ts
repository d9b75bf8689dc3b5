import { sql } from "drizzle-orm";
import { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { businessClock } from "@/db/scope";
import type { Asked } from "@/server/commands/kernel/plan";
import type { SignedIn } from "@/server/identity/roles";
import type { BookingDeadline, CaseFacts, Interview } from "@/server/rules/case-facts";
import { type Documented, type Gap, gapsIn } from "@/server/rules/complaint-gaps";
import { addDays } from "@/server/rules/day";
import { type CaseLetter, deliveriesOf } from "./case-letters";
import { decisionsAbout, documented } from "./complaint-documented";

export const complaintBundleInput = z.object({
  memberId: z.uuid(),
  /** The deadline or the interview. */
  about: z.uuid(),
  /** Made into a file: logged as that. */
  exported: z.boolean().default(false),
});

/** A decision about it, taken or refused, with what the rules answered. Instants ISO 8601. */
export type DecisionAbout = {
  id: string;
  command: string;
  outcome: "allowed" | "refused" | "assess";
  at: string;
  by: string;
  answers: Asked["answer"][];
};
export type Looked = { name: string; count: number; last: string };

/** Everything about one missed booking or interview, as a complaint asks for it. */
export type ComplaintBundle = {
  today: string;
  madeAt: string;
  memberId: string;
  name: string;
  about: string;
  deadline: BookingDeadline | null;
  interview: Interview | null;
  /** The deadline's last day with the days given back, or the interview's day. */
  on: string;
  /** The case's own guidance, explanations and complaints. */
  facts: Pick<CaseFacts, "guidance" | "notices" | "complaints" | "registrations">;
  documented: Documented;
  gaps: Gap[];
  letters: CaseLetter[];
  decisions: DecisionAbout[];
  documents: { id: string; title: string }[];
  /** Who of the fund has looked at the case since it was fixed, and how often. */
  looked: Looked[];
  people: Record<string, string>;
};

/** Gathers it on the fund's business day. Looking, and making a file of it, is logged. `null`: no such thing in the case. */
export async function complaintBundle(
  tx: Scoped,
  person: SignedIn,
  { memberId, about, exported }: z.output<typeof complaintBundleInput>,
): Promise<ComplaintBundle | null> {
  const loaded = await loadCase(tx, memberId);
  const deadline = loaded?.facts.deadlines.find(({ entityId }) => entityId === about) ?? null;
  const interview = loaded?.facts.interviews.find(({ entityId }) => entityId === about) ?? null;
  if (!loaded || (!deadline && !interview)) return null;
  const { facts, row } = loaded;
  const { fundCode } = facts;
  const { now, today } = await businessClock(tx);
  const kept = await documented(tx, facts, about, today);
  const found = await tx.execute<
    Pick<ComplaintBundle, "letters" | "decisions" | "documents" | "looked" | "people">
  >(sql`
    with about as materialized (${decisionsAbout(fundCode, memberId, about)}),
    first as (select min(d.decided_at) as at from decision d where d.fund_code = ${fundCode} and d.id in (select * from about)),
    logged as (
      insert into audit (fund_code, member_id, kind, what, detail, actor_id, actor_name, business_at)
      values (${fundCode}, ${memberId}::uuid, 'read', ${exported ? "complaintBundleFile" : "complaintBundle"},
        jsonb_build_object('about', ${about}::text), ${person.userId}::uuid, ${person.name}, ${now}::timestamptz)
    )
    select
      (select coalesce(json_agg(json_build_object('id', g.id, 'at', g.created_at, 'template', g.template, 'fields', g.fields,
          'adverse', g.adverse, 'edition', g.edition, 'wording', o.content, 'readAt', g.read_at, 'from', coalesce(u.name, ''),
          'deliveries', ${deliveriesOf}) order by g.created_at, g.id), '[]'::json)
        from message g
        left join letter_wording o on o.fund_code = g.fund_code and o.template = g.template and o.version = g.wording_version
        left join decision d on d.fund_code = g.fund_code and d.id = g.decision_id
        left join app_user u on u.fund_code = d.fund_code and u.id = d.actor_id and u.kind = 'caseworker'
        where g.fund_code = ${fundCode} and g.member_id = ${memberId}::uuid and g.withdrawn_at is null
          and g.decision_id in (select * from about)) as letters,
      (select coalesce(json_agg(json_build_object('id', d.id, 'command', d.command, 'outcome', d.outcome, 'at', d.decided_at,
          'by', d.actor_name, 'answers', (select coalesce(json_agg(a -> 'answer'), '[]'::json) from jsonb_array_elements(d.asked) a))
          order by d.decided_at, d.id), '[]'::json)
        from decision d where d.fund_code = ${fundCode} and d.member_id = ${memberId}::uuid and d.id in (select * from about)) as decisions,
      (select coalesce(json_agg(json_build_object('id', f.id, 'title', f.title) order by f.added_at, f.id), '[]'::json)
        from document f where f.fund_code = ${fundCode} and f.member_id = ${memberId}::uuid) as documents,
      (select coalesce(json_agg(json_build_object('name', l.name, 'count', l.count, 'last', l.last) order by l.last desc, l.name), '[]'::json)
        from (select a.actor_name as name, count(*)::integer as count, max(a.business_at) as last from audit a, first
          where a.fund_code = ${fundCode} and a.member_id = ${memberId}::uuid and a.kind in ('read', 'reveal') and a.business_at >= first.at
            and exists (select 1 from app_user u where u.fund_code = a.fund_code and u.id = a.actor_id and u.kind = 'caseworker')
          group by 1) l) as looked,
      (select coalesce(json_object_agg(u.id, u.name), '{}'::json) from app_user u
        where u.fund_code = ${fundCode} and u.kind = 'caseworker') as people`);
  return {
    today,
    madeAt: now,
    memberId,
    name: `${row.givenNames} ${row.surname}`,
    about,
    deadline,
    interview,
    on: deadline ? addDays(deadline.deadline, deadline.daysWithoutTimes) : interview!.on,
    facts,
    documented: kept,
    gaps: gapsIn(facts, about, kept),
    ...found.rows[0]!,
  };
}
