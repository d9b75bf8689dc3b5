import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { KeyValues } from "@/components/ui/key-values";
import { Section } from "@/components/ui/section";
import { inOfferOn } from "@/server/commands/case-now";
import type { CasePage } from "@/server/queries/case-page";
import type { TimelineEntry } from "@/server/queries/timeline";
import { ageOn } from "@/server/rules/day";
import { municipalityName } from "@/server/rules/municipalities";

/** The facts the law looks at, each with when it was registered; then the hours, month by month. */
export async function CaseFactsList({
  page,
  timeline = [],
}: {
  page: Pick<CasePage, "facts" | "standing" | "birthDate" | "today">;
  timeline?: readonly TimelineEntry[];
}) {
  const t = await getTranslations("case.facts");
  const hours = await getTranslations("case.hours");
  const locale = localeOf(await getLocale());
  const { circumstances, registration, placement, participation } = page.standing;
  const day = (value: string) => formatDay(value, locale);
  const answer = (value: boolean | null | undefined) =>
    value === null || value === undefined ? t("unknown") : t(value ? "yes" : "no");
  const since = (fact: { recordedAt: string } | null) =>
    fact ? t("registered", { at: formatInstant(fact.recordedAt, locale) }) : null;
  const months = [...page.facts.benefitMonths].sort((a, b) => a.month.localeCompare(b.month));
  const replaced = timeline.filter(({ kind, supersededAt }) => kind === "benefitMonths" && supersededAt !== null);
  const start = participation?.startDate.slice(0, 7) ?? "";
  const { total, threshold, remaining } = page.standing.hours;
  return (
    <>
      <Section title={t("title")}>
        <KeyValues
          items={[
            {
              key: "registration",
              label: t("registrationDay"),
              value: registration ? day(registration.registeredOn) : t("unknown"),
              note: since(registration),
            },
            {
              key: "placement",
              label: t("placement"),
              value: placement ? day(placement.effectiveFrom) : t("unknown"),
              note: since(placement),
            },
            { key: "age", label: t("age"), value: t("years", { years: ageOn(page.birthDate, page.today) }) },
            { key: "education", label: t("education"), value: answer(circumstances?.hasVocationalEducation) },
            { key: "children", label: t("children"), value: answer(circumstances?.supportsChildrenAtHome) },
            {
              key: "municipality",
              label: t("municipality"),
              value: circumstances ? municipalityName(circumstances.municipalityCode) : t("unknown"),
            },
            {
              key: "insurance",
              label: t("insurance"),
              value: circumstances ? t(circumstances.insurance) : t("unknown"),
            },
            {
              key: "situation",
              label: t("situation"),
              value: circumstances ? t(circumstances.situation) : t("unknown"),
            },
            { key: "offer", label: t("offer"), value: answer(inOfferOn(page.facts, page.today)) },
            {
              key: "citizenships",
              label: t("citizenships"),
              value: circumstances?.citizenships?.join(", ") ?? t("unknown"),
            },
            ...(circumstances?.warnedOfDismissal ? [{ key: "warned", label: t("warned"), value: t("yes") }] : []),
          ].map((item, at) => (at === 3 ? { ...item, note: since(circumstances) } : item))}
        />
      </Section>
      <Section title={hours("title")} aside={hours("total", { limit: formatHours(threshold, locale) })}>
        {months.length === 0 ? (
          <p className="text-muted">{hours("empty")}</p>
        ) : (
          <table className="figures w-full text-body">
            <caption className="sr-only">{hours("title")}</caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">{hours("month")}</th>
                <th scope="col">{hours("hours")}</th>
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month.month} className="border-b border-line">
                  <th scope="row" className="py-1.5 text-left font-normal">
                    {formatDay(`${month.month}-01`, locale, "month")}
                    {month.month < start ? (
                      <span className="block text-small text-muted">{hours("before")}</span>
                    ) : null}
                    {replaced
                      .filter(({ content }) => content.month === month.month)
                      .map(({ id, content, supersededAt }) => (
                        <span key={id} className="block text-small text-muted">
                          {hours("corrected", {
                            hours: formatHours(content.hours as number, locale),
                            at: formatInstant(supersededAt!, locale),
                          })}
                        </span>
                      ))}
                  </th>
                  <td className={`py-1.5 text-right ${month.month < start ? "text-muted" : ""}`}>
                    {formatHours(month.hours, locale)}
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" className="py-1.5 text-left font-medium">
                  {hours("left", { hours: formatHours(remaining, locale) })}
                </th>
                <td className="py-1.5 text-right font-semibold">{formatHours(total, locale)}</td>
              </tr>
            </tfoot>
          </table>
        )}
      </Section>
    </>
  );
}
