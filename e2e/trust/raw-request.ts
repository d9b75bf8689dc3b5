import http from "node:http";

export type RawAnswer = {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
};

/** Connections are kept: thousands of requests are made. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
const PATIENCE_MS = 30_000;

/** One request whose path goes out as it is given: nothing is folded, escaped or put in order, as `fetch` would. */
export function rawRequest(
  address: string,
  path: string,
  { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers, agent, timeout: PATIENCE_MS }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString("utf8"),
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [
              name,
              Array.isArray(value) ? value.join("\n") : value,
            ]),
          ),
        }),
      );
    });
    request.on("timeout", () => request.destroy(new Error(`no answer to ${method} ${path.slice(0, 100)}`)));
    request.on("error", reject);
    request.end(body);
  });
}
