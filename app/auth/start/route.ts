import { servingPool } from "@/db/client";
import { identityConfiguration } from "@/server/identity/configuration";
import { attemptCookie, readCookie } from "@/server/identity/cookies";
import { failureKind } from "@/server/identity/failure-kind";
import { provider } from "@/server/identity/provider-metadata";
import { returnPath } from "@/server/identity/return-path";
import { userKinds } from "@/server/identity/roles";
import { startSignIn } from "@/server/identity/sign-in";

/** Sends the browser to the identity provider. `as`: which door; `returnTo`: a path of ours to come back to. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const configuration = identityConfiguration();
  const door = userKinds.find((kind) => kind === asked.get("as"));
  const returnTo = returnPath(asked.get("returnTo")) ?? "";
  const signInPage = new URL("/sign-in", configuration.appOrigin);
  if (returnTo) signInPage.searchParams.set("returnTo", returnTo);
  if (!door) return Response.redirect(signInPage, 303);
  const locale = readCookie(request.headers, "locale") === "en" ? "en" : "da";
  try {
    const surroundings = { configuration, provider: await provider(), connection: servingPool() };
    const { address, state } = await startSignIn(surroundings, door, returnTo, locale);
    return new Response(null, { status: 303, headers: { location: address.href, "set-cookie": attemptCookie(state) } });
  } catch (error) {
    console.error(`Sign-in could not begin: ${failureKind(error)}`);
    signInPage.searchParams.set("refused", "provider");
    return Response.redirect(signInPage, 303);
  }
}
