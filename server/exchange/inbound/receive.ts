import { createHash, timingSafeEqual } from "node:crypto";
import { servingPool } from "@/db/client";
import { notification } from "@/db/schema";
import { businessClock, inFund } from "@/db/scope";
import { type CprKeys, cprKeys } from "@/server/identity/cpr-cipher";
import { hashCpr } from "@/server/identity/cpr-hash";
import { seal } from "@/server/identity/sealed";
import { readAtMost } from "@/server/requests/read-at-most";
import { type Envelope, envelopeSchema, MOST_BYTES } from "./envelope";

const NOT_KEPT = { "cache-control": "no-store" };
const bare = (status: number) => new Response(null, { status, headers: NOT_KEPT });
/** What is wrong with an envelope, by path: never what stood there. */
const malformed = (paths: readonly string[]) =>
  Response.json({ error: "malformed", paths }, { status: 400, headers: NOT_KEPT });

/**
 * The receiving end of what the DFDG tells the fund. A notification is stored as it came, once per id, before anything is
 * done with it; the answer says no more than that it is stored, and is the same for every repeat.
 */
export async function receiveNotification(request: Request): Promise<Response> {
  if (!bearsToken(request, process.env.DFDG_NOTIFICATION_TOKEN)) return bare(401);
  const body = await readAtMost(request.body, MOST_BYTES);
  if (body === null) return bare(413);
  const raw = body.toString("utf8");
  const read = envelopeSchema.safeParse(parsed(raw));
  if (!read.success) return malformed([...new Set(read.error.issues.map(({ path }) => path.join(".")))]);
  if (!(await isFund(read.data.fundCode))) return malformed(["fundCode"]);
  await storeNotification(read.data, raw, cprKeys());
  return bare(202);
}

/** Compared in the same time whatever it is: through a hash, so that lengths tell nothing either. */
function bearsToken(request: Request, token: string | undefined): boolean {
  if (!token) return false;
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(request.headers.get("authorization") ?? ""), digest(`Bearer ${token}`));
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

async function isFund(fundCode: string): Promise<boolean> {
  const { rows } = await servingPool().query<{ code: string }>("select code from fund_codes() as code");
  return rows.some(({ code }) => code === fundCode);
}

/** Stores what came, as it came. One whose id is known is that one again, whatever it says this time. */
export async function storeNotification(envelope: Envelope, raw: string, keys: CprKeys): Promise<void> {
  const { id, type, fundCode, civilRegistrationIdentifier, occurredAt } = envelope;
  await inFund({ fundCode }, async (tx) => {
    const { now } = await businessClock(tx);
    await tx
      .insert(notification)
      .values({
        fundCode,
        id,
        type,
        cprHash: hashCpr(civilRegistrationIdentifier, keys.hash),
        content: seal(raw, keys.encryption, id),
        occurredAt,
        receivedAt: now,
      })
      .onConflictDoNothing();
  });
}
