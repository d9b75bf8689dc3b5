import { currentFund, type OpenScope } from "@/server/commands/kernel/run-command";
import { identityConfiguration } from "@/server/identity/configuration";
import { type SearchAnswer, search } from "@/server/queries/search";

/** Finds members for whoever has opened the transaction; the search is logged as theirs. */
export function searchMembers(open: OpenScope, typed: string): Promise<SearchAnswer> {
  return open(async (tx, actor) =>
    search(tx, {
      typed,
      fundCode: await currentFund(tx),
      userId: actor.userId!,
      userName: actor.name,
      cprKey: identityConfiguration().cprHashKey,
    }),
  );
}
