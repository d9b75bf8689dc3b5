import { transactionBegunBy } from "@/db/client";
import { readSessionToken } from "@/server/identity/cookies";
import { hasRole } from "@/server/identity/roles";
import { beginSignedIn } from "@/server/identity/session";
import { type AuditRow, auditSearch, auditSearchInput } from "@/server/queries/audit-search";

const NOT_KEPT = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
const bare = (status: number) => new Response(null, { status, headers: NOT_KEPT });

const AT_ONCE = 2000;
/** Whoever needs more narrows what is asked. */
const MOST_LINES = 50_000;
const COLUMNS = [
  "id",
  "at",
  "kind",
  "what",
  "actorName",
  "actorId",
  "memberName",
  "memberId",
  "detail",
  "sealed",
] as const;

/**
 * The fund's log as a file, by the same filters as on the screen: for team leads and administrators. Like a look on the
 * screen it leaves one line in the log.
 */
export async function auditFile(request: Request): Promise<Response> {
  const token = readSessionToken(request.headers);
  if (token === null) return bare(401);
  const { member, ...others } = Object.fromEntries(new URL(request.url).searchParams);
  const asked = auditSearchInput.omit({ before: true }).safeParse({ ...others, ...(member && { memberId: member }) });
  if (!asked.success) return bare(400);
  return transactionBegunBy(
    (connection) => beginSignedIn(connection, token),
    async (tx, person) => {
      if (!person) return bare(401);
      if (!hasRole(person, "teamLead", "administrator")) return bare(403);
      const lines = [COLUMNS.join(";")];
      let before: number | null = null;
      do {
        const page = await auditSearch(tx, person, { ...asked.data, before }, AT_ONCE);
        if (page === null) return bare(404);
        lines.push(...page.rows.map(lineOf));
        before = page.next;
      } while (before !== null && lines.length <= MOST_LINES);
      return new Response(`\uFEFF${lines.join("\r\n")}\r\n`, {
        headers: {
          ...NOT_KEPT,
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": 'attachment; filename="log.csv"',
        },
      });
    },
  );
}

const lineOf = (row: AuditRow): string => COLUMNS.map((column) => cell(row[column])).join(";");

/** One cell. What a spreadsheet would take for a formula begins with a mark that makes it a text. */
function cell(value: AuditRow[(typeof COLUMNS)[number]]): string {
  const text = value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
