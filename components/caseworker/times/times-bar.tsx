"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { addDays } from "@/server/rules/day";
import { useFrame } from "../frame/frame-context";
import { useTeam } from "../frame/use-team";
import { timesAddress } from "./times-address";
import { weekNumber } from "./week-number";

/** Whose week is shown and which, and the ways to another. Both stand in the address. */
export function TimesBar({ who, from, to, today }: { who: string; from: string; to: string; today: string }) {
  const t = useTranslations("times");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const { person } = useFrame();
  const team = useTeam();
  const at = (week: string | null) => timesAddress({ who, week });
  const thisWeek = today >= from && today <= to;
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="w-56">
        <Select
          id="who"
          label={t("filter.who")}
          width="full"
          value={who}
          onChange={(whose) => router.push(timesAddress({ who: whose, week: thisWeek ? null : from }))}
          choices={[
            { key: "mine", label: t("filter.mine") },
            { key: "all", label: t("filter.all") },
            ...team.filter(({ id }) => id !== person.userId).map(({ id, name }) => ({ key: id, label: name })),
          ]}
        />
      </div>
      <nav aria-label={t("week.label")} className="flex flex-wrap items-center gap-2">
        <LinkButton
          href={at(addDays(from, -7))}
          prefetch={false}
          icon={<ChevronLeft aria-hidden className="size-4" />}
          aria-label={t("week.previous")}
        >
          <span className="max-sm:sr-only">{t("week.previous")}</span>
        </LinkButton>
        <p className="figures px-1 text-center">
          <span className="font-semibold">{t("week.title", { number: weekNumber(from) })}</span>{" "}
          <span className="whitespace-nowrap text-muted">
            {t("week.range", { from: formatDay(from, locale, "brief"), to: formatDay(to, locale) })}
          </span>
        </p>
        <LinkButton href={at(addDays(from, 7))} prefetch={false} aria-label={t("week.next")}>
          <span className="flex items-center gap-2">
            <span className="max-sm:sr-only">{t("week.next")}</span>
            <ChevronRight aria-hidden className="size-4" />
          </span>
        </LinkButton>
        {thisWeek ? null : (
          <LinkButton href={at(null)} prefetch={false} kind="quiet">
            {t("week.this")}
          </LinkButton>
        )}
      </nav>
    </div>
  );
}
