import { randomUUID } from "node:crypto";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export const KINDS = ["mail", "sms", "digitalPost"] as const;
export type Kind = (typeof KINDS)[number];

/** Something that came in, as it would lie in the member's hands. */
export type Received = {
  readonly id: string;
  readonly kind: Kind;
  readonly reference: string;
  readonly to: string;
  readonly title: string;
  readonly text: string;
  /** The letter of Digital Post. */
  readonly document: Buffer | null;
  readonly at: string;
  /** How often it came: a second time is the same thing again. */
  times: number;
  outcome: "received" | "delivered" | "bounced";
};

/** What the next one of a kind meets. */
export type Fault = "none" | "refuse" | "bounce" | "down";

/** Tells the sender what became of something that was taken. */
export type Report = (reference: string, outcome: "delivered" | "bounced") => Promise<void>;

/** No demonstration needs more; the oldest go. */
const MOST_KEPT = 500;
const MOST_BYTES = 2_000_000;

/** A post room that stands in for the members' mailboxes, phones and Digital Post: it takes, refuses, sends back, or is shut. */
export class PostRoom {
  readonly #received: Received[] = [];
  readonly #faults: Record<Kind, Fault> = { mail: "none", sms: "none", digitalPost: "none" };
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  get received(): readonly Received[] {
    return this.#received;
  }

  faultOf(kind: Kind): Fault {
    return this.#faults[kind];
  }

  /** `refuse` and `bounce` hold for the next one alone; `down` until it is taken away. */
  setFault(kind: Kind, fault: Fault): void {
    this.#faults[kind] = fault;
  }

  clear(): void {
    this.#received.length = 0;
    for (const kind of KINDS) this.#faults[kind] = "none";
  }

  /** The fault that something of a kind meets now; one that holds for one alone is used up by it. */
  meets(kind: Kind): Fault {
    const fault = this.#faults[kind];
    if (fault !== "down") this.#faults[kind] = "none";
    return fault;
  }

  /** Takes something in, or the same thing again; what is to come back is reported, and what is told as delivered is told. */
  take(kind: Kind, came: Pick<Received, "reference" | "to" | "title" | "text" | "document">, fault: Fault): void {
    const known = this.#received.find((one) => one.kind === kind && one.reference === came.reference);
    if (known) {
      known.times += 1;
      return;
    }
    const bounces = fault === "bounce";
    // SMTP tells nobody that a mail has arrived; the others do.
    const outcome = bounces ? "bounced" : kind === "mail" ? "received" : "delivered";
    this.#received.unshift({ id: randomUUID(), kind, ...came, at: new Date().toISOString(), times: 1, outcome });
    this.#received.splice(MOST_KEPT);
    if (outcome !== "received") void this.#report(came.reference, outcome).catch(() => undefined);
  }
}

const refusal = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code });

/** Catches mails and hands them to the post room; nothing leaves this machine. */
export function mailCatcher(room: PostRoom): SMTPServer {
  return new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    size: MOST_BYTES,
    logger: false,
    onMailFrom: (_address, _session, next) =>
      room.faultOf("mail") === "down" ? next(refusal(421, "shut for the moment")) : next(),
    onData: (stream, session, next) => {
      const parsed: Promise<ParsedMail> = simpleParser(stream);
      parsed
        .then((mail) => {
          const fault = room.meets("mail");
          if (fault === "refuse") return next(refusal(550, "no such mailbox"));
          room.take(
            "mail",
            {
              reference: (mail.messageId ?? "").replace(/^<|@[^@]*>$/g, ""),
              to: session.envelope.rcptTo.map(({ address }) => address).join(", "),
              title: mail.subject ?? "",
              text: mail.text ?? "",
              document: null,
            },
            fault,
          );
          next();
        })
        .catch(() => next(refusal(451, "could not be read")));
    },
  });
}
