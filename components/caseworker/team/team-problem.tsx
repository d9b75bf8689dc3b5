"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Facts as they are read in a sentence: days in words. */
export function useReadFacts() {
  const locale = localeOf(useLocale());
  return (facts: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [
        key,
        typeof value === "string" && DAY.test(value) ? formatDay(value, locale) : ((value ?? "") as string | number),
      ]),
    );
}

/** Why an act on the team was not taken: what stands in the way, or that it failed. */
export function TeamProblem({ answer }: { answer: ActAnswer | null }) {
  const t = useTranslations("team.conflict");
  const failed = useTranslations("errors");
  const read = useReadFacts();
  if (answer?.kind === "conflict") {
    const key = (answer.conflict?.reason ?? "changed") as "changed";
    return (
      <Notice tone="attention" live title={t("title")}>
        <p>{t.has(key) ? t(key, read(answer.conflict?.facts ?? {}) as never) : t("changed")}</p>
      </Notice>
    );
  }
  if (answer?.kind !== "failed") return null;
  const words = {
    signedOut: "UNAUTHORIZED",
    notFound: "NOT_FOUND",
    offline: "offline",
    unavailable: "SERVICE_UNAVAILABLE",
  } as const;
  const { why, reference } = answer;
  const text = failed("INTERNAL_SERVER_ERROR");
  return (
    <Notice tone="negative" live>
      <p>
        {why === "unexpected" ? (reference ? failed("withReference", { text, reference }) : text) : failed(words[why])}
      </p>
    </Notice>
  );
}
