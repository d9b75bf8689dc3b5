import { getLocale, getTranslations } from "next-intl/server";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Badge, StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { InterviewPage } from "@/server/queries/interview-page";
import { lawTexts } from "@/server/rules/explain";
import { PurposeSigns } from "../calendar/purpose-signs";

/** What is held, with whom, when and where; and how it stands. */
export async function InterviewHead({ meeting }: { meeting: InterviewPage }) {
  const t = await getTranslations("interview");
  const locale = localeOf(await getLocale());
  const { names } = lawTexts(locale);
  const { page, interview, caseworker } = meeting;
  const { on, startsAt, endsAt, purposes, form, place, status } = interview;
  const clock = (instant: string) => formatTime(civil(instant).time, locale);
  return (
    <header className="pb-4">
      <p className="text-small">
        <TextLink href={`/members/${page.memberId}`}>{t("toCase")}</TextLink>
        {" · "}
        <TextLink href={`/calendar?view=day&day=${on}`}>{t("toCalendar")}</TextLink>
      </p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 id="page-title" tabIndex={-1} className="text-title font-semibold">
          <span className="inline-block first-letter:uppercase">
            {purposes.map((purpose) => names.purposes[purpose]).join(" + ")}
          </span>{" "}
          <span className="font-normal text-muted">{t("with")}</span> <span lang="da">{page.name}</span>
        </h1>
        <PurposeSigns purposes={purposes} />
        {page.protectedIdentity ? (
          <Badge tone="attention" mark>
            {t("protected")}
          </Badge>
        ) : null}
        {page.locale === "en" ? <Badge>{t("english")}</Badge> : null}
      </div>
      <p className="figures mt-1 flex flex-wrap gap-x-3 gap-y-1">
        <span className="font-medium first-letter:uppercase">
          {t("when", { day: formatDay(on, locale, "weekday"), from: clock(startsAt), to: clock(endsAt) })}
        </span>
        <span className="text-muted">
          <span className="inline-block first-letter:uppercase">{names.forms[form]}</span>
          {place ? `, ${place}` : ""}
        </span>
        {caseworker ? <span className="text-muted">{caseworker}</span> : null}
        <StateMark shape={status === "booked" ? "ring" : status === "held" ? "filled" : "cross"}>
          <span className="inline-block first-letter:uppercase">{names.statuses[status]}</span>
        </StateMark>
      </p>
    </header>
  );
}
