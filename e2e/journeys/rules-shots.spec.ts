import { test } from "../fixtures/test";

const P = [
  "/rules",
  "/rules/paragraph/4",
  "/rules/R4.4b",
  "/rules/I-17",
  "/rules/examples",
  "/rules/try/visitation",
  "/rules/try/interviewDay",
];
for (const [w, loc] of [
  [1440, "da"],
  [390, "en"],
] as const)
  test(`shots ${w}`, async ({ page, context }) => {
    await page.setViewportSize({ width: w, height: 900 });
    await context.addCookies([{ name: "locale", value: loc, url: process.env.BASE_URL ?? "" }]);
    for (const p of P) {
      await page.goto(p);
      if (p.includes("try")) await page.locator("form button[type=submit]").last().click();
      await page.screenshot({ path: `/tmp/law-${p.replaceAll("/", "_")}-${w}.png`, fullPage: p !== "/rules" });
    }
  });
