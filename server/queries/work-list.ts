import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { executeNamed } from "@/db/named-statement";
import type { SignedIn } from "@/server/identity/roles";
import type { Bucket } from "@/server/rules/duties/duty";
import type { InterpretationId, RuleId } from "@/server/rules/rule-ids";
import { type BucketCounts, bucketCounts, countedUnder } from "./bucket-counts";
import { type CourseInShort, courseInShort, courseOf, type StoredCourse } from "./course-in-short";
import { caseworkersOf } from "./whose-list";
import type { WorkListCursor, WorkListInput } from "./work-list-filters";

export const PAGE_SIZE = 50;

export type WorkListRow = {
  memberId: string;
  key: string;
  /** `null` for an operational duty, which has no paragraph. */
  rule: RuleId | InterpretationId | null;
  bucket: Bucket | null;
  /** Key of the wording, and what fills it in. */
  wording: string;
  facts: Record<string, string | number | boolean | null>;
  dueOn: string | null;
  sortDay: string;
  name: string;
  birthDate: string;
  protectedIdentity: boolean;
  caseworker: { id: string; name: string; initials: string } | null;
  /** `null` before the member has been marked in: there is no course to draw. */
  course: CourseInShort | null;
};

export type WorkList = {
  /** The fund's business day: what "overdue" is told by. */
  today: string;
  rows: WorkListRow[];
  /** Where the page before and the page after go on; `null` at the ends. */
  previous: WorkListCursor | null;
  next: WorkListCursor | null;
  /** `null` when they were not asked for. */
  counts: BucketCounts | null;
};

type StoredRow = Omit<WorkListRow, "course"> & { course: StoredCourse | null };

/** Whose list: the fund, and the caseworker that "mine" means. */
type Asker = Pick<SignedIn, "fundCode" | "userId">;

/**
 * The fund's open duties as stored, a page of them by keyset, with what a row shows. One statement, which also writes the
 * line that says who looked: a list cannot be read without it.
 */
export async function workList(tx: Scoped, person: SignedIn, input: WorkListInput): Promise<WorkList> {
  const { counts: _, after, before, ...filters } = input;
  const logged = sql`, logged as (
      insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
      select ${person.fundCode}, 'read', 'workList', ${JSON.stringify(filters)}::jsonb, ${person.userId}::uuid, ${person.name}, clock.at
      from clock
    )`;
  const result = await executeNamed<{ today: string; rows: StoredRow[]; counts: BucketCounts | null }>(
    tx,
    workListStatement(person, input, logged),
  );
  const found = result.rows[0]!;
  const page = found.rows.slice(0, PAGE_SIZE);
  const more = found.rows.length > PAGE_SIZE;
  const backwards = isBackwards(input);
  if (backwards) page.reverse();
  return {
    today: found.today,
    counts: found.counts,
    rows: page.map((row) => ({ ...row, course: row.course && courseInShort(row.course, found.today) })),
    previous: (backwards ? more : after !== null) ? cursorOf(page[0] ?? null) : null,
    next: (backwards ? true : more) ? cursorOf(page.at(-1) ?? null) : null,
  };
}

const isBackwards = ({ after, before }: WorkListInput) => before !== null && after === null;

/**
 * The statement behind the list: one row with the business day, the counts and the page's rows as JSON, one row more than
 * a page where there are more. To be run in a transaction whose scope is set.
 * @param also further parts of the WITH, each begun by a comma; they may read `clock`
 */
export function workListStatement(asker: Asker, input: WorkListInput, also: SQL = sql``): SQL {
  const { fundCode } = asker;
  const descending = (input.sort === "-due") !== isBackwards(input);
  const own = input.who === "mine";
  const page = sql`select d.member_id, d.key, d.rule, d.bucket, d.wording, d.facts, d.due_on, d.sort_day, d.caseworker_id
      from duty d
      where d.fund_code = ${fundCode} and d.state = 'open' and d.owner = 'fund'
        ${conditions(asker, input)}
      ${order("d", descending)}
      limit ${sql.raw(String(PAGE_SIZE + 1))}`;
  return sql`
    with clock as materialized (
      select n as at, (n at time zone 'Europe/Copenhagen')::date as today from business_now(${fundCode}) as n
    )${own ? sql`, whose as materialized (select unnest(${caseworkersOf(asker)}) as id)` : sql``}, listed as materialized (
      ${own ? listedOfEach(page, descending) : page}
    )${also}
    select clock.today::text as today,
      ${input.counts ? bucketCounts(fundCode, own ? sql`any (array(select id from whose))` : sql`${countedUnder(input.who)}::uuid`) : sql`null::json`} as counts,
      (select coalesce(json_agg(row_to_json(r)), '[]'::json) from (
        select l.member_id as "memberId", l.key, l.rule, l.bucket, l.wording, l.facts, l.due_on as "dueOn",
          l.sort_day as "sortDay", m.given_names || ' ' || m.surname as name, m.birth_date as "birthDate",
          m.protected_identity as "protectedIdentity",
          case when u.id is null then null
               else json_build_object('id', u.id, 'name', u.name, 'initials', u.initials) end as caseworker,
          ${courseOf(sql`m.fund_code`, sql`m.id`)} as course
        from listed l
        join member m on m.fund_code = ${fundCode} and m.id = l.member_id
        left join app_user u on u.fund_code = ${fundCode} and u.id = l.caseworker_id
        ${order("l", descending)}
      ) r) as rows
    from clock`;
}

/** A page of each of those whose list it is, and of these the first: each is read in order from the index. */
const listedOfEach = (page: SQL, descending: boolean): SQL => sql`select d.* from whose w cross join lateral (${page}) d
      ${order("d", descending)} limit ${sql.raw(String(PAGE_SIZE + 1))}`;

function cursorOf(row: StoredRow | null): WorkListCursor | null {
  return row && { sortDay: row.sortDay, memberId: row.memberId, key: row.key };
}

/** Each filter is a comparison that an index can answer under the policies; together they are a prefix of one. */
function conditions(asker: Asker, { bucket, who, due, sort, after, before }: WorkListInput): SQL {
  const parts: SQL[] = [];
  if (who === "unassigned") parts.push(sql`d.caseworker_id is null`);
  else if (who === "mine") parts.push(sql`d.caseworker_id = w.id`);
  else if (who !== "all") parts.push(sql`d.caseworker_id = ${who}::uuid`);
  if (bucket !== null) parts.push(sql`d.bucket = ${bucket}`);
  if (due !== "any")
    parts.push(sql`d.sort_day < business_today(${asker.fundCode}) + ${sql.raw(due === "soon" ? "4" : "0")}`);
  const from = after ?? before;
  if (from) {
    const onwards = (sort === "due") === (after !== null);
    parts.push(
      sql`(d.sort_day, d.member_id, d.key) ${sql.raw(onwards ? ">" : "<")} (${from.sortDay}::date, ${from.memberId}::uuid, ${from.key})`,
    );
  }
  return parts.length === 0 ? sql`` : sql`and ${sql.join(parts, sql` and `)}`;
}

function order(table: "d" | "l", descending: boolean): SQL {
  const by = ["sort_day", "member_id", "key"].map((column) => `${table}.${column}${descending ? " desc" : ""}`);
  return sql.raw(`order by ${by.join(", ")}`);
}
