import { CasePage } from "../fixtures/case-page";
import { memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

const REASON = "Skrevet med omhu og skal blive stående.";

test("a day that does not exist and hours that cannot be are told at their fields; what was typed stays", async ({
  mette,
}) => {
  const memberId = await memberWithFund(mette, { surname: "Fejlesen", birthDate: "1969-06-06" });
  const page = await new CasePage(mette, memberId).open();

  const deadline = await page.act("Frister", "Sæt bookingfrist");
  await deadline.write("Senest booket den", "31-04-2021");
  await expect(deadline.dialog).toContainText("Datoen findes ikke. Skriv en dag som 18-03-2021.");
  await deadline.see();
  await expect(deadline.dialog.getByRole("alert")).toContainText("Senest booket den");
  await expect(deadline.field("Senest booket den")).toHaveValue("31-04-2021");
  await deadline.dialog.getByRole("button", { name: "Fortryd" }).click();

  const hours = await page.act("Timer", "Registrér månedens timer");
  await hours.write("Note", REASON);
  for (const [typed, told] of [
    ["12,345", "Skriv højst to decimaler"],
    ["-1", "Timerne kan ikke være under nul"],
    ["mange", "Skriv timerne som et tal"],
  ] as const) {
    await hours.write("Timer", typed);
    await expect(hours.dialog).toContainText(told);
    await expect(hours.field("Timer")).toHaveValue(typed);
  }
  await hours.write("Timer", "745");
  await hours.see();
  await expect(hours.dialog.getByRole("alert")).toContainText("Så mange timer er der ikke i en måned.");
  await hours.write("Timer", "37");
  await hours.write("Måned", "2021-13");
  await hours.see();
  // The summary leads to the field.
  await hours.dialog
    .getByRole("alert")
    .getByRole("link", { name: /^Måned/ })
    .click();
  await expect(hours.field("Måned")).toBeFocused();
  await expect(hours.field("Note")).toHaveValue(REASON);
  await hours.write("Måned", "2021-05");
  await hours.see();
  await expect(hours.dialog.getByRole("alert")).toContainText("Dagen er ikke kommet endnu.");
  await expect(hours.field("Timer")).toHaveValue("37");
  await hours.dialog.getByRole("button", { name: "Fortryd" }).click();

  // Nothing of it was stored.
  await mette.reload();
  await expect(page.fact("Næste bookingfrist")).toHaveText("Ingen frist løber");
  await expect(mette.getByText("Ingen timer er registreret.")).toBeVisible();
});

test("an interview that ends before it starts, or lies in the past, is told of", async ({ mette }) => {
  const memberId = await memberWithFund(mette, { surname: "Baglænsen", birthDate: "1966-04-12" });
  const page = await new CasePage(mette, memberId).open();
  const panel = await page.act("Samtaler", "Indkald");
  await panel.write("Dag", "20-04-2021");
  await panel.write("Fra kl.", "11.00");
  await panel.write("Til kl.", "10.00");
  await panel.write("Sted eller link", "FOA København");
  await panel.see();
  await expect(panel.dialog.getByRole("alert")).toContainText("Sluttidspunktet ligger før starttidspunktet.");
  await panel.write("Til kl.", "12.00");
  await panel.write("Dag", "12-04-2021");
  await panel.see();
  await expect(panel.answer.first()).toContainText("Dagen er gået: mandag den 12. april 2021.");
  await expect(panel.field("Sted eller link")).toHaveValue("FOA København");
});
