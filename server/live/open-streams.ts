/** A browser has one stream; a few more are let be, since one that was left may not be known to be gone yet. */
const MOST_PER_SESSION = 6;

// As the pool: one register for the process, whichever module instance asks.
const holder = globalThis as typeof globalThis & { kontaktStreams?: Map<string, Set<() => void>> };
const streams = (): Map<string, Set<() => void>> => {
  holder.kontaktStreams ??= new Map();
  return holder.kontaktStreams;
};

/** @returns whether the session may open one more stream */
export const mayOpenStream = (sessionId: string): boolean => (streams().get(sessionId)?.size ?? 0) < MOST_PER_SESSION;

/**
 * Enters an open stream in the register.
 * @param end ends it; called when the process is to stop
 * @returns how to take it out again
 */
export function registerStream(sessionId: string, end: () => void): () => void {
  const ofSession = streams().get(sessionId) ?? new Set();
  streams().set(sessionId, ofSession.add(end));
  return () => {
    ofSession.delete(end);
    if (ofSession.size === 0) streams().delete(sessionId);
  };
}

/** The server does not stop while an answer is still being written, and these are written for as long as a page is open. */
export function endStreamsAtShutdown(): void {
  const end = () => {
    for (const ofSession of streams().values()) for (const each of ofSession) each();
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}
