import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { CourseLine } from "@/components/rules/course-line";
import { Badge } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { CasePage } from "@/server/queries/case-page";
import { lawTexts } from "@/server/rules/explain";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { courseOf } from "./course-of";
import { RevealCpr } from "./reveal-cpr";

/** Who this is and where the case stands, in one look; stays in view while the rest scrolls. */
export async function CaseHeader({ page }: { page: CasePage }) {
  const t = await getTranslations("case");
  const locale = localeOf(await getLocale());
  const { standing, today } = page;
  const { participation } = standing;
  const course = courseOf(page.facts, standing, today);
  const day = (value: string) => formatDay(value, locale);
  const facts = [
    [t("responsible.label"), t(`responsible.${standing.responsible}`)],
    [
      t("participation"),
      participation
        ? participation.endDate
          ? `${t("fromTo", { from: day(participation.startDate), to: day(participation.endDate) })} · ${t("code", { code: String(participation.reasonCode), name: lawTexts(locale).names.reasonCodes[participation.reasonCode!] })}`
          : t("from", { day: day(participation.startDate) })
        : t("noParticipation"),
    ],
    [
      t("held"),
      t("heldCount", { individual: standing.interviews.heldIndividual, joint: standing.interviews.heldJoint }),
    ],
    participation?.endDate
      ? [t("jobcenterOwes"), t("heldCount", standing.interviews.owedJobcenter)]
      : [t("owedFund"), t("heldCount", standing.interviews.owedFund)],
    [t("nextDeadline"), standing.nextDeadline ? day(standing.nextDeadline) : t("noDeadline")],
    [t("has"), page.caseworker?.name ?? t("nobody"), hadBy(page, t as unknown as Words, day)],
  ] as const;
  return (
    <header className="border-b border-line bg-surface pb-3 lg:sticky lg:top-0 lg:z-10 print:static">
      <p className="text-small">
        <TextLink href="/">{t("back")}</TextLink>
      </p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <h1 className="text-title font-semibold" lang="da">
          {page.name}
        </h1>
        <p className="figures text-muted">{t("born", { day: formatDay(page.birthDate, locale, "numeric") })}</p>
        <RevealCpr memberId={page.memberId} birthDate={page.birthDate} />
        {page.facts.diedOn ? <Badge mark>{t("died", { day: day(page.facts.diedOn) })}</Badge> : null}
        {page.protectedIdentity ? (
          <Badge tone="attention" mark>
            {t("protected")}
          </Badge>
        ) : null}
        {page.locale === "en" ? <Badge>{t("english")}</Badge> : null}
      </div>
      <dl className="figures mt-2 grid grid-cols-2 gap-x-6 gap-y-2 md:grid-cols-3 xl:grid-cols-6">
        {facts.map(([label, value, more]) => (
          <div key={label} className="min-w-0">
            <dt className="text-small text-muted">{label}</dt>
            <dd className="font-medium">
              {value}
              {more ? <span className="block text-small font-normal text-muted">{more}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-3">
        {course ? (
          <>
            <div className="max-sm:hidden">
              <CourseLine id="course" facts={course} locale={locale} />
            </div>
            <div className="sm:hidden">
              <CourseLine id="course-upright" variant="upright" facts={course} locale={locale} />
            </div>
          </>
        ) : (
          <p className="text-muted">{t("noCourse")}</p>
        )}
      </div>
    </header>
  );
}

type Words = (key: string, values?: Record<string, string | number>) => string;

/** Who covers today for the one who has the case, and by which rule of distribution it came there; `null` where neither. */
function hadBy({ cover, distributed }: CasePage, t: Words, day: (value: string) => string): string | null {
  const lines: string[] = [];
  if (cover) lines.push(t("coveredBy", { name: cover.name, to: day(cover.to) }));
  if (distributed) {
    const { rule, municipality, bornFrom, bornTo, among } = distributed;
    const name = MUNICIPALITIES.find(({ code }) => code === municipality)?.name;
    const how = [
      ...(name ? [t("distributed.municipality", { name })] : []),
      ...(bornFrom === null ? [] : [t("distributed.born", { from: bornFrom, to: bornTo ?? bornFrom })]),
      // Among one there is nobody to have fewer.
      ...(among === 1 ? [] : [t("distributed.load")]),
    ];
    lines.push(
      how.length === 0 ? t("distributed.plain", { rule }) : t("distributed.by", { rule, how: how.join(", ") }),
    );
  }
  return lines.length === 0 ? null : lines.join(" ");
}
