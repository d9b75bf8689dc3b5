import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { KeepInterview } from "@/components/member/offline/keep-interview";
import { keptInterview } from "@/components/member/offline/kept-interview";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { MemberHome } from "@/server/queries/member-home";
import { lawTexts } from "@/server/rules/explain";
import { OthersDuties } from "./others-duties";
import { OverviewCourse } from "./overview-course";
import { OverviewNews } from "./overview-news";
import { SituationWords } from "./situation";
import { situationOf } from "./situation-of";
import { ToDo } from "./to-do";

/** The member's first page: what to do, then where one is, then what is new, then what others do. */
export function OverviewPage({ home }: { home: MemberHome }) {
  const t = useTranslations("member");
  const locale = localeOf(useLocale());
  const situation = situationOf(home);
  return (
    <>
      <KeepInterview
        interview={keptInterview(home.next, home.next ? lawTexts(locale).names.forms[home.next.form] : "", locale)}
      />
      <PageTitle context={home.name}>{t("heading")}</PageTitle>
      <div className="mt-8 flex flex-col gap-12">
        <ToDo home={home} situation={situation} />
        <Section title={t("where.title")}>
          <SituationWords home={home} situation={situation} />
          <OverviewCourse home={home} />
        </Section>
        <OverviewNews home={home} />
        <OthersDuties home={home} />
        <Section title={t("help.title")}>
          <p className="pt-1">
            {t.rich("help.text", {
              fund: home.fundName,
              write: (words) => <TextLink href="/min-side/messages">{words}</TextLink>,
            })}
          </p>
        </Section>
      </div>
    </>
  );
}
