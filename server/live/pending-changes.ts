import type { Change } from "./change";

/** What an open page is told, by the name of its event. Ids and versions alone: what has changed, the page asks for. */
export type LiveEvents = {
  readonly case: readonly { readonly memberId: string; readonly version: number }[];
  readonly times: true;
  /** Anything may have changed. */
  readonly missed: true;
};

/** Cases of one batch; where there are more, as in the night, the page is told that anything may have changed. */
const MOST_CASES = 200;
/** Changes of one act come together, and a night's come by the thousand: they are sent in batches. */
const CASES_EVERY_MS = 200;
const TIMES_EVERY_MS = 2_000;

/**
 * Gathers changes and sends them on in few messages: cases in batches, the newest version of each; times at once, and
 * then at most every other second.
 */
export class PendingChanges {
  readonly #send: <Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name]) => void;
  readonly #cases = new Map<string, number>();
  #casesTimer: NodeJS.Timeout | null = null;
  #timesTimer: NodeJS.Timeout | null = null;
  #timesWaiting = false;

  constructor(send: <Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name]) => void) {
    this.#send = send;
  }

  add(change: Change | "missed"): void {
    if (change === "missed" || change.kind === "cases") this.#send("missed", true);
    else if (change.kind === "times") this.#addTimes();
    else {
      this.#cases.set(change.memberId, Math.max(change.version, this.#cases.get(change.memberId) ?? 0));
      this.#casesTimer ??= setTimeout(() => this.#sendCases(), CASES_EVERY_MS);
    }
  }

  /** Nothing is sent any more. */
  stop(): void {
    if (this.#casesTimer) clearTimeout(this.#casesTimer);
    if (this.#timesTimer) clearTimeout(this.#timesTimer);
  }

  #sendCases(): void {
    const cases = [...this.#cases].map(([memberId, version]) => ({ memberId, version }));
    this.#casesTimer = null;
    this.#cases.clear();
    if (cases.length > MOST_CASES) this.#send("missed", true);
    else this.#send("case", cases);
  }

  #addTimes(): void {
    if (this.#timesTimer) {
      this.#timesWaiting = true;
      return;
    }
    this.#send("times", true);
    this.#timesTimer = setTimeout(() => {
      this.#timesTimer = null;
      if (!this.#timesWaiting) return;
      this.#timesWaiting = false;
      this.#addTimes();
    }, TIMES_EVERY_MS);
  }
}
