import { AMAL, onPhone } from "../fixtures/member-stage";
import { axeFindings } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

test("without a network the next interview is seen where that was chosen; nothing else is kept, and it goes at sign-out", async ({
  browser,
}) => {
  const { page, away } = await onPhone(browser, AMAL, "/min-side", "en");
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("kontakt.")));
  expect(await kept()).toEqual([]);

  await visit(page, "/min-side/me");
  await page.locator("label").filter({ hasText: "Show my next interview without a network" }).click();
  await expect.poll(() => kept()).toHaveLength(2);
  expect(await axeFindings(page)).toEqual([]);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const record = await page.evaluate(() => localStorage.getItem("kontakt.offline.next"));
  expect(record).not.toContain("Amal");

  await page.context().setOffline(true);
  await page.goto("/min-side");
  await expect(page.getByRole("heading", { name: "You are not online" })).toBeVisible();
  await expect(page.getByText(JSON.parse(record!).where)).toBeVisible();
  await expect(page.getByText("You cannot book, change or write until you are online again.")).toBeVisible();

  await page.context().setOffline(false);
  await visit(page, "/min-side");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect.poll(() => kept()).toEqual([]);
  await away();
});
