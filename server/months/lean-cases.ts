import { getTableName, sql } from "drizzle-orm";
import { FACT_TABLES } from "@/db/case/fact-tables";
import type { Scoped } from "@/db/client";
import { type CaseFacts, FACT_KINDS } from "@/server/rules/case-facts";
import { FACTS_BESIDE_HOURS } from "@/server/rules/duties";

type Beside = (typeof FACTS_BESIDE_HOURS)[number];

/** Of each kind what hours and the duties they move look at. */
const READ: Readonly<Record<Beside, string>> = {
  circumstances: "'insurance', f.insurance, 'appliesOn', f.applies_on",
  registrations: "'registeredOn', f.registered_on, 'deregisteredFrom', f.deregistered_from",
  participations:
    "'id', f.id, 'entityId', f.entity_id, 'appliesOn', f.applies_on, 'startDate', f.start_date, 'endDate', f.end_date, 'reasonCode', f.reason_code, 'placementId', f.placement_id",
  markingEnds: "'participationId', f.participation_id, 'reasonCode', f.reason_code, 'registeredOn', f.registered_on",
  deadlines:
    "'id', f.id, 'entityId', f.entity_id, 'participationId', f.participation_id, 'deadline', f.deadline, 'setOn', f.set_on, 'bookedOn', f.booked_on, 'daysWithoutTimes', f.days_without_times, 'withdrawnOn', f.withdrawn_on",
  interviews: `'entityId', f.entity_id, 'on', f."on", 'purposes', f.purposes, 'status', f.status, 'deadlineId', f.deadline_id`,
  benefitMonths: "'entityId', f.entity_id, 'month', f.month, 'hours', f.hours, 'recordedAt', f.recorded_at",
  reducedEfforts: "'from', f.from_day, 'to', f.to_day, 'dutiesKept', f.duties_kept",
};

export type Figure = { readonly month: string; readonly hours: number };

/** A member of whom the file has figures, with as much of the case as hours look at. */
export type LeanCase = {
  readonly memberId: string;
  readonly version: number;
  readonly nextChangeOn: string | null;
  readonly figures: readonly Figure[];
  readonly facts: CaseFacts;
};

const NONE = Object.fromEntries(FACT_KINDS.map((kind) => [kind, []]));

/**
 * The next so many members of the file, in the order of their ids.
 * @param after the last member that was looked at; `null` for the first
 * @param only these members and no others
 */
export async function leanCases(
  tx: Scoped,
  { fundCode, importId }: { fundCode: string; importId: string },
  { after, limit, only }: { after: string | null; limit: number; only?: readonly string[] },
): Promise<LeanCase[]> {
  const kinds = FACTS_BESIDE_HOURS.map((kind) => {
    const table = sql.identifier(getTableName(FACT_TABLES[kind]));
    return sql`${sql.raw(`'${kind}'`)}, (select json_agg(json_build_object(${sql.raw(READ[kind])})
      order by f.recorded_at, f.applies_on, f.id) from ${table} f
      where f.fund_code = m.fund_code and f.member_id = m.id and f.superseded_at is null)`;
  });
  const which = only ? sql`and f.member_id = any (${`{${only.join(",")}}`}::uuid[])` : sql``;
  const onwards = after === null ? sql`` : sql`and f.member_id > ${after}::uuid`;
  const result = await tx.execute<{
    id: string;
    version: number;
    next: string | null;
    figures: Figure[];
    found: Stored;
  }>(sql`
    with chunk as materialized (
      select f.member_id as id, json_agg(json_build_object('month', f.month, 'hours', f.hours) order by f.month) as figures
      from month_import_figure f where f.fund_code = ${fundCode} and f.import_id = ${importId} ${onwards} ${which}
      group by f.member_id order by f.member_id limit ${limit}
    )
    select s.id, m.version, m.duties_next_change_on::text as next, s.figures, json_build_object('birthDate', m.birth_date, 'diedOn', m.died_on,
      ${sql.join(kinds, sql`, `)}) as found
    from chunk s join member m on m.fund_code = ${fundCode} and m.id = s.id order by s.id`);
  return result.rows.map(({ id, version, next, figures, found }) => ({
    memberId: id,
    version,
    nextChangeOn: next,
    figures,
    facts: factsOf({ fundCode, memberId: id }, found),
  }));
}

type Stored = { readonly birthDate: string; readonly diedOn: string | null } & Readonly<
  Partial<Record<Beside, unknown[] | null>>
>;

/** The stored part as a case's facts: what was not read is not asked for. */
function factsOf(of: { fundCode: string; memberId: string }, { birthDate, diedOn, ...stored }: Stored): CaseFacts {
  const read = Object.fromEntries(Object.entries(stored).map(([kind, rows]) => [kind, rows ?? []]));
  return {
    ...of,
    birthDate,
    diedOn,
    caseworkerId: null,
    leftFundOn: null,
    troubles: [],
    ...NONE,
    ...read,
  } as unknown as CaseFacts;
}
