import { z } from "zod";
import { transactionBegunBy } from "@/db/client";
import { readSessionToken } from "@/server/identity/cookies";
import { hasRole, type SignedIn } from "@/server/identity/roles";
import { assertOwnApiCall, CrossSiteRequestError } from "@/server/identity/same-origin";
import { DOCUMENT_POLICY } from "@/server/identity/security-headers";
import { beginSignedIn } from "@/server/identity/session";
import { documentFile } from "@/server/queries/documents";
import { attachmentHeader, endingOf, fileKind } from "./file-kind";
import { readUpload } from "./read-upload";
import { storeDocument } from "./store-document";

/** What a caller is told of a file that was not taken. */
export type UploadProblem = "tooBig" | "empty" | "missing" | "wrongKind" | "tooMany";

const STATUS: Record<UploadProblem, number> = { tooBig: 413, empty: 400, missing: 400, wrongKind: 415, tooMany: 409 };
const NOT_KEPT = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

const bare = (status: number) => new Response(null, { status, headers: NOT_KEPT });
const problem = (told: UploadProblem) => Response.json({ problem: told }, { status: STATUS[told], headers: NOT_KEPT });

const isMember = (person: SignedIn): person is SignedIn & { memberId: string } =>
  hasRole(person, "member") && person.memberId !== null;

/**
 * A member adds a file to their own case: of a kind that is known by its bytes, of ten megabytes at most. Only a call of
 * our own pages is heard, and nothing of the file is read for somebody who is not signed in.
 */
export async function addDocument(request: Request): Promise<Response> {
  try {
    assertOwnApiCall(request);
  } catch (error) {
    if (error instanceof CrossSiteRequestError) return bare(403);
    throw error;
  }
  const token = readSessionToken(request.headers);
  if (token === null) return bare(401);
  const allowed = await asSignedIn(token, async (person) => (person ? (isMember(person) ? 200 : 403) : 401));
  if (allowed !== 200) return bare(allowed);
  const upload = await readUpload(request);
  if (upload.kind === "problem") return problem(upload.problem);
  const kind = fileKind(upload.bytes);
  if (kind === null) return problem("wrongKind");
  return asSignedIn(token, async (person, tx) => {
    if (!person || !isMember(person)) return bare(401);
    const stored = await storeDocument(tx, person, { name: upload.name, bytes: upload.bytes, kind });
    return stored ? Response.json(stored, { status: 201, headers: NOT_KEPT }) : problem("tooMany");
  });
}

/**
 * A document's bytes, for the member whose it is and the fund's caseworkers; not found for everybody else. It is saved and
 * never shown on our address, so that nothing in it can act there.
 */
export async function sendDocument(request: Request, id: string): Promise<Response> {
  const token = readSessionToken(request.headers);
  if (token === null) return bare(401);
  return asSignedIn(token, async (person, tx) => {
    if (!person) return bare(401);
    const mayRead = isMember(person) || hasRole(person, "caseworker", "teamLead");
    const known = z.uuid().safeParse(id).success;
    const file = mayRead && known ? await documentFile(tx, person, id) : null;
    if (file === null) return bare(404);
    return new Response(new Uint8Array(file.content), {
      headers: {
        ...NOT_KEPT,
        "content-type": file.mediaType,
        "content-length": String(file.content.byteLength),
        "content-disposition": attachmentHeader(file.title, { ending: endingOf(file.mediaType) }),
        "content-security-policy": DOCUMENT_POLICY,
      },
    });
  });
}

function asSignedIn<T>(
  token: string,
  work: (
    person: SignedIn | null,
    tx: Parameters<Parameters<typeof transactionBegunBy<SignedIn | null, T>>[1]>[0],
  ) => Promise<T>,
): Promise<T> {
  return transactionBegunBy(
    (connection) => beginSignedIn(connection, token),
    (tx, person) => work(person, tx),
  );
}
