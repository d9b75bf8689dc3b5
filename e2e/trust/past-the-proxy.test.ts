import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "@/proxy";
import { HEADERS } from "./past-the-proxy";
import { personalPages } from "./personal-pages";

/** A sample of what `npm run trust` asks of the built application: the proxy alone, in this process. */
const ORIGIN = "http://localhost:3000";
const pages = (["(caseworker)", "(member)"] as const).flatMap((group) => personalPages(group, { other: "x" }));

test("no header leads somebody without a session past the proxy to any page of a caseworker or a member", async () => {
  expect(pages.length).toBeGreaterThan(30);
  expect(HEADERS.length).toBeGreaterThan(25);
  const passed: string[] = [];
  for (const path of pages)
    for (const headers of HEADERS) {
      const answer = await proxy(new NextRequest(`${ORIGIN}${path}`, { headers }));
      const to = new URL(answer.headers.get("location") ?? ORIGIN);
      const turnedAway = answer.status === 307 && to.origin === ORIGIN && to.pathname.startsWith("/sign-in");
      if (!turnedAway || answer.headers.get("cache-control") !== "no-store")
        passed.push(`${path} ${JSON.stringify(headers)}: ${answer.status} ${to.href}`);
    }
  expect(passed).toEqual([]);
});
