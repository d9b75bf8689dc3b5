import type { Locale } from "./explain";
import type { InterpretationId } from "./rule-ids";
import { otherReadings as da } from "./texts/da/other-readings";
import { otherReadings as en } from "./texts/en/other-readings";

const TEXTS = { da, en };

/** What else could have been read. Apart from the other texts: only the pages of the law need it, and it is bytes. */
export function otherReading(id: InterpretationId, locale: Locale): string {
  return TEXTS[locale][id];
}
