import { CasePage } from "../fixtures/case-page";
import { JONAS, LARS, signIn } from "../fixtures/sign-in";
import { act, memberWithFund, unemployedMember } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test("another fund's case is not found, on the page as in the API", async ({ mette, browser }) => {
  const memberId = await unemployedMember(mette, { surname: "Skjultsen", birthDate: "1973-07-14" });
  const other = await browser.newContext();
  const lars = await other.newPage();
  await signIn(lars, LARS);
  const response = await lars.goto(`/members/${memberId}`);
  expect(response?.status()).toBe(404);
  await expect(lars.getByText("Sagen findes ikke")).toBeVisible();
  await expect(lars.locator("body")).not.toContainText("Skjultsen");
  // A case that nobody has looks no different.
  await lars.goto("/members/00000000-0000-4000-8000-000000000000");
  await expect(lars.getByText("Sagen findes ikke")).toBeVisible();
  const answer = await lars.request.post("/api/trpc/caseworker.acts.registerUnemployment.preview", {
    data: { memberId, input: { registeredOn: "2021-04-13" } },
    headers: { "x-kontakt": "1", origin: process.env.BASE_URL ?? "" },
  });
  expect(answer.status()).toBe(404);
  await other.close();
});

test("a colleague changed the case meanwhile: it is told what, and nothing typed is lost", async ({
  mette,
  browser,
}) => {
  const memberId = await memberWithFund(mette, { surname: "Samtidsen", birthDate: "1982-05-21" });
  const page = await new CasePage(mette, memberId).open();
  const reason = "Har brug for hjælp til at komme i gang.";
  const panel = await page.act("Afslutning", "Afslut deltagelsen");
  await panel.choose("Årsagskode", /^44/);
  await panel.write("Begrundelse", reason);
  await panel.see();
  await expect(panel.consequences).toContainText("årsag 44");

  const other = await browser.newContext();
  const jonas = await other.newPage();
  await signIn(jonas, JONAS);
  await act(jonas, memberId, "setDeadline", { deadline: "2021-04-23" });
  await other.close();

  await panel.dialog.getByRole("button", { name: "Registrér årsag 44 og giv jobcenteret besked" }).click();
  await expect(panel.dialog).toContainText("Sagen er ændret imens");
  await expect(panel.dialog).toContainText(`${JONAS}: Sæt bookingfrist`);
  await expect(panel.field("Begrundelse")).toHaveValue(reason);
  // The new proposal stands below, with what the colleague's act adds to it: looked at, it can be confirmed.
  await expect(panel.consequences).toContainText("Bookingfrist 23. apr. 2021");
  await panel.confirm("Registrér årsag 44 og giv jobcenteret besked");
  await expect(page.fact("Deltagelse")).toContainText("årsag 44");
});

test("what was typed survives a reload", async ({ mette }) => {
  const memberId = await unemployedMember(mette, { surname: "Kladdesen", birthDate: "1992-11-02" });
  const page = await new CasePage(mette, memberId).open();
  const panel = await page.act("Visitation og vejledning", "Visitér");
  const saved = mette.waitForResponse((response) => response.url().includes("caseworker.drafts.save"));
  await panel.write("Din vurdering", "Halvt færdig");
  expect((await saved).ok()).toBe(true);
  await page.open();
  const again = await page.act("Visitation og vejledning", "Visitér");
  await expect(again.field("Din vurdering")).toHaveValue("Halvt færdig");
});
