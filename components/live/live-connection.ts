"use client";

import type { LiveEvents } from "@/server/live/pending-changes";

/** One thing told. `over`: the session has ended, and nothing more will be told. */
export type LiveEvent = {
  readonly [Name in keyof LiveEvents]: { kind: Name; data: LiveEvents[Name] };
}[keyof LiveEvents];
export type LiveListener = (event: LiveEvent) => void;

const NAME = "kontakt-live";
const KINDS = ["case", "times", "missed"] as const;
/** After the server would have no more streams, or was away for longer than the browser keeps trying. */
const AGAIN_MS = 60_000;

const listeners = new Set<LiveListener>();
let stop: (() => void) | null = null;

/**
 * Hears what the server tells while the page is open. All tabs of a browser share one stream: the tab that holds the lock
 * has it, passes on what it hears, and is followed by another when it is closed.
 * @returns how to stop
 */
export function hearLive(listener: LiveListener): () => void {
  listeners.add(listener);
  stop ??= begin();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}

const tell = (event: LiveEvent): void => {
  for (const listener of listeners) listener(event);
};

function begin(): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  // Without locks, as in some older browsers, each tab has a stream of its own; the server bounds how many.
  if (!navigator.locks || typeof BroadcastChannel === "undefined") {
    openStream(signal, tell, false);
    return () => leaving.abort();
  }
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }) => tell(data as LiveEvent));
  const share = (event: LiveEvent) => {
    tell(event);
    if (!signal.aborted) channel.postMessage(event);
  };
  let waited = false;
  navigator.locks
    .request(NAME, { signal }, () => {
      // Given in the very moment in which it was given up: abandoning a request does not undo that.
      if (signal.aborted) return;
      openStream(signal, share, waited);
      // The lock is held until this tab is done with it.
      return new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    })
    .catch(() => undefined);
  setTimeout(() => {
    waited = true;
  }, 1000);
  return () => {
    leaving.abort();
    channel.close();
  };
}

/** @param late whether somebody else had the stream before, so that something may have been told in between */
function openStream(signal: AbortSignal, share: LiveListener, late: boolean): void {
  let away = late;
  const source = new EventSource("/api/live");
  let again: ReturnType<typeof setTimeout>;
  source.addEventListener("open", () => {
    if (away) share({ kind: "missed", data: true });
    away = false;
  });
  source.addEventListener("error", () => {
    away = true;
    if (source.readyState === EventSource.CLOSED) again = setTimeout(() => openStream(signal, share, true), AGAIN_MS);
  });
  for (const kind of KINDS)
    source.addEventListener(kind, ({ data }) => share({ kind, data: JSON.parse(data) } as LiveEvent));
  source.addEventListener("over", () => source.close());
  signal.addEventListener(
    "abort",
    () => {
      source.close();
      clearTimeout(again);
    },
    { once: true },
  );
}
