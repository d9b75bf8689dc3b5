import { useLocale } from "next-intl";
import { daysLeft, urgencyOf } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { DaysLeft } from "@/components/ui/state-mark";

/** The days left: with a shape and a colour only when they are few or over. */
export function TimeLeft({ dueOn, today }: { dueOn: string; today: string }) {
  const locale = localeOf(useLocale());
  const urgency = urgencyOf(dueOn, today);
  const left = daysLeft(dueOn, today, locale);
  return urgency === "later" ? (
    <span className="whitespace-nowrap">{left}</span>
  ) : (
    <DaysLeft urgency={urgency}>{left}</DaysLeft>
  );
}
