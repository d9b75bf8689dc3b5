import { expectToHold } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

const PAGES = ["/sign-in", "/rules", "/rules/R4.4b", "/design", "/nowhere-at-all"];

test.describe("public pages", () => {
  for (const path of PAGES) {
    test(`${path} holds in both languages, light and dark, wide and narrow`, async ({ page }) => {
      await expectToHold(page, path);
    });
  }

  test("R4.4b is a page that anybody can read, from the list of the rules", async ({ page }) => {
    await visit(page, "/rules");
    await page.locator('a[href="/rules/R4.4b"]').first().click();
    await expect(page).toHaveURL(/\/rules\/R4\.4b$/);
    await expect(page.getByRole("main")).toContainText("§ 4, stk. 4");
  });

  test("a rule is read by a program without sign-in, and a bad question is told where it is bad", async ({
    request,
  }) => {
    const ask = (input: unknown) =>
      request.get(`/api/trpc/rules.hours?input=${encodeURIComponent(JSON.stringify(input))}`);
    const bad = await ask({ months: "none" });
    expect(bad.status()).toBe(400);
    expect((await bad.json()).error.data.fields.length).toBeGreaterThan(0);
  });

  test("the language is changed on the page and stays changed", async ({ page }) => {
    await visit(page, "/sign-in");
    await page.getByRole("button", { name: /English/ }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to the contact course");
  });
});
