/** What has been started, to be stopped in the opposite order. */
export type Shutdown = {
  /** Adds what to stop; stopped at once if the stopping has already begun. */
  readonly add: (stop: () => Promise<void>) => void;
  /** Aborted when somebody asked for the end. */
  readonly signal: AbortSignal;
  /** Stops everything, once; what fails to stop does not keep the rest. */
  readonly now: () => Promise<void>;
};

/**
 * Ends in order on Ctrl-C, SIGTERM and SIGHUP. A second Ctrl-C does not cut that short: it takes seconds at most.
 * @param asked told when a signal has come
 */
export function shutdownOnSignals(asked: () => void): Shutdown {
  const stops: (() => Promise<void>)[] = [];
  const abort = new AbortController();
  let stopping: Promise<void> | null = null;

  async function stopAll(): Promise<void> {
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      await stop().catch((error: Error) => console.error(error.message));
    }
  }
  const now = () => {
    abort.abort();
    stopping ??= stopAll();
    return stopping;
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (!abort.signal.aborted) asked();
      void now();
    });
  }
  return {
    add: (stop) => {
      stops.push(stop);
      if (stopping) stopping = stopping.then(stopAll);
    },
    signal: abort.signal,
    now,
  };
}

export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
