"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/components/trpc/client";
import type { WorkListCursor, WorkListFilters } from "@/server/queries/work-list-filters";

export type ListedMember = { readonly memberId: string; readonly name: string };
/** So many members an act is done for at a time. */
export const MOST_AT_ONCE = 200;

/** Reads the list on past the page, as it is filtered: those that are given, and then the next, up to `MOST_AT_ONCE`. */
export function useWholeList(filters: WorkListFilters): (first: readonly ListedMember[]) => Promise<ListedMember[]> {
  const { caseworker } = useTRPC();
  const queries = useQueryClient();
  return async (first) => {
    const members = new Map(first.map(({ memberId, name }) => [memberId, name]));
    let after: WorkListCursor | null = null;
    do {
      const page: { rows: readonly ListedMember[]; next: WorkListCursor | null } = await queries.fetchQuery(
        caseworker.workList.list.queryOptions({ ...filters, after, before: null, counts: false }),
      );
      for (const { memberId, name } of page.rows) if (members.size < MOST_AT_ONCE) members.set(memberId, name);
      after = page.next;
    } while (after !== null && members.size < MOST_AT_ONCE);
    return [...members].map(([memberId, name]) => ({ memberId, name }));
  };
}
