import { axeFindings, expectToHold, look, overflow } from "../fixtures/page-holds";
import { HENRIK_OF_THE_AUTHORITY, signIn, TEAM_LEAD, visit } from "../fixtures/sign-in";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

/** The month before the one in which the demonstration opens. */
const MARCH = "/supervision?month=2021-03";

test("R12 a team lead opens a figure, the cases behind it, and a case", async ({ page }) => {
  await signIn(page, TEAM_LEAD);
  await page.getByRole("navigation", { name: "Rum" }).getByRole("link", { name: "Tilsyn" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tilsyn" })).toBeVisible();
  await expect(page.getByText("April 2021").first()).toBeVisible();
  await page.getByRole("link", { name: "Forrige måned" }).click();
  await expect(page).toHaveURL(/month=2021-03/);

  const figure = page.getByRole("article", { name: "Visitation i tide" });
  await expect(figure.getByRole("link", { name: "§ 2, stk. 2" }).first()).toHaveAttribute("href", "/rules/R2.2a");
  await figure.getByText("Sådan er det talt").click();
  await expect(figure).toContainText("Den fjortende dag er stadig i tide.");
  const inTime = figure.getByRole("row", { name: /^I tide/ });
  const count = Number(await inTime.getByRole("cell").last().textContent());
  expect(count).toBeGreaterThan(0);
  await inTime.getByRole("link").click();

  await expect(page.getByRole("heading", { level: 1, name: "Visitation i tide" })).toBeVisible();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(Math.min(count, 50) + 1);
  const name = await page.locator("[data-row-link]").first().textContent();
  await page.locator("[data-row-link]").first().click();
  await expect(page).toHaveURL(/\/members\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name ?? "");
});

test("R12 the figures are narrowed by municipality and by caseworker, in the address", async ({ page }) => {
  await signIn(page, TEAM_LEAD, MARCH);
  await page.getByRole("button", { name: /^Kommune/ }).click();
  await page.getByRole("option", { name: "Odense" }).click();
  await expect(page).toHaveURL(/municipality=0461/);
  await page.getByRole("button", { name: /^Sagsbehandler/ }).click();
  await page.getByRole("option", { name: "Mette Brandt" }).click();
  await expect(page).toHaveURL(/caseworker=/);
  await expect(page.getByText("Sagsbehandleren er den, der har sagen nu.")).toBeVisible();
  await page.getByRole("link", { name: "Vis hele a-kassen" }).click();
  await expect(page).toHaveURL(/supervision\?month=2021-03$/);
});

test("R12 the authority's reader sees the figures, and the cases by their numbers alone, and can do nothing", async ({
  page,
}) => {
  await signIn(page, HENRIK_OF_THE_AUTHORITY);
  await expect(page.getByRole("heading", { level: 1, name: "Tilsyn" })).toBeVisible();
  await visit(page, MARCH);
  await expect(page.getByRole("button", { name: /^Sagsbehandler/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Luk/ })).toHaveCount(0);
  await page.getByRole("article", { name: "Visitation i tide" }).getByRole("link", { name: "I tide" }).click();
  await expect(page.getByText("Sagerne står med sagsnummer og uden navn", { exact: false })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Medlem" })).toHaveCount(0);
  await expect(page.getByRole("row").nth(1)).toContainText(/[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/);
  await expect(page.locator("[data-row-link]")).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  // Neither is a case opened by its address, nor one caseworker's figures.
  const refused = await page.request.get(
    `/api/trpc/supervision.figures?input=${encodeURIComponent(JSON.stringify({ caseworkerId: "00000000-0000-4000-8000-000000000000" }))}`,
  );
  expect(refused.status()).toBe(403);
  for (const width of [390, 1440]) {
    await look(page, { locale: "da", theme: "light", width });
    await visit(page, MARCH);
    await expect(page.getByRole("heading", { level: 1, name: "Tilsyn" })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
  }
});

test("R12 the figures are had as files, with what they are of; not by whom they are not for", async ({
  page,
  mette,
}) => {
  expect((await mette.request.get("/api/supervision?month=2021-03&format=csv")).status()).toBe(403);
  await page.context().clearCookies();
  await signIn(page, TEAM_LEAD, MARCH);
  const csv = await page.request.get("/api/supervision?month=2021-03&format=csv");
  expect(csv.headers()["content-disposition"]).toContain("tilsyn-2021-03.csv");
  const lines = (await csv.text()).split("\r\n");
  expect(lines[0]).toContain("Tilsyn · Marts 2021");
  expect(lines.find((line) => line.includes("Visitation i tide;§ 2, stk. 2;I tide;"))).toBeDefined();
  const pdf = await page.request.get("/api/supervision?month=2021-03&format=pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await page.request.get("/api/supervision?month=2021-03&format=exe")).status()).toBe(400);
});

test.describe("the pages of supervision hold in both languages, light and dark, wide and narrow", () => {
  test("the figures", async ({ page }) => {
    await signIn(page, TEAM_LEAD);
    await expectToHold(page, MARCH, async () => {
      await expect(page.getByRole("article").first()).toBeVisible();
    });
  });

  test("the cases behind a figure", async ({ page }) => {
    await signIn(page, TEAM_LEAD);
    await expectToHold(page, "/supervision/visitation?month=2021-03", async () => {
      await expect(page.getByRole("table")).toBeVisible();
    });
  });
});

test("R12 a month is closed; what is registered for it later stands beside what it was closed with", async ({
  page,
}) => {
  await signIn(page, TEAM_LEAD);
  const memberId = await memberWithFund(page, { surname: "Lukkesen", birthDate: "1979-06-11" }, "2021-03-02");
  // The month that runs is not closed.
  await visit(page, "/supervision");
  await expect(page.getByRole("button", { name: /^Luk / })).toHaveCount(0);
  await visit(page, MARCH);
  await page.getByRole("button", { name: "Luk marts 2021" }).click();
  const dialog = page.getByRole("dialog", { name: "Luk marts 2021?" });
  await expect(dialog).toContainText("En måned lukkes én gang.");
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Luk marts 2021" }).click();
  await expect(page.getByText(`af ${TEAM_LEAD}`, { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "Luk marts 2021" })).toHaveCount(0);

  await act(page, memberId, "leaveRegister", { from: "2021-03-30" });
  await visit(page, MARCH);
  const figure = page.getByRole("article", { name: "Afmeldinger" });
  const other = figure.getByRole("row", { name: /^Andre grunde/ }).getByRole("cell");
  const [then, now] = [await other.first().textContent(), await other.last().textContent()];
  expect(Number(now)).toBe(Number(then) + 1);
  await figure.getByRole("link", { name: "1 sag er ændret siden lukningen" }).click();
  const row = page.getByRole("row").nth(1);
  await expect(row).toContainText("Prøve Lukkesen");
  await expect(row).toContainText("Ikke talt med");
  await expect(row).toContainText("Andre grunde");
  expect(await axeFindings(page)).toEqual([]);
  await expectToHold(page, MARCH, async () => {
    await expect(page.getByRole("article").first()).toBeVisible();
  });
});
