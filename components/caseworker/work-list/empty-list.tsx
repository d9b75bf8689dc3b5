"use client";

import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { WorkListFilters } from "@/server/queries/work-list-filters";
import { FIRST_LIST, listAddress } from "./list-address";

/** Why the list is empty, what would make something appear, and where there may be something. */
export function EmptyList({ filters, paged }: { filters: WorkListFilters; paged: boolean }) {
  const t = useTranslations("worklist.empty");
  const narrowed = filters.bucket !== null || filters.due !== "any";
  const kind = paged
    ? "past"
    : narrowed
      ? "filtered"
      : filters.who === "mine" || filters.who === "unassigned" || filters.who === "all"
        ? filters.who
        : "filtered";
  const wider = { ...filters, bucket: null, due: "any" } as const;
  return (
    <div className="px-4 lg:px-6">
      <EmptyState
        title={t(`${kind}Title`)}
        actions={
          <>
            {paged ? <LinkButton href={listAddress(filters)}>{t("first")}</LinkButton> : null}
            {kind === "filtered" ? <LinkButton href={listAddress(wider)}>{t("showAll")}</LinkButton> : null}
            {kind === "mine" ? (
              <LinkButton href={listAddress({ ...FIRST_LIST, who: "unassigned" })}>{t("showUnassigned")}</LinkButton>
            ) : null}
            {kind === "mine" || kind === "unassigned" ? (
              <LinkButton href={listAddress({ ...FIRST_LIST, who: "all" })} kind="quiet">
                {t("showAll")}
              </LinkButton>
            ) : null}
          </>
        }
      >
        <p>{t(kind)}</p>
      </EmptyState>
    </div>
  );
}
