import pg from "pg";
import { servingAddress } from "@/db/client";
import { CHANNELS, type Change, readChange } from "./change";

/** Told of every change of one fund; `"missed"` when the connection was away, so that anything may have changed. */
export type Hearer = (change: Change | "missed") => void;

/** How the connection is known on the database server. */
export const LISTENER_NAME = "kontakt-live";
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;

/**
 * Listens to the database on one connection of its own, for as long as somebody hears. A connection that breaks is made
 * anew, waiting longer each time; what was told meanwhile is lost, and every hearer is told that.
 */
export class ChangeListener {
  readonly #address: string;
  readonly #hearers = new Map<string, Set<Hearer>>();
  #client: pg.Client | null = null;
  #listening: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #wait = FIRST_WAIT_MS;

  /** @param address of the database, as the serving role */
  constructor(address: string) {
    this.#address = address;
  }

  /**
   * Hears a fund's changes from now on: when the promise is kept, nothing committed afterwards is missed.
   * @returns how to stop hearing; when nobody hears, the connection is closed
   */
  async hear(fundCode: string, hearer: Hearer): Promise<() => void> {
    const ofFund = this.#hearers.get(fundCode) ?? new Set();
    this.#hearers.set(fundCode, ofFund.add(hearer));
    this.#listening ??= this.#connect();
    await this.#listening;
    return () => {
      ofFund.delete(hearer);
      if (ofFund.size === 0) this.#hearers.delete(fundCode);
      if (this.#hearers.size === 0) this.#rest();
    };
  }

  /** Keeps its promise also when the connection failed: it is then tried again until somebody answers, or nobody hears. */
  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#address, keepAlive: true, application_name: LISTENER_NAME });
    this.#client = client;
    const lost = () => {
      if (this.#client !== client) return;
      this.#client = null;
      client.end().catch(() => undefined);
      this.#again();
    };
    client.on("error", lost);
    client.on("end", lost);
    client.on("notification", ({ channel, payload }) => {
      const change = readChange(channel, payload);
      if (change) for (const hearer of this.#hearers.get(change.fundCode) ?? []) hearer(change);
    });
    try {
      await client.connect();
      await client.query(CHANNELS.map((channel) => `listen ${channel}`).join("; "));
      this.#wait = FIRST_WAIT_MS;
    } catch {
      lost();
    }
  }

  #again(): void {
    if (this.#hearers.size === 0 || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#listening = this.#connect().then(() => {
        if (this.#client) for (const ofFund of this.#hearers.values()) for (const hearer of ofFund) hearer("missed");
      });
    }, this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
  }

  #rest(): void {
    const client = this.#client;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#client = null;
    this.#listening = null;
    client?.end().catch(() => undefined);
  }
}

// As the pool: Next builds route handlers into module instances of their own, and the process is to listen once.
const holder = globalThis as typeof globalThis & { kontaktListener?: { address: string; listener: ChangeListener } };

/** The listener of this process, on the database that its pool is of. Throws where DATABASE_URL is not set. */
export function changeListener(): ChangeListener {
  const address = servingAddress();
  if (holder.kontaktListener?.address !== address)
    holder.kontaktListener = { address, listener: new ChangeListener(address) };
  return holder.kontaktListener.listener;
}
