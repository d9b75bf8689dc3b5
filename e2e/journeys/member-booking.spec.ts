import { AMAL, JYTTE, onPhone, openTimes, RASMUS } from "../fixtures/member-stage";
import { axeFindings, overflow } from "../fixtures/page-holds";
import { hydrated } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

/** A Saturday, on which the demonstration has no times: what is opened there is a journey's own. */
const SATURDAY = "2021-04-24";
const ON_SATURDAY = `/min-side/book?from=${SATURDAY}`;

test("R4.3a booked before the deadline on a phone: held, confirmed, in time; then cancelled, and the deadline runs again", async ({
  mette,
  browser,
}) => {
  await openTimes(mette, SATURDAY, ["08:00"]);
  const { page, away } = await onPhone(browser, RASMUS, ON_SATURDAY);
  await expect(page.getByText("Du skal have booket senest tirsdag den 20. april.")).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: /^Vælg lørdag den 24\. april kl\. 08\.00/ }).click();
  await expect(page.getByRole("heading", { name: "Passer den her tid?" })).toBeFocused();
  await expect(page.getByText("Du booker i tide: fristen er tirsdag den 20. april.")).toBeVisible();
  await expect(page.getByText("Vi holder tiden for dig i ca. 5 minutter endnu.")).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Book tiden" }).click();
  await expect(page.getByText("Du bookede i tide")).toBeVisible();
  await expect(page.getByText("Fristen tirsdag den 20. april er overholdt.")).toBeVisible();

  const file = await page.request.get(
    (await page.getByRole("link", { name: "Læg den i din kalender" }).getAttribute("href")) ?? "",
  );
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).toContain("DTSTART:20210424T060000Z");

  await page.getByRole("link", { name: "Se samtalen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /jobsamtale/i })).toBeVisible();
  await expect(page.getByText("Den opfylder din bookingfrist tirsdag den 20. april.")).toBeVisible();
  // Opened anew: what was being read aloud of the page before is gone with it.
  await page.reload();
  await hydrated(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Aflys samtalen" }).click();
  await expect(page.getByText("Din bookingfrist tirsdag den 20. april løber igen.")).toBeVisible();
  await page.getByRole("button", { name: "Ja, aflys samtalen" }).click();
  await expect(page.getByText("Samtalen er aflyst").first()).toBeVisible();
  await away();
});

test("R4.3a two members race for one time: the second is told at once and offered the nearest", async ({
  mette,
  browser,
}) => {
  await openTimes(mette, SATURDAY, ["10:00", "11:00"]);
  const one = await onPhone(browser, RASMUS, ON_SATURDAY);
  const other = await onPhone(browser, JYTTE, ON_SATURDAY, "en");
  const wanted = /24\.? april (kl\.|at) 10[.:]00/i;
  // Both see the time free; Rasmus is the first to choose it, and Jytte's page does not know yet.
  await expect(other.page.getByRole("button", { name: wanted })).toBeVisible();
  await one.page.getByRole("button", { name: wanted }).click();
  await expect(one.page.getByRole("heading", { name: "Passer den her tid?" })).toBeVisible();
  await other.page.getByRole("button", { name: wanted }).click();
  await expect(other.page.getByText("The time is gone")).toBeVisible();
  await expect(other.page.getByRole("heading", { name: "The nearest free times" })).toBeVisible();
  await expect(other.page.getByRole("button", { name: /11:00/ }).first()).toBeVisible();
  expect(await axeFindings(other.page)).toEqual([]);

  // Rasmus lets it go, and it is Jytte's to choose.
  await one.page.getByRole("button", { name: "Vælg en anden tid" }).click();
  await expect(one.page.getByRole("heading", { name: "Ledige tider" })).toBeVisible();
  await other.page.reload();
  await other.page.getByRole("button", { name: wanted }).click();
  await expect(other.page.getByRole("heading", { name: "Does this time suit you?" })).toBeVisible();
  await other.page.getByRole("button", { name: "Choose another time" }).click();
  await one.away();
  await other.away();
});

test("R4.2c, R4.5a a summons is answered, and the jobcenter declined, in English", async ({ browser }) => {
  const { page, away } = await onPhone(browser, AMAL, "/min-side/appointments", "en");
  expect(await axeFindings(page)).toEqual([]);
  await page
    .getByRole("link", { name: /Joint job interview/i })
    .first()
    .click();
  await expect(page.getByText(/You are called to a joint job interview/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  const wish = page.getByRole("radiogroup", { name: /What do you want/ });
  await wish.locator("label").filter({ hasText: "I do not want the jobcenter there" }).click();
  await expect(page.getByText("The jobcenter is not there, because you do not want it.")).toBeVisible();
  await page.getByRole("button", { name: "Save your wish" }).click();
  await expect(page.getByText("Your wish is saved")).toBeVisible();

  const answer = page.getByRole("radiogroup", { name: /Are you coming/ });
  await answer.locator("label").filter({ hasText: "I need another time" }).click();
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByRole("textbox", { name: /Which times suit you/ })).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("textbox", { name: /Which times suit you/ }).fill("Tuesday or Thursday morning.");
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByText("Your answer is sent")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Tuesday or Thursday morning.")).toBeVisible();
  await expect(page.getByText("The fund has not dealt with your answer yet.")).toBeVisible();
  await away();
});
