import type { Answered } from "./answers";
import { type Ask, requestOf } from "./fuzzed-procedures";

/** Whoever has waited so long has waited for ever. */
const PATIENCE_MS = 60_000;
let asked = 0;

/** Of what is sent, as far as it is known before: what has no end is longer than anything. */
function sizeOf(address: string, { body }: RequestInit): number {
  if (body instanceof ReadableStream) return Number.POSITIVE_INFINITY;
  return address.length + (typeof body === "string" || body instanceof Uint8Array ? body.length : 0);
}

/** One HTTP request, each from an address of its own; what never comes is an answer of 599. */
export async function send(address: string, init: RequestInit): Promise<Answered> {
  const began = performance.now();
  const took = () => performance.now() - began;
  const from = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked++ & 255}`;
  const headers = { "x-forwarded-for": from, ...(init.headers as object) };
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(address, { ...init, headers, redirect: "manual", signal });
    const text = await response.text();
    return { status: response.status, text, milliseconds: took(), headers: response.headers };
  } catch (error) {
    // A server that hangs up on a megabyte it will not read has answered; one that is not there, or says nothing, has not.
    const cause = (error as { cause?: { code?: string } }).cause?.code ?? "";
    const hungUp = ["EPIPE", "ECONNRESET", "UND_ERR_SOCKET"].includes(cause) && sizeOf(address, init) > 250_000;
    return { status: hungUp ? 413 : 599, text: cause, milliseconds: hungUp ? 0 : took(), headers: new Headers() };
  }
}

/** Procedures of a running application. */
export const httpCall =
  ({ address, origin }: { readonly address: string; readonly origin: string }): Ask =>
  (path, type, body, headers) => {
    const asks = requestOf(path, type, body, address);
    return send(asks.address, { ...asks.init, headers: { ...headers, origin } });
  };
