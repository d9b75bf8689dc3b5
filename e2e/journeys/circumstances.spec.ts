import { CasePage } from "../fixtures/case-page";
import { memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test("R8.1, R8.2 what the jobcenter did is entered by hand; a contact that the law does not allow is marked", async ({
  mette,
}) => {
  const memberId = await memberWithFund(mette, { surname: "Kontaktsen", birthDate: "1983-11-07" });
  const page = await new CasePage(mette, memberId).open();
  const told = mette
    .locator("section")
    .filter({ has: mette.getByRole("heading", { name: "Fra jobcenteret og Jobnet", exact: true }) })
    .last();

  const contact = await page.act("Registrering", "Kontakt fra jobcenteret");
  await contact.see();
  await expect(contact.dialog.getByText("Skal udfyldes").first()).toBeVisible();
  await contact.choose("Hvordan", "Ringet op");
  await contact.choose("Om hvad", "Andet");
  await contact.see();
  await expect(contact.consequences).toContainText("registreres og mærkes: loven tillader den ikke");
  await contact.confirm("Registrér kontakten");
  await expect(told).toContainText("Loven tillader kun, at jobcenteret ringer om et konkret job.");

  const grant = await page.act("Registrering", "Bevilling fra jobcenteret");
  await grant.choose("Bevilget", "Mentorstøtte");
  await grant.see();
  await grant.confirm("Registrér bevillingen");
  await expect(told).toContainText(/mentorstøtte/i);
});
