import type { Browser } from "@playwright/test";
import { CasePage } from "../fixtures/case-page";
import { type MadeFund, madeFund } from "../fixtures/made-fund";
import { openTimes } from "../fixtures/member-stage";
import { axeFindings, expectToHold, look } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

/** A short look that is repeated until what others did is there. */
const SHORT = { timeout: 2_000 };
const MENU = "Klager og følger";

async function onTheirPhone(browser: Browser, fund: MadeFund, memberId: string) {
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 390, height: 844 },
  });
  await fund.memberIn(context, memberId);
  return { phone: await context.newPage(), away: () => context.close() };
}

test("R4.3b, I-32: what a complaint would ask for is seen before the decision; then the complaint, the annulment, and what is left to undo", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const fund = await madeFund("MA", "2021-04-13 10:00:00");
  await fund.leadIn(page.context());
  const memberId = await memberWithFund(page, { surname: "Klagesen", birthDate: "1983-05-21" });
  await openTimes(page, "2021-04-15", ["06:00"]);
  await openTimes(page, "2021-04-24", ["08:00", "09:00"]);
  await act(page, memberId, "setDeadline", { deadline: "2021-04-15" });
  await fund.skipTo("2021-04-16 00:00:01");
  await expect.poll(() => fund.turnedTo("2021-04-16")).toBe(true);
  await fund.skipTo("2021-04-19 10:00:00");
  const sag = new CasePage(page, memberId);

  await test.step("the deregistration's preview says what its documentation lacks, and leads to everything about it", async () => {
    await sag.open();
    const panel = await sag.act("Frister", "Afmeld efter misset frist");
    await panel.dialog.getByRole("textbox", { name: /forklar/i }).fill("Har ikke svaret.");
    await panel.see();
    await expect(panel.consequences).toContainText("Mangler i dokumentationen");
    await expect(panel.consequences).toContainText("Medlemmet er spurgt og har ikke svaret.");
    await panel.dialog.getByRole("link", { name: "Se alt samlet om det" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Bookingfristen 15\. apr/ })).toBeVisible();
    await expect(page.getByText("Medlemmet skulle selv booke.", { exact: false })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Ledige tider hver dag" })).toBeVisible();
    const file = page.waitForEvent("download");
    await page.getByRole("link", { name: "Hent som PDF" }).click();
    expect((await file).suggestedFilename()).toBe("klage-2021-04-15.pdf");
    await expectToHold(page, new URL(page.url()).pathname);
    await look(page, { locale: "da", theme: "light", width: 1440 });
  });

  await test.step("deregistered all the same, the member complains, and the case is kept", async () => {
    const read = await page.request.get(
      `/api/trpc/caseworker.case.page?input=${encodeURIComponent(JSON.stringify({ memberId }))}`,
    );
    const { result } = await read.json();
    const deadlineId = result.data.facts.deadlines[0].entityId;
    await act(page, memberId, "deregister", { deadlineId, explanation: "Har ikke svaret." });
    await sag.open();
    const panel = await sag.act(MENU, "Registrér klage");
    await panel.field("Det siger medlemmet").fill("Jeg fik aldrig brevet, jeg lå på sygehuset.");
    await panel.see();
    await expect(panel.consequences).toContainText("gemmes");
    await panel.confirm("Registrér klagen og giv besked");
    await sag.becomes(async () => {
      await expect(page.getByText("Jeg fik aldrig brevet, jeg lå på sygehuset.").first()).toBeVisible(SHORT);
    });
  });

  await test.step("the deregistration is annulled: everybody is told, and what is left stands one by one", async () => {
    const panel = await sag.act(MENU, "Annullér afmelding");
    await panel.field("Begrundelse").fill("Medlemmet var indlagt og kunne ikke booke.");
    await panel.see();
    await expect(panel.consequences).toContainText("DFDG");
    await panel.confirm("Annullér afmeldingen og giv besked");
    await sag.becomes(async () => {
      await expect(page.getByRole("heading", { name: "Følger af det, der er rettet" })).toBeVisible(SHORT);
    });
    await expect(page.getByText("Medhold", { exact: false }).first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    const { phone, away } = await onTheirPhone(browser, fund, memberId);
    await visit(phone, "/min-side/messages");
    await expect(phone.getByText("Du er ikke afmeldt alligevel").first()).toBeVisible();
    await away();
  });

  await test.step("the letter that nobody has read is taken back, and is no letter of the member's any more", async () => {
    await page.getByRole("button", { name: "Tag stilling til brevet" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Se hvad det fører til" }).click();
    await dialog.getByRole("button", { name: "Træk brevet tilbage", exact: true }).click();
    await expect(dialog).toBeHidden();
    await sag.becomes(async () => {
      await expect(page.getByText("trukket tilbage").first()).toBeVisible(SHORT);
    });
  });
  await fund.leave();
});
