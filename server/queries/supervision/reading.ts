import { type SQL, sql } from "drizzle-orm";
import type { Scheme } from "@/server/rules/scheme";

/**
 * What a figure is read from: the facts as they are registered now, or as they were known at an instant. A fact is never
 * overwritten, so both can be asked of the same tables by the same words.
 */
export type Reading = {
  readonly fundCode: string;
  /** First and last day of the months asked about. */
  readonly from: string;
  readonly to: string;
  /** The last of these days that has come: what stands "at the end" is seen on it. */
  readonly onDay: string;
  /** The business day on which it is read: what is due later is not late. */
  readonly today: string;
  /** Read as known at this instant (ISO 8601); `null`: as it is known now. */
  readonly knownAt: string | null;
  readonly municipality: string | null;
  /** Who has the case now: whose it was is not kept by versions. */
  readonly caseworkerId: string | null;
  readonly scheme: Scheme;
};

/**
 * Rows of figures: `figure, part, member_id, ref, anchor, on_day, due_day, days`. `ref` names what is counted (a fact's
 * entity) and is the same before and after a correction; `anchor` is the day that puts it in its month.
 */
export type FigureRows = SQL;

type FactTable =
  | "circumstances"
  | "registration"
  | "placement"
  | "visitation"
  | "participation"
  | "marking_end"
  | "guidance"
  | "booking_deadline"
  | "interview"
  | "reduced_effort"
  | "min_plan"
  | "member_notice"
  | "complaint";

/** Registered by the instant, or by now. */
const registeredBy = ({ knownAt }: Reading): SQL =>
  knownAt === null ? sql`true` : sql`f.recorded_at <= ${knownAt}::timestamptz`;

/** The versions of the reading's facts that stand; of everybody, or of those wanted. */
export function facts(reading: Reading, table: FactTable): SQL {
  const { knownAt, fundCode } = reading;
  const standing =
    knownAt === null
      ? sql`f.superseded_at is null`
      : sql`(f.superseded_at is null or f.superseded_at > ${knownAt}::timestamptz)`;
  return sql`(select * from ${sql.identifier(table)} f
    where f.fund_code = ${fundCode} and ${registeredBy(reading)} and ${standing}${ofWanted(reading)})`;
}

/**
 * The versions that the world on a day is read from: those that applied by it. Of a thing's versions the last one
 * registered tells how it was that day; one that was withdrawn without another in its place never was.
 */
export function factsOnDay(reading: Reading, table: "min_plan" | "circumstances"): SQL {
  const { knownAt, fundCode, onDay } = reading;
  const withdrawn =
    knownAt === null
      ? sql`f.superseded_at is not null`
      : sql`f.superseded_at is not null and f.superseded_at <= ${knownAt}::timestamptz`;
  return sql`(select * from ${sql.identifier(table)} f
    where f.fund_code = ${fundCode} and ${registeredBy(reading)} and f.applies_on <= ${onDay}::date
      and not (${withdrawn} and f.superseded_by is null)${table === "circumstances" ? sql`` : ofWanted(reading)})`;
}

const isNarrowed = ({ municipality, caseworkerId }: Reading): boolean => municipality !== null || caseworkerId !== null;

const ofWanted = (reading: Reading): SQL =>
  isNarrowed(reading) ? sql` and f.member_id in (select w.id from wanted w)` : sql``;

/**
 * The beginning of a statement whose rows are of those wanted alone: who lived in the municipality on the last day looked
 * at, and whose case the caseworker has.
 */
export function wanted(reading: Reading): SQL {
  const { fundCode, municipality, caseworkerId } = reading;
  const cases = caseworkerId === null ? sql`` : sql`and m.caseworker_id = ${caseworkerId}::uuid`;
  const living =
    municipality === null
      ? sql``
      : sql`and m.id in (select c.member_id from (
          select distinct on (f.member_id) f.member_id, f.municipality_code from ${factsOnDay(reading, "circumstances")} f
          order by f.member_id, f.recorded_at desc, f.applies_on desc, f.id desc) c where c.municipality_code = ${municipality})`;
  return sql`wanted as materialized (select m.id from member m where ${isNarrowed(reading) ? sql`m.fund_code = ${fundCode} ${cases} ${living}` : sql`false`})`;
}

/** The last day of a participation as it is known: the registered end, or the scheme's last day (I-25). */
export const lastDayOf = (alias: string, { scheme }: Reading): SQL =>
  sql`coalesce(${sql.identifier(alias)}.end_date, ${scheme.lastDay}::date)`;
