import { madeFund } from "../fixtures/made-fund";
import { axeFindings, look, overflow } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { act, unemployedMember } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

const SURNAME = "Sidstesen";
const summons = (on: string, ...purposes: string[]) => ({
  at: { on, start: "10:00", end: "10:45" },
  form: "inPerson",
  place: "Rejsestuen",
  purposes,
  ...(purposes.includes("job") && { shortNoticeReason: "En konkret jobordre." }),
});

test("R14.3, I-25 the scheme expires: foretold months before, done in the night, and told once", async ({
  page,
  browser,
}) => {
  const fund = await madeFund("MIN", "2023-11-06 10:00:00");
  await fund.leadIn(page.context());
  const memberId = await unemployedMember(page, { surname: SURNAME, birthDate: "1984-08-19" }, "2023-11-06");
  await act(page, memberId, "visitMember", {
    hasVocationalEducation: null,
    supportsChildrenAtHome: null,
    needsEarlyEffort: false,
    availabilityDoubted: false,
    assessment: "Søger bredt og kan selv.",
  });
  await act(page, memberId, "summon", summons("2023-12-29", "joint"));
  await act(page, memberId, "summon", summons("2024-01-03", "cv", "job"));
  await act(page, memberId, "summon", summons("2024-01-09", "joint"));

  for (const wanted of [
    { locale: "da", theme: "dark", width: 390 },
    { locale: "en", theme: "light", width: 1440 },
  ] as const) {
    await look(page, wanted);
    await visit(page, "/administration/expiry");
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
  await look(page, { locale: "da", theme: "light", width: 1440 });
  await visit(page, "/administration");
  await page.getByRole("link", { name: /^Når ordningen udløber/ }).click();
  await expect(page.getByText("1 åben deltagelse. Hos 1 ligger der noget efter den sidste dag")).toBeVisible();
  const row = page.getByRole("listitem").filter({ hasText: SURNAME });
  await expect(row).toContainText("fælles jobsamtale 9. jan. 2024");
  await expect(row).toContainText("cv-samtale 3. jan. 2024");
  await expect(row).toContainText("4 individuelle + 2 fælles");

  // The last day counts in full; the night after it is the process's own.
  await fund.skipTo("2023-12-31 23:59:57");
  await expect.poll(() => fund.turnedTo("2023-12-31")).toBe(true);
  await visit(page, `/members/${memberId}`);
  await expect.poll(() => fund.turnedTo("2024-01-01")).toBe(true);
  await visit(page, "/administration/expiry");
  await expect(page.getByText("Ordningen udløb søndag den 31. december 2023.")).toBeVisible();
  await expect(page.getByText("Ingen deltagelser slutter med ordningen.")).toBeVisible();
  await visit(page, `/members/${memberId}`);
  await expect(page.getByText("Forsøgsperiode afsluttet").first()).toBeVisible();

  const context = await browser.newContext({
    baseURL: process.env.BASE_URL,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 390, height: 844 },
  });
  await fund.memberIn(context, memberId);
  const phone = await context.newPage();
  await visit(phone, "/min-side/messages");
  await expect(phone.getByText("Jobcenteret overtager dit kontaktforløb")).toHaveCount(1);
  await visit(phone, "/min-side/appointments");
  await expect(phone.getByText("3. januar").first()).toBeVisible();
  await expect(phone.getByRole("main")).toContainText(/9\.\sjanuar\s2024.{0,60}Aflyst/s);
  await context.close();
  await fund.leave();
});
