import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { LinkButton } from "@/components/ui/link-button";
import type { AbsenceRow } from "@/server/queries/team/absences";
import { EndAbsence } from "./end-absence";

/** Absences, each with who covers, what is still booked in it, and what can be done about that. */
export function AbsenceList({ rows, today, isLead }: { rows: readonly AbsenceRow[]; today: string; isLead: boolean }) {
  const t = useTranslations("team.absence");
  const locale = localeOf(useLocale());
  const day = (value: string) => formatDay(value, locale);
  return (
    <ul>
      {rows.map(({ id, caseworker, from, to, cover, coverBy, enteredBy, interviews, mine }) => (
        <li
          key={id}
          aria-label={`${caseworker.name}, ${t("row", { from: day(from), to: day(to) })}`}
          className="grid items-start gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
        >
          <div>
            <p className="font-medium">{caseworker.name}</p>
            <p className="figures">{t("row", { from: day(from), to: day(to) })}</p>
          </div>
          <div>
            <p>{t(coverBy === "load" ? "coverByLoad" : "cover", { name: cover.name })}</p>
            <p className="text-small text-muted">
              {t("interviews", { count: interviews })} · {t("by", { name: enteredBy })}
            </p>
          </div>
          <div className="-mx-3 flex flex-wrap gap-1 md:mx-0 md:justify-end">
            {interviews > 0 ? (
              <LinkButton href={`/team/absence/${id}`} prefetch={false} kind="quiet">
                {t("move")}
              </LinkButton>
            ) : null}
            {mine || isLead ? <EndAbsence absenceId={id} own={mine} begun={from < today} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
