import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { CourseLine } from "@/components/rules/course-line";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CaseAsItWas } from "@/server/queries/case-as-it-was";
import { dutyWords } from "@/server/rules/duties/words";
import { CaseFactsList } from "../case/case-facts-list";
import { courseOf } from "../case/course-of";
import { Corrections } from "./corrections";
import { DayChoice } from "./day-choice";
import { FactsThen } from "./facts-then";

/** The case on a past day, to be read and not acted on: by the day, and by when it was known. */
export async function AsItWas({ page }: { page: CaseAsItWas }) {
  const t = await getTranslations("memory");
  const locale = localeOf(await getLocale());
  const { day, known, today, standing, facts } = page;
  const course = courseOf(facts, standing, day);
  const written = (value: string) => formatDay(value, locale, "long");
  const open = page.duties.filter(({ state }) => state === "open");
  return (
    <div className="flex flex-col gap-5 px-4 py-5 sm:px-6">
      <p className="text-small">
        <TextLink href={`/members/${page.memberId}`}>{t("back")}</TextLink>
      </p>
      <PageTitle context={<span lang="da">{page.name}</span>}>{t("heading", { day: written(day) })}</PageTitle>
      <Notice tone="attention" title={t("readOnly")}>
        {known === day ? t("knownThen") : known === today ? t("knownToday") : t("knownOn", { day: written(known) })}{" "}
        {t("unversioned")}
      </Notice>
      <DayChoice memberId={page.memberId} day={day} known={known} today={today} first={page.first} />
      {course ? (
        <CourseLine id="course-then" facts={course} locale={locale} />
      ) : (
        <p className="text-muted">{t("noCourse")}</p>
      )}
      <Section title={t("corrections")} aside={page.corrected.length}>
        <Corrections page={page} />
      </Section>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-3">
        <Section title={t("duties")} aside={open.length}>
          {open.length === 0 ? <p className="text-muted">{t("noDuties")}</p> : null}
          <ul>
            {open.map((duty) => (
              <li key={duty.key} className="border-b border-line py-2">
                <p className="text-small text-muted">
                  {t(`owner.${duty.owner}`)}
                  {duty.dueOn ? ` · ${t("due", { day: formatDay(duty.dueOn, locale) })}` : ""}
                </p>
                <p>
                  {dutyWords(duty, locale)} {duty.rule ? <ParagraphMark rule={duty.rule} /> : null}
                </p>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t("facts")}>
          <FactsThen facts={facts} people={page.people} />
        </Section>
        <div className="flex min-w-0 flex-col gap-6">
          <CaseFactsList page={{ facts, standing, birthDate: page.birthDate, today: day }} />
        </div>
      </div>
    </div>
  );
}
