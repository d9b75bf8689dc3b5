import { ARRIVALS } from "./arrivals";
import { BOOKING } from "./booking";
import { CIRCUMSTANCES } from "./circumstances";
import { MOVES } from "./moves";
import type { Story } from "./story";

/** Everything that the demonstration tells, in the order of the law. */
export const STORIES: readonly Story[] = [...ARRIVALS, ...BOOKING, ...MOVES, ...CIRCUMSTANCES];
