import type { Envelope } from "../contract";
import type { InboundType } from "../notification";

/** A message that was accepted, as it came. */
export type Received = {
  readonly kind: "received";
  readonly requestId: string;
  readonly receivedAt: string;
  readonly message: Envelope;
};
/** A notification to a fund, before anybody has answered it. */
export type Sent = {
  readonly kind: "sent";
  readonly id: string;
  readonly type: InboundType;
  readonly fundCode: string;
  readonly cpr: string;
  readonly occurredAt: string;
  readonly payload: Readonly<Record<string, unknown>>;
};
/** How the fund answered; `status` is `null` where nobody did. */
type Answered = { readonly kind: "answered"; readonly id: string; readonly status: number | null };
/** What the simulator is told of a person, for trying refusals. */
type Marked = {
  readonly kind: "marked";
  readonly cpr: string;
  readonly unknown?: boolean;
  readonly deceased?: boolean;
  readonly fundCode?: string | null;
};
export type Happening = Received | Sent | Answered | Marked;

export type SentNotification = Sent & { status: number | null; tries: number };
export type Person = {
  /** What a page's address names the person by: never the CPR number. */
  readonly number: number;
  cpr: string;
  /** The fund whose member the person is; `null` while none has written. */
  fundCode: string | null;
  /** Not in the register of persons. */
  unknown: boolean;
  deceased: boolean;
  readonly received: Received[];
  readonly sent: SentNotification[];
};

/** Everything the simulated DFDG knows: what has happened, told once and in order, so that a file of it can be read again. */
export class Register {
  readonly persons: Person[] = [];
  readonly #byCpr = new Map<string, Person>();
  readonly #received = new Map<string, Received>();
  readonly #sent = new Map<string, SentNotification>();
  /** The newest message of each fund: what its business clock is estimated by. */
  readonly #newest = new Map<string, Received>();
  #keep: (happening: Happening) => void = () => {};

  /** From now on everything that happens is also told to `keep`. */
  keepWith(keep: (happening: Happening) => void): void {
    this.#keep = keep;
  }

  personWith = (cpr: string): Person | null => this.#byCpr.get(cpr) ?? null;
  receivedAs = (requestId: string): Received | null => this.#received.get(requestId) ?? null;
  sentAs = (id: string): SentNotification | null => this.#sent.get(id) ?? null;
  get receivedCount(): number {
    return this.#received.size;
  }
  allReceived = (): Received[] => [...this.#received.values()];
  allSent = (): SentNotification[] => [...this.#sent.values()];

  happens(happening: Happening): void {
    this.#take(happening);
    this.#keep(happening);
  }

  /**
   * The fund's business clock as far as it can be known from here: what its newest message said, and the time since.
   * @returns an instant; the wall clock's where the fund has said nothing
   */
  clockOf(fundCode: string, wall: number = Date.now()): string {
    const newest = this.#newest.get(fundCode);
    const now = newest ? Date.parse(newest.message.occurredAt) + (wall - Date.parse(newest.receivedAt)) : wall;
    return new Date(now).toISOString();
  }

  #take(happening: Happening): void {
    switch (happening.kind) {
      case "received":
        this.#takeReceived(happening);
        break;
      case "sent":
        this.#takeSent(happening);
        break;
      case "answered": {
        const sent = this.#sent.get(happening.id);
        if (!sent) return;
        sent.status = happening.status;
        sent.tries++;
        return;
      }
      case "marked": {
        const { unknown, deceased, fundCode } = happening;
        const person = this.#personOf(happening.cpr);
        if (unknown !== undefined) person.unknown = unknown;
        if (deceased !== undefined) person.deceased = deceased;
        if (fundCode !== undefined) person.fundCode = fundCode;
      }
    }
  }

  #takeReceived(received: Received): void {
    const { message, requestId } = received;
    const person = this.#personOf(message.civilRegistrationIdentifier);
    person.fundCode ??= message.activeOrganisation.code;
    person.received.push(received);
    this.#received.set(requestId, received);
    const newest = this.#newest.get(message.activeOrganisation.code);
    if (!newest || Date.parse(newest.message.occurredAt) <= Date.parse(message.occurredAt))
      this.#newest.set(message.activeOrganisation.code, received);
  }

  #takeSent(happening: Sent): void {
    const person = this.#personOf(happening.cpr);
    const sent = { ...happening, status: null, tries: 0 };
    person.sent.push(sent);
    this.#sent.set(sent.id, sent);
    if (sent.type === "member.died") person.deceased = true;
    if (sent.type === "member.leftFund") person.fundCode = null;
    else person.fundCode ??= sent.fundCode;
    if (sent.type !== "member.cprChanged") return;
    // The old number goes on leading to the person.
    person.cpr = String(sent.payload.newCivilRegistrationIdentifier);
    this.#byCpr.set(person.cpr, person);
  }

  #personOf(cpr: string): Person {
    const known = this.#byCpr.get(cpr);
    if (known) return known;
    const person: Person = {
      number: this.persons.length + 1,
      cpr,
      fundCode: null,
      unknown: false,
      deceased: false,
      received: [],
      sent: [],
    };
    this.persons.push(person);
    this.#byCpr.set(cpr, person);
    return person;
  }
}
