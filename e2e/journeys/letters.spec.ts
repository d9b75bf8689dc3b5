import type { Browser, BrowserContext, Page } from "@playwright/test";
import { memberSession } from "../fixtures/business-clock";
import { CasePage } from "../fixtures/case-page";
import { axeFindings, expectToHold, overflow } from "../fixtures/page-holds";
import { LARS, PETER_THE_ADMINISTRATOR, signIn, visit } from "../fixtures/sign-in";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

/** Team lead of the fund in which these journeys play. */
const LEAD = "Nadia Petersen Holt";
const POST_ROOM = `http://localhost:${process.env.POST_ROOM_PORT}`;

async function phoneOf(browser: Browser, memberId: string): Promise<{ phone: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 390, height: 844 },
  });
  await memberSession(context, memberId);
  return { phone: await context.newPage(), context };
}

/** The member's choice, made on the member's page. */
async function choosesMail(phone: Page, address: string): Promise<void> {
  await visit(phone, "/min-side/me");
  await phone.getByRole("textbox", { name: /^Mail/ }).fill(address);
  await phone.getByRole("radio", { name: /^Mail/ }).check({ force: true });
  await phone.getByRole("button", { name: "Gem" }).click();
  await expect(phone.getByText("Vi sender en mail, når der er noget nyt til dig.")).toBeVisible();
}

/** What the next mail meets in the post room. */
const mailsMeet = (page: Page, fault: "none" | "bounce" | "down") =>
  page.request.post(`${POST_ROOM}/control`, { form: { kind: "mail", fault } });

test("a member who chose mail is told by mail, reads the letter in the portal, and the caseworker sees it read", async ({
  page,
  browser,
}) => {
  await signIn(page, LARS);
  const memberId = await memberWithFund(page, { surname: "Mailsen", birthDate: "1981-06-01" });
  const { phone, context } = await phoneOf(browser, memberId);
  await choosesMail(phone, "mailsen@example.dk");
  // Shut for a moment: it is tried again by itself.
  await mailsMeet(page, "down");
  await act(page, memberId, "setDeadline", { deadline: "2021-04-28" });
  await visit(page, `/members/${memberId}/letters`);
  const letter = page.getByRole("listitem").filter({ hasText: "Du skal booke en jobsamtale" }).first();
  await expect(letter).toContainText("Mail: venter");
  await expect(letter).toContainText("ikke læst på Min side");
  await mailsMeet(page, "none");

  const postRoom = await context.newPage();
  await postRoom.goto(`${POST_ROOM}/?lang=da`);
  await expect(postRoom.getByText("Rummet er simuleret.")).toBeVisible();
  const mail = postRoom.getByRole("article").filter({ hasText: "mailsen@example.dk" });
  await expect(async () => {
    await postRoom.reload();
    await expect(mail).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  await expect(mail.getByRole("heading", { name: "Ny besked på Min side" })).toBeVisible();
  await expect(mail).not.toContainText(/Mailsen,|booke|frist|jobsamtale|dagpenge/);
  const link = /http\S+\/min-side\/messages\/\S+/.exec((await mail.textContent()) ?? "")?.[0] ?? "";

  await visit(phone, new URL(link).pathname);
  await expect(phone.getByRole("heading", { level: 1, name: "Du skal booke en jobsamtale" })).toBeVisible();
  await expect(async () => {
    await visit(page, `/members/${memberId}/letters`);
    await expect(letter).toContainText("læst på Min side 13. apr. 2021", { timeout: 1_000 });
  }).toPass();
  await expect(letter).toContainText("Mail: sendt");
  const casePage = await new CasePage(page, memberId).open();
  await expect(casePage.timeline.filter({ hasText: "(læst 13. apr. 2021" })).toHaveCount(1);
  await context.close();
});

test("a mail that comes back is a task; the letter is printed instead, and the task is done", async ({
  page,
  browser,
}) => {
  await signIn(page, LARS);
  const memberId = await memberWithFund(page, { surname: "Retursen", birthDate: "1981-06-02" });
  const { phone, context } = await phoneOf(browser, memberId);
  await choosesMail(phone, "findes-ikke@example.dk");
  await mailsMeet(page, "bounce");
  await act(page, memberId, "writeToMember", { text: "Ring til os, når du kan." });
  const casePage = new CasePage(page, memberId);
  await expect(async () => {
    await casePage.open();
    await expect(casePage.duty("Et brev kom ikke frem").first()).toContainText("det kom retur", { timeout: 1_000 });
  }).toPass();

  await visit(page, "/letters?show=failed&who=all");
  await expect(page.getByRole("listitem").filter({ hasText: "Retursen" })).toContainText("Mail: kom retur");
  await page.getByRole("link", { name: /Retursen/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Breve" })).toBeVisible();
  await page.getByText("Skriv postadressen").click();
  await page.getByRole("button", { name: "Gem adressen" }).click();
  await expect(page.getByText("Skal udfyldes.")).toBeVisible();
  await page.getByRole("textbox", { name: /^Postadresse/ }).fill("Klosterport 4\n8000 Aarhus C");
  await page.getByRole("button", { name: "Gem adressen" }).click();
  await expect(page.getByText("Adressen er gemt")).toBeVisible();
  const letter = page.getByRole("listitem").filter({ hasText: "Besked fra din a-kasse" }).first();
  await letter.getByText("Send ad en anden vej").click();
  await letter.getByRole("button", { name: "Læg til print" }).click();
  await expect(letter).toContainText("Brev med posten: skal printes");

  await visit(page, "/letters?who=all");
  await page.getByRole("checkbox", { name: "Vælg alle" }).uncheck({ force: true });
  await expect(page.getByText("Vælg mindst ét brev.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Vælg brevet til Prøve Retursen" }).check({ force: true });
  const printed = page.context().waitForEvent("response", (answer) => answer.url().endsWith("/api/letters/print"));
  await page.getByRole("button", { name: /^Åbn 1 brev til print/ }).click();
  const pdf = await printed;
  expect([pdf.status(), pdf.headers()["content-type"], pdf.headers()["cache-control"]]).toEqual([
    200,
    "application/pdf",
    expect.stringContaining("no-store"),
  ]);
  await page.getByRole("button", { name: "Markér 1 brev som sendt" }).click();
  await expect(page.getByText("1 brev er markeret som sendt")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Retursen" })).toHaveCount(0);
  await casePage.open();
  await expect(casePage.duty("Et brev kom ikke frem")).toHaveCount(0);
  await expect(casePage.timeline.filter({ hasText: "Brev med posten: printet og sendt" })).toHaveCount(1);
  await context.close();
});

test("a team lead words a letter anew: it is previewed, held against its fields, and only new letters read so", async ({
  page,
  browser,
}) => {
  await signIn(page, LEAD);
  const memberId = await memberWithFund(page, { surname: "Ordsen", birthDate: "1981-06-03" });
  const withdraw = async (deadline: string) => {
    await act(page, memberId, "setDeadline", { deadline });
    const answer = await page.request.get(
      `/api/trpc/caseworker.case.page?input=${encodeURIComponent(JSON.stringify({ memberId }))}`,
    );
    const { result } = (await answer.json()) as {
      result: { data: { facts: { deadlines: { entityId: string; withdrawnOn: string | null }[] } } };
    };
    const { entityId } = result.data.facts.deadlines.find(({ withdrawnOn }) => withdrawnOn === null)!;
    await act(page, memberId, "withdrawDeadline", { deadlineId: entityId, reason: "Prøve" });
  };
  await withdraw("2021-04-28");

  await visit(page, "/administration/letters");
  await page.getByRole("link", { name: "Du behøver ikke booke" }).click();
  const danish = page.locator("section").filter({ has: page.getByRole("heading", { name: "Dansk" }) });
  const title = danish.getByRole("textbox", { name: "Overskrift" });
  const text = danish.getByRole("textbox", { name: /^Tekst/ });
  await expect(page.getByText("Der er ikke ændret noget.")).toBeVisible();
  await title.fill("Fristen er væk");
  await text.fill("Hej. Du kan slappe af.");
  await expect(danish.getByText("Hej. Du kan slappe af.").last()).toBeVisible();
  await page.getByRole("button", { name: "Gem som ny version" }).click();
  await expect(page.getByRole("alert").getByText("Disse felter skal med: {frist}.")).toBeVisible();
  await text.focus();
  await page.keyboard.press("End");
  await danish.getByRole("button", { name: "Sæt {frist} ind" }).click();
  await expect(text).toHaveValue(/\{frist\}/);
  await page.getByRole("button", { name: "Gem som ny version" }).click();
  await expect(page.getByText("Gemt. Nye breve skrives sådan fra nu af.")).toBeVisible();
  await expect(page.getByText(/^Version 1 · /)).toBeVisible();

  await withdraw("2021-04-29");
  const { phone, context } = await phoneOf(browser, memberId);
  await visit(phone, "/min-side/messages");
  await expect(phone.getByRole("link", { name: /Fristen er væk/ })).toHaveCount(1);
  await expect(phone.getByRole("link", { name: /Du behøver ikke booke/ })).toHaveCount(1);

  await page.getByRole("button", { name: "Gå tilbage til version 0" }).click();
  await expect(page.getByText("Teksten er sat tilbage.")).toBeVisible();
  await expect(title).toHaveValue("Du behøver ikke booke");
  await visit(phone, "/min-side/messages");
  await expect(phone.getByRole("link", { name: /Fristen er væk/ })).toHaveCount(1);
  await context.close();
});

test("a caseworker has a calendar elsewhere: an address that is told once, renewed and closed", async ({ page }) => {
  await signIn(page, LARS);
  await page.getByRole("button", { name: /Lars Winther/ }).click();
  await page.getByRole("link", { name: "Kalender udenfor systemet" }).click();
  await expect(page.getByText("Du har ingen adresse endnu.")).toBeVisible();
  await page.getByRole("button", { name: "Lav en adresse" }).click();
  const field = page.getByRole("textbox", { name: /^Adressen/ });
  await expect(field).toHaveValue(/\/api\/calendar\/[\w-]{43}\.ics$/);
  const first = await field.inputValue();
  const feed = await page.request.get(first, { headers: { cookie: "" } });
  expect([feed.status(), feed.headers()["content-type"], feed.headers()["cache-control"]]).toEqual([
    200,
    "text/calendar; charset=utf-8",
    "no-store",
  ]);
  const text = await feed.text();
  expect(text).toContain("SUMMARY:Samtale");
  expect(text).not.toMatch(/jobsamtale|ATTENDEE|DESCRIPTION|\b\d{6}-\d{4}\b/);
  await page.getByRole("button", { name: "Lav en ny adresse" }).click();
  await expect(field).not.toHaveValue(first);
  expect((await page.request.get(first)).status()).toBe(404);
  const second = await field.inputValue();
  await visit(page, "/calendar-feed");
  await expect(field).toHaveCount(0);
  await page.getByRole("button", { name: "Luk adressen" }).click();
  await expect(page.getByText("Du har ingen adresse endnu.")).toBeVisible();
  expect((await page.request.get(second)).status()).toBe(404);
});

test.describe("the pages of letters hold in both languages, light and dark, wide and narrow", () => {
  test("the room, a member's letters and the calendar elsewhere", async ({ page, browser }) => {
    await signIn(page, LARS);
    const memberId = await memberWithFund(page, { surname: "Sidesen", birthDate: "1981-06-04" });
    const { phone, context } = await phoneOf(browser, memberId);
    await choosesMail(phone, "sidesen@example.dk");
    await act(page, memberId, "setDeadline", { deadline: "2021-04-28" });
    await act(page, memberId, "writeToMember", { text: "Kom forbi." });
    await visit(page, `/members/${memberId}/letters`);
    await page.getByText("Send ad en anden vej").first().click();
    await page.getByRole("button", { name: "Læg til print" }).first().click();
    await expect(page.getByText("Brev med posten: skal printes").first()).toBeVisible();
    await expectToHold(page, "/letters?who=all");
    await expectToHold(page, "/letters?who=all&show=failed");
    await expectToHold(page, `/members/${memberId}/letters`, async () => {
      for (const summary of await page.locator("summary").all()) await summary.click();
    });
    await expectToHold(page, "/calendar-feed");
    await context.close();
  });

  test("the templates", async ({ page }) => {
    await signIn(page, PETER_THE_ADMINISTRATOR, "/administration/letters");
    await expectToHold(page, "/administration/letters");
    await expectToHold(page, "/administration/letters/deregistered");
  });

  test("the post room", async ({ page }) => {
    for (const lang of ["da", "en"])
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${POST_ROOM}/?lang=${lang}`);
        expect(await axeFindings(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
  });
});
