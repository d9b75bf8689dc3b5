import { visit } from "../fixtures/sign-in";
import { unemployedMember } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test("the work list is walked by arrow keys, a case is opened by Enter and the next by its key", async ({ mette }) => {
  await visit(mette, "/?who=all");
  const links = mette.locator("[data-row-link]");
  await expect(links.first()).toBeVisible();
  // What came in after the page answers a moment later than the page.
  await expect(async () => {
    await links.first().blur();
    await links.first().focus();
    await expect(mette.locator("tr[data-row]").first()).toHaveAttribute("aria-current", "true", { timeout: 2_000 });
  }).toPass();
  await mette.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  const panel = mette.getByRole("complementary", { name: "Den valgte sag i korte træk" });
  await expect(panel.getByRole("link", { name: "Åbn sagen" })).toBeVisible();
  await mette.keyboard.press("Enter");
  await expect(mette).toHaveURL(/\/members\/[0-9a-f-]{36}$/);
});

test("the kinds of duty carry counts, and the filters are in the address", async ({ mette }) => {
  await visit(mette, "/?who=all");
  await mette
    .getByRole("navigation", { name: "Opgaver efter slags" })
    .getByRole("link", { name: /^Visitation/ })
    .click();
  await expect(mette).toHaveURL(/bucket=visitation/);
  await expect(mette.locator("[data-row-link]").first()).toBeVisible();
  await mette.reload();
  await expect(
    mette.getByRole("navigation", { name: "Opgaver efter slags" }).getByRole("link", { name: /^Visitation/ }),
  ).toHaveAttribute("aria-current", "page");
});

test("a member is found by name and by day of birth, and words for persons stay out of the address", async ({
  mette,
}) => {
  await unemployedMember(mette, { surname: "Søgbarsen", birthDate: "1977-03-08" });
  await visit(mette, "/");
  for (const words of ["søgba", "08-03-1977"]) {
    await mette.keyboard.press("/");
    const dialog = mette.getByRole("dialog", { name: "Find et medlem" });
    await dialog.getByRole("combobox").fill(words);
    await expect(dialog.getByText("Prøve Søgbarsen")).toBeVisible();
    expect(mette.url()).not.toContain("1977");
    await mette.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
});
