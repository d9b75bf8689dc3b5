import { CasePage } from "../fixtures/case-page";
import { tell } from "../fixtures/dfdg";
import { expectToHold } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { act, memberWithFund, newCpr, newMember } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

const INCOMING = "/exchange/incoming";
/** One look at a page that is opened again where it does not show it yet. */
const SOON = { timeout: 2_000 };

test("R2.2a a registration arrives from the DFDG: it starts the case, and its fourteen days stand on the work list", async ({
  mette,
}) => {
  const cpr = newCpr("1981-08-19");
  const memberId = await newMember(mette, { surname: "Meldesen", birthDate: "1981-08-19", cpr });
  const page = await new CasePage(mette, memberId).open();
  await expect(page.fact("Kontaktforløbet er hos")).toHaveText("ingen: ikke tilmeldt");
  await tell(mette, {
    type: "jobseeker.registered",
    civilRegistrationIdentifier: cpr,
    payload: { registeredOn: "2021-04-12" },
  });
  await page.becomes(() => expect(page.fact("Kontaktforløbet er hos")).toHaveText("ikke afgjort endnu", SOON));
  await expect(page.timeline.filter({ hasText: "Tilmeldt jobcenteret 12. apr. 2021" })).toContainText("af DFDG");
  await visit(mette, "/?who=all&bucket=visitation");
  const row = mette.locator("tr[data-row]").filter({ hasText: "Meldesen" });
  await expect(row).toContainText("13 dage");
});

test("R1.2a a move out of the permission raises 42 as a proposal, whose preview shows the end date", async ({
  mette,
}) => {
  const cpr = newCpr("1974-11-02");
  const memberId = await memberWithFund(mette, { surname: "Flyttesen", birthDate: "1974-11-02", cpr });
  const page = await new CasePage(mette, memberId).open();
  await tell(mette, {
    type: "member.moved",
    civilRegistrationIdentifier: cpr,
    payload: { municipalityCode: "0851", movedOn: "2021-04-12" },
  });
  await page.becomes(() => expect(page.duty("Registrér årsagskode 42").first()).toBeVisible(SOON));
  await expect(page.fact("Deltagelse")).toHaveText(/^fra /);
  const panel = await page.act("Afslutning", "Afslut deltagelsen");
  await panel.choose("Årsagskode", /^42/);
  await panel.see();
  await expect(panel.consequences).toContainText("sidste dag i a-kassen 13. apr. 2021, årsag 42");
  await panel.confirm("Registrér årsag 42 og giv jobcenteret besked");
  await expect(page.duty("Registrér årsagskode 42")).toHaveCount(0);
});

test("somebody whom the fund does not know is listed, made a member without a number typed, and registered", async ({
  mette,
}) => {
  const cpr = newCpr("1969-04-27");
  await tell(mette, {
    type: "jobseeker.registered",
    civilRegistrationIdentifier: cpr,
    payload: { registeredOn: "2021-04-13" },
  });
  await expect(async () => {
    await visit(mette, INCOMING);
    await expect(mette.getByText("født 27. apr. 1969")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const item = mette.getByRole("article").filter({ hasText: "født 27. apr. 1969" });
  await expect(item).toContainText("A-kassen har ikke et medlem med det CPR-nummer.");
  expect(await mette.content()).not.toContain(cpr);
  await item.getByRole("link", { name: "Opret som medlem" }).click();
  await expect(mette.getByRole("heading", { level: 1, name: "Opret som medlem" })).toBeVisible();
  const field = (name: string) => mette.getByRole("textbox", { name: new RegExp(`^${name}`) });
  await field("Fornavn og mellemnavne").fill("Prøve");
  await field("Efternavn").fill("Ukendtsen");
  const municipality = mette.getByRole("combobox", { name: /^Bopælskommune/ });
  await municipality.fill("København");
  await expect(mette.getByRole("option")).toHaveText(["København"]);
  await municipality.press("ArrowDown");
  await municipality.press("Enter");
  await expect(municipality).toHaveValue("København");
  await mette.getByRole("radiogroup", { name: "Forsikring" }).locator("label").filter({ hasText: "Fuldtid" }).click();
  await mette.getByRole("button", { name: "Opret medlemmet" }).click();
  await expect(mette).toHaveURL(/\/members\/[0-9a-f-]{36}$/);
  const page = new CasePage(mette, mette.url().split("/").at(-1) ?? "");
  const registered = page.timeline.filter({ hasText: "Tilmeldt jobcenteret 13. apr. 2021" });
  await page.becomes(() => expect(registered).toContainText("af DFDG", SOON));
});

test("what cannot be used is a task on the work list, and is settled with what was done", async ({ mette }) => {
  const cpr = newCpr("1988-12-24");
  const memberId = await memberWithFund(mette, { surname: "Uklarsen", birthDate: "1988-12-24", cpr });
  const page = await new CasePage(mette, memberId).open();
  await tell(mette, {
    type: "member.moved",
    civilRegistrationIdentifier: cpr,
    payload: { municipalityCode: "0000", movedOn: "2021-04-12" },
    unchecked: true,
  });
  await page.becomes(() => expect(page.duty("kunne ikke bruges: flytning").first()).toBeVisible(SOON));
  await visit(mette, INCOMING);
  const item = mette.getByRole("article", { name: "flytning: Prøve Uklarsen" });
  await expect(item).toContainText("Beskedens indhold mangler noget eller kan ikke læses.");
  await expect(item).toContainText("Kommunekode");
  await item.getByRole("button", { name: "Markér som afgjort" }).click();
  await expect(item).toContainText("Skriv, hvad der er gjort.");
  await item.getByRole("textbox", { name: "Hvad er der gjort?" }).fill("Medlemmet er ikke flyttet. Ringet til DFDG.");
  await item.getByRole("button", { name: "Markér som afgjort" }).click();
  await expect(item).toBeHidden();
  await expect(mette.getByRole("listitem").filter({ hasText: "Ringet til DFDG" })).toContainText("Afgjort");
  await page.open();
  await expect(page.duty("kunne ikke bruges")).toHaveCount(0);
  await expect(page.timeline.filter({ hasText: "Fra DFDG: flytning, som ikke kunne bruges" })).toBeVisible();
});

test("death is told with care: nothing is left to do but to end the case, and protection is there at once", async ({
  mette,
}) => {
  const cpr = newCpr("1951-05-30");
  const memberId = await memberWithFund(mette, { surname: "Stillesen", birthDate: "1951-05-30", cpr });
  // Whoever has the case may open it also when the name is protected.
  const frame = await mette.request.get("/api/trpc/caseworker.workList.frame");
  const caseworkerId: string = (await frame.json()).result.data.person.userId;
  await act(mette, memberId, "assignCase", { caseworkerId });
  const page = await new CasePage(mette, memberId).open();
  const of = { civilRegistrationIdentifier: cpr };
  await tell(mette, { ...of, type: "member.protectionChanged", payload: { protected: true } });
  await page.becomes(() =>
    expect(mette.getByText("Beskyttet navn og adresse", { exact: true }).first()).toBeVisible(SOON),
  );
  await tell(mette, { ...of, type: "member.died", payload: { diedOn: "2021-04-12" } });
  await page.becomes(() => expect(mette.getByText("Død 12. apr. 2021").first()).toBeVisible(SOON));
  await expect(page.duty("Aftaler og frister er bortfaldet").first()).toBeVisible();
});

test("the pages of what came in hold in both languages, light and dark, wide and narrow", async ({ mette }) => {
  const cpr = newCpr("1990-02-11");
  await tell(mette, {
    type: "jobseeker.registered",
    civilRegistrationIdentifier: cpr,
    payload: { registeredOn: "2021-04-13" },
  });
  const known = newCpr("1990-02-12");
  const memberId = await memberWithFund(mette, { surname: "Holdbarsen", birthDate: "1990-02-12", cpr: known });
  const of = { civilRegistrationIdentifier: known };
  await tell(mette, {
    ...of,
    type: "jobcenter.contacted",
    payload: { on: "2021-04-12", channel: "other", about: "other" },
  });
  await tell(mette, {
    ...of,
    type: "jobcenter.measureGranted",
    payload: { measure: "companyInternship", from: "2021-04-12", to: "2021-05-09" },
  });
  await tell(mette, {
    ...of,
    type: "cv.statusChanged",
    payload: { complete: true, searchable: false, on: "2021-04-12" },
  });
  await tell(mette, { ...of, type: "member.moved", payload: { municipalityCode: "0000" }, unchecked: true });
  const page = new CasePage(mette, memberId);
  await page.becomes(() => expect(page.duty("kunne ikke bruges").first()).toBeVisible(SOON));
  await expectToHold(mette, `/members/${memberId}`);
  await expectToHold(mette, INCOMING, async () => {
    await expect(mette.getByRole("article").first()).toBeVisible();
  });
  const link = mette.getByRole("article").filter({ hasText: "1990" }).getByRole("link");
  await expectToHold(mette, (await link.first().getAttribute("href")) ?? "");
});
