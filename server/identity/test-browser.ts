import { GET as callback } from "@/app/auth/callback/route";
import { GET as start } from "@/app/auth/start/route";

export const appOrigin = "http://localhost:3000";

/** A browser: keeps cookies, follows redirects between the application and the provider, and stops at the first page. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly visited: string[] = [];

  async open(address: string, init: RequestInit = {}): Promise<Response> {
    let next = address;
    let request = init;
    for (let step = 0; step < 12; step++) {
      this.visited.push(next);
      const response = await this.send(next, request);
      for (const line of response.headers.getSetCookie()) this.keep(line);
      const location = response.headers.get("location");
      if (!location) return response;
      next = new URL(location, next).href;
      if (next.startsWith(appOrigin) && !new URL(next).pathname.startsWith("/auth/")) {
        this.visited.push(next);
        return response;
      }
      request = {};
    }
    throw new Error("too many redirects");
  }

  private async send(address: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const url = new URL(address);
    if (url.origin !== appOrigin) return fetch(address, { ...init, headers, redirect: "manual" });
    const request = new Request(address, { ...init, headers });
    if (url.pathname === "/auth/start") return start(request);
    if (url.pathname === "/auth/callback") return callback(request);
    throw new Error(`no such route: ${url.pathname}`);
  }

  private keep(line: string): void {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === "" || /max-age=0/iu.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  get token(): string {
    return this.cookies.get("kontakt_session") ?? "";
  }

  get place(): string {
    return (this.visited.at(-1) ?? "").replace(appOrigin, "");
  }

  /** Goes through the door and to the page with the people; returns its text. */
  async toPeople(door: "caseworker" | "member", returnTo = ""): Promise<string> {
    const address = new URL("/auth/start", appOrigin);
    address.searchParams.set("as", door);
    if (returnTo) address.searchParams.set("returnTo", returnTo);
    return (await this.open(address.href)).text();
  }

  async choose(fields: Record<string, string>): Promise<void> {
    const body = new URLSearchParams(fields).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    await this.open(this.place, { method: "POST", body, headers });
  }

  async signIn(door: "caseworker" | "member", subject: string, returnTo = ""): Promise<void> {
    await this.toPeople(door, returnTo);
    await this.choose({ subject });
  }
}
