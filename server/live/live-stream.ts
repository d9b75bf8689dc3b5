import { sql } from "drizzle-orm";
import { servingPool, transactionBegunBy } from "@/db/client";
import { readSessionToken } from "@/server/identity/cookies";
import { hasRole, type SignedIn } from "@/server/identity/roles";
import { beginSignedIn, enterSession } from "@/server/identity/session";
import type { Change } from "./change";
import { changeListener } from "./listener";
import { mayOpenStream, registerStream } from "./open-streams";
import { PendingChanges } from "./pending-changes";

/** So that nothing between closes a stream for being silent. */
const HEARTBEAT_MS = 25_000;
const RECHECK_MS = 60_000;
/** Messages that a browser has not taken; one that takes none is given up. */
const MOST_UNREAD = 256;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // Compressed, an event would wait in a buffer for the next.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};
const NOT_KEPT = { "cache-control": "no-store" };
const bare = (status: number) => new Response(null, { status, headers: NOT_KEPT });

/** Of whose changes the person is told: a member of their own case, a caseworker of the fund's; both of its times. */
function concerns(person: SignedIn, change: Change | "missed"): boolean {
  if (change === "missed") return true;
  if (change.fundCode !== person.fundCode) return false;
  return change.kind !== "case" || person.kind === "caseworker" || change.memberId === person.memberId;
}

const mayListen = (person: SignedIn): boolean =>
  person.kind === "member" ? person.memberId !== null : hasRole(person, "caseworker", "teamLead");

/** Whether the session's person may open a case that not everybody may. Where that cannot be asked now, nothing is told. */
async function mayOpen(token: string, memberId: string): Promise<boolean> {
  const known = await transactionBegunBy(
    (connection) => beginSignedIn(connection, token, { touch: false }),
    (tx) => tx.execute(sql`select 1 from member where id = ${memberId}::uuid`),
  ).catch(() => null);
  return (known?.rows.length ?? 0) > 0;
}

/**
 * An event stream of what changes while a page is open: `case`, `times` and `missed` (pending-changes.ts), and `over` when
 * the session has ended, which is looked at every minute and does not count as use of it.
 * @returns the stream; 401 without a session, 403 for a role that opens no cases, 429 for one stream too many
 */
export async function liveStream(request: Request): Promise<Response> {
  const token = readSessionToken(request.headers);
  let person = token && (await enterSession(servingPool(), token, { touch: false }));
  if (!token || !person) return bare(401);
  if (!mayListen(person)) return bare(403);
  if (!mayOpenStream(person.sessionId)) return bare(429);

  const { fundCode, sessionId } = person;
  const encoder = new TextEncoder();
  let ended = false;
  let write: (text: string) => void = () => undefined;
  let close: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      write = (text) => {
        if ((controller.desiredSize ?? 0) < -MOST_UNREAD) end();
        else if (!ended) controller.enqueue(encoder.encode(text));
      };
      close = () => controller.close();
    },
    cancel: () => end(),
  });

  let stopHearing: () => void = () => undefined;
  const pending = new PendingChanges((name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
  const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MS);
  const recheck = setInterval(() => void look(), RECHECK_MS);
  const forget = registerStream(sessionId, end);
  request.signal.addEventListener("abort", end);

  function end(): void {
    if (ended) return;
    ended = true;
    clearInterval(heartbeat);
    clearInterval(recheck);
    pending.stop();
    stopHearing();
    forget();
    try {
      close();
    } catch {
      // The browser has closed it already.
    }
  }

  /** Is it still who it was? @returns whether the stream goes on */
  async function look(): Promise<boolean> {
    try {
      person = await enterSession(servingPool(), token!, { touch: false });
    } catch {
      // The database is away for a moment; nothing is told meanwhile.
      return false;
    }
    if (ended || (person && mayListen(person))) return !ended;
    write("event: over\ndata: true\n\n");
    end();
    return false;
  }

  async function tell(change: Change | "missed"): Promise<void> {
    if (ended || !person || !concerns(person, change)) return;
    // What a member may see can have ended this very moment, and their own case does not change often.
    if (change !== "missed" && change.kind === "case") {
      if (person.kind === "member" && (!(await look()) || !person || !concerns(person, change))) return;
      if (change.guarded && !(await mayOpen(token!, change.memberId))) return;
    }
    pending.add(change);
  }

  stopHearing = await changeListener().hear(fundCode, (change) => void tell(change));
  if (ended || request.signal.aborted) {
    stopHearing();
    end();
  } else write("retry: 3000\nevent: open\ndata: true\n\n");
  return new Response(body, { headers: HEADERS });
}
