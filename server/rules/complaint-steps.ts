import type { ComplaintState } from "./vocabulary";

/**
 * What a complaint can become from each state. How a complaint is treated is not in the order that the rest of the rules come
 * from: this is the project's own assumption, as the weeks for complaining are.
 */
export const COMPLAINT_STEPS: Readonly<Record<ComplaintState, readonly ComplaintState[]>> = {
  received: ["treating", "reversed", "upheld", "withdrawn"],
  treating: ["reversed", "upheld", "withdrawn"],
  upheld: ["sentOn"],
  sentOn: ["ended", "reversed"],
  reversed: [],
  ended: [],
  withdrawn: [],
};

/** Why a case is held that somebody complains in: the hold comes with the complaint and goes with its end, and with nothing else. */
export const COMPLAINT_HOLD = "underComplaint";
