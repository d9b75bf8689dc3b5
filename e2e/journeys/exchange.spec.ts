import { CasePage } from "../fixtures/case-page";
import { allArrived, arrivedAbout, DFDG, setFaults, setUnknown, writtenAbout } from "../fixtures/exchange";
import { axeFindings, expectToHold, LOOKS, overflow } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { act, memberWithFund, newCpr } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test.afterEach(({ page }) => setFaults(page));

test("R11.1 the DFDG is down for a while: the queue says so, and everything arrives afterwards, once and in order", async ({
  mette,
}) => {
  await setFaults(mette, { down: true });
  const birthDate = "1977-03-11";
  const cpr = newCpr(birthDate);
  const memberId = await memberWithFund(mette, { surname: "Nedesen", birthDate, cpr });
  await act(mette, memberId, "writeMinPlan", { text: "Søger bredt som lagerarbejder.", state: "published" });
  await act(mette, memberId, "setJobGoal", { title: "Lager og transport", aim: "shortageArea", approved: true });
  expect((await writtenAbout(memberId)).length).toBeGreaterThanOrEqual(3);
  const waiting = mette.getByRole("article", { name: /Nedesen$/ });
  await expect(async () => {
    await visit(mette, "/exchange?show=waiting");
    await expect(waiting.first()).toContainText("DFDG svarer ikke", { timeout: 1_000 });
  }).toPass();
  expect((await arrivedAbout(mette, cpr)).received).toEqual([]);
  await setFaults(mette);
  const arrived = await allArrived(mette, memberId, cpr);
  expect(arrived.map(({ type }) => type)).toEqual(["marking.started", "minPlan.published", "jobGoal.approved"]);
  await visit(mette, "/exchange?show=all");
  await expect(waiting.first()).toContainText(/leveret .* på [\d,]+ (sek|min)\./);
});

test("R11.1 a refused message is a task in words; what comes after it waits; it is corrected, sent, and arrives corrected", async ({
  mette,
}) => {
  const birthDate = "1977-03-12";
  const cpr = newCpr(birthDate);
  const memberId = await memberWithFund(mette, { surname: "Afvisen", birthDate, cpr });
  await allArrived(mette, memberId, cpr);
  await setUnknown(mette, cpr, true);
  await act(mette, memberId, "reportHoliday", { from: "2021-06-07", to: "2021-06-11" });
  await act(mette, memberId, "writeMinPlan", { text: "Søger bredt.", state: "published" });
  const refused = mette.getByRole("article", { name: "Ferie: Prøve Afvisen" });
  await expect(async () => {
    await visit(mette, "/exchange");
    await expect(refused).toContainText("DFDG afviste den: personen er ukendt.", { timeout: 1_000 });
  }).toPass();
  await expect(refused).toContainText("1 besked om medlemmet venter bag den");
  // The task stands on the work list, in the same words.
  await visit(mette, "/?who=all&bucket=failed");
  await expect(mette.locator("tr[data-row]").filter({ hasText: "Afvisen" })).toContainText("Afvist af DFDG");

  await visit(mette, "/exchange");
  await refused.getByText("Ret og send igen").click();
  await refused.getByRole("textbox", { name: "Til" }).fill("10.06.2021");
  await setUnknown(mette, cpr, false);
  await refused.getByRole("button", { name: "Send igen" }).click();
  await expect(mette.getByText("Beskeden om Prøve Afvisen er sendt af sted igen.").first()).toBeVisible();
  const arrived = await allArrived(mette, memberId, cpr);
  expect(arrived.slice(-2)).toMatchObject([
    { type: "holiday.registered", payload: { startDato: "2021-06-07", slutDato: "2021-06-10" } },
    { type: "minPlan.published" },
  ]);
  await visit(mette, "/exchange?show=all");
  await expect(mette.getByRole("article", { name: "Ferie: Prøve Afvisen" })).toContainText(
    "Rettet af en sagsbehandler",
  );
  await visit(mette, "/?who=all&bucket=failed");
  await expect(
    mette.locator("tr[data-row]").filter({ hasText: "Afvisen" }).filter({ hasText: "Afvist af DFDG" }),
  ).toHaveCount(0);
});

test("R11.1 a refused message is settled without being sent, with the reason; what waited behind it is sent", async ({
  mette,
}) => {
  const birthDate = "1977-03-13";
  const cpr = newCpr(birthDate);
  const memberId = await memberWithFund(mette, { surname: "Afslutsen", birthDate, cpr });
  await allArrived(mette, memberId, cpr);
  await setUnknown(mette, cpr, true);
  await act(mette, memberId, "reportHoliday", { from: "2021-06-07", to: "2021-06-11" });
  await act(mette, memberId, "writeMinPlan", { text: "Søger bredt.", state: "published" });
  const refused = mette.getByRole("article", { name: "Ferie: Prøve Afslutsen" });
  await expect(async () => {
    await visit(mette, "/exchange");
    await expect(refused).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await setUnknown(mette, cpr, false);
  await refused.getByText("Afslut uden at sende").first().click();
  await refused.getByRole("textbox", { name: "Begrundelse" }).fill("Medlemmet har selv meldt ferien på Jobnet.");
  await refused.getByRole("button", { name: "Afslut uden at sende" }).click();
  await expect(mette.getByText("er afsluttet uden at blive sendt").first()).toBeVisible();
  await expect
    .poll(async () => (await arrivedAbout(mette, cpr)).received.map(({ type }) => type))
    .toEqual(["marking.started", "minPlan.published"]);
  await visit(mette, "/exchange?show=all");
  await expect(refused).toContainText("Medlemmet har selv meldt ferien på Jobnet.");
});

test("R5.3, R10.2 the hand-over receipt: what was held and is owed, when the jobcenter was told and when it acknowledged", async ({
  mette,
}) => {
  const birthDate = "1977-03-14";
  const cpr = newCpr(birthDate);
  const memberId = await memberWithFund(mette, { surname: "Kvittersen", birthDate, cpr });
  await act(mette, memberId, "markOut", { reasonCode: 44, ground: "earlyEffort", reason: "Behov for tidlig indsats." });
  await allArrived(mette, memberId, cpr);
  const page = new CasePage(mette, memberId);
  await expect(async () => {
    await page.open();
    await expect(page.fact("Kvitteret")).toContainText("13. apr. 2021", { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.fact("Jobcenteret fik besked")).toContainText("13. apr. 2021");
  // The jobcenter's side of it.
  const { number } = await arrivedAbout(mette, cpr);
  await mette.goto(`${DFDG}/persons/${number}`);
  await expect(mette.getByText("4 individuelle + 2 fælles")).toBeVisible();
  await expect(mette.getByText("årsag 44")).toBeVisible();
});

test("the exchange's page holds in both languages, light and dark, wide and narrow, with a message being corrected", async ({
  mette,
}) => {
  const birthDate = "1977-03-15";
  const cpr = newCpr(birthDate);
  const memberId = await memberWithFund(mette, { surname: "Visersen", birthDate, cpr });
  await allArrived(mette, memberId, cpr);
  await setUnknown(mette, cpr, true);
  // Before anybody is at work.
  const at = { on: "2021-04-24", start: "06:10", end: "06:20" };
  await act(mette, memberId, "summon", { purposes: ["joint"], at, form: "phone", place: null });
  await expect(async () => {
    await visit(mette, "/exchange");
    await expect(mette.getByRole("article", { name: /Visersen$/ })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectToHold(mette, "/exchange", async ({ locale }) => {
    const row = mette.getByRole("article", { name: /Visersen$/ });
    await row.getByText({ da: "Ret og send igen", en: "Correct and send again" }[locale]).click();
    await row.getByText({ da: "Afslut uden at sende", en: "Settle without sending" }[locale]).first().click();
  });
  await expectToHold(mette, "/exchange?show=all");
  await expectToHold(mette, "/exchange?show=waiting");
});

test("the simulator says on its face what it is, holds as every page does, and its buttons work", async ({ mette }) => {
  const birthDate = "1977-03-16";
  const cpr = newCpr(birthDate);
  const memberId = await memberWithFund(mette, { surname: "Simulersen", birthDate, cpr });
  await act(mette, memberId, "markOut", { reasonCode: 44, ground: "earlyEffort", reason: "Behov for tidlig indsats." });
  await allArrived(mette, memberId, cpr);
  const { number } = await arrivedAbout(mette, cpr);
  for (const { locale, theme, width } of LOOKS) {
    await mette.setViewportSize({ width, height: 900 });
    await mette.emulateMedia({ colorScheme: theme });
    for (const path of ["/", `/persons/${number}`]) {
      await mette.goto(`${DFDG}${path}?lang=${locale}`);
      await expect(mette.getByText("Simulator", { exact: true }).first()).toBeVisible();
      const where = `${path} ${locale} ${theme} ${width}`;
      expect.soft(await axeFindings(mette), where).toEqual([]);
      expect.soft(await overflow(mette), where).toBeLessThanOrEqual(0);
    }
  }
  await mette.emulateMedia({ colorScheme: null });
  await mette.goto(DFDG);
  await mette.getByRole("checkbox", { name: "Nede: bryd alle forbindelser" }).check();
  await mette.getByRole("button", { name: "Sæt fejl" }).click();
  await expect(mette.getByText("Der er sat fejl lige nu.")).toBeVisible();
  await mette.getByRole("button", { name: "Fjern alle fejl" }).click();
  await expect(mette.getByText("Alt virker.")).toBeVisible();
  await mette.getByRole("textbox", { name: /Ti cifre/ }).fill(`${cpr.slice(0, 6)}-${cpr.slice(6)}`);
  await mette.getByRole("button", { name: "Find eller opret" }).click();
  await expect(mette).toHaveURL(`${DFDG}/persons/${number}`);
  await mette.locator("summary").filter({ hasText: "Cv ændret" }).click();
  await mette.getByRole("group").filter({ hasText: "Cv ændret" }).getByRole("button").click();
  await expect(mette.getByText("Beskeden er sendt.")).toBeVisible();
});
