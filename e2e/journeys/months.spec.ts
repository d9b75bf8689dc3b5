import type { Page } from "@playwright/test";
import { CasePage } from "../fixtures/case-page";
import { allArrived, arrivedAbout, DFDG } from "../fixtures/exchange";
import { axeFindings, expectToHold } from "../fixtures/page-holds";
import { signIn, TEAM_LEAD, visit } from "../fixtures/sign-in";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

/** The number of a member whom the journey has made. */
async function cprOf(page: Page, memberId: string): Promise<string> {
  const response = await page.request.post("/api/trpc/caseworker.acts.revealCpr", {
    data: { memberId },
    headers: { "x-kontakt": "1", origin: process.env.BASE_URL ?? "" },
  });
  expect(response.status()).toBe(200);
  return ((await response.json()) as { result: { data: { cpr: string } } }).result.data.cpr;
}

const file = (rows: readonly string[]) => ({
  name: "timer.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`CPR-nummer;Måned;Timer\r\n${rows.join("\r\n")}\r\n`, "latin1"),
});
const choose = (page: Page, rows: readonly string[]) => page.locator("#month-file").setInputFiles(file(rows));

async function drop(page: Page, rows: readonly string[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((text) => {
    const dragged = new DataTransfer();
    dragged.items.add(new File([text], "timer.csv", { type: "text/csv" }));
    return dragged;
  }, rows.join("\n"));
  await page.dispatchEvent("[data-drop]", "drop", { dataTransfer });
}

/** The tabs count whom the file matters to. */
const tab = (page: Page, name: string) => page.getByRole("tab", { name: new RegExp(`^${name}`) });
/** A hundred or so cases in the journeys' fund: the night's process needs a moment. */
const SOON = { timeout: 30_000 };

test("R9.2: a month's file with bad rows, corrected, and previewed: who it takes over 410 hours", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, TEAM_LEAD);
  const over = await memberWithFund(page, { surname: "Timesen", birthDate: "1984-02-03" });
  const under = await memberWithFund(page, { surname: "Timerup", birthDate: "1984-02-04" });
  await act(page, over, "enterHours", { month: "2021-03", hours: 300 });
  const [overCpr, underCpr] = [await cprOf(page, over), await cprOf(page, under)];

  await test.step("what is wrong is told by line and column, and nothing is entered", async () => {
    await visit(page, "/months");
    await choose(page, [`${overCpr};2021-04;200`, `${underCpr};2021-04;-4`, `${overCpr};2021-04;201`]);
    await expect(page.getByText("2 rækker skal rettes, før filen kan bruges")).toBeVisible(SOON);
    const rows = page.getByRole("list", { name: "Rækker med noget galt" }).getByRole("listitem");
    await expect(rows.nth(0)).toContainText("Linje 3 · Timer");
    await expect(rows.nth(0)).toContainText("Timer kan ikke være negative.");
    await expect(rows.nth(1)).toContainText("Den første står i linje 2.");
    expect(await page.content()).not.toContain(overCpr);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Hent alle rækkerne som fil" }).click();
    expect((await download).suggestedFilename()).toMatch(/^linje-.*\.csv$/u);
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step("the corrected file says what it leads to, in both languages", async () => {
    await drop(page, [`${overCpr};2021-04;200`, `${underCpr};2021-04;80,5`, "010101-0000;2021-04;10"]);
    await expect(page.getByRole("heading", { name: "Det fører filen til" })).toBeVisible(SOON);
    await expect(tab(page, "Når grænsen")).toContainText("1");
    const listed = page.getByRole("list", { name: "Når grænsen" }).getByRole("listitem");
    await expect(listed).toContainText("Prøve Timesen");
    await expect(listed).toContainText("500 af 410 timer");
    await expect(listed).toContainText("Slutter 30. apr. 2021 med årsag 41");
    await expect(listed).toContainText("Jobcentret skylder derefter 4 individuelle og 2 fælles.");
    await page.getByRole("button", { name: "Opgiv filen" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Opgiv filen" }).click();
    await expect(page.getByText("Filen blev opgivet, før den var bekræftet.", { exact: false })).toBeVisible(SOON);
  });

  await test.step("confirmed, the hours are facts: code 41 at the month's end, told to the member and to the jobcenter", async () => {
    await choose(page, [`${overCpr};2021-04;200`, `${underCpr};2021-04;80,5`]);
    const confirm = page.getByRole("button", { name: "Bogfør timerne og afslut 1 forløb med årsag 41" });
    await confirm.click(SOON);
    await expect(page.getByText(/Bekræftet .* af /).first()).toBeVisible(SOON);
    const sag = new CasePage(page, over);
    await sag.becomes(async () => {
      await expect(sag.fact("Deltagelse")).toContainText("30. apr. 2021", { timeout: 1_000 });
    });
    const told = overCpr.replace("-", "");
    await allArrived(page, over, told);
    const { number } = await arrivedAbout(page, told);
    await page.goto(`${DFDG}/persons/${number}`);
    await expect(page.getByText("årsag 41")).toBeVisible();
    await expect(page.getByText("4 individuelle + 2 fælles")).toBeVisible();
  });

  await test.step("I-16: the same file changes nothing; a correction below the limit leaves 41 standing, and the caseworker is told", async () => {
    await visit(page, "/months");
    await choose(page, [`${overCpr};2021-04;200`]);
    await expect(page.getByText("Filen ændrer ingenting", { exact: false })).toBeVisible(SOON);
    await page.getByRole("button", { name: "Opgiv filen" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Opgiv filen" }).click();
    await choose(page, [`${overCpr};2021-04;50`]);
    await expect(tab(page, "Falder under")).toContainText("1", SOON);
    await page.getByRole("button", { name: "Bogfør timerne", exact: true }).click();
    await expect(page.getByText(/Bekræftet .* af /).first()).toBeVisible(SOON);
    const sag = new CasePage(page, over);
    await sag.becomes(async () => {
      await expect(page.getByText(/rettet til under grænsen/).first()).toBeVisible({ timeout: 1_000 });
    });
    await expect(sag.fact("Deltagelse")).toContainText("30. apr. 2021");
  });
});

test("a caseworker reads what a file led to, and brings none in", async ({ mette }) => {
  await visit(mette, "/months");
  await expect(mette.getByRole("heading", { level: 1, name: "Månedens timer" })).toBeVisible();
  await expect(mette.locator("#month-file")).toHaveCount(0);
  await expect(mette.getByText("En teamleder eller administrator læser filen ind", { exact: false })).toBeVisible();
  await expectToHold(mette, "/months");
});
