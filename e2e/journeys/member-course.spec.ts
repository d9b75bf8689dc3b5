import { expectToHold } from "../fixtures/page-holds";
import { LARS, OSKAR_THE_MEMBER, signIn, visit } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

/** A phone. */
test.use({ viewport: { width: 390, height: 844 } });

test("R6b holiday with 14 days' notice is registered at once, with 13 it goes to the fund, and can be withdrawn", async ({
  page,
}) => {
  await signIn(page, OSKAR_THE_MEMBER, "/min-side/holiday", "member");
  const pick = async (from: string, to: string) => {
    for (const [label, day] of [
      ["Første feriedag", from],
      ["Sidste feriedag", to],
    ] as const) {
      const field = page.getByRole("textbox", { name: new RegExp(`^${label}`) });
      await field.fill(day);
      await field.blur();
    }
  };
  // The demonstration stands on 13 April.
  await pick("27-04-2021", "27-04-2021");
  await expect(page.getByText("Ferien registreres med det samme")).toBeVisible();
  await page.getByRole("button", { name: "Registrér ferien", exact: true }).click();
  await expect(page.getByText("Ferien er registreret")).toBeVisible();
  const holidays = page.getByRole("listitem");
  await expect(holidays.filter({ hasText: "tirsdag den 27. april" })).toContainText("Registreret");

  await page.getByRole("button", { name: "Meld en ferie mere" }).click();
  await pick("26-04-2021", "26-04-2021");
  await expect(page.getByText("HK Danmarks A-kasse skal sige ja eller nej")).toBeVisible();
  await page.getByRole("button", { name: "Send ferien til HK Danmarks A-kasse" }).click();
  await expect(page.getByText("Ferien er sendt")).toBeVisible();
  await expect(holidays.filter({ hasText: "mandag den 26. april" })).toContainText("Venter på svar");

  const second = holidays.filter({ hasText: "mandag den 26. april" });
  await second.getByRole("button", { name: /^Træk/ }).click();
  await second.getByRole("button", { name: "Træk ferien tilbage", exact: true }).click();
  await expect(second).toContainText("Ferien er trukket tilbage");
  await visit(page, "/min-side/holiday");
  await expect(second).toContainText("Trukket tilbage");
});

test("I-15 holiday from yesterday is refused with its ground, and what was typed stays", async ({ page }) => {
  await signIn(page, OSKAR_THE_MEMBER, "/min-side/holiday", "member");
  const from = page.getByRole("textbox", { name: /^Første feriedag/ });
  await from.fill("12-04-2021");
  const to = page.getByRole("textbox", { name: /^Sidste feriedag/ });
  await to.fill("14-04-2021");
  await to.blur();
  await expect(page.getByText("Ferien begyndte mandag den 12. april 2021")).toBeVisible();
  await expect(from).toHaveValue("12-04-2021");
  await expect(page.getByRole("button", { name: /Registrér ferien|Send ferien/ })).toHaveCount(0);
});

test("R5.1 the guidance is read topic by topic, leaves the front page, and keeps its time", async ({ page }) => {
  await signIn(page, OSKAR_THE_MEMBER, "/min-side", "member");
  await page.getByRole("link", { name: "Læs vejledningen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vejledning" })).toBeVisible();
  await expect(page.getByText("Du mangler 7 emner af 7.")).toBeVisible();
  await page.getByRole("button", { name: "Jeg har læst det: Hvad forsøget går ud på" }).click();
  await expect(page.getByText("Du mangler 6 emner af 7.")).toBeVisible();
  await page.getByRole("button", { name: "Jeg har læst de 6 emner, der er tilbage" }).click();
  await expect(page.getByText("Du har læst det hele.")).toBeVisible();
  await visit(page, "/min-side/guidance");
  await expect(page.getByText(/^Læst tirsdag den 13\. april kl\.\s\d\d\.\d\d$/)).toHaveCount(7);
  await visit(page, "/min-side");
  await expect(page.getByRole("heading", { level: 2, name: "Det skal du gøre" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Læs vejledningen" })).toHaveCount(0);
});

test("a caseworker opens the case: the member sees who, when and what, and asks about it", async ({
  page,
  browser,
}) => {
  const office = await browser.newPage({ baseURL: process.env.BASE_URL, locale: "da-DK" });
  await signIn(office, LARS);
  await office.keyboard.press("/");
  await office.getByRole("combobox").fill("Lindhardt");
  await office.getByRole("option", { name: /Lindhardt/ }).click();
  await expect(office.getByRole("heading", { level: 1 })).toContainText("Lindhardt");
  await office.close();

  await signIn(page, OSKAR_THE_MEMBER, "/min-side/access", "member");
  const line = page.getByRole("listitem").filter({ hasText: "Din sag er åbnet" }).first();
  await expect(line).toContainText("Lars Winther, sagsbehandler");
  await line.getByRole("button", { name: /^Spørg om det/ }).click();
  await line.getByRole("textbox", { name: /^Hvad vil du vide/ }).fill("Hvad skulle du bruge det til?");
  await line.getByRole("button", { name: "Send spørgsmålet" }).click();
  await expect(line).toContainText("Spørgsmålet er sendt");
  await visit(page, "/min-side/access");
  await expect(line).toContainText("Du har spurgt om det.");
});

test("a phone number that is none is told at its field, and what was typed stays", async ({ page }) => {
  await signIn(page, OSKAR_THE_MEMBER, "/min-side/me", "member");
  const phone = page.getByRole("textbox", { name: /^Telefon/ });
  await phone.fill("123");
  await page.getByRole("button", { name: "Gem" }).click();
  await expect(phone).toHaveAccessibleDescription(/otte cifre/);
  await expect(phone).toHaveValue("123");
  await phone.fill("20 30 40 50");
  await page.getByRole("button", { name: "Gem" }).click();
  await expect(page.getByText("Det er gemt")).toBeVisible();
});

for (const name of ["", "/more", "/holiday", "/plan", "/guidance", "/hours", "/me", "/access", "/jobcenter"])
  test(`/min-side${name} holds in both languages, themes and widths`, async ({ page }) => {
    await signIn(page, OSKAR_THE_MEMBER, `/min-side${name}`, "member");
    await expectToHold(page, `/min-side${name}`);
  });
