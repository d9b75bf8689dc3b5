import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";

/** A document as lists show it. Instants ISO 8601, size in bytes. */
export type DocumentRow = {
  id: string;
  title: string;
  mediaType: string;
  size: number;
  addedAt: string;
  /** Who added it; `null` for the member, or who acts for the member. */
  addedBy: string | null;
};

/** The documents of a case, newest first; those that the scope lets be seen. */
export async function documentsOf(tx: Scoped, memberId: string): Promise<DocumentRow[]> {
  const result = await tx.execute<DocumentRow>(sql`
    select d.id, d.title, d.media_type as "mediaType", d.size, to_json(d.added_at)#>>'{}' as "addedAt", u.name as "addedBy"
    from document d
    left join app_user u on u.fund_code = d.fund_code and u.id = d.added_by and u.kind = 'caseworker'
    where d.fund_code = current_setting('app.fund_code') and d.member_id = ${memberId}::uuid
    order by d.added_at desc, d.id`);
  return result.rows;
}

export type DocumentFile = { title: string; mediaType: string; content: Buffer };

/**
 * One document with its bytes. The reading is logged in the same statement: no byte is read without its line.
 * @returns `null` where the scope shows no such document: another fund's, another member's, or nobody's
 */
export async function documentFile(tx: Scoped, person: SignedIn, id: string): Promise<DocumentFile | null> {
  const result = await tx.execute<DocumentFile>(sql`
    with found as materialized (
      select d.fund_code, d.id, d.member_id, d.title, d.media_type, c.content
      from document d join document_content c on c.fund_code = d.fund_code and c.document_id = d.id
      where d.fund_code = ${person.fundCode} and d.id = ${id}::uuid
    ), logged as (
      insert into audit (fund_code, member_id, kind, what, detail, actor_id, actor_name, business_at)
      select fund_code, member_id, 'read', 'document', jsonb_build_object('documentId', id), ${person.userId}::uuid,
        ${person.name}, business_now(fund_code) from found
    )
    select title, media_type as "mediaType", content from found`);
  return result.rows[0] ?? null;
}
