import type { Browser, Page } from "@playwright/test";
import { fundChooses, memberSession, standAt, turnedTo } from "../fixtures/business-clock";
import { madeFund } from "../fixtures/made-fund";
import { openTimes } from "../fixtures/member-stage";
import { axeFindings } from "../fixtures/page-holds";
import { hydrated, LARS, signIn, visit } from "../fixtures/sign-in";
import { act, memberWithFund, TODAY } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

const DEADLINE = "2021-04-15";
const DAY_AFTER = "2021-04-16";

test.beforeEach(async () => standAt(`${TODAY} 10:00:00`));
test.afterEach(async () => standAt(`${TODAY} 12:00:00`));

/** A member of Lars's who is to book by the 15th of April, on their own phone. */
async function mustBook(browser: Browser, page: Page, surname: string, birthDate: string) {
  await signIn(page, LARS);
  const memberId = await memberWithFund(page, { surname, birthDate });
  await act(page, memberId, "setDeadline", { deadline: DEADLINE });
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 390, height: 844 },
  });
  await memberSession(context, memberId);
  return { phone: await context.newPage(), memberId, away: () => context.close() };
}

test("R4.3a, I-9 booked in the last half minute of the deadline day is in time; after midnight it can be moved and not cancelled", async ({
  page,
  browser,
}) => {
  const { phone, away } = await mustBook(browser, page, "Sidsteøjeblik", "1979-02-11");
  // A Saturday and a Sunday, on which the demonstration has no times.
  await openTimes(page, "2021-04-24", ["08:00"]);
  await openTimes(page, "2021-04-25", ["09:00"]);
  await openTimes(page, "2021-04-15", ["06:00"]);
  await standAt(`${DEADLINE} 23:50:00`);
  await expect.poll(() => turnedTo(DEADLINE)).toBe(true);
  await visit(phone, "/min-side/book?from=2021-04-24");
  await expect(phone.getByText("Du skal booke i dag, senest ved midnat.")).toBeVisible();
  await phone.getByRole("button", { name: /^Vælg lørdag den 24\. april kl\. 08\.00/ }).click();
  await expect(phone.getByText("Du booker i tide: fristen er torsdag den 15. april.")).toBeVisible();
  await standAt(`${DEADLINE} 23:59:30`);
  await phone.getByRole("button", { name: "Book tiden" }).click();
  await expect(phone.getByText("Du bookede i tide")).toBeVisible();

  await standAt(`${DAY_AFTER} 00:00:01`);
  await expect.poll(() => turnedTo(DAY_AFTER)).toBe(true);
  await phone.getByRole("link", { name: "Se samtalen" }).click();
  await phone.getByRole("button", { name: "Aflys samtalen" }).click();
  await expect(phone.getByText("Det kan ikke lade sig gøre")).toBeVisible();
  await expect(phone.getByText("Flyt samtalen til en anden tid i stedet.")).toBeVisible();
  await phone.getByRole("link", { name: "Flyt til en anden tid" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Flyt samtalen" })).toBeVisible();
  const address = new URL(phone.url());
  address.searchParams.set("from", "2021-04-25");
  await visit(phone, `${address.pathname}${address.search}`);
  await phone.getByRole("button", { name: /^Vælg søndag den 25\. april kl\. 09\.00/ }).click();
  await phone.getByRole("button", { name: "Flyt til denne tid" }).click();
  await expect(phone.getByText("Samtalen er flyttet")).toBeVisible();
  await away();
});

test("R4.3b, I-29 who has not booked when the deadline has passed is told and asked why, and the fund reads it", async ({
  page,
  browser,
}) => {
  const { phone, memberId, away } = await mustBook(browser, page, "Forsinkelse", "1981-12-06");
  await standAt(`${DAY_AFTER} 00:00:01`);
  await expect.poll(() => turnedTo(DAY_AFTER)).toBe(true);
  await visit(phone, "/min-side/messages");
  await expect(phone.getByText("Du bookede ikke inden fristen").first()).toBeVisible();
  await visit(phone, "/min-side");
  await expect(phone.getByRole("heading", { name: "Du bookede ikke i tide" })).toBeVisible();
  await expect(phone.getByText("Fristen var torsdag den 15. april")).toBeVisible();
  await phone.getByRole("link", { name: "Fortæl hvorfor" }).click();
  await hydrated(phone);
  expect(await axeFindings(phone)).toEqual([]);
  await phone.getByRole("textbox").first().fill("Jeg var indlagt fra den 13. til den 16. april.");
  await phone.getByRole("button", { name: "Se hvad det betyder" }).click();
  await phone.getByRole("button", { name: "Send forklaringen" }).click();
  await expect(phone.getByText("Forklaringen er sendt")).toBeVisible();
  await visit(page, "/inbox?who=all");
  await expect(page.getByText("Jeg var indlagt fra den 13. til den 16. april.")).toBeVisible();

  // Taken days later, it has effect from the day after the deadline all the same.
  await standAt("2021-04-19 10:00:00");
  await visit(page, `/members/${memberId}`);
  await page.getByRole("button", { name: "Frister", exact: true }).click();
  await page.getByRole("menuitem", { name: "Afmeld efter misset frist" }).click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("textbox", { name: /forklar/i }).fill("Kunne have booket den 12.");
  await panel.getByRole("button", { name: "Se hvad det fører til" }).click();
  await expect(panel.locator("dl")).toContainText("ophører fra og med");
  await panel.getByRole("button", { name: /^Afmeld/ }).click();
  await expect(panel).toBeHidden();
  await visit(phone, "/min-side/messages");
  await phone.getByRole("link", { name: /Du er afmeldt som arbejdssøgende/ }).click();
  await expect(phone.getByText("fredag den 16. april 2021").first()).toBeVisible();
  await away();
});

test("R4.3b, I-29 where the fund chose it, who neither books nor explains is deregistered by itself, days later, from the right day", async ({
  page,
  browser,
}) => {
  await fundChooses({ deregisterAfterDays: 2 });
  const { phone, away } = await mustBook(browser, page, "Tavshed", "1982-10-03");
  for (const day of ["2021-04-16", "2021-04-17"]) {
    await standAt(`${day} 00:00:01`);
    await expect.poll(() => turnedTo(day)).toBe(true);
  }
  await visit(phone, "/min-side/messages");
  await expect(phone.getByText("Du bookede ikke inden fristen").first()).toBeVisible();
  await expect(phone.getByText("Du er afmeldt som arbejdssøgende")).toHaveCount(0);
  await standAt("2021-04-18 00:00:01");
  await expect.poll(() => turnedTo("2021-04-18")).toBe(true);
  await visit(phone, "/min-side/messages");
  await phone.getByRole("link", { name: /Du er afmeldt som arbejdssøgende/ }).click();
  await expect(phone.getByText("fredag den 16. april 2021").first()).toBeVisible();
  await fundChooses({});
  await away();
});

test("I-17 one who has no time to choose from is given the day back, night after night, and is not deregistered", async ({
  page,
  browser,
}) => {
  const fund = await madeFund("METAL", "2021-04-13 10:00:00");
  await fund.leadIn(page.context());
  const memberId = await memberWithFund(page, { surname: "Tomhændet", birthDate: "1980-03-12" });
  await openTimes(page, "2021-04-14", ["08:00"]);
  await act(page, memberId, "setDeadline", { deadline: "2021-04-14" });
  // The only time there is begins, and from then on there is nothing to book.
  for (const day of ["2021-04-15", "2021-04-16", "2021-04-17"]) {
    await fund.skipTo(`${day} 00:00:01`);
    await expect.poll(() => fund.turnedTo(day)).toBe(true);
  }
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 390, height: 844 },
  });
  await fund.memberIn(context, memberId);
  const phone = await context.newPage();
  await visit(phone, "/min-side/messages");
  await expect(phone.getByText("Du har fået flere dage til at booke")).toHaveCount(3);
  await expect(phone.getByText("Du bookede ikke inden fristen")).toHaveCount(0);
  await expect(phone.getByText("Du er afmeldt som arbejdssøgende")).toHaveCount(0);
  await context.close();
  await fund.leave();
});
