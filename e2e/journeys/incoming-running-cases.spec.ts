import { axeFindings, expectToHold, LOOKS, look, overflow } from "../fixtures/page-holds";
import { signIn, visit } from "../fixtures/sign-in";
import { newCpr } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

const PAGE = "/administration/running-cases";
const HEADER =
  "CPR-nummer;Fornavn;Efternavn;Kommune;Forsikring;Tilmeldt;Indplacering;Indplaceret fra;Visiteret;Deltagelse fra;Timer;Individuelle samtaler;Uddannelse";
const asFile = (...rows: string[]) => ({
  name: "loebende.csv",
  mimeType: "text/csv",
  // As an older system writes it.
  buffer: Buffer.from([HEADER, ...rows].join("\r\n"), "latin1"),
});

test("running cases are brought in from a file: bad rows told, corrected, seen for what they become, and then all at once", async ({
  page,
}) => {
  const [first, second] = [newCpr("1977-06-21"), newCpr("1977-06-22")];
  const good = `${first};Åse;Løbendesen;København;fuldtid;01-02-2021;ny;01-02-2021;10-02-2021;01-02-2021;2021-02:80,33;22-02-2021;ja`;
  const rest = "fuldtid;01-02-2021;ny;01-02-2021;10-02-2021;01-02-2021;;;ja";
  await signIn(page, "Birgit Søholm", PAGE);
  const field = page.locator("#running-file");
  const preview = page.getByRole("button", { name: "Se, hvad sagerne bliver til" });
  await field.setInputFiles(asFile(good, `${second};Åse;Fejlrækkesen;Atlantis;${rest}`));
  await preview.click();
  const bad = page.getByRole("listitem").filter({ hasText: "Linje 3" });
  await expect(bad).toContainText("Kommune");
  await expect(bad).toContainText("Kommunen findes ikke.");
  await expect(page.getByRole("button", { name: /^Hent/ })).toHaveCount(0);
  for (const wanted of LOOKS) {
    await look(page, wanted);
    expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
  }
  await look(page, LOOKS[0]!);
  expect.soft(await axeFindings(page)).toEqual([]);

  await field.setInputFiles(asFile(good, `${second};Åse;Fejlrækkesen;0101;${rest}`));
  await preview.click();
  const coming = page.getByRole("listitem").filter({ hasText: "Åse Løbendesen" });
  await expect(coming).toContainText("80,33 af 410 timer");
  await expect(coming).toContainText("Skylder 1 individuelle og 1 fælles");
  expect(await page.content()).not.toContain(first);
  expect.soft(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Hent 2 sager ind" }).click();
  await expect(page.getByText("2 sager er hentet ind")).toBeVisible();

  // A second time they are members already.
  await field.setInputFiles(asFile(good));
  await preview.click();
  await expect(page.getByRole("listitem").filter({ hasText: "Linje 2" })).toContainText(
    "Er allerede medlem i systemet.",
  );
  await expectToHold(page, PAGE);
});

test("a caseworker does not find the page of running cases", async ({ mette }) => {
  await visit(mette, PAGE);
  await expect(mette.getByRole("heading", { level: 1, name: "Løbende sager" })).toHaveCount(0);
});
