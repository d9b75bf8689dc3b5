import pg from "pg";
import { useDatabase } from "@/db/client";
import { cprKeys } from "@/server/identity/cpr-cipher";
import { turnDuties } from "@/server/jobs/turn-duties";
import { TODAY } from "./calendar";
import { caseworkersOf } from "./cast";
import { FUNDS } from "./funds";
import { openCalendar } from "./open-calendars";
import { type Desk, tellStories } from "./tell-stories";
import { openWaysToMembers } from "./ways-to-members";
import { openTheDay, writeGround } from "./write-ground";

/**
 * Makes the demonstration in an empty, migrated database: two funds, their people, and some hundred members told as
 * stories, each act a real command on a day of its own. The same at every run, but for the ids of facts.
 * @param ownerUrl the owner's address: only the owner may let the business clock stand on a day of the past
 * @param onceEach every story once: for tests
 * @returns how many members there are
 */
export async function makeDemonstration(
  ownerUrl: string,
  say: (line: string) => void = () => {},
  { onceEach = false }: { onceEach?: boolean } = {},
): Promise<number> {
  const keys = cprKeys();
  // biome-ignore lint/correctness/useHookAtTopLevel: not a hook of React, for all its name.
  const close = useDatabase(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rowCount } = await owner.query("select 1 from fund limit 1");
    if (rowCount) throw new Error("the database is not empty: the demonstration is made once, in a fresh one");
    await writeGround(owner);
    const members = await Promise.all(
      FUNDS.map(async ({ code, name }) => {
        const desks: Desk[] = [];
        for (const [at, caseworker] of caseworkersOf(code).entries()) {
          desks.push({ caseworker, calendar: await openCalendar(owner, caseworker, at) });
        }
        const told = await tellStories(code, desks, { keys, onceEach });
        await turnDuties(code, TODAY);
        say(`${name}: ${told} members`);
        return told;
      }),
    );
    await openWaysToMembers(owner);
    await openTheDay(owner);
    // What lies in the past was told in its time; the exchange is told once it is there, and that is not measured.
    await owner.query("update outbox set written_at = null, delivered_at = created_at");
    await owner.query("analyze");
    return members.reduce((sum, count) => sum + count, 0);
  } finally {
    await owner.end();
    await close();
  }
}
