/** Runs once, before the server answers its first request: without a sign-in that may be used, it does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { checkSignInAtStart } = await import("@/server/identity/provider-metadata");
  await checkSignInAtStart();
  const { giveSignsOfLife } = await import("@/server/jobs/sign-of-life");
  await giveSignsOfLife();
  const { endStreamsAtShutdown } = await import("@/server/live/open-streams");
  endStreamsAtShutdown();
}
