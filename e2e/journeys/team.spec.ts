import type { Page } from "@playwright/test";
import { type MadeFund, madeFund } from "../fixtures/made-fund";
import { axeFindings, expectToHold, LOOKS, look, overflow } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { act, fundAct, memberWithFund, newMember, unemployedMember } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

/** A fund of its own: whose list a cover sees, and whom new members go to, would disturb the other journeys. */
let fund: MadeFund;
let signe = "";
let omar = "";
test.beforeAll(async () => {
  fund = await madeFund("BUPL", "2021-04-13 09:00");
  signe = await fund.colleague("Signe Vang");
  omar = await fund.colleague("Omar Dahl");
});
test.afterAll(() => fund.leave());

const place = "Klosterport 4, Aarhus";
const openTimes = (page: Page, caseworkerId: string, on: string, starts: readonly string[]) =>
  fundAct(page, "openTimes", {
    caseworkerId,
    times: starts.map((start) => ({ on, start, end: `${start.slice(0, 2)}:45` })),
    form: "inPerson",
    place,
  });

test("I-17, R4.3a: the same deadline for many: what it leads to for all, whom it cannot be set for and why, and a result for each", async ({
  page,
  context,
}) => {
  await fund.leadIn(context);
  for (const surname of ["Ensen", "Tosen", "Tresen"]) await memberWithFund(page, { surname, birthDate: "1981-02-03" });
  await unemployedMember(page, { surname: "Udensen", birthDate: "1981-02-04" });
  await openTimes(page, signe, "2021-04-19", ["09:00", "10:00"]);

  const dialog = page.getByRole("dialog");
  await visit(page, "/?who=all");
  await page.getByRole("checkbox", { name: "Vælg alle" }).check();
  await page.getByRole("button", { name: "Samme handling for flere" }).click();
  await expect(dialog.getByText("4 medlemmer")).toBeVisible();
  await dialog.getByRole("button", { name: "Se hvad det fører til" }).click();
  await expect(dialog.getByText("3 kan gøres · 1 kan ikke")).toBeVisible();
  await expect(dialog.getByText("Der er 2 ledige tider inden fristen til 3 medlemmer.")).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: "Prøve Udensen" })).toContainText("§");
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await axeFindings(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole("button", { name: "Sæt 3 frister og giv besked" }).click();
  await expect(dialog.getByText("3 er gjort · 1 blev ikke gjort")).toBeVisible();
  // Tried again for the one that failed, which is told the same again.
  await dialog.getByRole("button", { name: "Prøv igen for den ene" }).click();
  await expect(dialog.getByText("Ingen kan gøres · 1 kan ikke")).toBeVisible();
  await dialog.getByRole("button", { name: "Fortryd" }).click();
  await expect(dialog).toBeHidden();
  // Three deadlines run now, and two times are on offer before them: whoever can open more is told.
  await visit(page, "/");
  await expect(page.getByRole("link", { name: /^Der mangler tider fra ugen/ })).toBeVisible();
  await page.getByRole("link", { name: /^Der mangler tider fra ugen/ }).click();
  await expect(page.getByText("1 frist løber ud uden en tid at booke")).toBeVisible();
});

test("a list longer than its page is taken in as a whole", async ({ mette }) => {
  await visit(mette, "/?who=all");
  await mette.getByRole("checkbox", { name: "Vælg alle" }).check();
  await mette.getByRole("button", { name: "Samme handling for flere" }).click();
  const dialog = mette.getByRole("dialog");
  // A page of fifty duties is of fewer members, since one can have several.
  await expect(dialog.getByText(/^[1-4]?\d medlemmer$/)).toBeVisible();
  await dialog.getByRole("button", { name: "Tag hele listen med, op til 200" }).click();
  await expect(dialog.getByText(/^(5[1-9]|[6-9]\d|1\d\d|200) medlemmer$/)).toBeVisible();
  await dialog.getByRole("button", { name: "Fortryd" }).click();
});

test("summonses for many: each gets the next free time, one after the other, and who is left without is told", async ({
  page,
  context,
}) => {
  await fund.leadIn(context);
  for (const surname of ["Kaldsen", "Indsen"]) await memberWithFund(page, { surname, birthDate: "1981-03-03" });
  await openTimes(page, omar, "2021-04-20", ["09:00", "10:00"]);
  const dialog = page.getByRole("dialog");
  await visit(page, "/?who=all&bucket=jointNotCalled");
  for (const surname of ["Kaldsen", "Indsen"]) await page.getByRole("checkbox", { name: `Prøve ${surname}` }).check();
  await page.getByRole("button", { name: "Samme handling for flere" }).click();
  await dialog.getByRole("button", { name: /Hvad skal gøres/ }).click();
  await page.getByRole("option", { name: "Indkald flere" }).click();
  await dialog.getByRole("button", { name: /Hvis tider/ }).click();
  await page.getByRole("option", { name: "Omar Dahl" }).click();
  await dialog.getByRole("button", { name: "Se hvad det fører til" }).click();
  await expect(dialog.getByText("2 kan gøres")).toBeVisible();
  await dialog.getByRole("button", { name: "Indkald 2 medlemmer" }).click();
  await expect(dialog.getByText("2 er gjort")).toBeVisible();
  await dialog.getByRole("button", { name: "Luk" }).first().click();
});

test("new members are given by rule, tried on the newest first; those without a caseworker are given together", async ({
  page,
  context,
}) => {
  await fund.leadIn(context);
  await newMember(page, { surname: "Fordelsen", birthDate: "1981-04-04" });
  await expectToHold(page, "/team/distribution");
  await look(page, LOOKS[0]!);
  await visit(page, "/team/distribution");
  await page.getByRole("button", { name: "Tilføj en regel" }).click();
  const rule = page.getByRole("group", { name: "Regel 1" });
  await rule.getByRole("combobox", { name: "Tilføj en kommune" }).fill("København");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(rule.getByRole("button", { name: "Fjern København" })).toBeVisible();
  await rule.getByRole("combobox", { name: "Tilføj en sagsbehandler" }).fill("Signe");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Se hvem de nyeste ville være gået til" }).click();
  await expect(page.getByRole("row", { name: /Signe Vang/ })).toBeVisible();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await axeFindings(page)).toEqual([]);
    expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Sæt reglerne i kraft" }).click();
  await expect(page.getByText(/^Udgave 1/)).toBeVisible();

  const memberId = await newMember(page, { surname: "Nyesen", birthDate: "1981-05-05" });
  await visit(page, `/members/${memberId}`);
  await expect(page.getByText("Fordelt efter regel 1: bor i København")).toBeVisible();

  await visit(page, "/team/unassigned");
  await page.getByRole("checkbox", { name: "Vælg Prøve Fordelsen" }).check({ force: true });
  await page.getByRole("button", { name: "Fordel 1 valgte efter reglerne" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Fordel sagen" }).click();
  await expect(dialog.getByText("1 er gjort")).toBeVisible();
  await dialog.getByRole("button", { name: "Luk" }).first().click();
  await expect(page.getByText("Prøve Fordelsen")).toHaveCount(0);
});

test("absence: the cover sees the duties as another's, free times close, and booked interviews go to the cover at the same hour", async ({
  page,
  context,
}) => {
  await fund.leadIn(context);
  const memberId = await memberWithFund(page, { surname: "Flytsen", birthDate: "1981-06-06" });
  await act(page, memberId, "assignCase", { caseworkerId: signe });
  await act(page, memberId, "summon", {
    caseworkerId: signe,
    at: { on: "2021-04-14", start: "13:00", end: "13:45" },
    form: "inPerson",
    place,
    purposes: ["joint"],
  });
  await visit(page, "/team/absence");
  await page.getByRole("button", { name: "Registrér fravær" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Hvem er væk?" }).fill("Signe");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await dialog.getByRole("combobox", { name: "Hvem dækker?" }).fill("Omar");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const last = dialog.getByRole("textbox", { name: "Til og med" });
  await last.fill("16-04-2021");
  await last.blur();
  await dialog.getByRole("button", { name: "Se hvad det fører til" }).click();
  await expect(dialog.getByText("1 aftalt samtale skal flyttes eller tilbydes igen.")).toBeVisible();
  await dialog.getByRole("button", { name: "Registrér fraværet" }).click();
  await expect(page.getByText("Dækkes af Omar Dahl")).toBeVisible();
  await expectToHold(page, "/team/absence");
  await look(page, LOOKS[0]!);
  await visit(page, "/team/absence");
  await page.getByRole("link", { name: "Flyt samtalerne" }).click();
  await expect(page.getByText("Omar Dahl holder den samme dag og time")).toBeVisible();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await axeFindings(page)).toEqual([]);
    expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Se forslaget for 1 samtale" }).click();
  await dialog.getByRole("button", { name: "Flyt samtalen og giv besked" }).click();
  await expect(dialog.getByText("1 er gjort")).toBeVisible();
  await dialog.getByRole("button", { name: "Luk" }).first().click();
  await expect(page.getByText("Ingen aftalte samtaler står tilbage")).toBeVisible();

  await expectToHold(page, "/team");
  await look(page, LOOKS[0]!);
  await visit(page, "/calendar?who=all");
  await expect(page.getByText(/^Signe Vang er fraværende .* dækkes af Omar Dahl\.$/)).toBeVisible();
  await fund.colleagueIn(context, omar);
  await visit(page, "/");
  await expect(page.getByRole("row", { name: /Prøve Flytsen.*for KO/ }).first()).toBeVisible();
});
