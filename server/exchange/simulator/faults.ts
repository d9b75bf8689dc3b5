import { z } from "zod";
import { REFUSAL_CODES } from "../contract";

/** What the simulator can be told to do wrong. */
export const faultsSchema = z.object({
  /** How long it waits before it does anything, in milliseconds. */
  slowMs: z.coerce.number().int().min(0).max(60_000).default(0),
  /** It breaks off every connection. */
  down: z.boolean().default(false),
  /** It refuses the next messages. */
  refuse: z
    .object({ code: z.enum(REFUSAL_CODES), times: z.number().int().min(1).max(1000).default(1) })
    .nullable()
    .default(null),
  /** It answers so many of the next messages with 503. */
  busyTimes: z.coerce.number().int().min(0).max(1000).default(0),
  /** It takes so many of the next messages and never answers. */
  silentTimes: z.coerce.number().int().min(0).max(1000).default(0),
});
export type Faults = z.output<typeof faultsSchema>;

export const NO_FAULTS: Faults = faultsSchema.parse({});

/** The faults that are set, and how they are used up. */
export class FaultBox {
  #now: Faults = NO_FAULTS;

  get now(): Faults {
    return this.#now;
  }

  set(faults: Faults): void {
    this.#now = faults;
  }

  /** The code the next message is to be refused with; one time less of it is left. */
  takeRefusal(): Faults["refuse"] {
    const { refuse } = this.#now;
    if (refuse) this.#now = { ...this.#now, refuse: refuse.times > 1 ? { ...refuse, times: refuse.times - 1 } : null };
    return refuse;
  }

  takeBusy = (): boolean => this.#take("busyTimes");
  takeSilence = (): boolean => this.#take("silentTimes");

  #take(what: "busyTimes" | "silentTimes"): boolean {
    const left = this.#now[what];
    if (left > 0) this.#now = { ...this.#now, [what]: left - 1 };
    return left > 0;
  }
}
