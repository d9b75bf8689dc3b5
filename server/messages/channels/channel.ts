import type { Locale } from "@/server/rules/explain";

/** The ways to a member beside the portal, where everything lies anyway. */
export const CHANNELS = ["mail", "sms", "digitalPost", "post"] as const;
export type Channel = (typeof CHANNELS)[number];
/** Those that something is sent by; paper is printed by a caseworker. */
export type SendingChannel = Exclude<Channel, "post">;

/** What is handed to a channel. Nothing of it is written to a log. */
export type Posted = {
  /** The same at every attempt, so that a receiver can tell a second one: `<fund>.<delivery>`. */
  readonly reference: string;
  readonly to: string;
  readonly locale: Locale;
  /** The address of the letter in the portal. */
  readonly link: string;
  /** The letter itself, for the channel that may carry it. */
  readonly letter: () => Promise<Buffer>;
};

/** Why something was not taken, as the receiver tells: its own words stay out, they may hold the address. */
export type Refusal = "unknownAddress" | "refused" | "notConfigured";
export type Sent = { readonly kind: "sent" } | { readonly kind: "refused"; readonly problem: Refusal };

/**
 * Sends by one channel. A refusal is an answer; whatever may pass by itself (no connection, "try later") is thrown.
 */
export type Send = (posted: Posted) => Promise<Sent>;

/** What is thrown when the way is not open at the moment. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super("the channel cannot be reached", { cause });
    this.name = "Unreachable";
  }
}
