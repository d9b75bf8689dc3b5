"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { useTRPC } from "@/components/trpc/client";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import { useFrame } from "../frame/frame-context";

const TEN_MINUTES = 600_000;

/** I-17: tells the team lead, who opens times or has them opened, before deadlines would have nothing to book. */
export function ShortageLink() {
  const t = useTranslations("worklist");
  const locale = localeOf(useLocale());
  const { person } = useFrame();
  const { caseworker } = useTRPC();
  const isLead = person.roles.includes("teamLead");
  const asked = caseworker.team.shortage.queryOptions(undefined, { enabled: isLead, staleTime: TEN_MINUTES });
  const shortage = useQuery(asked).data;
  if (!shortage) return null;
  return (
    <StateMark tone={shortage.ofDeadlines ? "negative" : "attention"}>
      <TextLink href="/team" prefetch={false}>
        {t("shortage", { week: formatDay(shortage.week, locale, "brief") })}
      </TextLink>
    </StateMark>
  );
}
