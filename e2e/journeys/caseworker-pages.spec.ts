import { expectToHold } from "../fixtures/page-holds";
import { memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test.describe("every page of a caseworker holds in both languages, light and dark, wide and narrow", () => {
  test("the work list", ({ mette }) => expectToHold(mette, "/?who=all"));

  test("the work list with a case beside it", async ({ mette }) => {
    await expectToHold(mette, "/?who=all&bucket=visitation", async ({ width, locale }) => {
      await mette.locator("[data-row-link]").first().focus();
      const open = { da: "Åbn sagen", en: "Open the case" }[locale];
      if (width > 1280) await expect(mette.getByRole("complementary").getByRole("link", { name: open })).toBeVisible();
    });
  });

  test("an empty work list", ({ mette }) => expectToHold(mette, "/?bucket=failed&due=overdue"));

  test("a case that runs", async ({ mette }) => {
    const memberId = await memberWithFund(mette, { surname: "Løbesen", birthDate: "1983-01-05" });
    await expectToHold(mette, `/members/${memberId}`);
  });
});
