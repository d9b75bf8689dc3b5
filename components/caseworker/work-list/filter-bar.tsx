"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LinkButton } from "@/components/ui/link-button";
import type { WorkListFilters } from "@/server/queries/work-list-filters";
import { useFrame } from "../frame/frame-context";
import { useTeam } from "../frame/use-team";
import { FilterSelect } from "./filter-select";
import { FIRST_LIST, listAddress, listQuery } from "./list-address";
import { ViewsMenu } from "./views-menu";

/** Whose duties, beside a colleague's. */
const OWN = new Set(["mine", "unassigned", "all"]);
const NEARNESS = ["any", "overdue", "soon"] as const;

/** Whose duties, how near, and the selections kept by name. Everything is in the address. */
export function FilterBar({ filters }: { filters: WorkListFilters }) {
  const t = useTranslations("worklist.filters");
  const router = useRouter();
  const { person } = useFrame();
  const [opened, setOpened] = useState(false);
  const team = useTeam(opened || !OWN.has(filters.who));
  const go = (change: Partial<WorkListFilters>) =>
    router.push(listAddress({ ...filters, ...change }), { scroll: false });
  const colleagues = team.filter(({ id }) => id !== person.userId).map(({ id, name }) => ({ key: id, label: name }));
  const own = [
    { key: "mine", label: t("mine"), detail: person.name },
    { key: "unassigned", label: t("unassigned") },
    { key: "all", label: t("all") },
  ];
  // A colleague who has left is in old links still.
  const known = [...own, ...colleagues].some(({ key }) => key === filters.who);
  const who = known ? [...own, ...colleagues] : [...own, { key: filters.who, label: t("somebody") }, ...colleagues];
  return (
    <fieldset aria-label={t("label")} className="flex min-w-0 flex-wrap items-center gap-2">
      <FilterSelect
        label={t("who")}
        choices={who}
        value={filters.who}
        onChange={(key) => go({ who: key })}
        onOpen={() => setOpened(true)}
      />
      <FilterSelect
        label={t("due")}
        choices={NEARNESS.map((key) => ({ key, label: t(key) }))}
        value={filters.due}
        onChange={(key) => go({ due: key as WorkListFilters["due"] })}
      />
      <ViewsMenu filters={filters} />
      {listQuery(filters) === listQuery(FIRST_LIST) ? null : (
        <LinkButton href="/" kind="quiet" prefetch={false} scroll={false}>
          {t("clear")}
        </LinkButton>
      )}
    </fieldset>
  );
}
