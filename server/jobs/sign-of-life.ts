import { servingPool } from "@/db/client";

const EVERY_MS = 30_000;
/** Signs further apart than this leave a gap: time in which the portal may have been down (I-17). */
const PATIENCE = "2 minutes";

/** Tells, at once and then every half minute, that the portal answers. A sign that fails is a sign not given. */
export async function giveSignsOfLife(): Promise<void> {
  const give = () =>
    servingPool()
      .query("select portal_is_up($1::interval)", [PATIENCE])
      .catch(() => undefined);
  await give();
  setInterval(give, EVERY_MS).unref();
}
