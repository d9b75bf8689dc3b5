import { transactionBegunBy } from "@/db/client";
import { conflictReason } from "@/server/commands/kernel/database-error";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { readUpload } from "@/server/documents/read-upload";
import { readSessionToken } from "@/server/identity/cookies";
import { cprKeys } from "@/server/identity/cpr-cipher";
import { hasRole } from "@/server/identity/roles";
import { assertOwnApiCall, CrossSiteRequestError } from "@/server/identity/same-origin";
import { beginSignedIn } from "@/server/identity/session";
import { bringIn } from "./bring-in";

const NOT_KEPT = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
const bare = (status: number) => new Response(null, { status, headers: NOT_KEPT });

/** Why the request did not come through: the session has ended, or it is not for this person. */
class Denied extends Error {
  constructor(readonly status: 401 | 403) {
    super("denied");
  }
}

/**
 * A file of running cases, by an administrator or a team lead: previewed, or with the `hash` of its preview in the address,
 * brought in. Only a call of our own pages is heard, and nothing of the file is read for somebody whom it is not for.
 */
export async function receiveRunningCases(request: Request): Promise<Response> {
  try {
    assertOwnApiCall(request);
  } catch (error) {
    if (error instanceof CrossSiteRequestError) return bare(403);
    throw error;
  }
  const token = readSessionToken(request.headers);
  if (token === null) return bare(401);
  const open: OpenScope = (work) =>
    transactionBegunBy(
      (connection) => beginSignedIn(connection, token),
      (tx, person) => {
        if (!person) throw new Denied(401);
        if (!hasRole(person, "administrator", "teamLead")) throw new Denied(403);
        return work(tx, { userId: person.userId, name: person.name, kind: "caseworker" }, person.fundCode);
      },
    );
  try {
    await open(async () => undefined);
    const upload = await readUpload(request);
    if (upload.kind === "problem")
      return Response.json(
        { problem: upload.problem },
        { status: upload.problem === "tooBig" ? 413 : 400, headers: NOT_KEPT },
      );
    const hash = new URL(request.url).searchParams.get("hash");
    const answer = await bringIn(open, upload.bytes, hash, cprKeys());
    return Response.json(answer, { status: answer.kind === "changed" ? 409 : 200, headers: NOT_KEPT });
  } catch (error) {
    if (error instanceof Denied) return bare(error.status);
    // Somebody was first: the member is there by now. The preview tells of it.
    if (conflictReason(error) !== null) return bare(409);
    throw error;
  }
}
