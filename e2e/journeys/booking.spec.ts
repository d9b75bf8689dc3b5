import { ActPanel, CasePage } from "../fixtures/case-page";
import { visit } from "../fixtures/sign-in";
import { memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test("R4.3a times opened, a deadline set, booked on the member's behalf: the deadline is met", async ({ mette }) => {
  // An evening, when nobody of the demonstration has times.
  await visit(mette, "/times");
  await mette.getByRole("button", { name: "Åbn tider" }).first().click();
  const times = new ActPanel(mette, "Åbn tider");
  await times.write("Dag", "14-04-2021");
  await times.write("Fra", "18.00");
  await times.write("Til", "19.30");
  await times.pick("Sted", /FOA København/);
  await times.dialog.getByRole("button", { name: "Se hvilke tider det bliver" }).click();
  await expect(times.dialog).toContainText("Det bliver 2 tider");
  await times.dialog.getByRole("button", { name: "Åbn 2 tider" }).click();
  await expect(times.dialog).toBeHidden();
  await expect(mette.getByText("2 tider er åbnet")).toBeVisible();

  const memberId = await memberWithFund(mette, { surname: "Bookesen", birthDate: "1985-09-17" });
  const page = await new CasePage(mette, memberId).open();
  await expect(page.fact("Næste bookingfrist")).toHaveText("Ingen frist løber");
  const deadline = await page.act("Frister", "Sæt bookingfrist");
  await deadline.write("Senest booket den", "23-04-2021");
  await deadline.see();
  await expect(deadline.consequences).toContainText("løber til og med 23. apr. 2021");
  await expect(deadline.consequences).toContainText("Du skal booke en samtale");
  await deadline.confirm("Sæt fristen og giv besked");
  await expect(page.fact("Næste bookingfrist")).toHaveText("23. apr. 2021");

  const booking = await page.act("Samtaler", "Book for medlemmet");
  await booking.pick("Ledig tid", /14\. april 18\.00/);
  await booking.see();
  await expect(booking.consequences).toContainText("er overholdt");
  await booking.confirm("Book tiden");
  await expect(page.fact("Næste bookingfrist")).toHaveText("Ingen frist løber");
  await expect(page.timeline.filter({ hasText: "Bookingfrist 23. apr. 2021: booket 13. apr. 2021" })).toBeVisible();

  // A time that is taken is nobody else's.
  const again = await page.act("Samtaler", "Book for medlemmet");
  await again.dialog.getByRole("button", { name: /Ledig tid/ }).click();
  await expect(mette.getByRole("option", { name: /14\. april 18\.45/ })).toBeVisible();
  await expect(mette.getByRole("option", { name: /14\. april 18\.00/ })).toHaveCount(0);
});

test("I-17 no deadline where there is nothing to book, and none in the past: refused with the ground", async ({
  mette,
}) => {
  const memberId = await memberWithFund(mette, { surname: "Fristesen", birthDate: "1974-02-27" });
  const page = await new CasePage(mette, memberId).open();
  const panel = await page.act("Frister", "Sæt bookingfrist");
  await panel.write("Senest booket den", "12-04-2021");
  await panel.see();
  await expect(panel.answer).toContainText("Kan ikke lade sig gøre");
  await expect(panel.answer).toContainText("Fristen mandag den 12. april 2021 er allerede gået.");
  await expect(panel.answer.getByRole("link", { name: /^§ 4/ }).first()).toBeVisible();
  await expect(panel.field("Senest booket den")).toHaveValue("12-04-2021");
});

test("an interview that has been is entered as held from the work list", async ({ mette }) => {
  await visit(mette, "/?bucket=outcomeMissing&who=all");
  const row = mette
    .getByRole("row")
    .filter({ has: mette.getByRole("link") })
    .last();
  const href = await row.locator('a[href^="/members/"]').first().getAttribute("href");
  const page = await new CasePage(mette, (href ?? "").split("/").at(-1) ?? "").open();
  const held = page.timeline.filter({ hasText: /: holdt/ });
  await expect(page.timeline.first()).toBeVisible();
  const before = await held.count();

  const panel = await page.act("Samtaler", "Registrér udfald");
  await panel.choose("Udfald", /^Holdt$/);
  await panel.choose("Repatrieringsloven", /^Ikke omfattet/);
  await panel.see();
  await panel.confirm("Registrér samtalen som holdt");
  await expect(held).toHaveCount(before + 1);
});
