import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { z } from "zod";
import { newNonce } from "@/server/identity/provider/provider";
import { postRoomPage } from "./page";
import { KINDS, type PostRoom } from "./post-room";

const MOST_BYTES = 5_000_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new RangeError("too long");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

const smsSchema = z.object({ reference: z.string(), to: z.string(), text: z.string() });
const digitalPostSchema = z.object({
  reference: z.string(),
  to: z.string(),
  title: z.string(),
  document: z.base64(),
});
const controlSchema = z.object({
  kind: z.enum(KINDS).optional(),
  fault: z.enum(["none", "refuse", "bounce", "down"]).optional(),
  clear: z.string().optional(),
});

/** A gateway for SMS and one for Digital Post, as their senders know them, and the page on which they and the mails are seen. */
export function postRoomServer(room: PostRoom, token: string): Server {
  return createServer((request, response) => {
    answer(room, token, request, response).catch((error: unknown) => {
      response.writeHead(error instanceof z.ZodError || error instanceof SyntaxError ? 400 : 500).end();
    });
  });
}

async function answer(
  room: PostRoom,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = new URL(request.url ?? "/", "http://localhost");
  const locale = address.searchParams.get("lang") === "en" ? "en" : "da";
  const at = `${request.method} ${address.pathname}`;
  const bare = (status: number) => response.writeHead(status, { "cache-control": "no-store" }).end();
  // Another site's page may be open in the same browser: it has no business here, under whatever name it calls this machine.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) return void bare(403);
  if (request.headers["sec-fetch-site"] === "cross-site" && request.method !== "GET") return void bare(403);
  if (at === "GET /") {
    const nonce = newNonce();
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    });
    return void response.end(postRoomPage(room, locale, nonce));
  }
  if (at === "POST /control") {
    const typed = controlSchema.parse(Object.fromEntries(new URLSearchParams(await bodyOf(request))));
    if (typed.clear) room.clear();
    if (typed.kind && typed.fault) room.setFault(typed.kind, typed.fault);
    return void response.writeHead(303, { location: `/?lang=${locale}` }).end();
  }
  if (at === "GET /received") {
    const told = room.received.map(({ document, ...one }) => ({ ...one, document: document !== null }));
    return void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(told));
  }
  if (request.method === "GET" && address.pathname.startsWith("/letters/")) {
    const letter = room.received.find(({ id }) => id === address.pathname.slice("/letters/".length))?.document;
    if (!letter) return void bare(404);
    return void response.writeHead(200, { "content-type": "application/pdf", "cache-control": "no-store" }).end(letter);
  }
  if (at === "POST /sms" || at === "POST /digital-post") {
    if (request.headers.authorization !== `Bearer ${token}`) return void bare(401);
    const kind = at === "POST /sms" ? "sms" : "digitalPost";
    const fault = room.meets(kind);
    const body: unknown = JSON.parse(await bodyOf(request));
    if (fault === "down") return void bare(503);
    if (fault === "refuse") return void bare(404);
    if (kind === "sms") {
      const { reference, to, text } = smsSchema.parse(body);
      room.take(kind, { reference, to, text, title: "", document: null }, fault);
    } else {
      const { reference, to, title, document } = digitalPostSchema.parse(body);
      room.take(kind, { reference, to, title, text: "", document: Buffer.from(document, "base64") }, fault);
    }
    return void bare(202);
  }
  bare(404);
}
