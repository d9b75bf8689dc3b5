import { inFund } from "@/db/scope";
import { retentionDue } from "@/server/queries/retention";
import { onEveryFund } from "./on-every-fund";

/**
 * `npm run retention`: a dry run. Counts and lists, by their ids, the cases whose years are over and those that somebody
 * holds. Removes nothing: that is confirmed by a person, on the page.
 */
await onEveryFund(async (fundCode) => {
  const { years, overBefore, due, held, more } = await inFund({ fundCode }, (tx) => retentionDue(tx, fundCode));
  const count = `${due.length}${more ? " and more" : ""}`;
  console.info(`${fundCode}: kept ${years} years; over before ${overBefore}: ${count} due, ${held.length} held`);
  for (const { memberId, overSince, keptUntil } of due)
    console.info(`  ${memberId}  over since ${overSince}, kept until ${keptUntil}`);
  for (const { memberId, overSince } of held) console.info(`  ${memberId}  over since ${overSince}, held`);
});
