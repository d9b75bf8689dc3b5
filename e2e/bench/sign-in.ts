/** A browser's cookies, per origin, as far as a sign-in needs them. */
class Cookies {
  private readonly kept = new Map<string, Map<string, string>>();

  private of(address: string): Map<string, string> {
    const { origin } = new URL(address);
    const cookies = this.kept.get(origin) ?? new Map<string, string>();
    this.kept.set(origin, cookies);
    return cookies;
  }

  header(address: string): string {
    return [...this.of(address)].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  keep(address: string, response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0|expires=thu, 01 jan 1970/iu.test(line)) this.of(address).delete(pair.slice(0, at));
      else this.of(address).set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

/** Follows redirects until a page is shown. @returns its address and what it shows */
async function follow(cookies: Cookies, address: string, init: RequestInit = {}) {
  let at = address;
  let request = init;
  for (let step = 0; step < 12; step++) {
    const headers = { ...(request.headers as Record<string, string>), cookie: cookies.header(at) };
    const response = await fetch(at, { ...request, headers, redirect: "manual" });
    cookies.keep(at, response);
    const body = await response.text();
    const location = response.headers.get("location");
    if (!location) return { at, status: response.status, body };
    at = new URL(location, at).href;
    request = {};
  }
  throw new Error("Signing in went round in circles.");
}

/**
 * Signs a caseworker in as a browser does: to the identity provider, its page of people, and back.
 * @returns the `cookie` header of the session
 * @throws when it does not end signed in
 */
export async function signIn(origin: string, subject: string): Promise<string> {
  const cookies = new Cookies();
  const people = await follow(cookies, `${origin}/auth/start?as=caseworker`);
  const done = await follow(cookies, people.at, {
    method: "POST",
    body: new URLSearchParams({ subject }).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  const session = cookies.header(origin);
  if (done.status !== 200 || !session.includes("kontakt_session=")) {
    throw new Error(`Signing in ended at ${done.at} with ${done.status}.`);
  }
  return session;
}
