import { servingPool } from "@/db/client";
import { readSessionToken } from "@/server/identity/cookies";
import { assertSameOrigin, CrossSiteRequestError } from "@/server/identity/same-origin";
import { enterSession, sessionTimeLeft } from "@/server/identity/session";
import { answered } from "@/server/requests/answered";

/**
 * Whole seconds until the session ends: `idleSecondsLeft` if the user does nothing, `totalSecondsLeft` whatever the user
 * does. 401 with zeros when it is over.
 */
async function timeLeft(token: string | null): Promise<Response> {
  const left = token === null ? null : await sessionTimeLeft(servingPool(), token);
  return Response.json(
    { idleSecondsLeft: left?.idle ?? 0, totalSecondsLeft: left?.total ?? 0 },
    { status: left ? 200 : 401, headers: { "cache-control": "no-store" } },
  );
}

/** How long is left. Asking does not keep the session alive. */
export const GET = answered((request) => timeLeft(readSessionToken(request.headers)));

/** The user is still there: keeps the session alive. */
export const POST = answered(async (request) => {
  try {
    assertSameOrigin(request);
  } catch (error) {
    if (error instanceof CrossSiteRequestError) return new Response(null, { status: 403 });
    throw error;
  }
  const token = readSessionToken(request.headers);
  if (token !== null) await enterSession(servingPool(), token);
  return timeLeft(token);
});
