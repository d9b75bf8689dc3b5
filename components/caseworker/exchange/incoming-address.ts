import { type IncomingInput, incomingInput } from "@/server/queries/incoming";

/** Reads the list's address; what cannot be read is left out. */
export function readIncomingAddress(params: Readonly<Record<string, string | string[] | undefined>>): IncomingInput {
  const read = incomingInput.safeParse({ after: params.after === undefined ? null : Number(params.after) });
  return read.success ? read.data : { after: null };
}

export const incomingAddress = ({ after }: IncomingInput): string =>
  after === null ? "/exchange/incoming" : `/exchange/incoming?${new URLSearchParams({ after: String(after) })}`;
