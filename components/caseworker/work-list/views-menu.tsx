"use client";

import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button-look";
import { useLate } from "@/components/ui/use-late";
import type { WorkListFilters } from "@/server/queries/work-list-filters";

const loadViews = () => import("./kept-views").then(({ KeptViews }) => KeptViews);

/** The button to a caseworker's own selections of the list. */
export function ViewsMenu({ filters }: { filters: WorkListFilters }) {
  const t = useTranslations("worklist.views");
  const { Late, near, open } = useLate(loadViews);
  if (Late) return <Late filters={filters} />;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={false}
      {...near}
      onClick={open}
      className={buttonLook("quiet")}
    >
      <Bookmark aria-hidden className="size-4" />
      <span>
        <span className="max-sm:sr-only">{t("open")}</span>
      </span>
    </button>
  );
}
