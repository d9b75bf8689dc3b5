import { type OnTheWayInput, onTheWayInput } from "@/server/queries/case-letters";

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the address of the room of letters. What cannot be read is left out: an old link still opens a list. */
export function readLettersAddress({ show, who }: Params): OnTheWayInput {
  const read = onTheWayInput.safeParse({ show, who });
  return read.success ? read.data : onTheWayInput.parse({});
}

export function lettersAddress({ show, who }: OnTheWayInput): string {
  const query = new URLSearchParams({ ...(show !== "toPrint" && { show }), ...(who === "all" && { who }) });
  return query.size > 0 ? `/letters?${query}` : "/letters";
}
