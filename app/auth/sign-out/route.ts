import { servingPool } from "@/db/client";
import { identityConfiguration } from "@/server/identity/configuration";
import { endedSessionCookie, readSessionToken } from "@/server/identity/cookies";
import { assertSameOrigin, CrossSiteRequestError } from "@/server/identity/same-origin";
import { revokeSession } from "@/server/identity/session";
import { answered } from "@/server/requests/answered";

/** Ends the session on the server and in the browser. By POST from our own pages only. */
export const POST = answered(async (request) => {
  try {
    assertSameOrigin(request);
  } catch (error) {
    if (error instanceof CrossSiteRequestError) return new Response(null, { status: 403 });
    throw error;
  }
  const token = readSessionToken(request.headers);
  if (token !== null) await revokeSession(servingPool(), token);
  const location = `${identityConfiguration().appOrigin}/sign-in?signedOut=1`;
  const headers = {
    location,
    "set-cookie": endedSessionCookie(),
    // What this device keeps for use without a network goes with the session.
    "clear-site-data": '"storage"',
  };
  return new Response(null, { status: 303, headers });
});
