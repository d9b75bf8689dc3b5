import { type InboxInput, inboxInput } from "@/server/queries/inbox";

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the inbox's address. What cannot be read is left out: an old link still opens a list. */
export function readInboxAddress(params: Params): InboxInput {
  const who = params.who === "all" ? "all" : "mine";
  const [at, id] = String(params.after ?? "").split("~");
  const cursor = inboxInput.shape.after.safeParse({ at, id });
  return { who, after: cursor.success ? cursor.data : null };
}

export function inboxAddress({ who, after }: InboxInput): string {
  const query = new URLSearchParams({
    ...(who === "all" && { who }),
    ...(after && { after: `${after.at}~${after.id}` }),
  });
  return query.size > 0 ? `/inbox?${query}` : "/inbox";
}
