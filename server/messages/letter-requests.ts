import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Scoped, transactionBegunBy } from "@/db/client";
import { readSessionToken } from "@/server/identity/cookies";
import { hasRole, type SignedIn } from "@/server/identity/roles";
import { assertSameOrigin, CrossSiteRequestError } from "@/server/identity/same-origin";
import { beginSignedIn } from "@/server/identity/session";
import { readAtMost } from "@/server/requests/read-at-most";
import { type PostedLetter, postedLetters } from "./claim-deliveries";
import { letterPdf } from "./letter-pdf";

const NOT_KEPT = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
/** A form of two hundred ids is far below this. */
const MOST_BYTES = 64 * 1024;
const bare = (status: number) => new Response(null, { status, headers: NOT_KEPT });

const asSignedIn = <T>(token: string, work: (tx: Scoped, person: SignedIn | null) => Promise<T>): Promise<T> =>
  transactionBegunBy((connection) => beginSignedIn(connection, token), work);

async function answerWith(letters: readonly PostedLetter[]): Promise<Response> {
  if (letters.length === 0) return bare(404);
  return new Response(new Uint8Array(await letterPdf(letters)), {
    headers: { ...NOT_KEPT, "content-type": "application/pdf", "content-disposition": 'inline; filename="brev.pdf"' },
  });
}

const noteRead = (tx: Scoped, { fundCode, userId, name }: SignedIn, messageIds: readonly string[]) =>
  tx.execute(sql`
    insert into audit (fund_code, member_id, kind, what, detail, actor_id, actor_name, business_at)
    select ${fundCode}, g.member_id, 'read', 'letter', jsonb_build_object('letterId', g.id), ${userId}::uuid, ${name}, business_now(${fundCode})
    from message g where g.fund_code = ${fundCode} and g.id in ${messageIds}`);

/** Of a member whose address is protected nothing is printed in the fund. */
const mayPrint = ({ protectedIdentity, left }: PostedLetter): boolean => !protectedIdentity && !left;

/** One letter as a PDF: for the member whose it is, and for the fund's caseworkers. */
export async function sendLetterPdf(request: Request, id: string): Promise<Response> {
  const token = readSessionToken(request.headers);
  if (token === null) return bare(401);
  const letters = await asSignedIn(token, async (tx, person) => {
    if (!person) return null;
    const own = hasRole(person, "member") && person.memberId !== null;
    if ((!own && !hasRole(person, "caseworker", "teamLead")) || !z.uuid().safeParse(id).success) return [];
    const found = (await postedLetters(tx, [id])).filter((letter) => own || mayPrint(letter));
    if (found.length > 0) await noteRead(tx, person, [id]);
    return found;
  });
  return letters === null ? bare(401) : answerWith(letters);
}

/**
 * Letters on paper that wait to be printed, or have been, as one file: those whose deliveries a form names. What cannot be
 * printed is left out.
 */
export async function printLetters(request: Request): Promise<Response> {
  try {
    assertSameOrigin(request);
  } catch (error) {
    if (error instanceof CrossSiteRequestError) return bare(403);
    throw error;
  }
  const token = readSessionToken(request.headers);
  if (token === null) return bare(401);
  const body = await readAtMost(request.body, MOST_BYTES);
  if (body === null) return bare(413);
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
  const ids = z.array(z.uuid()).min(1).max(200).safeParse(form?.getAll("deliveryId"));
  if (!ids.success) return bare(400);
  const letters = await asSignedIn(token, async (tx, person) => {
    if (!person) return null;
    if (!hasRole(person, "caseworker", "teamLead")) return [];
    const { rows } = await tx.execute<{ id: string }>(sql`
      select v.message_id as id from delivery v where v.fund_code = ${person.fundCode} and v.id in ${ids.data} and v.channel = 'post'
        and v.state in ('toPrint', 'printed') order by v.created_at, v.id`);
    const found = (
      await postedLetters(
        tx,
        rows.map(({ id }) => id),
      )
    ).filter((letter) => mayPrint(letter) && letter.postalAddress !== null);
    if (found.length > 0)
      await noteRead(
        tx,
        person,
        found.map(({ messageId }) => messageId),
      );
    return found;
  });
  return letters === null ? bare(401) : answerWith(letters);
}
