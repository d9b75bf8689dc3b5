import { z } from "zod";
import { transactionBegunBy } from "@/db/client";
import { inFund } from "@/db/scope";
import { readSessionToken } from "@/server/identity/cookies";
import { hasRole, type Role, type SignedIn } from "@/server/identity/roles";
import { assertOwnApiCall, CrossSiteRequestError } from "@/server/identity/same-origin";
import { beginSignedIn } from "@/server/identity/session";
import { type FindingWords, findingsFile } from "@/server/queries/month-findings";
import { monthImportFor } from "@/server/queries/months";
import { MOST_BYTES, type ReceiveProblem, receiveFile, type Sender } from "./receive-file";
import { fundOfToken } from "./service-tokens";

const STATUS: Readonly<Record<ReceiveProblem, number>> = { underWay: 409, tooBig: 413, empty: 400 };
const NOT_KEPT = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

const bare = (status: number) => new Response(null, { status, headers: NOT_KEPT });
const json = (body: unknown, status: number) => Response.json(body, { status, headers: NOT_KEPT });

/** Who may bring a file in, and who may see what became of it. */
const SENDERS: readonly Role[] = ["teamLead", "administrator"];
const READERS: readonly Role[] = ["caseworker", "teamLead", "administrator"];

/**
 * `POST /api/months`: takes a file of a month's hours as the body of the request, from a team lead or an administrator on
 * our own page, or from the fund's paying system with its credential. Nothing of it is a fact until a person has confirmed
 * the preview. 201 with the import's id; 409 while another file is under way; 413 for one too big; 400 for an empty one.
 */
export async function receiveMonth(request: Request): Promise<Response> {
  const sender = await senderOf(request);
  if (typeof sender === "number") return bare(sender);
  // Before anything is read: what says itself that it is too big.
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return json({ problem: "tooBig" }, 413);
  const received = await receiveFile(request.body, sender);
  return received.kind === "received"
    ? json({ id: received.id }, 201)
    : json({ problem: received.kind }, STATUS[received.kind]);
}

/** `GET /api/months/{id}`: how far an import has come, and what it found, in figures. */
export function sendMonth(request: Request, id: string): Promise<Response> {
  return asReader(request, id, async (fundCode) => {
    const found = await inFund({ fundCode }, (tx) => monthImportFor(tx, id));
    return found ? json(found, 200) : bare(404);
  });
}

/** `GET /api/months/{id}/rows`: the rows that something is the matter with, as a file. */
export function sendFindings(request: Request, id: string, words: FindingWords): Promise<Response> {
  return asReader(request, id, async (fundCode) => {
    const file = await findingsFile(fundCode, id, words);
    if (file === null) return bare(404);
    const headers = {
      ...NOT_KEPT,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${words.line.toLowerCase()}-${id.slice(0, 8)}.csv"`,
    };
    return new Response(file, { headers });
  });
}

async function senderOf(request: Request): Promise<Sender | number> {
  if (request.headers.has("authorization")) {
    const fundCode = fundOfToken(request.headers);
    return fundCode ? { fundCode, userId: null, name: "API", source: "api" } : 401;
  }
  try {
    assertOwnApiCall(request);
  } catch (error) {
    if (error instanceof CrossSiteRequestError) return 403;
    throw error;
  }
  const person = await signedIn(request);
  if (person === null) return 401;
  if (!hasRole(person, ...SENDERS)) return 403;
  const { fundCode, userId, name } = person;
  return { fundCode, userId, name, source: "page" };
}

async function asReader(
  request: Request,
  id: string,
  work: (fundCode: string) => Promise<Response>,
): Promise<Response> {
  const known = z.uuid().safeParse(id).success;
  if (request.headers.has("authorization")) {
    const fundCode = fundOfToken(request.headers);
    if (fundCode === null) return bare(401);
    return known ? work(fundCode) : bare(404);
  }
  const person = await signedIn(request);
  if (person === null) return bare(401);
  if (!hasRole(person, ...READERS)) return bare(403);
  return known ? work(person.fundCode) : bare(404);
}

async function signedIn(request: Request): Promise<SignedIn | null> {
  const token = readSessionToken(request.headers);
  if (token === null) return null;
  return transactionBegunBy(
    (connection) => beginSignedIn(connection, token),
    async (_tx, person) => person,
  );
}
