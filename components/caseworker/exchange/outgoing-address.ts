import { OUTGOING_FILTERS, type OutgoingInput, outgoingInput } from "@/server/queries/outgoing";

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the page's address. What cannot be read is left out: an old link still opens a list. */
export function readOutgoingAddress(params: Params): OutgoingInput {
  const show = OUTGOING_FILTERS.find((filter) => filter === params.show) ?? "refused";
  const [at, id] = String(params.after ?? "").split("~");
  const cursor = outgoingInput.shape.after.safeParse({ at, id });
  return { show, after: cursor.success ? cursor.data : null };
}

export function outgoingAddress({ show, after }: OutgoingInput): string {
  const query = new URLSearchParams({
    ...(show !== "refused" && { show }),
    ...(after && { after: `${after.at}~${after.id}` }),
  });
  return query.size > 0 ? `/exchange?${query}` : "/exchange";
}
