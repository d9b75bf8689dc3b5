import type { Locator, Page } from "@playwright/test";
import { JYTTE, onPhone } from "../fixtures/member-stage";
import { axeFindings, overflow } from "../fixtures/page-holds";
import { OSKAR_THE_MEMBER, visit } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

const TOO_LONG = "Jeg har meget at sige. ".repeat(200);

/** Writes what cannot be used, sends it, and finds it told at the field, with nothing of it lost. */
async function refuses(page: Page, field: Locator, typed: string, button: RegExp, told: RegExp): Promise<void> {
  await field.fill(typed);
  // What is chosen from is closed by leaving the field.
  if ((await field.getAttribute("role")) === "combobox") await field.blur();
  await page.getByRole("button", { name: button }).click();
  await expect(field).toHaveAccessibleDescription(told);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveValue(typed);
}

test("every form of a member's that is sent empty or too long says so at its field, keeps what was written, and has the focus there", async ({
  browser,
}) => {
  const { page, away } = await onPhone(browser, OSKAR_THE_MEMBER, "/min-side/messages/write");
  const message = page.getByRole("textbox", { name: /^Din besked/ });
  await page.getByRole("button", { name: "Send beskeden" }).click();
  await expect(message).toHaveAccessibleDescription(/Skal udfyldes/);
  await expect(message).toBeFocused();
  await refuses(page, message, TOO_LONG, /^Send beskeden/, /højst 4000 tegn/);
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await message.fill("");

  await visit(page, "/min-side/plan");
  const goal = page.getByRole("combobox", { name: /^Jobbet/ });
  await page.getByRole("button", { name: "Send forslaget" }).click();
  // Two things to put right are told together first, each leading to its field.
  const summary = page.getByRole("alert").filter({ hasText: "Der er 2 ting at rette" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: /^Jobbet/ }).click();
  await expect(goal).toBeFocused();
  await page
    .getByRole("radiogroup", { name: /^Hvad går det efter/ })
    .locator("label")
    .first()
    .click();
  await refuses(page, goal, "Lagermedarbejder ".repeat(20).trim(), /^Send forslaget/, /Gør det kortere/);
  await expect(page.getByRole("radio").first()).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);
  const comment = page.getByRole("textbox", { name: /^Din kommentar/ });
  const kept = page.waitForResponse(
    (answer) =>
      answer.url().includes("member.drafts.save") && (answer.request().postData() ?? "").includes("planComment"),
  );
  await refuses(page, comment, TOO_LONG, /^Send kommentaren/, /højst 4000 tegn/);
  await kept;
  // It is there again on another visit, and on another device.
  await visit(page, "/min-side/plan");
  await expect(comment).toHaveValue(TOO_LONG);
  await goal.fill("");
  await comment.fill("");

  await visit(page, "/min-side/me");
  await refuses(page, page.getByRole("textbox", { name: /^Mail/ }), "oskar@", /^Gem$/, /Skriv en mailadresse/);
  const person = page.getByRole("textbox", { name: /^Personens navn/ });
  const number = page.getByRole("textbox", { name: /^Personens CPR-nummer/ });
  await person.fill("Min søster");
  await refuses(page, number, "311299-123", /^Lad personen/, /CPR-nummer på ti cifre/);
  await expect(number).toBeFocused();
  await expect(person).toHaveValue("Min søster");
  await away();
});

test("days that do not exist, an end before its start, and hours no week has are told at their fields", async ({
  browser,
}) => {
  const { page, away } = await onPhone(browser, OSKAR_THE_MEMBER, "/min-side/tell/illness");
  const from = page.getByRole("textbox", { name: /^Første sygedag/ });
  const to = page.getByRole("textbox", { name: /^Sidste sygedag/ });
  await refuses(page, from, "31-04-2021", /^Se hvad det betyder/, /Skal udfyldes|Datoen findes ikke|Skriv en dag/);
  await from.fill("13-04-2021");
  await refuses(page, to, "12-04-2021", /^Se hvad det betyder/, /ligger før den første dag/);

  await visit(page, "/min-side/tell/job");
  const hours = page.getByRole("textbox", { name: /^Timer om ugen/ });
  await refuses(page, hours, "200", /^Se hvad det betyder/, /Så mange timer er der ikke i en uge/);
  await refuses(page, hours, "mange", /^Se hvad det betyder/, /Skriv timerne som et tal/);

  await visit(page, "/min-side/holiday");
  await page.getByRole("textbox", { name: /^Første feriedag/ }).fill("20-05-2021");
  const last = page.getByRole("textbox", { name: /^Sidste feriedag/ });
  await last.fill("19-05-2021");
  await last.blur();
  await expect(last).toHaveAccessibleDescription(/ligger før den første dag/);
  await expect(last).toHaveValue("19-05-2021");
  await away();
});

test("a file that is no document, one that is empty and one that is too large are told before they are kept", async ({
  browser,
}) => {
  const { page, away } = await onPhone(browser, OSKAR_THE_MEMBER, "/min-side/documents");
  const choose = async (name: string, mimeType: string, buffer: Buffer, told: string) => {
    await page.locator("#file").setInputFiles({ name, mimeType, buffer });
    await page.getByRole("button", { name: "Gem dokumentet" }).click();
    await expect(page.getByRole("alert").filter({ hasText: told })).toBeVisible();
  };
  await page.getByRole("button", { name: "Gem dokumentet" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Vælg en fil først." })).toBeVisible();
  await choose("kald-mig.pdf", "application/pdf", Buffer.from("MZ not a document"), "Filen er ikke en PDF");
  await choose("tom.pdf", "application/pdf", Buffer.alloc(0), "Filen er tom.");
  await choose("stor.pdf", "application/pdf", Buffer.alloc(11 * 1024 * 1024, "%PDF-1.7"), "større end 10 MB");
  expect(await axeFindings(page)).toEqual([]);
  await away();
});

test("without scripts a member's pages can be read, and a form says that it needs them", async ({ browser }) => {
  const { page, away } = await onPhone(browser, OSKAR_THE_MEMBER, "/min-side");
  const reader = await browser.newContext({
    baseURL: process.env.BASE_URL,
    locale: "da-DK",
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  await reader.addCookies(await page.context().cookies());
  const plain = await reader.newPage();
  for (const [path, words] of [
    ["", "Det skal du gøre"],
    ["/appointments", "Kommende"],
    ["/guidance", "Hvad forsøget går ud på"],
    ["/hours", "Når timerne er brugt"],
    ["/jobcenter", "Det mangler"],
    ["/access", "Hvem har set min sag"],
  ] as const) {
    await plain.goto(`/min-side${path}`);
    await expect(plain.getByRole("heading", { name: words })).toBeVisible();
  }
  // A browser whose scripts a test has switched off shows no such words: they are looked for in what it is sent.
  const form = await plain.request.get("/min-side/messages/write");
  expect(await form.text()).toMatch(/<noscript>.{0,200}for at sende skal de være slået til/u);
  await reader.close();
  await away();
});

const PAGES = [
  "",
  "/appointments",
  "/messages",
  "/messages/write",
  "/more",
  "/book",
  "/tell",
  "/tell/illness",
  "/tell/job",
].concat([
  "/tell/registered",
  "/holiday",
  "/plan",
  "/guidance",
  "/hours",
  "/jobcenter",
  "/documents",
  "/me",
  "/access",
]);

test("at 400 % of 1280 pixels no page of a member's scrolls sideways, in either language", async ({ browser }) => {
  for (const locale of ["da", "en"] as const) {
    const { page, away } = await onPhone(browser, OSKAR_THE_MEMBER, "/min-side", locale);
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of PAGES) {
      await visit(page, `/min-side${path}`);
      expect.soft(await overflow(page), `${path} in ${locale}: pixels too wide`).toBeLessThanOrEqual(0);
    }
    await away();
  }
});

test("by keyboard alone: a time is reached, held, looked at and let go, and the list is there again", async ({
  browser,
}) => {
  const { page, away } = await onPhone(browser, JYTTE, "/min-side/book");
  // Past the header, the rooms and what narrows the list down: the first free time is one of the stops.
  const isTime = () => page.evaluate(() => document.activeElement?.hasAttribute("data-time") ?? false);
  let stops = 0;
  while (!(await isTime()) && stops < 30) {
    await page.keyboard.press("Tab");
    stops++;
  }
  expect(await isTime(), `a free time within ${stops} stops`).toBe(true);
  await page.keyboard.press("Enter");
  const question = page.getByRole("heading", { name: "Passer den her tid?" });
  await expect(question).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Book tiden" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Vælg en anden tid" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Ledige tider" })).toBeVisible();
  // Who uses the keyboard is back in the list, and not at the top of the page.
  await expect.poll(isTime).toBe(true);
  await away();
});
