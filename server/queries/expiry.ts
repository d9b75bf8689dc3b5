import { sql } from "drizzle-orm";
import { z } from "zod";
import { type LoadedCase, loadCase } from "@/db/case/load-case";
import { schemeInForce } from "@/db/case/scheme-in-force";
import type { Scoped } from "@/db/client";
import { businessClock } from "@/db/scope";
import { deadlineStanding, heldIn } from "@/server/commands/case-now";
import type { SignedIn } from "@/server/identity/roles";
import { handover } from "@/server/rules/section-10-after-the-move";
import { schemeExpiry } from "@/server/rules/section-14-expiry";
import type { Purpose } from "@/server/rules/vocabulary";

const PAGE = 25;

export const expiryInput = z.object({
  /** Only those of whom something lapses. */
  lapsing: z.boolean().default(false),
  /** The last member of the page before. */
  after: z.uuid().nullable().default(null),
});

/** What the scheme's expiry means for one open participation, as its case stands now (R14.3b, R14.3c). */
export type Expiring = {
  memberId: string;
  name: string;
  caseworker: string | null;
  startDate: string;
  lapsedDeadlines: string[];
  lapsedInterviews: { on: string; purposes: readonly Purpose[] }[];
  /** Interviews after the last day that keep the part which is no job interview. */
  keptInterviews: { on: string; purposes: readonly Purpose[] }[];
  held: { individual: number; joint: number };
  owed: { individual: number; joint: number };
};
export type ExpiryPage = {
  today: string;
  lastDay: string;
  /** Open participations in all, and those of them with something beyond the last day. */
  open: number;
  withLapses: number;
  rows: Expiring[];
  next: string | null;
};

/** R14.3: everybody whose participation would end with the scheme: what lapses, and what the jobcenter then owes. Reading is logged. */
export async function expiryPage(
  tx: Scoped,
  { fundCode, userId, name }: SignedIn,
  { lapsing, after }: z.output<typeof expiryInput>,
): Promise<ExpiryPage> {
  const { lastDay } = await schemeInForce(tx);
  const { today } = await businessClock(tx);
  const beyond = sql`(exists (select 1 from interview i where i.fund_code = p.fund_code and i.member_id = p.member_id
      and i.superseded_at is null and i.status = 'booked' and i."on" > ${lastDay}::date and i.purposes ?| array['job', 'joint'])
    or exists (select 1 from booking_deadline d where d.fund_code = p.fund_code and d.member_id = p.member_id
      and d.superseded_at is null and d.withdrawn_on is null and d.booked_on is null and d.deadline + d.days_without_times > ${lastDay}::date))`;
  const open = sql`p.fund_code = ${fundCode} and p.superseded_at is null and p.end_date is null
    and not exists (select 1 from member d where d.fund_code = p.fund_code and d.id = p.member_id and d.died_on is not null)`;
  const counted = await tx.execute<{ open: number; withLapses: number }>(sql`
    with logged as (
      insert into audit (fund_code, kind, what, actor_id, actor_name, business_at)
      select ${fundCode}, 'read', 'expiry', ${userId}::uuid, ${name}, business_now(${fundCode})
    )
    select count(*)::integer as open, (count(*) filter (where ${beyond}))::integer as "withLapses" from participation p where ${open}`);
  const listed = await tx.execute<{ memberId: string; name: string; caseworker: string | null }>(sql`
    select p.member_id as "memberId", m.given_names || ' ' || m.surname as name, u.name as caseworker
    from participation p join member m on m.fund_code = p.fund_code and m.id = p.member_id
    left join app_user u on u.fund_code = m.fund_code and u.id = m.caseworker_id
    where ${open} and (${after}::uuid is null or p.member_id > ${after}::uuid) and ${lapsing ? beyond : sql`true`}
    order by p.member_id limit ${sql.raw(String(PAGE + 1))}`);
  const rows: Expiring[] = [];
  for (const row of listed.rows.slice(0, PAGE)) {
    const loaded = await loadCase(tx, row.memberId);
    if (loaded) rows.push({ ...row, ...expiringOf(loaded, today) });
  }
  const more = listed.rows.length > PAGE;
  return { ...counted.rows[0]!, today, lastDay, rows, next: more ? (rows.at(-1)?.memberId ?? null) : null };
}

function expiringOf({ facts, scheme }: LoadedCase, today: string) {
  const { lastDay } = scheme;
  const participation = facts.participations.find(({ endDate }) => endDate === null)!;
  const booked = facts.interviews.filter(({ status, on }) => status === "booked" && on > lastDay);
  const running = facts.deadlines
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .map((one) => ({ id: one.entityId, ...deadlineStanding(facts, one, today) }))
    .filter(({ status }) => status === "open");
  const { value } = schemeExpiry({
    expiresOn: lastDay,
    interviews: booked.map(({ entityId, on, purposes }) => ({ id: entityId, on, purposes })),
    bookingDeadlines: running.map(({ id, effectiveDeadline }) => ({ id, deadline: effectiveDeadline })),
  });
  const kept = new Map(value.keptInterviews.map(({ id, purposes }) => [id, purposes]));
  const { held, owed } = handover(heldIn(facts, participation), scheme).value;
  return {
    startDate: participation.startDate,
    lapsedDeadlines: running
      .filter(({ id }) => value.lapsedDeadlines.includes(id))
      .map(({ effectiveDeadline }) => effectiveDeadline),
    lapsedInterviews: booked
      .filter(({ entityId }) => value.lapsedInterviews.includes(entityId))
      .map(({ on, purposes }) => ({ on, purposes })),
    keptInterviews: booked.flatMap(({ entityId, on, purposes }) => {
      const left = kept.get(entityId);
      return left && left.length < purposes.length ? [{ on, purposes: left }] : [];
    }),
    held,
    owed,
  };
}
