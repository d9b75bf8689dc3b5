import type { Page } from "@playwright/test";
import { PARAGRAPHS } from "@/components/rules/paragraphs";
import { CALLABLE_NAMES } from "@/server/rules/callable";
import { CATALOGUE } from "@/server/rules/catalogue";
import { CasePage } from "../fixtures/case-page";
import { expectToHold } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

const linksOf = async (page: Page): Promise<Set<string>> =>
  new Set(
    await page
      .locator("main a[href^='/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!.replace(/#.*/, ""))),
  );

test.describe("the pages of the law hold in both languages, light and dark, wide and narrow", () => {
  for (const path of [
    "/rules/paragraph/4",
    "/rules/paragraph/13",
    "/rules/I-17",
    "/rules/examples",
    "/rules/try/visitation",
  ])
    test(path, ({ page }) => expectToHold(page, path));

  test("a form with its answer", async ({ page }) => {
    await expectToHold(page, "/rules/try/interviewDay", async ({ locale }) => {
      await page.getByRole("button", { name: { da: "Spørg reglen", en: "Ask the rule" }[locale] }).click();
      await expect(
        page.getByRole("group", { name: { da: "Lovens svar", en: "The law's answer" }[locale] }).first(),
      ).toBeVisible();
    });
  });
});

test("R4.4b is tried and refused with its ground, and then allowed; the question is shared by its address", async ({
  page,
}) => {
  await visit(page, "/rules/R4.4b");
  await page.getByRole("link", { name: "Kan samtalen ligge på dagen?" }).click();
  await expect(page).toHaveURL(/\/rules\/try\/interviewDay$/);
  const form = page.getByRole("form", { name: "Spørg loven" });
  const added = form.getByRole("group", { name: "Samtalen, der skal lægges ind" });
  const answer = form.getByRole("group", { name: "Lovens svar" });
  const choose = (name: string) =>
    added
      .locator("label")
      .filter({ hasText: new RegExp(`^${name}$`) })
      .click();
  const only = async (name: string) => {
    for (const box of await added.getByRole("checkbox", { checked: true }).all())
      await box.locator("xpath=ancestor::label").click();
    await choose(name);
  };
  // On the day there is a cv interview: a second one of the same kind is refused.
  await only("Cv-samtale");
  await form.getByRole("button", { name: "Spørg reglen" }).click();
  await expect(answer).toContainText("Kan ikke lade sig gøre");
  const ground = answer.getByRole("listitem").filter({ hasText: "Hvad der skal til" }).first();
  await expect(ground.getByRole("link", { name: "§ 4, stk. 4" })).toHaveAttribute("href", /\/rules\/R4\.4/);
  // What is typed after that is answered as it is typed.
  await only("Jobsamtale");
  await expect(answer).toContainText("Kan lade sig gøre");
  await form.getByRole("button", { name: "Spørg reglen" }).click();
  const address = page.url();
  expect(address).toContain("#input=");
  await visit(page, "/rules");
  await page.goto(address);
  await expect(page.getByRole("form").getByRole("group", { name: "Lovens svar" })).toContainText("Kan lade sig gøre");
});

test("R2.5b what is missing is told at its field, in words", async ({ page }) => {
  await visit(page, "/rules/try/endDate");
  await page.getByRole("button", { name: "Ryd felterne" }).click();
  await page.getByRole("button", { name: "Spørg reglen" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Skal udfyldes." });
  await expect(summary.getByRole("link")).toHaveCount(2);
  await summary.getByRole("link").last().click();
  await expect(page.getByRole("textbox", { name: /Tilmeldt eller registreret den/ })).toBeFocused();
});

test("from a ground on an act's panel one click leads to the rule", async ({ mette }) => {
  const memberId = await memberWithFund(mette, { surname: "Regelsen", birthDate: "1981-02-03" });
  const page = await new CasePage(mette, memberId).open();
  const panel = await page.act("Afslutning", "Afslut deltagelsen");
  await panel.choose("Årsagskode", /^41/);
  await panel.write("Begrundelse", "Timerne er brugt.");
  await panel.see();
  await panel.answer.getByRole("listitem").filter({ hasText: "Der er brugt" }).getByRole("link").click();
  await expect(mette).toHaveURL(/\/rules\/R9\.1$/);
  await expect(mette.getByRole("main")).toContainText("Når svaret er nej");
});

test("a walk: from the work list every rule of the catalogue is reached, and each leads back to where it is met", async ({
  mette,
}) => {
  test.setTimeout(240_000);
  await visit(mette, "/?who=all");
  await mette.getByRole("navigation", { name: "Rum" }).getByRole("link", { name: "Regler" }).click();
  await expect(mette).toHaveURL(/\/rules$/);
  const index = await linksOf(mette);
  for (const number of PARAGRAPHS) expect([...index], number).toContain(`/rules/paragraph/${number}`);
  for (const question of CALLABLE_NAMES) expect([...index], question).toContain(`/rules/try/${question}`);
  const reached = new Set<string>();
  for (const number of PARAGRAPHS) {
    await mette.goto(`/rules/paragraph/${number}`);
    for (const link of await linksOf(mette)) reached.add(link);
  }
  for (const { rule } of CATALOGUE) {
    expect([...reached], rule).toContain(`/rules/${rule}`);
    await mette.goto(`/rules/${rule}`, { waitUntil: "commit" });
    const places = mette.locator("section").filter({ hasText: "Her møder du reglen" }).getByRole("link");
    await expect(places.first(), rule).toBeVisible();
  }
});
