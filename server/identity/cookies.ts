import { createHash } from "node:crypto";

/** 256 bits, base64url. Anything else in the cookie is treated as no cookie. */
const tokenShape = /^[A-Za-z0-9_-]{43}$/u;

/** Cookies are Secure, and their names say so, where the application is served over https. */
function secure(): boolean {
  return (process.env.APP_ORIGIN ?? "").startsWith("https:");
}

export function sessionCookieName(): string {
  return secure() ? "__Host-kontakt_session" : "kontakt_session";
}

/** One per attempt, so that two tabs can be signing in at once. */
export function attemptCookieName(state: string): string {
  const short = createHash("sha256").update(state).digest("hex").slice(0, 8);
  return `${secure() ? "__Secure-" : ""}kontakt_attempt_${short}`;
}

/** The value of a cookie in a request's headers; `null` when absent. The first of several with one name counts. */
export function readCookie(headers: Pick<Headers, "get">, name: string): string | null {
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** The session token a request carries; `null` when there is none or it cannot be one. Says nothing of its validity. */
export function readSessionToken(headers: Pick<Headers, "get">): string | null {
  const value = readCookie(headers, sessionCookieName());
  return value !== null && tokenShape.test(value) ? value : null;
}

type CookieOptions = { readonly path: string; readonly maxAgeSeconds?: number };

function setCookie(name: string, value: string, options: CookieOptions): string {
  return [
    `${name}=${value}`,
    `Path=${options.path}`,
    "SameSite=Lax",
    "HttpOnly",
    ...(secure() ? ["Secure"] : []),
    ...(options.maxAgeSeconds === undefined ? [] : [`Max-Age=${options.maxAgeSeconds}`]),
  ].join("; ");
}

/** `Set-Cookie` that carries a session. Without an age: it ends with the browser, or before, when the server says so. */
export function sessionCookie(token: string): string {
  return setCookie(sessionCookieName(), token, { path: "/" });
}

export function endedSessionCookie(): string {
  return setCookie(sessionCookieName(), "", { path: "/", maxAgeSeconds: 0 });
}

/** Binds an attempt to the browser that began it, so that nobody can be signed in with somebody else's answer. */
export function attemptCookie(state: string): string {
  return setCookie(attemptCookieName(state), state, { path: "/auth", maxAgeSeconds: 600 });
}

export function endedAttemptCookie(state: string): string {
  return setCookie(attemptCookieName(state), "", { path: "/auth", maxAgeSeconds: 0 });
}

/** The language in which pages are shown; not personal, kept for a year. */
export function localeCookie(locale: "da" | "en"): string {
  return setCookie("locale", locale, { path: "/", maxAgeSeconds: 365 * 24 * 3600 });
}
