import { useLocale, useTranslations } from "next-intl";
import { formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import type { MemberInterview } from "@/server/queries/member-home";
import { lawTexts } from "@/server/rules/explain";

/** When, where, how and with whom. */
export function Meeting({ interview }: { interview: MemberInterview }) {
  const t = useTranslations("member.todo");
  const locale = localeOf(useLocale());
  const { startsAt, endsAt, form, place, caseworker } = interview;
  const clock = (instant: string) => formatTime(civil(instant).time, locale);
  const how = lawTexts(locale).names.forms[form];
  return (
    <ul className="mt-1">
      <li className="figures">
        {t("time", { from: clock(startsAt), to: clock(endsAt) })} · {how}
      </li>
      {place ? <li>{place}</li> : null}
      {caseworker ? <li className="text-muted">{t("with", { name: caseworker })}</li> : null}
    </ul>
  );
}
