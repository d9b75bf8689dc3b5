"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import type { WorkList as Listed } from "@/server/queries/work-list";
import type { WorkListFilters } from "@/server/queries/work-list-filters";
import { useKey } from "../frame/use-key";
import { keepWalkedList } from "../frame/walked-list";
import { BucketNav } from "./bucket-nav";
import { CaseBriefPanel } from "./case-brief-panel";
import { ChangedList } from "./changed-list";
import { DutyTable } from "./duty-table";
import { EmptyList } from "./empty-list";
import { FilterBar } from "./filter-bar";
import { listAddress } from "./list-address";
import type { ListedRow } from "./listed-row";
import { rowId } from "./row-group";
import { SelectionBar } from "./selection-bar";
import { ShortageLink } from "./shortage-link";
import { useRowWalk } from "./use-row-walk";
import { useWide } from "./use-wide";

export type List = Omit<Listed, "rows"> & { rows: readonly ListedRow[] };

/** A caseworker's morning: the kinds of duty, the list, and beside it the case in short. */
export function WorkList({ list, filters, paged }: { list: List; filters: WorkListFilters; paged: boolean }) {
  const t = useTranslations("worklist");
  const router = useRouter();
  const wide = useWide();
  const table = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => list.rows.map(rowId), [list]);
  const { current, reachRow } = useRowWalk(table, ids);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const counts = list.counts ?? {};
  const total = filters.bucket
    ? (counts[filters.bucket] ?? 0)
    : Object.values(counts).reduce((sum, count) => sum + count, 0);

  useEffect(() => {
    keepWalkedList({
      memberIds: list.rows.map(({ memberId }) => memberId),
      address: window.location.pathname + window.location.search,
    });
    // What is no longer on the page is no longer selected: an act must not reach what one cannot see.
    setSelected((before) => new Set([...before].filter((id) => list.rows.some((row) => rowId(row) === id))));
  }, [list]);

  const select = useCallback(
    (id: string, on: boolean) =>
      setSelected((before) => {
        const next = new Set(before);
        if (on) next.add(id);
        else next.delete(id);
        return next;
      }),
    [],
  );
  const press = useCallback(
    (id: string) => {
      if (wide) table.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-row-link]`)?.focus();
      else router.push(`/members/${id.split(" ")[0]}`);
    },
    [wide, router],
  );
  useKey("x", () => current && select(current, !selected.has(current)));

  const chosen = list.rows.filter((row) => selected.has(rowId(row)));
  return (
    <div className="flex min-w-0 flex-1 max-lg:flex-col">
      <BucketNav filters={filters} counts={counts} />
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex flex-col gap-3 px-4 pt-5 pb-3 lg:px-6">
          <PageTitle actions={<ShortageLink />}>
            {t("title")}
            <span className="figures ml-3 text-body font-normal text-muted">
              {filters.due === "any" ? t("total", { count: total }) : null}
            </span>
          </PageTitle>
          <FilterBar filters={filters} />
          <ChangedList list={list} />
        </div>
        <div ref={table} className="min-w-0">
          {list.rows.length === 0 ? (
            <EmptyList filters={filters} paged={paged} />
          ) : (
            <DutyTable
              list={list}
              filters={filters}
              current={current}
              selected={selected}
              onReach={reachRow}
              onSelect={select}
              onSelectAll={(on) => setSelected(new Set(on ? ids : []))}
              onPress={press}
            />
          )}
        </div>
        <div className="px-4 py-3 lg:px-6">
          <Pagination
            previous={list.previous && listAddress(filters, { before: list.previous })}
            next={list.next && listAddress(filters, { after: list.next })}
          />
        </div>
        <SelectionBar
          chosen={chosen}
          filters={filters}
          more={list.next !== null}
          onDone={() => setSelected(new Set())}
        />
      </div>
      {wide ? <CaseBriefPanel memberId={current?.split(" ")[0] ?? null} /> : null}
    </div>
  );
}
