"use client";

import { Shield } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import type { Locale } from "@/components/i18n/locale";
import { cx } from "@/components/ui/class-names";
import { Badge } from "@/components/ui/state-mark";
import type { SearchAnswer } from "@/server/queries/search";

/** Whom the search found, or what to write to find somebody. */
export function SearchHits({
  id,
  answer,
  state,
  current,
  onOpen,
  onPoint,
  locale,
}: {
  id: string;
  answer: SearchAnswer | null;
  state: "idle" | "asking" | "answered" | "failed";
  current: number;
  onOpen: (memberId: string) => void;
  onPoint: (at: number) => void;
  locale: Locale;
}) {
  const t = useTranslations("caseworker.search");
  const hits = answer?.hits ?? [];
  const said =
    state === "failed"
      ? t("failed")
      : !answer
        ? ""
        : answer.by === "nothing"
          ? t("nothing")
          : hits.length === 0
            ? t(answer.by === "cpr" ? "noneCpr" : "none")
            : t("hits", { count: hits.length });
  return (
    <div className="flex flex-col gap-2" aria-busy={state === "asking"}>
      <p role="status" className={cx("min-h-5 text-small", state === "failed" ? "text-negative" : "text-muted")}>
        {said} {answer?.more ? t("more") : ""}
      </p>
      <div id={`${id}-hits`} role="listbox" aria-label={t("title")} className="-mx-2 flex flex-col">
        {hits.map((hit, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field opens the option that the arrows have chosen
          <div
            key={hit.memberId}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === current}
            onMouseMove={() => at !== current && onPoint(at)}
            onClick={() => onOpen(hit.memberId)}
            className="flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-[4px] px-2 py-1 aria-selected:bg-accent-soft"
          >
            <span className="min-w-0">
              <span className="flex items-center gap-2 font-medium">
                <span className="truncate">{hit.name}</span>
                {hit.protectedIdentity ? (
                  <Badge tone="attention">
                    <Shield aria-hidden className="size-3" />
                    {t("protected")}
                  </Badge>
                ) : null}
              </span>
              <span className="figures block text-small text-muted">
                {t("born", { day: formatDay(hit.birthDate, locale, "numeric") })} · {t(`course.${hit.course}`)}
              </span>
            </span>
            <span className="shrink-0 text-right text-small text-muted max-sm:hidden">
              {hit.caseworker?.name ?? t("nobody")}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
