/** *away*: the database cannot be reached at all; *failed*: it could not finish this transaction, of which nothing was kept. */
type Unavailable = "away" | "failed";

/** SQLSTATEs of a server that goes down, comes up, takes no more connections or stands by for another. */
const AWAY_STATES = /^(?:08...|57P0.|53300|53400|25006)$/;
/** Of a transaction ended for what others do, or for what the machine lacks: a deadlock, a lock, a full disk. */
const FAILED_STATES = /^(?:40001|40P01|55P03|57014|25P03|53...|58030)$/;
const AWAY_CODES =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** What the driver and its pool say in words alone. */
const AWAY_WORDS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/**
 * Whether an error, or what caused it, says that the database cannot serve for the moment: no fault of what was asked,
 * which may be asked again. `null` for every other error.
 */
export function unavailable(error: unknown): Unavailable | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string" && (AWAY_STATES.test(code) || AWAY_CODES.test(code))) return "away";
    if (typeof code === "string" && FAILED_STATES.test(code)) return "failed";
    if (AWAY_WORDS.test(at.message)) return "away";
  }
  return null;
}

/** Seconds after which asking again is worth it. */
export const ASK_AGAIN_AFTER = 5;

const PATIENCE_MS = 1_000;
// As the pool: what one module instance has learned, the others are to know.
const holder = globalThis as typeof globalThis & { kontaktAway?: () => Promise<unknown> };

/** Keeps in mind that the database was away. @param ask asks it for anything */
export function noteAway(ask: () => Promise<unknown>): void {
  holder.kontaktAway = ask;
}

/** Whether the database was away and is so still: it is asked again. Costs nothing while it serves. */
export async function isAway(): Promise<boolean> {
  const ask = holder.kontaktAway;
  if (!ask) return false;
  const answers = ask().then(
    () => true,
    () => false,
  );
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
  if (!(await Promise.race([answers, late]))) return true;
  holder.kontaktAway = undefined;
  return false;
}
