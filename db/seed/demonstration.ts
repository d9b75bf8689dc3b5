import { parseArgs } from "node:util";
import pg from "pg";
import { makeLarge } from "./bulk";
import { makeDemonstration } from "./make-demonstration";

/**
 * Loads the migrated database of DATABASE_OWNER_URL: the demonstration where it is empty, and with `--members 100000` so
 * many members in its first fund.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { members: { type: "string" } } });
  const members = values.members === undefined ? null : Number(values.members);
  if (members !== null && !(Number.isSafeInteger(members) && members > 0))
    throw new Error("--members is a number of members");
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl) throw new Error("DATABASE_OWNER_URL is not set: only the database's owner can load it.");
  const began = Date.now();
  const say = (line: string) => console.info(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  if (await isEmpty(ownerUrl)) say(`the demonstration: ${await makeDemonstration(ownerUrl, say)} members`);
  if (members !== null) say(`in the large fund: ${await makeLarge(ownerUrl, members, say)} members`);
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return (await owner.query("select 1 from fund limit 1")).rowCount === 0;
  } finally {
    await owner.end();
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
