import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Section } from "@/components/ui/section";
import type { CasePage } from "@/server/queries/case-page";

/** What the jobcenter and Jobnet have told, through the DFDG or the caseworker: contacts, grants, meetings, and the cv. */
export async function CaseJobcenter({ page }: { page: CasePage }) {
  const t = await getTranslations("case.jobcenter");
  const locale = localeOf(await getLocale());
  const day = (value: string) => formatDay(value, locale);
  const { jobcenterContacts, jobcenterMeasures, jobcenterItems, cvStatuses } = page.facts;
  const cv = cvStatuses.at(-1);
  const lines: { key: string; on: string; what: ReactNode; note: ReactNode }[] = [
    ...jobcenterContacts.map(({ entityId, on, channel, about, permitted }) => ({
      key: entityId,
      on,
      what: `${t(`contact.${channel}`)} ${t(`about.${about}`)}`,
      note:
        permitted === false ? (
          <>
            <span className="font-medium text-attention">{t("notPermitted")}</span> <ParagraphMark rule="R8.1" />
          </>
        ) : (
          t(permitted ? "permitted" : "outside")
        ),
    })),
    ...jobcenterMeasures.map(({ entityId, measure, from, to }) => ({
      key: entityId,
      on: from,
      what: <span className="inline-block first-letter:uppercase">{t(`measures.${measure}`)}</span>,
      note: to ? t("period", { from: day(from), to: day(to) }) : t("openEnded", { from: day(from) }),
    })),
    ...jobcenterItems.map(({ entityId, kind, on, state }) => ({
      key: entityId,
      on,
      what: t(kind),
      note: t(`states.${state}`),
    })),
  ].sort((one, other) => other.on.localeCompare(one.on));
  if (lines.length === 0 && !cv) return null;
  return (
    <Section title={t("title")}>
      <ul className="text-body">
        {cv ? (
          <li className="border-b border-line py-1.5">
            {t("cv")}: {t(cvWords(cv))}
            <span className="figures block text-small text-muted">{t("seen", { day: day(cv.on) })}</span>
          </li>
        ) : null}
        {lines.map(({ key, on, what, note }) => (
          <li key={key} className="border-b border-line py-1.5">
            <span className="figures float-right pl-3 text-muted">{day(on)}</span>
            {what}
            <span className="figures block text-small text-muted">{note}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const cvWords = ({ complete, searchable }: { complete: boolean; searchable: boolean }) =>
  complete ? (searchable ? "cvFine" : "cvComplete") : searchable ? "cvSearchable" : "cvNothing";
