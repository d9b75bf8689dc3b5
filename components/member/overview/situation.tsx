import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { TextLink } from "@/components/ui/text-link";
import type { MemberHome } from "@/server/queries/member-home";
import { tellMember } from "@/server/rules/explain";
import { MEMBER_TOLD } from "@/server/rules/to-member";
import type { Situation } from "./situation-of";

/** Who has the course, and what that means, in a few sentences. */
export function SituationWords({ home, situation }: { home: MemberHome; situation: Situation }) {
  const t = useTranslations("member");
  const locale = localeOf(useLocale());
  const { participation, exempt, registration } = home.standing;
  const long = (day: string | null | undefined) => (day ? formatDay(day, locale, "long") : "");
  const values = {
    fund: home.fundName,
    start: long(participation?.startDate),
    end: long(participation?.endDate),
    left: long(registration?.deregisteredFrom),
    registered: long(registration?.registeredOn),
  };
  const ends = situation === "fund" && participation?.endDate;
  return (
    <div className="flex max-w-measure flex-col gap-2 pt-1">
      <p>
        <Unbroken>{t(`where.${situation}`, values)}</Unbroken>
      </p>
      {situation === "deregistered" && participation && !participation.endDate ? (
        <p>{tellMember("courseKept", locale)}</p>
      ) : null}
      {ends ? (
        <p className="font-medium">
          <Unbroken>{t("where.ends", values)}</Unbroken>{" "}
          <TextLink href="/min-side/jobcenter">{t("where.moving")}</TextLink>
        </p>
      ) : null}
      {situation === "moved" ? (
        <p>
          <TextLink href="/min-side/jobcenter">{t("where.movingNow")}</TextLink>
        </p>
      ) : null}
      {exempt ? (
        <p>
          {tellMember("exempt", locale)} <ParagraphMark rule={MEMBER_TOLD.exempt} />
        </p>
      ) : null}
    </div>
  );
}
