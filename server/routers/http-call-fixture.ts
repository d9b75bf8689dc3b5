import { expect } from "vitest";
import { GET, POST } from "@/app/api/trpc/[trpc]/route";
import { appRouter } from "./app-router";

/** Test support: every procedure there is by its path, and how to call one through the real handler. */
export const kinds = new Map(
  Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { type: "query" | "mutation" } }>).map(
    ([path, { _def }]) => [path, _def.type],
  ),
);
export const OWN_PAGE = { origin: "http://localhost:3000", "x-kontakt": "1" };

export type Answer = { status: number; text: string; data: unknown; code: string | null; keep: string | null };
let asked = 0;

/** @param body the text that is sent; the input as JSON where nothing else is said */
export async function send(
  path: string,
  input: unknown,
  headers: Record<string, string>,
  body = input === undefined ? undefined : JSON.stringify(input),
): Promise<Answer> {
  const address = `http://localhost:3000/api/trpc/${path}`;
  // Each from another address: how often one may ask is no matter of this test.
  const all = { "x-forwarded-for": `10.0.0.${asked++}`, ...headers };
  const response =
    kinds.get(path) === "mutation"
      ? await POST(
          new Request(address, { method: "POST", body, headers: { "content-type": "application/json", ...all } }),
        )
      : await GET(
          new Request(`${address}${body === undefined ? "" : `?input=${encodeURIComponent(body)}`}`, { headers: all }),
        );
  const text = await response.text();
  const parsed = JSON.parse(text) as { result?: { data: unknown }; error?: { data: { code: string } } };
  const { status } = response;
  const keep = response.headers.get("cache-control");
  return { status, text, data: parsed.result?.data, code: parsed.error?.data.code ?? null, keep };
}

/** An error that says its code and nothing else (no field, no ground, no name), and is not kept. */
export function expectBare({ status, text, keep }: Answer, code: string, httpStatus: number, path: string): void {
  expect([status, keep]).toEqual([httpStatus, "no-store"]);
  const { error } = JSON.parse(text) as { error: { message: string; data: object } };
  expect(error).toEqual({ message: code, code: expect.any(Number), data: { code, httpStatus, path } });
}
