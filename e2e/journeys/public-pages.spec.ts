import { expectToHold } from "../fixtures/page-holds";
import { test } from "../fixtures/test";

const PAGES = ["/sign-in", "/rules", "/rules/R4.4b"];

test.describe("public pages", () => {
  for (const path of PAGES) {
    test(`${path} holds in both languages, light and dark, wide and narrow`, async ({ page }) => {
      await expectToHold(page, path);
    });
  }
});
