import { makeDemonstration } from "./make-demonstration";

/** `tsx db/seed/demonstration.ts`: makes the demonstration in the empty, migrated database of DATABASE_OWNER_URL. */
async function run(): Promise<void> {
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl)
    throw new Error("DATABASE_OWNER_URL is not set: only the database's owner can make the demonstration.");
  const began = Date.now();
  const members = await makeDemonstration(ownerUrl, (line) => console.info(line));
  console.info(`${members} members in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
