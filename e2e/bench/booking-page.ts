import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../browser";
import type { Booker } from "./booking-world";
import { firstLoadKilobytes } from "./first-load";
import { median } from "./load";
import type { Row } from "./report";
import type { Served } from "./serve";

const PAGE = "/min-side/book";
const PHONE = { width: 390, height: 844 };
const SLOWED = 4;

/** What one visit was like: milliseconds, and the sum of what moved without being asked to. */
type Visit = { readonly lcp: number; readonly inp: number; readonly cls: number };
type Seen = { lcp: number; cls: number; inp: number };
declare global {
  // Of the page that is measured: see watch-page.mjs.
  var benchSeen: Seen;
}

/**
 * A first visit with an empty cache, on a phone's width and a processor slowed down: the list, one time looked at, and
 * back to the list.
 */
async function visit(origin: string, { cookie }: Booker): Promise<Visit> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } as never });
  try {
    const context = await browser.newContext({ viewport: PHONE, locale: "da-DK" });
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url: origin }]);
    const page = await context.newPage();
    await page.addInitScript({ path: path.join(import.meta.dirname, "watch-page.mjs") });
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await page.goto(`${origin}${PAGE}`);
    await page.locator("body[data-hydrated=true]").waitFor();
    await page.waitForFunction(() => globalThis.benchSeen.lcp > 0);
    const { lcp } = await page.evaluate(() => globalThis.benchSeen);
    const rows = page.locator("section li button");
    await rows.first().click();
    await page.getByRole("timer").waitFor();
    // The last button of the two lets the time go again.
    await page.locator("main button").last().click();
    await rows.first().waitFor();
    // What an interaction took is told some pictures later.
    await page.waitForFunction(() => globalThis.benchSeen.inp > 0);
    const { inp, cls } = await page.evaluate(() => globalThis.benchSeen);
    return { lcp, inp, cls };
  } finally {
    await browser.close();
  }
}

/** @param visitors one for each visit; each lets go of the time it has looked at */
export async function bookingPageRows(served: Served, visitors: readonly Booker[]): Promise<Row[]> {
  const { kilobytes, files } = await firstLoadKilobytes(
    { ...served, headers: { ...served.headers, cookie: visitors[0]!.cookie } },
    PAGE,
  );
  const visits: Visit[] = [];
  for (const visitor of visitors) visits.push(await visit(served.headers.origin, visitor));
  const row = (what: string, of: keyof Visit, unit: Row["unit"], goal: number): Row => {
    const values = visits.map((one) => one[of]);
    return {
      what: `booking page, processor slowed ${SLOWED} times: ${what}`,
      measured: median(values),
      unit,
      goal,
      range: [Math.min(...values), Math.max(...values)],
      detail: `Chromium, ${PHONE.width} px wide; a time chosen and let go`,
    };
  };
  return [
    {
      what: "first-load JavaScript of the booking page, gzip",
      measured: kilobytes,
      unit: "kB",
      goal: 200,
      detail: `${files} files`,
    },
    row("largest contentful paint", "lcp", "ms", 2_500),
    row("interaction to next paint", "inp", "ms", 200),
    row("cumulative layout shift", "cls", "score", 0.1),
  ];
}
