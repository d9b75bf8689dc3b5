import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Section } from "@/components/ui/section";
import type { MemberHome } from "@/server/queries/member-home";
import { dutyInWords } from "@/server/rules/duties/words";

/** What fund and jobcenter owe the member now, told as the member's. */
export function OthersDuties({ home }: { home: MemberHome }) {
  const t = useTranslations("member.others");
  const locale = localeOf(useLocale());
  // What the fund may do about a missed deadline is told where the member can still explain it.
  const others = home.others.filter(({ text }) => text !== "deregister");
  if (others.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul className="flex flex-col">
        {others.map((duty) => (
          <li key={duty.key} className="border-b border-line py-4 last:border-b-0">
            <p className="text-small text-muted">
              {t(duty.owner === "jobcenter" ? "jobcenter" : "fund")}
              {duty.dueOn && duty.dueOn >= home.today ? (
                <span className="figures"> · {t("latest", { day: formatDay(duty.dueOn, locale, "weekday") })}</span>
              ) : null}
            </p>
            <p>
              <Unbroken>{dutyInWords(duty, locale).member ?? ""}</Unbroken>{" "}
              {duty.rule ? <ParagraphMark rule={duty.rule} /> : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
