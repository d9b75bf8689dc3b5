import { CasePage } from "../fixtures/case-page";
import { visit } from "../fixtures/sign-in";
import { newCpr } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test("R2.1a a member is created, registered as unemployed and placed, and is then due to be visited", async ({
  mette,
}) => {
  const cpr = newCpr("1990-01-17");
  await visit(mette, "/members/new");
  const field = (name: string) => mette.getByRole("textbox", { name: new RegExp(`^${name}`) });
  const save = mette.getByRole("button", { name: "Opret medlemmet" });

  /** By the keys, as one who types does: the list moves while it grows shorter. */
  const chooseMunicipality = async () => {
    const municipality = mette.getByRole("combobox", { name: /^Bopælskommune/ });
    await municipality.fill("København");
    await expect(mette.getByRole("option")).toHaveText(["København"]);
    await municipality.press("ArrowDown");
    await municipality.press("Enter");
    await expect(municipality).toHaveValue("København");
    await expect(mette.getByRole("option")).toHaveCount(0);
  };

  // An impossible day of birth: told at the field, and everything else stays.
  await field("Fornavn og mellemnavne").fill("Prøve");
  await field("Efternavn").fill("Nyborgsen");
  await field("CPR-nummer").fill("3102901234");
  await chooseMunicipality();
  await mette.getByRole("radiogroup", { name: "Forsikring" }).locator("label").filter({ hasText: "Fuldtid" }).click();
  await save.click();
  await expect(mette.getByRole("alert").filter({ hasText: "Der er 1 ting at rette" })).toContainText("CPR-nummer");
  await expect(field("Efternavn")).toHaveValue("Nyborgsen");

  await field("CPR-nummer").fill(cpr);
  await field("CPR-nummer").blur();
  // Over a shoulder the number is not to be read.
  await expect(field("CPR-nummer")).toHaveValue(new RegExp(`^${cpr.slice(0, 6)}-?•`));
  await save.click();
  await expect(mette).toHaveURL(/\/members\/[0-9a-f-]{36}$/);
  expect(await mette.title()).not.toContain("Nyborgsen");

  const page = new CasePage(mette, mette.url().split("/").at(-1) ?? "");
  await expect(mette.getByRole("heading", { level: 1, name: "Prøve Nyborgsen" })).toBeVisible();
  const registration = await page.act("Registrering", "Registrér tilmelding");
  await registration.write("Tilmeldt den", "09-04-2021");
  await registration.see();
  await registration.confirm("Registrér tilmeldingen");
  const placement = await page.act("Registrering", "Registrér indplacering");
  await placement.choose("Indplacering", "Ny dagpengeperiode");
  await placement.write("Virkning fra", "01-04-2021");
  await placement.see();
  await placement.confirm("Registrér indplaceringen");
  await expect(page.duty("23. apr. 2021").first()).toBeVisible();
  await expect(page.fact("Kontaktforløbet er hos")).toHaveText("ikke afgjort endnu");

  // The whole number is shown by an act of its own.
  await mette.getByRole("button", { name: /^Vis CPR-nummer/ }).click();
  await expect(mette.getByText(new RegExp(`${cpr.slice(0, 6)}-?${cpr.slice(6)}`))).toBeVisible();

  // The same number a second time leads to the case that there is.
  await visit(mette, "/members/new");
  await field("Fornavn og mellemnavne").fill("Prøve");
  await field("Efternavn").fill("Igensen");
  await field("CPR-nummer").fill(cpr);
  await chooseMunicipality();
  await mette.getByRole("radiogroup", { name: "Forsikring" }).locator("label").filter({ hasText: "Fuldtid" }).click();
  await save.click();
  await expect(mette.getByText("Medlemmet findes allerede")).toBeVisible();
  await expect(mette.getByRole("link", { name: "Åbn sagen" })).toHaveAttribute("href", `/members/${page.memberId}`);
});
