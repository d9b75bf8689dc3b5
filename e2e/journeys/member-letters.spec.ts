import type { Browser, Page } from "@playwright/test";
import { axeFindings, overflow } from "../fixtures/page-holds";
import { hydrated, METTE, signIn, visit } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

/** A member of the demonstration whose case Mette Brandt has. */
const RASMUS = "Rasmus Toft Elkjær";
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

test.use({ viewport: { width: 390, height: 844 } });

async function caseworkerAt(browser: Browser, path: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL,
    locale: "da-DK",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await signIn(page, METTE, path);
  return page;
}

/** Nothing for axe to find, and nothing to scroll sideways for. */
async function expectSound(page: Page): Promise<void> {
  // A button that worked is announced by its own words, for some seconds after they are gone.
  await expect(page.locator("[data-live-announcer] [role=img]")).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

test("a member writes to the fund, the caseworker answers in the inbox, and the answer is read", async ({
  page,
  browser,
}) => {
  await signIn(page, RASMUS, "/min-side/messages/write", "member");
  await page.getByRole("button", { name: "Send beskeden" }).click();
  await expect(page.getByText("Skal udfyldes.")).toBeVisible();
  await expectSound(page);
  const words = `Kan samtalen holdes på video? ${Date.now()}`;
  const draft = page.waitForResponse((answer) => answer.url().includes("member.drafts.save"));
  await page.getByRole("textbox", { name: /^Din besked/ }).fill(words);
  await draft;
  // What was typed is there again, on this device or another.
  await visit(page, "/min-side/messages/write");
  await expect(page.getByRole("textbox", { name: /^Din besked/ })).toHaveValue(words);
  await page.getByRole("button", { name: "Send beskeden" }).click();
  await expect(page.getByText("Beskeden er sendt")).toBeVisible();
  await page.getByRole("link", { name: "Til Beskeder" }).click();
  const written = page.getByRole("listitem").filter({ hasText: words });
  await expect(written).toContainText("venter på a-kassen");
  await expectSound(page);

  const mette = await caseworkerAt(browser, "/inbox");
  const told = mette.getByRole("listitem").filter({ hasText: words });
  await expectSound(mette);
  const reply = `Ja, det kan den. ${Date.now()}`;
  await told.getByRole("textbox", { name: /^Svar/ }).fill(reply);
  await told.getByRole("button", { name: "Send svaret og markér som behandlet" }).click();
  await expect(mette.getByText(`Svaret er sendt til ${RASMUS}`)).toBeVisible();
  await expect(told).toHaveCount(0);
  await mette.context().close();

  await visit(page, "/min-side/messages");
  const answer = page.getByRole("listitem").filter({ hasText: reply });
  await expect(answer).toContainText("Ny: Svar fra din a-kasse");
  await expect(written).toContainText("læst af a-kassen");
  const read = page.waitForResponse((told) => told.url().includes("member.letters.open"));
  await answer.getByRole("link").click();
  await read;
  await expect(page.getByRole("heading", { level: 1, name: "Svar fra din a-kasse" })).toBeVisible();
  await expect(page.getByRole("blockquote")).toContainText(words);
  await expectSound(page);
  await visit(page, "/min-side/messages");
  await expect(answer).not.toContainText("Ny:");
});

test("a member tells of illness: what stands is told first, and the caseworker has it to read", async ({
  page,
  browser,
}) => {
  await signIn(page, RASMUS, "/min-side/tell", "member");
  await expectSound(page);
  await page.getByRole("link", { name: /^Jeg er syg/ }).click();
  const from = page.getByRole("textbox", { name: /^Første sygedag/ });
  await from.fill("01-01-2019");
  await from.blur();
  await page.getByRole("button", { name: "Se hvad det betyder" }).click();
  await expect(page.getByText("Dagen ligger mere end et år tilbage.")).toBeVisible();
  await from.fill("12-04-2021");
  await from.blur();
  await page.getByRole("button", { name: "Se hvad det betyder" }).click();
  await expect(page.getByText("Sig til her på siden, når du er rask igen.")).toBeVisible();
  await expectSound(page);
  await page.getByRole("button", { name: "Meld mig syg" }).click();
  await expect(page.getByText("Du er meldt syg hos a-kassen")).toBeVisible();

  const mette = await caseworkerAt(browser, "/?bucket=toRead&who=mine");
  await expect(mette.getByText(/fortalt om sygdom fra|Medlemmet er syg/).first()).toBeVisible();
  await visit(mette, "/inbox");
  const told = mette.getByRole("listitem").filter({ hasText: "Sygdom" }).filter({ hasText: "Fra 12. apr. 2021" });
  await expect(told.first()).toBeVisible();
  await mette.context().close();

  await visit(page, "/min-side/tell/well");
  const to = page.getByRole("textbox", { name: /^Sidste sygedag/ });
  await to.fill("12-04-2021");
  await to.blur();
  await page.getByRole("button", { name: "Se hvad det betyder" }).click();
  await page.getByRole("button", { name: "Meld mig rask" }).click();
  await expect(page.getByText("Du er meldt rask hos a-kassen")).toBeVisible();
});

test("a file of a wrong kind is refused at its field; a picture is kept, and opened by the caseworker too", async ({
  page,
  browser,
}) => {
  await signIn(page, RASMUS, "/min-side/documents", "member");
  const field = page.getByLabel("Vælg en fil");
  await page.getByRole("button", { name: "Gem dokumentet" }).click();
  await expect(page.getByText("Vælg en fil først.")).toBeVisible();
  await field.setInputFiles({ name: "billede.png", mimeType: "image/png", buffer: Buffer.from("<script>") });
  await page.getByRole("button", { name: "Gem dokumentet" }).click();
  await expect(page.getByText("Filen er ikke en PDF, PNG eller JPEG. Vælg en anden.")).toBeVisible();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expectSound(page);
  const name = `Kvittering ${Date.now()}`;
  await field.setInputFiles({ name: `${name}.pdf`, mimeType: "application/pdf", buffer: PNG });
  await page.getByRole("button", { name: "Gem dokumentet" }).click();
  await expect(page.getByText(`Gemt: ${name}`)).toBeVisible();
  const link = page.getByRole("link", { name: new RegExp(name) });
  await expect(link).toBeVisible();
  const download = page.waitForEvent("download");
  await link.click();
  expect((await download).suggestedFilename()).toBe(`${name}.png`);

  const address = (await link.getAttribute("href"))!;
  const mette = await caseworkerAt(browser, "/");
  const file = await mette.request.get(address);
  expect([file.status(), file.headers()["content-security-policy"]]).toEqual([200, "default-src 'none'; sandbox"]);
  expect(await file.body()).toEqual(PNG);
  await mette.context().close();
});

test("in English, what a member tells and writes has its words", async ({ page }) => {
  await signIn(page, RASMUS, "/min-side/tell", "member");
  await page.context().addCookies([{ name: "locale", value: "en", url: process.env.BASE_URL! }]);
  for (const [path, heading] of [
    ["/min-side/tell", "Tell the fund something"],
    ["/min-side/tell/job", "I have found a job"],
    ["/min-side/messages", "Messages"],
    ["/min-side/messages/write", "Write to your fund"],
    ["/min-side/documents", "Documents"],
  ] as const) {
    await page.goto(path);
    await hydrated(page);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectSound(page);
  }
});
