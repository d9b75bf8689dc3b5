import type pg from "pg";
import { servingPool } from "@/db/client";
import { decryptCpr } from "@/server/identity/cpr-cipher";
import type { Envelope } from "../contract";
import type { Delivery, Gateway } from "../gateway";
import { toWire } from "../to-wire";
import { markDelivered, park, postpone, wakeUnreached } from "./outcomes";
import { PAUSES, type Pauses, pauseAfter } from "./pauses";
import { leaveQueues, readQueues, takeQueues, type Untold } from "./queue";

export type Courier = {
  readonly gateway: Gateway;
  /** Opens the members' CPR numbers, which are in clear nowhere but on the wire. */
  readonly cprKey: Uint8Array;
  readonly pauses?: Pauses;
  /** After so many milliseconds nothing more is begun: another fund is to have its turn. */
  readonly budgetMs?: number;
};

/** So many members' queues are taken at once, and so many of them are worked on side by side. */
const QUEUES = 200;
const SIDE_BY_SIDE = 16;
const BUDGET = 2_000;
const LONGEST_NAME = 140;

/**
 * Tells the DFDG what is due in a fund's outbox: each member's messages in order, members side by side. A message that does
 * not get through waits, and what comes after it for the same member; one that is refused stops the member's queue and
 * becomes a duty. Ended anywhere, the next worker goes on: what may have been told is told again under the same id.
 * @returns how many messages were delivered
 */
export async function deliverOutbox(fundCode: string, courier: Courier, stopped: AbortSignal): Promise<number> {
  const until = performance.now() + (courier.budgetMs ?? BUDGET);
  const isOver = () => stopped.aborted || performance.now() > until;
  const connection = await servingPool().connect();
  let broken = false;
  try {
    let delivered = 0;
    while (!isOver()) {
      const members = await takeQueues(connection, fundCode, QUEUES);
      if (members.length === 0) break;
      const round = new Round(fundCode, courier, isOver);
      delivered += await round.work(await readQueues(connection, fundCode, members));
      await leaveQueues(connection);
    }
    return delivered;
  } catch (error) {
    broken = !(await canLeave(connection));
    throw error;
  } finally {
    connection.release(broken);
  }
}

const canLeave = (connection: pg.PoolClient): Promise<boolean> =>
  leaveQueues(connection).then(
    () => true,
    () => false,
  );

/** One set of queues being worked through. */
class Round {
  #told: string[] = [];
  #marking: Promise<void> | null = null;
  #markingFailed: unknown = null;
  #delivered = 0;
  #backAgain = false;

  constructor(
    private readonly fundCode: string,
    private readonly courier: Courier,
    private readonly isOver: () => boolean,
  ) {}

  async work(queues: readonly Untold[][]): Promise<number> {
    const waiting = [...queues];
    const worker = async () => {
      for (let queue = waiting.shift(); queue && !this.isOver(); queue = waiting.shift()) await this.#tell(queue);
    };
    const ends = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, worker));
    // What has been told is marked before the queues are let go, whatever else went wrong.
    await this.#marking;
    await this.#mark();
    if (this.#markingFailed) throw this.#markingFailed;
    if (this.#backAgain) await wakeUnreached(this.fundCode);
    for (const end of ends) if (end.status === "rejected") throw end.reason;
    return this.#delivered;
  }

  async #tell(queue: readonly Untold[]): Promise<void> {
    for (const message of queue) {
      if (message.parked || !message.due || this.isOver()) return;
      const delivery = await this.#send(message);
      switch (delivery.kind) {
        case "delivered":
          this.#told.push(message.id);
          this.#delivered++;
          if (message.attempts > 0) this.#backAgain = true;
          // Not waited for: marks are gathered while others are on their way.
          this.#marking ??= this.#mark().finally(() => {
            this.#marking = null;
          });
          break;
        case "later": {
          const pause = pauseAfter(message.attempts + 1, this.courier.pauses ?? PAUSES);
          return postpone(this.fundCode, message.id, delivery.error, Math.max(pause, delivery.afterMs ?? 0));
        }
        case "refused":
          return park(this.fundCode, message, delivery.error, delivery.fields);
      }
    }
  }

  /** A mark that fails leaves its messages waiting: they are told again, under the same ids. */
  async #mark(): Promise<void> {
    try {
      while (this.#told.length > 0) await markDelivered(this.fundCode, this.#told.splice(0));
    } catch (error) {
      this.#markingFailed = error;
    }
  }

  async #send(message: Untold): Promise<Delivery> {
    const { id, type, payload, occurredAt } = message;
    const wire = toWire({ type, payload, occurredAt });
    if ("unclear" in wire) return { kind: "refused", error: "unclear", fields: wire.unclear };
    let cpr: string;
    try {
      cpr = decryptCpr(message.cprCiphertext, this.courier.cprKey, message.memberId);
    } catch {
      // Nothing is wrong with the message: it waits for the right key.
      return { kind: "later", error: "cprUnreadable", afterMs: null };
    }
    const envelope: Envelope = {
      activeOrganisation: { type: "unemploymentFund", code: this.fundCode },
      requestUserMetadata: { fullName: message.actorName.slice(0, LONGEST_NAME) || "-", type: message.actorKind },
      civilRegistrationIdentifier: cpr,
      type,
      payload: wire.payload,
      occurredAt,
    };
    return this.courier.gateway.send(id, envelope);
  }
}
