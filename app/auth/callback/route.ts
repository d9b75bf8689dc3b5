import { servingPool } from "@/db/client";
import { identityConfiguration } from "@/server/identity/configuration";
import {
  attemptCookieName,
  endedAttemptCookie,
  localeCookie,
  readCookie,
  readSessionToken,
  sessionCookie,
} from "@/server/identity/cookies";
import { failureKind } from "@/server/identity/failure-kind";
import { provider } from "@/server/identity/provider-metadata";
import { homePath } from "@/server/identity/roles";
import { completeSignIn, type SignInResult } from "@/server/identity/sign-in";

/** The identity provider's answer comes here: it becomes a session, or the sign-in page says why not. */
export async function GET(request: Request): Promise<Response> {
  const answer = new URL(request.url).searchParams;
  const configuration = identityConfiguration();
  const state = answer.get("state") ?? "";
  const headers = new Headers();
  let result: SignInResult;
  try {
    result = await completeSignIn(
      { configuration, provider: await provider(), connection: servingPool() },
      answer,
      readCookie(request.headers, attemptCookieName(state)),
      readSessionToken(request.headers),
    );
  } catch (error) {
    console.error(`Sign-in could not end: ${failureKind(error)}`);
    result = { outcome: "refused", reason: "provider" };
  }
  headers.append("set-cookie", endedAttemptCookie(state));
  if (result.outcome === "refused") {
    headers.set("location", `${configuration.appOrigin}/sign-in?refused=${result.reason}`);
    return new Response(null, { status: 303, headers });
  }
  headers.append("set-cookie", sessionCookie(result.token));
  if (readCookie(request.headers, "locale") === null) headers.append("set-cookie", localeCookie(result.locale));
  headers.set("location", new URL(result.returnTo || homePath(result.door), configuration.appOrigin).href);
  return new Response(null, { status: 303, headers });
}
