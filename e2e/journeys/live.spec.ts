import { CasePage } from "../fixtures/case-page";
import { AMAL, JYTTE, onPhone, openTimes, RASMUS } from "../fixtures/member-stage";
import { axeFindings, overflow } from "../fixtures/page-holds";
import { JONAS, signIn, visit } from "../fixtures/sign-in";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

/** A Saturday, on which the demonstration has no times: what is opened there is a journey's own. */
const SATURDAY = "2021-04-24";
const ON_SATURDAY = `/min-side/book?from=${SATURDAY}`;

test("a time that somebody else chooses goes from the open list, and the focus and the choice stay", async ({
  mette,
  browser,
}) => {
  await openTimes(mette, SATURDAY, ["13:00", "14:00", "15:00"]);
  const one = await onPhone(browser, RASMUS, ON_SATURDAY);
  const other = await onPhone(browser, JYTTE, ON_SATURDAY);
  const at = (time: string) => new RegExp(`^Vælg lørdag den 24\\. april kl\\. ${time}`);
  const kept = one.page.getByRole("button", { name: at("15\\.00") });
  await expect(kept).toBeVisible();
  await kept.focus();
  await other.page.getByRole("button", { name: at("13\\.00") }).click();
  await expect(other.page.getByRole("heading", { name: "Passer den her tid?" })).toBeVisible();
  await expect(one.page.getByRole("button", { name: at("13\\.00") })).toHaveCount(0);
  await expect(one.page.locator("#main").getByText("En af tiderne er lige blevet taget.")).toBeVisible();
  await expect(kept).toBeFocused();
  expect(await axeFindings(one.page)).toEqual([]);
  expect(await overflow(one.page)).toBeLessThanOrEqual(0);

  // Let go, it is there again; the one in focus goes, and the focus goes to the next.
  await other.page.getByRole("button", { name: "Vælg en anden tid" }).click();
  await expect(one.page.getByRole("button", { name: at("13\\.00") })).toBeVisible();
  const middle = one.page.getByRole("button", { name: at("14\\.00") });
  await middle.focus();
  await other.page.getByRole("button", { name: at("14\\.00") }).click();
  await expect(middle).toHaveCount(0);
  await expect(kept).toBeFocused();
  await other.page.getByRole("button", { name: "Vælg en anden tid" }).click();
  await expect(middle).toBeVisible();
  await one.away();
  await other.away();
});

test("what the fund does shows on the member's open overview by itself, and waits where something is typed", async ({
  mette,
  browser,
}) => {
  await visit(mette, "/");
  const found = await mette.request.post("/api/trpc/caseworker.search.members", {
    data: { typed: AMAL },
    headers: { "x-kontakt": "1", origin: process.env.BASE_URL ?? "" },
  });
  const memberId = /"memberId":"([^"]+)"/.exec(await found.text())?.[1] ?? "";
  const { page, away } = await onPhone(browser, AMAL, "/min-side");
  const writing = await page.context().newPage();
  await visit(writing, "/min-side/messages/write");
  const text = writing.getByRole("textbox", { name: /besked/i });
  await text.fill("Jeg er midt i at skrive");

  await act(mette, memberId, "writeToMember", { text: "Husk dit cv til samtalen." });
  await expect(page.getByText("Der er sket noget i din sag. Siden viser nu det nyeste.")).toBeVisible();
  const notice = writing.getByRole("status").filter({ hasText: "Der er sket noget i din sag" });
  await expect(notice).toBeVisible();
  expect(await axeFindings(writing)).toEqual([]);
  await notice.getByRole("button", { name: "Vis det nye" }).click();
  await expect(notice).toHaveCount(0);
  await expect(text).toHaveValue("Jeg er midt i at skrive");
  await away();
});

test("a case that a colleague changes says so on the open page, and one's own acts do not", async ({
  mette,
  browser,
}) => {
  const memberId = await memberWithFund(mette, { surname: "Samtidigsen", birthDate: "1979-11-03" });
  const page = await new CasePage(mette, memberId).open();
  const changed = mette.getByRole("status").filter({ hasText: "Sagen er ændret, siden du åbnede den." });

  const colleague = await browser.newPage({ baseURL: process.env.BASE_URL, locale: "da-DK" });
  await signIn(colleague, JONAS);
  await act(colleague, memberId, "writeToMember", { text: "Vi ringer i morgen.", about: null });
  await expect(changed).toBeVisible();
  expect(await axeFindings(mette)).toEqual([]);
  await changed.getByRole("button", { name: "Vis det nye" }).click();
  await expect(changed).toHaveCount(0);
  await expect(page.timeline.first()).toBeVisible();

  await visit(colleague, `/members/${memberId}`);
  await act(mette, memberId, "writeToMember", { text: "Vi ringer kl. 10.", about: null });
  await expect(
    colleague.getByRole("status").filter({ hasText: "Sagen er ændret, siden du åbnede den." }),
  ).toBeVisible();
  await colleague.close();
});
