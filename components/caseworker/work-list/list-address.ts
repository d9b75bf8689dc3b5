import type { WorkListCursor, WorkListFilters } from "@/server/queries/work-list-filters";

/** The list as it opens: my own, all buckets, nearest first. Only what differs from it stands in the address. */
export const FIRST_LIST: WorkListFilters = { bucket: null, who: "mine", due: "any", sort: "due" };

/** The address of a selection of the list, or of a page of it; always begins with "/". */
export function listAddress(
  filters: WorkListFilters,
  page: { after?: WorkListCursor | null; before?: WorkListCursor | null } = {},
): string {
  const query = listQuery(filters);
  const params = new URLSearchParams(query);
  if (page.after) params.set("after", cursorText(page.after));
  else if (page.before) params.set("before", cursorText(page.before));
  const text = params.toString();
  return text === "" ? "/" : `/?${text}`;
}

/** What a saved view keeps: the filters alone, in a fixed order, so that two alike are the same text. */
export function listQuery(filters: WorkListFilters): string {
  const params = new URLSearchParams();
  for (const name of ["bucket", "who", "due", "sort"] as const) {
    const value = filters[name];
    if (value !== null && value !== FIRST_LIST[name]) params.set(name, value);
  }
  return params.toString();
}

function cursorText({ sortDay, memberId, key }: WorkListCursor): string {
  return [sortDay, memberId, key].join("~");
}
