import { PgDialect } from "drizzle-orm/pg-core";
import { workListStatement } from "@/server/queries/work-list";
import { type WorkListCursor, type WorkListInput, workListInput } from "@/server/queries/work-list-filters";
import { asOwner, type Loaded } from "./data";
import type { Ask } from "./load";
import type { Served } from "./serve";

type Input = Partial<WorkListInput>;

/** What a caseworker looks at in the course of a morning: everybody's duties, filtered and sorted in several ways. */
export const LISTS: readonly Input[] = [
  { who: "all", bucket: "interviewsOwed" },
  { who: "all", bucket: "guidance", sort: "-due" },
  { who: "all", bucket: "minPlan" },
  { who: "all", bucket: "visitation" },
  { who: "all", due: "soon", sort: "-due" },
];

/** The application's work list over HTTP, as its own pages ask for it. */
export function listAsks(served: Served, inputs: readonly Input[]): Ask[] {
  return inputs.map((input) => ({
    url: `${served.base}/api/trpc/caseworker.workList.list?input=${encodeURIComponent(JSON.stringify(input))}`,
    headers: served.headers,
  }));
}

/** The same lists as SQL for the bare server: the application's own statement without the line for the audit. */
export function listStatements({ fundCode, userId }: Loaded, inputs: readonly Input[]) {
  const dialect = new PgDialect();
  return inputs.map((input) => {
    const { sql, params } = dialect.sqlToQuery(workListStatement({ fundCode, userId }, workListInput.parse(input)));
    return { text: sql, values: params };
  });
}

/** Words that begin many names, two letters and more; two words; birth dates in each way they are written. */
export async function searchTerms(loaded: Loaded): Promise<string[]> {
  return await asOwner(loaded.addresses, async (client) => {
    const { rows } = await client.query<{ given: string; surname: string; born: string }>(
      `select given_names as given, surname, to_char(birth_date, 'DDMMYY') as born from member
       where fund_code = $1 order by md5(id::text) limit 4`,
      [loaded.fundCode],
    );
    const common = await client.query<{ begins: string }>(
      `select left(word, 2) as begins from member_word where fund_code = $1 and length(word) > 2
       group by 1 order by count(*) desc limit 4`,
      [loaded.fundCode],
    );
    return [
      ...common.rows.map(({ begins }) => begins),
      ...rows.flatMap(({ given, surname, born }) => [
        surname,
        given.slice(0, 3),
        `${given.split(" ")[0]} ${surname.slice(0, 2)}`,
        born,
      ]),
    ];
  });
}

export function searchAsks(served: Served, terms: readonly string[]): Ask[] {
  return terms.map((typed) => ({
    url: `${served.base}/api/trpc/caseworker.search.members`,
    method: "POST",
    headers: { ...served.headers, "content-type": "application/json" },
    body: JSON.stringify({ typed }),
  }));
}

const PAGE = 50;
const FAR = 2_000;

/** Page 2,000 of everybody's duties, or the last whole page where there are fewer; and its number. */
export async function farPage({ addresses, fundCode, openDuties }: Loaded): Promise<{ page: number; input: Input }> {
  const page = Math.max(2, Math.min(FAR, Math.floor(openDuties / PAGE)));
  const { rows } = await asOwner(addresses, (client) =>
    client.query<WorkListCursor>(
      `select sort_day::text as "sortDay", member_id as "memberId", key from duty
       where fund_code = $1 and state = 'open' and owner = 'fund'
       order by sort_day, member_id, key limit 1 offset $2`,
      [fundCode, (page - 1) * PAGE - 1],
    ),
  );
  return { page, input: { who: "all", after: rows[0]! } };
}
