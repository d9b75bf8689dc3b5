import type { Page } from "@playwright/test";
import { memberSession } from "../fixtures/business-clock";
import { axeFindings, expectToHold, overflow } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { act, TODAY, unemployedMember } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

const NOTE = "Virker træt, spørg til søvnen næste gang.";
const SUMMARY = "Vi talte om job i plejen. Du søger tre stillinger inden næste samtale.";

/** A member who is visited to the fund today, and has not been guided. */
async function visitedMember(page: Page, person: Parameters<typeof unemployedMember>[1]): Promise<string> {
  const memberId = await unemployedMember(page, person);
  await act(page, memberId, "visitMember", {
    hasVocationalEducation: null,
    supportsChildrenAtHome: null,
    needsEarlyEffort: false,
    availabilityDoubted: false,
    assessment: "Søger bredt og kan selv.",
  });
  return memberId;
}

test("R4.2, R5.1, R5.2a, R4.7 a joint interview is held: drafts kept, one act with one preview, and the member reads what was shared", async ({
  mette,
  browser,
}) => {
  const memberId = await visitedMember(mette, { surname: "Samtalesen", birthDate: "1979-08-14" });
  await act(mette, memberId, "summon", {
    purposes: ["joint"],
    at: { on: TODAY, start: "22:50", end: "23:20" },
    form: "inPerson",
    place: "FOA København, Prøvestrædet 12, 2. sal, København",
  });
  await visit(mette, `/members/${memberId}`);
  await mette.getByRole("link", { name: "Hold samtalen" }).first().click();
  await expect(mette.getByRole("heading", { level: 1, name: /fælles jobsamtale med/i })).toBeVisible();
  const path = new URL(mette.url()).pathname;
  await expectToHold(mette, path);

  await mette.setViewportSize({ width: 1440, height: 900 });
  await mette.context().addCookies([{ name: "locale", value: "da", url: process.env.BASE_URL ?? "" }]);
  await visit(mette, path);
  await mette.getByRole("textbox", { name: /^Din egen note/ }).fill(NOTE);
  await expect(mette.getByText("Kladden er gemt")).toBeVisible();
  await visit(mette, path);
  await expect(mette.getByRole("textbox", { name: /^Din egen note/ })).toHaveValue(NOTE);

  // R5.2a, I-14: nothing of what was answered before stands as today's answer.
  const citizenship = mette.getByRole("textbox", { name: /^Statsborgerskab/ });
  await expect(citizenship).toHaveValue("");
  await mette.getByRole("button", { name: "Svarene er de samme i dag" }).click();
  await expect(citizenship).toHaveValue("DK");
  await expect(mette.getByText("Ikke omfattet af repatrieringsloven").first()).toBeVisible();
  await citizenship.fill("DK, TR");
  const found = mette.getByRole("radiogroup", { name: /^Hvad er din vurdering/ });
  await found.locator("label").filter({ hasText: "Ikke omfattet" }).click();
  await mette.getByRole("textbox", { name: /^Din vurdering/ }).fill("Født og opvokset i Danmark.");

  await mette
    .getByRole("group", { name: /^Emner, der mangler/ })
    .locator("label")
    .first()
    .click();
  await expect(mette.getByText("6 emner mangler")).toBeVisible();
  const answer = (group: RegExp, choice: string) =>
    mette
      .getByRole("radiogroup", { name: group })
      .locator("label")
      .filter({ hasText: new RegExp(`^${choice}$`) })
      .click();
  await answer(/^Er det fyldestgørende/, "Ja");
  await answer(/^Er det søgbart/, "Nej");
  await answer(/^Deltog jobcenteret i samtalen/, "Ja, digitalt");
  await mette.getByRole("textbox", { name: /^Deles med medlemmet/ }).fill(SUMMARY);

  await mette.getByRole("button", { name: "Se hvad det fører til" }).click();
  const leads = mette.getByRole("group", { name: "Det fører det til" });
  await expect(leads.getByText("2 individuelle og 0 fælles jobsamtaler")).toBeVisible();
  await expect(leads.getByText("Cv tjekket")).toBeVisible();
  await expect(leads.getByText("Det talte vi om")).toBeVisible();
  expect(await axeFindings(mette)).toEqual([]);
  await mette.getByRole("button", { name: "Registrér samtalen som holdt" }).click();
  await expect(mette.getByRole("heading", { name: "Hvad det blev til" })).toBeVisible();
  await expect(mette.getByText(SUMMARY)).toBeVisible();
  await expect(mette.getByText("Født og opvokset i Danmark.")).toBeVisible();
  // Opened anew: what was being read aloud of the page before is gone with it.
  await visit(mette, path);
  expect(await axeFindings(mette)).toEqual([]);

  const context = await browser.newContext({
    baseURL: process.env.BASE_URL,
    locale: "da-DK",
    viewport: { width: 390, height: 844 },
  });
  await memberSession(context, memberId, "FOA");
  const phone = await context.newPage();
  await visit(phone, `/min-side/appointments/${path.split("/").at(-1)}`);
  await expect(phone.getByRole("heading", { name: "Det talte I om" })).toBeVisible();
  await expect(phone.getByText(SUMMARY)).toBeVisible();
  await expect(phone.getByText(NOTE)).toHaveCount(0);
  expect(await axeFindings(phone)).toEqual([]);
  expect(await overflow(phone)).toBeLessThanOrEqual(0);
  await context.close();
});

test("R4.1b, R4.1c a job interview on video is refused with its ground, and one that was missed carries nothing of the rest", async ({
  mette,
}) => {
  const memberId = await visitedMember(mette, { surname: "Udeblevsen", birthDate: "1979-08-15" });
  await act(mette, memberId, "summon", {
    purposes: ["job", "cv"],
    at: { on: TODAY, start: "23:25", end: "23:55" },
    form: "inPerson",
    place: "FOA København, Prøvestrædet 12, 2. sal, København",
  });
  await visit(mette, `/members/${memberId}`);
  await mette.getByRole("link", { name: "Hold samtalen" }).first().click();
  await expect(mette.getByText("To formål")).toBeVisible();
  const form = mette.getByRole("radiogroup", { name: /^Hvordan blev den holdt/ });
  await form.locator("label").filter({ hasText: /video/i }).click();
  await expect(
    mette
      .getByRole("group", { name: "Lovens svar" })
      .getByRole("link", { name: /§ 4, stk. 1/ })
      .first(),
  ).toBeVisible();
  await mette
    .getByRole("radiogroup", { name: /^Hvad blev det til/ })
    .locator("label")
    .filter({ hasText: "Medlemmet udeblev" })
    .click();
  await mette.getByRole("button", { name: "Se hvad det fører til" }).click();
  await expect(mette.getByRole("group", { name: "Det fører det til" })).toBeVisible();
  await mette.getByRole("button", { name: "Registrér udeblivelsen" }).click();
  await expect(mette.getByRole("heading", { name: "Hvad det blev til" })).toBeVisible();
  await expect(mette.getByText("Udeblevet").first()).toBeVisible();
});
