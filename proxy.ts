import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { ASK_AGAIN_AFTER, isAway } from "@/db/unavailable";
import { readSessionToken } from "@/server/identity/cookies";
import {
  contentSecurityPolicy,
  DOCUMENT_POLICY,
  isDocument,
  isPersonalPage,
  mayBeKept,
  securityHeaders,
} from "@/server/identity/security-headers";
import { UNAVAILABLE_PAGE } from "@/server/requests/unavailable-page";

/**
 * Runs before every page and route: the security headers, and a first look at whether anybody is signed in at all, and at
 * whether a database that was away is there again. Whether the session is good, and what it opens, is decided where the
 * data is read, never here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = request.nextUrl.pathname;
  const secure = (process.env.APP_ORIGIN ?? "").startsWith("https:");
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    issuerOrigin: new URL(process.env.OIDC_ISSUER ?? "http://localhost:3001").origin,
    secure,
    development: process.env.NODE_ENV === "development",
  });

  const response =
    isPersonalPage(path) && readSessionToken(request.headers) === null
      ? NextResponse.redirect(signInAddress(request), 307)
      : isPersonalPage(path) && isOpened(request) && (await isAway())
        ? unavailableAnswer()
        : passOn(request, nonce, policy);

  response.headers.set("content-security-policy", isDocument(path) ? DOCUMENT_POLICY : policy);
  for (const [name, value] of Object.entries(securityHeaders(secure))) response.headers.set(name, value);
  if (!mayBeKept(path)) response.headers.set("cache-control", "no-store");
  return response;
}

/** A page that the browser opens, as against what an open page asks for: that one says itself what became of it. */
const isOpened = ({ headers }: NextRequest): boolean => (headers.get("sec-fetch-dest") ?? "document") === "document";

const unavailableAnswer = (): NextResponse =>
  new NextResponse(UNAVAILABLE_PAGE, {
    status: 503,
    headers: { "content-type": "text/html; charset=utf-8", "retry-after": String(ASK_AGAIN_AFTER) },
  });

/** Next reads the nonce from the policy among the request's headers, and gives it to the scripts that it writes. */
function passOn(request: NextRequest, nonce: string, policy: string): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  return NextResponse.next({ request: { headers } });
}

function signInAddress(request: NextRequest): URL {
  const address = request.nextUrl.clone();
  address.pathname = "/sign-in";
  address.search = "";
  const wanted = request.nextUrl.pathname + request.nextUrl.search;
  if (wanted !== "/") address.searchParams.set("returnTo", wanted);
  return address;
}

export const config = {
  // Everything but what is the same for everybody and named by its content.
  matcher: ["/((?!_next/static/|_next/image|favicon.ico|icon.svg).*)"],
};
