import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { CaseFacts, FollowUp, Interview, MarkingEnd, Participation } from "@/server/rules/case-facts";
import type { FollowUpCause, Purpose } from "@/server/rules/vocabulary";
import { deadlineStanding } from "./case-now";
import type { PlanContext, Write } from "./kernel/plan";
import type { Questions } from "./kernel/questions";
import { type Effects, noEffects } from "./marking";

/** What followed from decisions that are put right now, as the database keeps it. */
export type WhatFollowed = {
  /** Interviews that they cancelled or cut down, with the purposes each had before. */
  readonly interviews: readonly { id: string; purposes: readonly Purpose[] }[];
  /** Letters that they wrote; `sent`: it has been read, or has left by another way than the portal. */
  readonly letters: readonly { id: string; template: string; on: string; sent: boolean }[];
};
export const NOTHING_FOLLOWED: WhatFollowed = { interviews: [], letters: [] };

/** Whether a letter, by the name `g`, has reached the member: read, or gone by mail, SMS, Digital Post or on paper. */
export const LETTER_SENT = sql`(g.read_at is not null or exists (select 1 from delivery v where v.fund_code = g.fund_code
  and v.message_id = g.id and v.state not in ('waiting', 'toPrint', 'withheld', 'unneeded')))`;

/** The decisions that registered a participation's end as it stands, and the night's that let it take effect. */
const decisionsOfEnd = (fundCode: string, memberId: string, participationId: string): SQL => sql`
  select e.decision_id from marking_end e where e.fund_code = ${fundCode} and e.member_id = ${memberId}::uuid
    and e.participation_id = ${participationId}::uuid and e.superseded_at is null
  union
  select d.id from decision d where d.fund_code = ${fundCode} and d.member_id = ${memberId}::uuid and d.outcome = 'allowed'
    and d.command = 'letEndTakeEffect' and d.input ->> 'participationId' = ${participationId}`;

/** The decision by which a registration was ended as it stands. */
const decisionOfDeregistration = (fundCode: string, memberId: string, registrationId: string): SQL => sql`
  select r.decision_id from registration r where r.fund_code = ${fundCode} and r.member_id = ${memberId}::uuid
    and r.entity_id = ${registrationId}::uuid and r.superseded_at is null`;

async function whatFollowed(tx: Scoped, { fundCode, memberId }: CaseFacts, decisions: SQL): Promise<WhatFollowed> {
  const result = await tx.execute<WhatFollowed>(sql`
    with decided as materialized (${decisions})
    select
      (select coalesce(json_agg(json_build_object('id', i.entity_id, 'purposes', b.purposes) order by i."on", i.entity_id), '[]'::json)
        from interview i join interview b on b.fund_code = i.fund_code and b.superseded_by = i.id
        where i.fund_code = ${fundCode} and i.member_id = ${memberId}::uuid and i.superseded_at is null
          and i.decision_id in (select * from decided) and b.status = 'booked'
          and (i.status = 'cancelled' or (i.status = 'booked' and i.purposes <> b.purposes))) as interviews,
      (select coalesce(json_agg(json_build_object('id', g.id, 'template', g.template,
          'on', (g.created_at at time zone 'Europe/Copenhagen')::date::text, 'sent', ${LETTER_SENT}) order by g.created_at, g.id), '[]'::json)
        from message g where g.fund_code = ${fundCode} and g.member_id = ${memberId}::uuid and g.withdrawn_at is null
          and g.decision_id in (select * from decided)) as letters`);
  return result.rows[0] ?? NOTHING_FOLLOWED;
}

export const followedEnd = (
  tx: Scoped,
  facts: CaseFacts,
  participation: Participation | null,
): Promise<WhatFollowed> =>
  participation?.endDate
    ? whatFollowed(tx, facts, decisionsOfEnd(facts.fundCode, facts.memberId, participation.entityId))
    : Promise.resolve(NOTHING_FOLLOWED);

export const followedDeregistration = (tx: Scoped, facts: CaseFacts, registrationId: string): Promise<WhatFollowed> =>
  whatFollowed(tx, facts, decisionOfDeregistration(facts.fundCode, facts.memberId, registrationId));

type Noted = Pick<FollowUp, "kind" | "about" | "on"> & Partial<Pick<FollowUp, "detail" | "state" | "how">>;

/** Writes down what followed, for a person to settle; what the act itself has settled stands as that. */
export const noted = (items: readonly Noted[], cause: FollowUpCause, { today }: Pick<PlanContext, "today">): Write[] =>
  items.map((item) => ({
    kind: "followUps",
    add: { detail: null, state: "open", how: null, reason: null, ...item, cause, appliesOn: today },
  }));

/** The letters of what is put right: one that has reached the member is corrected by the act's own letter, others can be taken back. */
export const letterItems = (facts: CaseFacts, { letters }: WhatFollowed): Noted[] =>
  letters
    .filter(({ id }) => !facts.followUps.some(({ kind, about }) => kind === "letter" && about === id))
    .map(({ id, template, on, sent }) => ({
      kind: "letter",
      about: id,
      on,
      detail: template,
      ...(sent && { state: "undone", how: "follow" }),
    }));

/** What the exchange was told, which the act itself tells it otherwise. */
export const exchangeItem = (about: string, on: string, detail: string): Noted => ({
  kind: "exchange",
  about,
  on,
  detail,
  state: "undone",
  how: "told",
});

/**
 * I-26, I-6, I-32: what had lapsed with a participation's end and does not with the one that stands now: interviews to
 * restore or to offer again, deadlines of which somebody has to say whether they run.
 * @param now the end that stands now; `null` where the participation is open again
 */
export function againAfter(
  facts: CaseFacts,
  participation: Participation,
  now: (Pick<MarkingEnd, "reasonCode"> & { endDate: string }) | null,
  followed: WhatFollowed,
  cause: FollowUpCause,
  context: PlanContext,
  rules: Questions,
): Effects {
  const lapsed = followed.interviews.flatMap(({ id, purposes }) => {
    const interview = facts.interviews.find(({ entityId }) => entityId === id);
    return interview ? [{ interview, purposes }] : [];
  });
  const deadlines = facts.deadlines
    .filter(
      ({ participationId, withdrawnOn, bookedOn }) =>
        participationId === participation.entityId && withdrawnOn === null && bookedOn === null,
    )
    .map((one) => ({ one, effective: deadlineStanding(facts, one, context.today) }))
    .filter(({ effective }) => effective.status === "lapsed" && !effective.input.exempt)
    .map(({ one, effective }) => ({ id: one.entityId, deadline: effective.effectiveDeadline }));
  const { value } = rules.consult("standsAgain", {
    endDate: now?.endDate ?? null,
    reasonCode: now?.reasonCode ?? null,
    interviews: lapsed.map(({ interview, purposes }) => ({ id: interview.entityId, on: interview.on, purposes })),
    bookingDeadlines: deadlines,
  });
  const back = lapsed.filter(({ interview }) => {
    const kept = value.interviews.find(({ id }) => id === interview.entityId);
    return kept !== undefined && gains(interview, kept.purposes);
  });
  const running = deadlines.filter(({ id }) => value.deadlines.includes(id));
  const items: Noted[] = [
    ...back.map(
      ({ interview, purposes }): Noted => ({
        kind: "interview",
        about: interview.entityId,
        on: interview.on,
        detail: purposes.join("+"),
      }),
    ),
    ...running.map(({ id, deadline }): Noted => ({ kind: "deadline", about: id, on: deadline })),
    ...letterItems(facts, followed),
    exchangeItem(participation.entityId, context.today, "marking.corrected"),
  ];
  return {
    ...noEffects(),
    writes: noted(items, cause, context),
    consequences: [
      ...back.map(({ interview }) => ({
        kind: "interviewToReview",
        facts: { day: interview.on },
        rule: "I-32" as const,
      })),
      ...running.map(({ deadline }) => ({ kind: "deadlineToReview", facts: { day: deadline }, rule: "I-32" as const })),
      ...followed.letters
        .filter(({ sent }) => !sent)
        .map(({ template }) => ({ kind: "letterToReview", facts: { template }, rule: "I-32" as const })),
    ],
  };
}

/** Whether an interview would be more than it is: it was cancelled, or has fewer purposes. */
const gains = ({ status, purposes }: Interview, kept: readonly Purpose[]): boolean =>
  status === "cancelled" || kept.some((purpose) => !purposes.includes(purpose));
