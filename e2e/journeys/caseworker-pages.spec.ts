import type { Page } from "@playwright/test";
import { expectToHold, type Look } from "../fixtures/page-holds";
import { IDA_THE_MEMBER, signIn } from "../fixtures/sign-in";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

/** A case on which much has happened and which has ended; no journey changes it. */
async function endedCase(page: Page, surname: string, birthDate: string): Promise<string> {
  const memberId = await memberWithFund(page, { surname, birthDate }, "2021-02-01");
  await act(page, memberId, "enterHours", { month: "2021-02", hours: 160.33 });
  await act(page, memberId, "enterHours", { month: "2021-03", hours: 160.33 });
  await act(page, memberId, "markOut", { reasonCode: 44, ground: "earlyEffort", reason: "Behov for tidlig indsats." });
  return memberId;
}

test.describe("every page of a caseworker holds in both languages, light and dark, wide and narrow", () => {
  test("the work list", ({ mette }) => expectToHold(mette, "/?who=all"));

  test("the work list with a case beside it", async ({ mette }) => {
    await expectToHold(mette, "/?who=all&bucket=visitation", async ({ width, locale }) => {
      const row = mette.locator("[data-row-link]").first();
      const open = { da: "Åbn sagen", en: "Open the case" }[locale];
      // What came in after the page answers a moment later than the page.
      await expect(async () => {
        await row.blur();
        await row.focus();
        if (width > 1280)
          await expect(mette.getByRole("complementary").getByRole("link", { name: open })).toBeVisible({
            timeout: 2_000,
          });
      }).toPass();
    });
  });

  test("an empty work list", ({ mette }) => expectToHold(mette, "/?bucket=failed&due=overdue"));

  test("a case that runs", async ({ mette }) => {
    const memberId = await memberWithFund(mette, { surname: "Løbesen", birthDate: "1983-01-05" });
    await expectToHold(mette, `/members/${memberId}`);
  });

  test("a case that has ended", async ({ mette }) => {
    const memberId = await endedCase(mette, "Sluttesen", "1983-01-06");
    await expectToHold(mette, `/members/${memberId}`);
  });

  test("an act with the law's answer and what it leads to", async ({ mette }) => {
    const memberId = await memberWithFund(mette, { surname: "Panelsen", birthDate: "1983-01-07" });
    const words = {
      da: { menu: "Afslutning", act: "Afslut deltagelsen", reason: /^Begrundelse/, see: "Se hvad det fører til" },
      en: { menu: "Ending", act: "End the participation", reason: /^Reason/, see: "See what it leads to" },
    };
    await expectToHold(mette, `/members/${memberId}`, async ({ locale }: Look) => {
      const { menu, act: title, reason, see } = words[locale];
      await mette.getByRole("button", { name: menu, exact: true }).click();
      await mette.getByRole("menuitem", { name: title }).click();
      await mette.getByRole("dialog").getByRole("textbox", { name: reason }).last().fill("Behov for støtte.");
      await mette.getByRole("button", { name: see }).click();
      await expect(mette.getByRole("dialog").locator("dl")).toBeVisible();
    });
  });

  test("interview times", ({ mette }) => expectToHold(mette, "/times"));

  test("a new member", ({ mette }) => expectToHold(mette, "/members/new"));

  test("a case that is not there", ({ mette }) => expectToHold(mette, "/members/00000000-0000-4000-8000-000000000000"));

  test("the search and the keys", async ({ mette }) => {
    await expectToHold(mette, "/", async () => {
      await mette.keyboard.press("/");
      await mette.getByRole("combobox").fill("mø");
      await expect(mette.getByRole("option").first()).toBeVisible();
    });
    await expectToHold(mette, "/", async () => {
      await mette.keyboard.press("?");
      await expect(mette.getByRole("dialog")).toBeVisible();
    });
  });
});

test("a member's own page holds in both languages, light and dark, wide and narrow", async ({ page }) => {
  await signIn(page, IDA_THE_MEMBER, "/min-side", "member");
  await expectToHold(page, "/min-side");
});
