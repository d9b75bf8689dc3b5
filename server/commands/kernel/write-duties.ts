import { type SQL, sql } from "drizzle-orm";
import { known, runKnown, type Scoped } from "@/db/client";
import type { CaseFacts } from "@/server/rules/case-facts";
import { duties } from "@/server/rules/duties";
import type { Duty } from "@/server/rules/duties/duty";
import type { PlanContext } from "./plan";

/** Raised by one whenever a change of the rules changes what duties() answers: stored rows of an older version are rewritten. */
export const RULES_VERSION = 6;
/** Where the law gives no day, a duty comes last in a list. */
export const NO_DAY = "9999-12-31";

/** A duty as it is stored: the columns of table `duty` beside those of its case. */
export function dutyRow({ key, owner, rule, bucket, text, facts, state, opensOn, dueOn }: Duty) {
  const days = { opens_on: opensOn, due_on: dueOn, sort_day: dueOn ?? NO_DAY };
  return { key, owner, rule, bucket, wording: text, facts, state, ...days, rules_version: RULES_VERSION };
}

const COLUMNS = [
  "caseworker_id",
  "owner",
  "rule",
  "bucket",
  "wording",
  "facts",
  "state",
  "opens_on",
  "due_on",
  "sort_day",
  "rules_version",
];
/** What becomes of a duty, `stored`, that is written again: only one that has become another is touched. */
export const TAKE_OVER: SQL = sql.raw(`${COLUMNS.map((name) => `${name} = excluded.${name}`).join(", ")}
    where (${COLUMNS.map((name) => `stored.${name}`).join(", ")})
      is distinct from (${COLUMNS.map((name) => `excluded.${name}`).join(", ")})`);

const FUND = sql.placeholder("fundCode");
const MEMBER = sql.placeholder("memberId");
const WRITE = known(
  "write_duties",
  sql`
    with derived as (
      select * from jsonb_to_recordset(${sql.placeholder("rows")}::jsonb) as d(key text, owner text, rule text, bucket text, wording text,
        facts jsonb, state text, opens_on date, due_on date, sort_day date, rules_version integer)
    ), gone as (
      delete from duty where fund_code = ${FUND} and member_id = ${MEMBER}::uuid
        and key not in (select key from derived)
    )
    insert into duty as stored (fund_code, member_id, caseworker_id, key, owner, rule, bucket, wording, facts, state,
      opens_on, due_on, sort_day, rules_version)
    select ${FUND}, ${MEMBER}::uuid, ${sql.placeholder("caseworkerId")}::uuid, d.key, d.owner, d.rule, d.bucket, d.wording, d.facts, d.state,
      d.opens_on, d.due_on, d.sort_day, d.rules_version
    from derived d
    on conflict (fund_code, member_id, key) do update set ${TAKE_OVER}`,
);

/**
 * Brings a case's stored duties to what its facts give: most stay as they are with any one act, so that only those that
 * have become others are written. Returns the next day on which anything about them changes by itself.
 */
export async function writeDuties(
  tx: Scoped,
  facts: CaseFacts,
  { scheme, today }: Pick<PlanContext, "scheme" | "today">,
): Promise<string | null> {
  const derived = duties(facts, scheme, today);
  const { fundCode, memberId, caseworkerId } = facts;
  const rows = JSON.stringify(derived.duties.map(dutyRow));
  await runKnown(tx, WRITE, { fundCode, memberId, caseworkerId, rows });
  return derived.nextChangeOn;
}
