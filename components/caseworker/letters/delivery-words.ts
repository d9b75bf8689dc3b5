import { formatInstant } from "@/components/i18n/format-instant";
import type { Locale } from "@/components/i18n/locale";
import type { Tone } from "@/components/ui/tone";
import type { DeliveryState } from "@/server/messages/delivery-state";
import type { DeliveryRow } from "@/server/queries/case-letters";
import { lawTexts } from "@/server/rules/explain";

type Translate = (key: string, values?: Record<string, string>) => string;

/** What a state is to the eye: only what somebody has to see to has a colour. */
export const DELIVERY_TONE: Readonly<Record<DeliveryState, Tone>> = {
  waiting: "neutral",
  toPrint: "attention",
  sent: "neutral",
  delivered: "positive",
  printed: "positive",
  bounced: "negative",
  failed: "negative",
  withheld: "neutral",
  unneeded: "neutral",
};

/** One way of a letter in words: "Mail: kom retur 13. apr. 2021 10.15, fordi det blev afvist". */
export function deliveryWords(one: DeliveryRow, t: Translate, locale: Locale): string {
  const stands = t("stateAt", {
    channel: t(`channels.${one.channel}`),
    state: t(`states.${one.state}`),
    at: formatInstant(one.changedAt, locale),
  });
  const why = one.problem ? t("because", { why: lawTexts(locale).names.letterProblems[one.problem] ?? "" }) : null;
  return why ? `${stands}, ${why}` : stands;
}
