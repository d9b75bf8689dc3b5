import { type SQL, sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { cprDigits, hashCpr } from "@/server/identity/cpr-hash";
import { isDay } from "@/server/rules/day";
import { nameWords } from "./name-words";

export const MOST_HITS = 20;

export type SearchHit = {
  memberId: string;
  name: string;
  birthDate: string;
  protectedIdentity: boolean;
  caseworker: { name: string; initials: string } | null;
  /** Where the case stands: in the course, past it, or never marked in. */
  course: "open" | "ended" | "none";
};
export type SearchAnswer = {
  by: "name" | "birthDate" | "cpr" | "nothing";
  hits: SearchHit[];
  /** There are more than are shown: write more of the name. */
  more: boolean;
};

/** What was typed, understood: a whole CPR number, a birth date (both centuries of six digits), or words of a name. */
export type SearchTerm =
  | { by: "cpr"; digits: string }
  | { by: "birthDate"; days: string[] }
  | { by: "name"; words: string[] }
  | { by: "nothing" };

/** Reads a term. Digits are never a name, so a number half typed finds nothing and is never kept. */
export function readTerm(typed: string): SearchTerm {
  const term = typed.trim();
  if (/^\d[\d\s.\-/]*$/u.test(term)) {
    const cpr = cprDigits(term);
    if (cpr !== null) return { by: "cpr", digits: cpr };
    const days = birthDates(term);
    return days.length > 0 ? { by: "birthDate", days } : { by: "nothing" };
  }
  const words = nameWords(term);
  // One letter would be most of the fund.
  return words.some((word) => word.length >= 2) ? { by: "name", words: words.slice(0, 6) } : { by: "nothing" };
}

function birthDates(term: string): string[] {
  const parts =
    /^(\d{1,2})[\s.\-/]+(\d{1,2})[\s.\-/]+(\d{2}|\d{4})$/u.exec(term) ?? /^(\d{2})(\d{2})(\d{2}|\d{4})$/u.exec(term);
  if (!parts) return [];
  const [, day = "", month = "", year = ""] = parts;
  const years = year.length === 4 ? [year] : [`19${year}`, `20${year}`];
  return years.map((whole) => `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).filter(isDay);
}

/**
 * Finds members by the beginning of any word of their name, by birth date, or by a whole CPR number. One statement, which
 * also writes the line that says who searched; of a CPR number the line says only that it was one.
 * @param cprKey the key of the hash under which numbers are found
 */
export async function search(
  tx: Scoped,
  {
    typed,
    fundCode,
    userId,
    userName,
    cprKey,
  }: { typed: string; fundCode: string; userId: string; userName: string; cprKey: Uint8Array },
): Promise<SearchAnswer> {
  const term = readTerm(typed);
  if (term.by === "nothing") return { by: "nothing", hits: [], more: false };
  // Only what was searched by is kept: what else was typed beside it may be a number.
  const kept =
    term.by === "name" ? { by: term.by, words: term.words } : term.by === "birthDate" ? term : { by: term.by };
  const result = await tx.execute<{ hits: SearchHit[] }>(sql`
    with found as materialized (${found(term, fundCode, cprKey)}),
    hits as materialized (
      select m.id as "memberId", m.given_names || ' ' || m.surname as name, m.birth_date as "birthDate",
        m.protected_identity as "protectedIdentity",
        case when u.id is null then null else json_build_object('name', u.name, 'initials', u.initials) end as caseworker,
        coalesce((select case when p.end_date is null then 'open' else 'ended' end from participation p
          where p.fund_code = m.fund_code and p.member_id = m.id and p.superseded_at is null
          order by p.start_date desc limit 1), 'none') as course
      from found f join member m on m.fund_code = ${fundCode} and m.id = f.member_id
      left join app_user u on u.fund_code = ${fundCode} and u.id = m.caseworker_id
    ), logged as (
      insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
      select ${fundCode}, 'search', 'members', ${JSON.stringify(kept)}::jsonb || jsonb_build_object('hits', (select count(*) from hits)),
        ${userId}::uuid, ${userName}, business_now(${fundCode})
    )
    select coalesce((select json_agg(row_to_json(h) order by h.name, h."birthDate", h."memberId") from hits h), '[]'::json) as hits`);
  const hits = result.rows[0]!.hits;
  return { by: term.by, hits: hits.slice(0, MOST_HITS), more: hits.length > MOST_HITS };
}

/** The ids of at most one member more than are shown, by comparisons that an index answers under the policies. */
function found(term: Exclude<SearchTerm, { by: "nothing" }>, fundCode: string, cprKey: Uint8Array): SQL {
  const most = sql.raw(String(MOST_HITS + 1));
  if (term.by === "cpr")
    return sql`select id as member_id from member where fund_code = ${fundCode} and cpr_hash = ${hashCpr(term.digits, cprKey)}
      union select member_id from former_cpr where fund_code = ${fundCode} and cpr_hash = ${hashCpr(term.digits, cprKey)}`;
  if (term.by === "birthDate")
    return sql.join(
      term.days.map(
        (day) =>
          sql`(select id as member_id from member where fund_code = ${fundCode} and birth_date = ${day}::date limit ${most})`,
      ),
      sql` union all `,
    );
  // The longest word is the rarest: its rows are walked in the order of the index, the others looked up for each.
  const [rarest = "", ...others] = [...term.words].sort((one, other) => other.length - one.length);
  const also = others.map(
    (word) =>
      sql` and exists (select 1 from member_word o where o.fund_code = ${fundCode} and o.member_id = w.member_id and ${begins(sql.raw("o.word"), word)})`,
  );
  // A member has at most a handful of words that begin alike: so many rows hold enough members.
  return sql`select member_id from (
    select w.member_id, w.word from member_word w where w.fund_code = ${fundCode} and ${begins(sql.raw("w.word"), rarest)}
    ${sql.join(also, sql``)} order by w.word, w.member_id limit ${sql.raw(String((MOST_HITS + 1) * 3))}) w
    group by member_id order by min(word), member_id limit ${most}`;
}

/** A prefix as a range: under the policies only such comparisons may use the index, and only in code-point order. */
function begins(column: SQL, word: string): SQL {
  const points = Array.from(word);
  const after = `${points.slice(0, -1).join("")}${String.fromCodePoint(points.at(-1)!.codePointAt(0)! + 1)}`;
  return sql`${column} >= ${word} collate "C" and ${column} < ${after} collate "C"`;
}
