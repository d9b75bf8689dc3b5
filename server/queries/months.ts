import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { hasRole, type SignedIn } from "@/server/identity/roles";
import { MEMBER_KINDS, type MemberDetail, type MemberKind } from "@/server/months/planned-member";

export type MonthState =
  | "receiving"
  | "received"
  | "preparing"
  | "ready"
  | "confirmed"
  | "done"
  | "abandoned"
  | "faulty";

/** An import as it stands. Instants ISO 8601; counts of rows, figures and members. */
export type MonthImport = {
  readonly id: string;
  readonly state: MonthState;
  readonly source: "page" | "api";
  readonly receivedByName: string;
  readonly receivedAt: string;
  readonly progressDone: number;
  readonly progressOf: number;
  readonly rows: number;
  readonly badRows: number;
  readonly unknownRows: number;
  readonly previewNumber: number;
  /** The preview had become another one when it was confirmed. */
  readonly changedSince: boolean;
  readonly confirmedByName: string | null;
  readonly confirmedAt: string | null;
  readonly finishedAt: string | null;
  /** Of the preview; for a file that could not be read, why. */
  readonly summary:
    | ({ readonly [K in MemberKind]: number } & {
        readonly members: number;
        readonly figures: number;
        readonly corrected: number;
        readonly unchanged: number;
      })
    | { readonly unreadable: "encoding" | "header" | "empty" | null }
    | null;
};

const SHOWN = sql`id, state, source, received_by_name as "receivedByName", to_json(received_at) #>> '{}' as "receivedAt",
  progress_done as "progressDone", progress_of as "progressOf", rows, bad_rows as "badRows", unknown_rows as "unknownRows",
  preview_number as "previewNumber", changed_since as "changedSince", confirmed_by_name as "confirmedByName",
  to_json(confirmed_at) #>> '{}' as "confirmedAt", to_json(finished_at) #>> '{}' as "finishedAt", summary`;
const MOST_SHOWN = 24;

export type MonthsPage = { readonly imports: MonthImport[]; readonly mayAct: boolean };

/** The fund's imports, the newest first. */
export async function months(tx: Scoped, person: SignedIn): Promise<MonthsPage> {
  const { rows } = await tx.execute<MonthImport>(sql`
    select ${SHOWN} from month_import where fund_code = ${person.fundCode} order by received_at desc, id limit ${MOST_SHOWN}`);
  return { imports: rows, mayAct: hasRole(person, "teamLead", "administrator") };
}

export async function monthImportFor(tx: Scoped, id: string): Promise<MonthImport | null> {
  const { rows } = await tx.execute<MonthImport>(sql`
    select ${SHOWN} from month_import where fund_code = current_setting('app.fund_code') and id = ${id}`);
  return rows[0] ?? null;
}

export const monthMembersInput = z.object({
  importId: z.uuid(),
  kind: z.enum(MEMBER_KINDS).exclude(["counted"]),
  cursor: z.uuid().nullish(),
});
type MonthMembersInput = z.output<typeof monthMembersInput>;

export type MonthMember = {
  readonly id: string;
  readonly name: string;
  readonly protectedIdentity: boolean;
  readonly caseworker: string | null;
  readonly figures: readonly { readonly month: string; readonly hours: number }[];
  readonly detail: MemberDetail | null;
};
export type MonthMembers = { readonly members: MonthMember[]; readonly next: string | null };

const PAGE = 25;

/** Whom an import takes to the limit, near it or below it, a page of them. Looking is logged in the same statement. */
export async function monthMembers(
  tx: Scoped,
  { fundCode, userId, name }: SignedIn,
  { importId, kind, cursor }: MonthMembersInput,
): Promise<MonthMembers | null> {
  if ((await monthImportFor(tx, importId)) === null) return null;
  const onwards = cursor ? sql`and p.member_id > ${cursor}::uuid` : sql``;
  const { rows } = await tx.execute<MonthMember>(sql`
    with logged as (
      insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
      values (${fundCode}, 'read', 'months', jsonb_build_object('importId', ${importId}::text, 'kind', ${kind}::text),
        ${userId}::uuid, ${name}, business_now(${fundCode}))
    )
    select m.id, m.given_names || ' ' || m.surname as name, m.protected_identity as "protectedIdentity", u.name as caseworker,
      p.figures, p.detail
    from month_import_member p
    join member m on m.fund_code = p.fund_code and m.id = p.member_id
    left join app_user u on u.fund_code = m.fund_code and u.id = m.caseworker_id
    where p.fund_code = ${fundCode} and p.import_id = ${importId} and p.kind = ${kind} and p.kind <> 'counted' ${onwards}
    order by p.member_id limit ${PAGE + 1}`);
  return { members: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]!.id : null };
}
