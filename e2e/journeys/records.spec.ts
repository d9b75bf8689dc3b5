import type { Page } from "@playwright/test";
import pg from "pg";
import { CasePage } from "../fixtures/case-page";
import { expectToHold } from "../fixtures/page-holds";
import { signIn, visit } from "../fixtures/sign-in";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

/** Team lead in the fund in which the journeys play. */
const LEAD = "Birgit Søholm";

/** A case of the demonstration in which a registered fact was corrected on a later day, and the day of the first version. */
async function correctedCase(): Promise<{ memberId: string; day: string }> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ memberId: string; day: string }>(
      `select member_id as "memberId", (recorded_at at time zone 'Europe/Copenhagen')::date::text as day from marking_end
       where fund_code = 'FOA' and (superseded_at at time zone 'Europe/Copenhagen')::date > (recorded_at at time zone 'Europe/Copenhagen')::date
       union all
       select member_id, (recorded_at at time zone 'Europe/Copenhagen')::date::text from benefit_month
       where fund_code = 'FOA' and (superseded_at at time zone 'Europe/Copenhagen')::date > (recorded_at at time zone 'Europe/Copenhagen')::date
       union all
       select member_id, (recorded_at at time zone 'Europe/Copenhagen')::date::text from interview
       where fund_code = 'FOA' and applies_on <= (recorded_at at time zone 'Europe/Copenhagen')::date + 30
         and (superseded_at at time zone 'Europe/Copenhagen')::date > (recorded_at at time zone 'Europe/Copenhagen')::date
       limit 1`,
    );
    return rows[0]!;
  } finally {
    await client.end();
  }
}

const asLead = (page: Page, path: string) => signIn(page, LEAD, path);

test.describe("a team lead's pages of what the fund remembers hold, both languages, light and dark, wide and narrow", () => {
  for (const path of ["/administration/audit", "/administration/replay", "/administration/retention"])
    test(path, async ({ page }) => {
      await asLead(page, path);
      await expectToHold(page, path);
    });

  test("the case as it was, and everything about a member", async ({ page }) => {
    test.setTimeout(120_000);
    await asLead(page, "/");
    const memberId = await memberWithFund(page, { surname: "Husketsen", birthDate: "1982-02-02" });
    await expectToHold(page, `/members/${memberId}/as-it-was?as=2021-03-20`);
    await expectToHold(page, `/members/${memberId}/subject-access`, async ({ locale }) => {
      const gather = { da: "Saml alt om medlemmet", en: "Gather everything about the member" }[locale];
      await page.getByRole("button", { name: gather }).click();
      await expect(page.getByRole("article")).toBeVisible();
    });
  });
});

test("every stored decision is replayed in the background, and none would differ", async ({ page }) => {
  await asLead(page, "/administration/replay");
  await page.getByRole("button", { name: "Kør alle afgørelser igen" }).click();
  await expect(page.getByText("ingen ville blive anderledes")).toBeVisible({ timeout: 60_000 });
  const rows = page.getByRole("table", { name: "Spørgsmål til hver regel" }).getByRole("row");
  expect(await rows.count()).toBeGreaterThan(20);
});

test("the case on a past day, as it was known then and as that day is known today", async ({ mette }) => {
  const { memberId, day } = await correctedCase();
  await new CasePage(mette, memberId).open();
  await mette.getByRole("link", { name: "Sagen, som den var en anden dag" }).click();
  await expect(mette.getByRole("heading", { level: 1 })).toContainText("Sagen");
  const form = mette.getByRole("form", { name: "Vælg dag" });
  const [year, month, date] = day.split("-");
  await form.getByRole("textbox", { name: "Hvilken dag" }).fill(`${date}-${month}-${year}`);
  await form.getByRole("textbox", { name: "Hvilken dag" }).blur();
  await form.getByRole("button", { name: "Vis sagen" }).click();
  await expect(mette).toHaveURL(new RegExp(`as=${day}`));
  await expect(mette.getByText("Som vi kendte den, da dagen var gået.")).toBeVisible();
  await expect(mette.getByText("Dengang troede vi").first()).toBeVisible();
  await form.locator("label").filter({ hasText: "i dag" }).click();
  await form.getByRole("button", { name: "Vis sagen" }).click();
  await expect(mette.getByText("Som vi kender den dag i dag.")).toBeVisible();
  // A day that has not come is said at its field, and nothing is asked.
  await form.getByRole("textbox", { name: "Hvilken dag" }).fill("01-01-2030");
  await form.getByRole("textbox", { name: "Hvilken dag" }).blur();
  await form.getByRole("button", { name: "Vis sagen" }).click();
  await expect(form.getByText("Dagen er ikke kommet endnu.")).toBeVisible();
});

test("a lead finds in the log who has looked at a member's case, keeps it as a file, and the log is untouched", async ({
  page,
  browser,
}) => {
  const other = await browser.newPage({ baseURL: process.env.BASE_URL, locale: "da-DK" });
  await signIn(other, "Mette Brandt");
  const memberId = await memberWithFund(other, { surname: "Logbogsen", birthDate: "1982-03-03" });
  await visit(other, `/members/${memberId}`);
  await other.close();

  await asLead(page, "/administration/audit");
  await page.getByRole("textbox", { name: "Om hvilket medlem" }).fill("Logbogsen");
  await page.getByRole("list", { name: "Fundne medlemmer" }).getByRole("button").first().click();
  await page.getByRole("button", { name: "Hvad slags" }).click();
  await page.getByRole("option", { name: "Læst" }).click();
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`member=${memberId}`));
  expect(page.url()).not.toContain("Logbogsen");
  const lines = page.getByRole("list", { name: "Linjer i loggen" }).getByRole("listitem");
  await expect(lines.first()).toContainText("Mette Brandt");
  await expect(lines.first()).toContainText("sagen");
  const file = await page.request.get(`/api/audit?member=${memberId}`);
  expect(file.status()).toBe(200);
  expect(await file.text()).toContain("visitMember");
  // Seals come within seconds; the whole log is looked through when asked.
  await page.getByRole("button", { name: "Gennemgå loggen nu" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Loggen er urørt" })).toBeVisible();
});

test("an administrator without cases has the log, and finds whom it is about", async ({ page, browser }) => {
  const lead = await browser.newPage({ baseURL: process.env.BASE_URL, locale: "da-DK" });
  await asLead(lead, "/");
  const memberId = await memberWithFund(lead, { surname: "Peterslog", birthDate: "1982-06-06" });
  await lead.close();
  await signIn(page, "Peter Damgaard Bech", "/administration/audit");
  await page.getByRole("textbox", { name: "Om hvilket medlem" }).fill("Peterslog");
  await page.getByRole("list", { name: "Fundne medlemmer" }).getByRole("button").first().click();
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`member=${memberId}`));
  await expect(page.getByRole("list", { name: "Linjer i loggen" })).toContainText("Visitér");
  await page.getByRole("link", { name: "Indsigt: alt om medlemmet" }).click();
  await page.getByRole("button", { name: "Saml alt om medlemmet" }).click();
  await expect(page.getByRole("article", { name: "Alt om medlemmet" })).toContainText("CPR-nummer 060682-");
});

test("everything about one member is gathered, with the whole number, and kept as a file", async ({ page }) => {
  await asLead(page, "/");
  const memberId = await memberWithFund(page, { surname: "Indsigtsen", birthDate: "1982-04-04" });
  await act(page, memberId, "enterHours", { month: "2021-03", hours: 12.34 });
  await new CasePage(page, memberId).open();
  await page.getByRole("link", { name: "Indsigt: alt om medlemmet" }).click();
  await page.getByRole("button", { name: "Saml alt om medlemmet" }).click();
  const all = page.getByRole("article", { name: "Alt om medlemmet" });
  await expect(all).toContainText("CPR-nummer 040482-");
  await expect(all.getByRole("heading", { name: "Dagpengetimer" })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Gem som fil (JSON)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^indsigt-2021-04-\d\d\.json$/);
});

test("a caseworker who is no lead is told whose the log is", async ({ mette }) => {
  await visit(mette, "/administration/audit");
  await expect(mette.getByRole("heading", { level: 1, name: "Kun for teamledere og administratorer" })).toBeVisible();
  await expect(mette.getByRole("navigation", { name: "Rum" }).getByRole("link", { name: "Log" })).toHaveCount(0);
  expect((await mette.request.get("/api/audit")).status()).toBe(403);
});
