import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { businessClock, countingAll } from "@/db/scope";
import type { SignedIn } from "@/server/identity/roles";
import { figureDescribed } from "@/server/rules/section-12-figures";
import { closedMonth } from "./closed-month";
import { rowsOf } from "./figures";
import type { Reading } from "./reading";
import { logReading, readingOf, readingWhenClosed, seesPeople } from "./supervision";
import type { CaseCursor, FigureCasesInput } from "./supervision-filters";

const CASES_A_PAGE = 50;

export type FigureCase = {
  readonly memberId: string;
  readonly ref: string;
  readonly sortDay: string;
  /** What the authority knows a case by, and the fund finds it by. */
  readonly caseNumber: string;
  /** `null` for the authority: see `figureCases`. */
  readonly person: { name: string; protectedIdentity: boolean } | null;
  readonly caseworker: string | null;
  /** The part it lies in now; `null` where it is not counted. */
  readonly part: string | null;
  /** The part it lay in when the month was closed; `null` too where that is not asked. */
  readonly partThen: string | null;
  /** The day it was done or took place, and the day it was due. */
  readonly onDay: string | null;
  readonly dueDay: string | null;
};

export type FigureCases = {
  readonly today: string;
  readonly month: string;
  /** Whether each has its name. */
  readonly named: boolean;
  readonly rows: readonly FigureCase[];
  /** How many the figure counts that are shut to who asks, and so are not listed. */
  readonly shut: number;
  readonly next: CaseCursor | null;
};

/**
 * The cases behind a figure, a page of them by keyset. The authority's reader sees each by its number, what was due and what
 * was done, and not by name: whether the requirements are met (§ 12) can be told by that, and a case that is contested is
 * asked for by its number, which the fund's lead reads beside the name. Looking is logged.
 */
export async function figureCases(tx: Scoped, person: SignedIn, input: FigureCasesInput): Promise<FigureCases> {
  const { now: at, today } = await businessClock(tx);
  const { month, ...reading } = readingOf(person, input, today);
  const { part, changed, after } = input;
  const closed = changed ? await closedMonth(tx, person.fundCode, month) : null;
  const then = closed && readingWhenClosed(reading, closed);
  const named = seesPeople(person);
  await logReading(tx, person, { what: "supervisionCases", detail: { ...input, after: undefined, month }, at });
  // Nothing was corrected since a month was closed that is open.
  if (changed && !then) return { today, month, named, rows: [], shut: 0, next: null };
  const onwards = after
    ? sql`and (c.sort_day, c.member_id, c.ref) > (${after.sortDay}::date, ${after.memberId}::uuid, ${after.ref})`
    : sql``;
  const { rows } = await tx.execute<FigureCase>(sql`
    select c.member_id as "memberId", c.ref, c.sort_day::text as "sortDay", c.part, c.part_then as "partThen",
      c.on_day::text as "onDay", c.due_day::text as "dueDay", ${caseNumberOf(sql`c.member_id`)} as "caseNumber",
      ${named ? sql`json_build_object('name', m.given_names || ' ' || m.surname, 'protectedIdentity', m.protected_identity)` : sql`null::json`} as person,
      ${named ? sql`u.name` : sql`null::text`} as caseworker
    from ${casesOf(input, reading, then)} c
    join member m on m.fund_code = ${person.fundCode} and m.id = c.member_id
    left join app_user u on u.fund_code = m.fund_code and u.id = m.caseworker_id
    where ${part === null ? sql`true` : sql`c.part = ${part}`} ${onwards}
    order by c.sort_day, c.member_id, c.ref
    limit ${CASES_A_PAGE + 1}`);
  const cases = casesOf(input, reading, then);
  const shut = await shutAmong(tx, person, cases, part);
  const page = rows.slice(0, CASES_A_PAGE);
  const last = page.at(-1);
  const next =
    rows.length > CASES_A_PAGE && last ? { sortDay: last.sortDay, memberId: last.memberId, ref: last.ref } : null;
  return { today, month, named, rows: page, shut, next };
}

/** How many of the cases are shut to the person: counted, where any of the fund's is. */
async function shutAmong(tx: Scoped, { fundCode }: SignedIn, cases: SQL, part: string | null): Promise<number> {
  const { rows: found } = await tx.execute<{ id: string }>(sql`
    select g.member_id as id from guarded_case g where g.fund_code = ${fundCode} and not may_open(g.fund_code, g.member_id)`);
  if (found.length === 0) return 0;
  const ids = `{${found.map(({ id }) => id).join(",")}}`;
  const { rows } = await countingAll(tx, () =>
    tx.execute<{ shut: number }>(sql`select count(*)::integer as shut from ${cases} c
      where c.member_id = any (${ids}::uuid[]) and ${part === null ? sql`true` : sql`c.part = ${part}`}`),
  );
  return rows[0]!.shut;
}

/** Twelve digits made of the case's own id: the same everywhere, and nothing about the person can be read from them. */
export const caseNumberOf = (memberId: SQL): SQL =>
  sql`upper(regexp_replace(left(encode(sha256(${memberId}::text::bytea), 'hex'), 12), '(.{4})(.{4})', '\\1-\\2-'))`;

const sortDay = (alias: string) => sql.raw(`coalesce(${alias}.due_day, ${alias}.on_day, ${alias}.anchor)`);

/** The rows of one figure; with `then` those that lie in another part than then. */
function casesOf({ figure }: FigureCasesInput, now: Reading, then: Reading | null): SQL {
  const { group } = figureDescribed(figure);
  if (!then)
    return sql`(select r.member_id, r.ref, r.part, null::text as part_then, r.on_day, r.due_day, ${sortDay("r")} as sort_day
      from ${rowsOf(now, group)} r where r.figure = ${figure})`;
  const of = (reading: Reading) => sql`(select * from ${rowsOf(reading, group)} r where r.figure = ${figure})`;
  return sql`(select coalesce(n.member_id, t.member_id) as member_id, ref, n.part, t.part as part_then,
      case when n.part is null then t.on_day else n.on_day end as on_day, case when n.part is null then t.due_day else n.due_day end as due_day,
      coalesce(${sortDay("n")}, ${sortDay("t")}) as sort_day
    from ${of(then)} t full join ${of(now)} n using (ref) where t.part is distinct from n.part)`;
}
