import { axeFindings, expectToHold, look } from "../fixtures/page-holds";
import { HENRIK_OF_THE_AUTHORITY, METTE, PETER_THE_ADMINISTRATOR, signIn, TEAM_LEAD, visit } from "../fixtures/sign-in";
import { memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test("an administrator who has no cases begins in the administration, sees no more rooms, and how the operation stands", async ({
  page,
}) => {
  await signIn(page, PETER_THE_ADMINISTRATOR);
  await expect(page.getByRole("heading", { level: 1, name: "Administration" })).toBeVisible();
  const rooms = page.getByRole("navigation", { name: "Rum" });
  await expect(rooms.getByRole("link", { name: "Administration" })).toHaveAttribute("aria-current", "page");
  await expect(rooms.getByRole("link", { name: "Arbejdsliste" })).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: "Dagens kørsel" })).toContainText("i gang");
  // Who goes over to the jobcenter is about cases, and so no administrator's.
  await expect(page.getByRole("link", { name: /^Når ordningen udløber/ })).toHaveCount(0);
});

test("the fund's choices: what is wrong stands at its field, whom a change touches is seen first, and who chose is kept", async ({
  page,
}) => {
  await signIn(page, PETER_THE_ADMINISTRATOR, "/administration/settings");
  const days = page.getByRole("textbox", { name: "Bookingfrist, der foreslås" });
  await days.fill("0");
  await page.getByRole("button", { name: "Se hvem det rammer" }).click();
  await expect(page.getByRole("alert").getByText("Skriv et helt tal fra 1 til 90.")).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await expect(days).toHaveValue("0");
  await days.fill("12");
  await page.getByRole("textbox", { name: /^Områder, der mangler folk/ }).fill("Social- og sundhedsassistent\nSmed");
  await page.getByRole("button", { name: "Se hvem det rammer" }).click();
  await expect(page.getByRole("group", { name: "Det fører det til" })).toContainText("Påmindelser den kommende nat");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Gem som ny version" }).click();
  await expect(page.getByText("Version 1")).toBeVisible();
  await expect(page.getByText(PETER_THE_ADMINISTRATOR).first()).toBeVisible();
  await expect(days).toHaveValue("12");
});

test("the chosen days are proposed where a deadline is set, and what is short of people where a job goal is", async ({
  page,
}) => {
  await signIn(page, METTE);
  const memberId = await memberWithFund(page, { surname: "Forslagsen", birthDate: "1986-04-22" });
  await visit(page, `/members/${memberId}`);
  await page.getByRole("button", { name: "Frister", exact: true }).click();
  await page.getByRole("menuitem", { name: "Sæt bookingfrist" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox").first()).toHaveValue(/25.*0?4.*2021/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Plan og fritagelse", exact: true }).click();
  await page.getByRole("menuitem", { name: "Registrér jobmål" }).click();
  await expect(page.getByRole("dialog")).toContainText("Her mangler der folk: Social- og sundhedsassistent, Smed.");
});

test("places are added and closed, with what lies there told first", async ({ page }) => {
  await signIn(page, PETER_THE_ADMINISTRATOR, "/administration/places");
  await page.getByRole("button", { name: "Tilføj stedet" }).click();
  await expect(page.getByRole("alert").getByText("Vælg kommunen.")).toBeVisible();
  await page.getByRole("textbox", { name: "Navn" }).fill("FOA Rejsemål");
  await page.getByRole("textbox", { name: "Adresse" }).fill("Stationen 1, Odense");
  await page.getByRole("combobox", { name: "Kommune" }).fill("Oden");
  await page.getByRole("option", { name: "Odense" }).click();
  await page.getByRole("button", { name: "Tilføj stedet" }).click();
  await expect(page.getByText("FOA Rejsemål", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Luk FOA Rejsemål" }).click();
  await expect(page.getByRole("dialog")).toContainText("Ingen åbne tider og ingen aftalte samtaler");
  await page.getByRole("button", { name: "Luk stedet" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "FOA Rejsemål" })).toContainText("Lukket");
});

test("a team lead has the work list's rooms and the administration; on a phone four of them and the rest behind one button", async ({
  page,
}) => {
  await signIn(page, TEAM_LEAD);
  await look(page, { locale: "da", theme: "light", width: 390 });
  await visit(page, "/");
  const rooms = page.getByRole("navigation", { name: "Rum" });
  await expect(rooms.getByRole("link")).toHaveCount(4);
  await rooms.getByRole("button", { name: "Mere" }).click();
  await page.getByRole("menuitem", { name: "Administration" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Administration" })).toBeVisible();
  await page.getByRole("link", { name: /^Når ordningen udløber/ }).click();
  await expect(page.getByRole("list", { name: "Deltagelser, der slutter med ordningen" })).toBeVisible();
});

test("the pages of the administration hold in both languages, light and dark, wide and narrow", async ({ page }) => {
  await signIn(page, TEAM_LEAD);
  for (const path of ["", "/settings", "/places", "/expiry"]) await expectToHold(page, `/administration${path}`);
});

test("the authority's reader finds no administration among the rooms", async ({ page }) => {
  await signIn(page, HENRIK_OF_THE_AUTHORITY);
  await expect(page.getByRole("heading", { level: 1, name: "Tilsyn" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Administration" })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
});

test("the operation's health is there without sign-in, and names nobody", async ({ request }) => {
  const response = await request.get("/api/health");
  const told = await response.json();
  expect(told.checks.map(({ check }: { check: string }) => check)).toEqual(
    expect.arrayContaining(["database", "turnedDay", "rounds"]),
  );
  expect(Object.keys(told).sort()).toEqual(["checks", "status"]);
  expect(response.status()).toBe(told.status === "ok" ? 200 : 503);
  const foa = told.checks.filter(({ fund }: { fund: string | null }) => fund === "FOA");
  expect(foa.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
});
