/** The order in which the work list was last seen in this tab: ids alone, so that "next case" can follow it. */
type Walked = { readonly memberIds: readonly string[]; readonly address: string };

const KEY = "kontakt.walkedList";

export function keepWalkedList(walked: Walked): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(walked));
  } catch {
    // A browser that keeps nothing: "next case" then says that the list must be opened first.
  }
}

export function walkedList(): Walked | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Walked | null;
  } catch {
    return null;
  }
}

/** The case after this one; `null` at the end of the page, or where this one is not on it and the page is empty. */
export function caseAfter(walked: Walked, memberId: string | null): string | null {
  const at = memberId === null ? -1 : walked.memberIds.lastIndexOf(memberId);
  return walked.memberIds.slice(at + 1).find((id) => id !== memberId) ?? null;
}
