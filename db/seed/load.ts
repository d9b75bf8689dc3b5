import path from "node:path";
import { parseArgs } from "node:util";
import { openDatabase, prepareData } from "@/server/start/data";
import { ROOT } from "@/server/start/processes";
import { keptSecrets } from "@/server/start/secrets";
import { makeLarge } from "./bulk";

/**
 * `npm run db:seed`: loads the database that `npm run demo` serves, or the one that DATABASE_URL and DATABASE_OWNER_URL
 * name: the demonstration where it is empty, and with `-- --members 100000` so many members in its first fund.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { members: { type: "string" } } });
  const members = values.members === undefined ? null : Number(values.members);
  if (members !== null && !(Number.isSafeInteger(members) && members > 0)) throw new Error("--members is a number");
  const began = Date.now();
  const say = (line: string) => console.info(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  const stops: (() => Promise<void>)[] = [];
  try {
    const addresses = await openDatabase({ fresh: false, say, onStop: (stop) => stops.push(stop) });
    const env = { ...addresses, ...keptSecrets(path.join(ROOT, ".data/secrets.json")) };
    await prepareData(addresses, env, say);
    if (members === null) return;
    Object.assign(process.env, env);
    say(`${await makeLarge(addresses.DATABASE_OWNER_URL, members, say)} members in the large fund`);
  } finally {
    for (const stop of stops) await stop();
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
