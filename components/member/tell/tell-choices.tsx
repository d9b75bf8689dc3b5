import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { PageTitle } from "@/components/ui/page-title";
import type { MemberSubjects } from "@/server/queries/member-subjects";

/** What has happened: one choice, each a page of its own. */
export function TellChoices({ subjects }: { subjects: MemberSubjects }) {
  const t = useTranslations("memberletters.tell");
  const locale = localeOf(useLocale());
  const { illness } = subjects;
  const choices = [
    ...(illness
      ? [{ key: "well", text: t("choices.wellText", { day: formatDay(illness.from, locale, "weekday") }) } as const]
      : []),
    { key: "illness", text: t("choices.illnessText") },
    { key: "job", text: t("choices.jobText") },
    { key: "registered", text: t("choices.registeredText") },
    { key: "message", text: t("choices.messageText") },
  ] as const;
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3">{t("intro")}</p>
      <ul className="mt-4 border-t border-line">
        {choices.map(({ key, text }) => (
          <li key={key} className="border-b border-line">
            <Link
              href={key === "message" ? "/min-side/messages/write" : `/min-side/tell/${key}`}
              prefetch={false}
              className="group flex min-h-16 items-center justify-between gap-4 py-3 no-underline"
            >
              <span className="min-w-0">
                <span className="block font-medium text-accent group-hover:underline">{t(`choices.${key}`)}</span>
                <span className="block text-small text-muted">{text}</span>
              </span>
              <ChevronRight aria-hidden className="size-5 shrink-0 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
