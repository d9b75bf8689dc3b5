import { randomUUID } from "node:crypto";
import type { InboundType } from "../notification";
import type { Register, Sent } from "./register";

/** A fund that does not answer is tried again after so many milliseconds, then ever later. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
const MOST_TRIES = 30;
/** The jobcenter takes a moment to see that a course has come to it. */
const ACKNOWLEDGED_AFTER = 800;
const ANSWER_WITHIN = 10_000;

export type Receiver = { readonly origin: string; readonly token: string };

/** Tells the funds: each notification is sent until it is answered, one after the other. */
export class Notifier {
  #queue: Promise<unknown> = Promise.resolve();
  readonly #timers = new Set<NodeJS.Timeout>();
  #stopped = false;

  constructor(
    readonly register: Register,
    readonly receiver: Receiver,
  ) {}

  /** Notifies a fund. @returns the notification's id, and how it was answered the first time: `null` where it was not */
  async notify(told: {
    type: InboundType;
    fundCode: string;
    cpr: string;
    payload: Readonly<Record<string, unknown>>;
    occurredAt?: string;
    id?: string;
  }): Promise<{ id: string; status: number | null }> {
    const { type, fundCode, cpr, payload } = told;
    const id = told.id ?? randomUUID();
    const occurredAt = told.occurredAt ?? this.register.clockOf(fundCode);
    this.register.happens({ kind: "sent", id, type, fundCode, cpr, payload, occurredAt });
    return { id, status: await this.#inTurn(id) };
  }

  /** Sends one again that was sent before: the same id, so that the fund can tell. */
  sendAgain = (id: string): Promise<number | null> => this.#inTurn(id);

  /** The jobcenter has seen the course that moved to it. */
  acknowledgeSoon(requestId: string): void {
    const received = this.register.receivedAs(requestId);
    if (!received) return;
    const { activeOrganisation, civilRegistrationIdentifier } = received.message;
    this.#later(ACKNOWLEDGED_AFTER, () =>
      this.notify({
        type: "handover.acknowledged",
        fundCode: activeOrganisation.code,
        cpr: civilRegistrationIdentifier,
        payload: { requestId },
      }),
    );
  }

  /** What had not been answered, or not been acknowledged, when the simulator ended. */
  resume(): void {
    const sent = this.register.allSent();
    for (const { id, status } of sent) if (!isTaken(status)) this.#later(FIRST_PAUSE, () => this.#inTurn(id));
    const acknowledged = new Set(sent.map(({ payload }) => payload.requestId));
    for (const { requestId, message } of this.register.allReceived())
      if (message.type === "marking.ended" && !acknowledged.has(requestId)) this.acknowledgeSoon(requestId);
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #later(after: number, act: () => Promise<unknown>): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void act();
    }, after);
    this.#timers.add(timer);
  }

  #inTurn(id: string): Promise<number | null> {
    const turn = this.#queue.then(() => this.#send(id));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #send(id: string): Promise<number | null> {
    const sent = this.register.sentAs(id);
    if (!sent || this.#stopped) return null;
    const status = await this.#post(sent);
    this.register.happens({ kind: "answered", id, status });
    if (!isTaken(status) && sent.tries < MOST_TRIES)
      this.#later(Math.min(FIRST_PAUSE * 2 ** sent.tries, LONGEST_PAUSE), () => this.#inTurn(id));
    return status;
  }

  async #post({ id, type, fundCode, cpr, occurredAt, payload }: Sent): Promise<number | null> {
    const body = { id, type, fundCode, civilRegistrationIdentifier: cpr, occurredAt, payload };
    try {
      const response = await fetch(`${this.receiver.origin}/api/exchange/notifications`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${this.receiver.token}` },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return null;
    }
  }
}

/** Answered, whatever the answer: the fund has it, or does not want it. Not there yet, or not now, is no answer. */
export const isTaken = (status: number | null): boolean =>
  status !== null && status < 500 && ![404, 408, 429].includes(status);
