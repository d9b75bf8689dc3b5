import { startTestCluster, sweepTestCluster } from "./test-database";

/**
 * Vitest's global set-up: holds the tests' cluster for the whole run, so that it is not stopped and started again
 * between one test file and the next.
 */
export default async function holdTestCluster(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.DATABASE_OWNER_URL) return undefined;
  const cluster = await startTestCluster();
  await sweepTestCluster(cluster);
  return cluster.stop;
}
