import { GET, POST } from "@/app/api/trpc/[trpc]/route";
import type { Answered } from "./answers";
import type { Ask } from "./fuzzed-procedures";
import { requestOf } from "./fuzzed-procedures";

/** Where the application believes that it is served, when it is called in this process. */
export const ORIGIN = "http://localhost:3000";
let asked = 0;

/** Through the application's own handler, in this process: the same limits, the same errors, the same formatter. */
export const throughHandler: Ask = async (path, type, body, headers): Promise<Answered> => {
  const { address, init } = requestOf(path, type, body, ORIGIN);
  const began = performance.now();
  const from = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked++ & 255}`;
  const request = new Request(address, { ...init, headers: { ...headers, "x-forwarded-for": from } });
  const response = await (type === "mutation" ? POST : GET)(request);
  const text = await response.text();
  return { status: response.status, text, milliseconds: performance.now() - began, headers: response.headers };
};
