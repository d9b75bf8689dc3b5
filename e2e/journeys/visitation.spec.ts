import { CasePage } from "../fixtures/case-page";
import { unemployedMember } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

const ASSESSMENT = "Har søgt bredt siden opsigelsen. Profilværktøjet viser ingen særlig risiko.";

test("R2.1a a new member is visited to the fund", async ({ mette }) => {
  const memberId = await unemployedMember(mette, { surname: "Fondsager", birthDate: "1984-06-11" }, "2021-04-08");
  const page = await new CasePage(mette, memberId).open();
  await expect(page.fact("Kontaktforløbet er hos")).toHaveText("ikke afgjort endnu");

  const panel = await page.act("Visitation og vejledning", "Visitér");
  await panel.choose("Behov", "Intet særligt behov");
  await panel.write("Din vurdering", ASSESSMENT);
  await panel.see();
  await expect(panel.answer.first()).toContainText("Kan lade sig gøre");
  await expect(panel.consequences).toContainText("begynder 8. apr. 2021");
  await expect(panel.consequences).toContainText("A-kassen har dit kontaktforløb");
  await panel.confirm("Registrér visitationen og giv besked");

  await expect(page.fact("Kontaktforløbet er hos")).toHaveText("a-kassen");
  await expect(page.fact("Deltagelse")).toContainText("8. apr. 2021");
  await expect(page.fact("A-kassen skylder")).toHaveText("2 individuelle, 1 fælles");
  await expect(page.timeline.filter({ hasText: "Visiteret: a-kassen har kontaktforløbet" })).toBeVisible();
});

test("R2.3b a member under 25 without education or children goes to the jobcenter with code 45", async ({ mette }) => {
  const memberId = await unemployedMember(
    mette,
    { surname: "Ungersen", birthDate: "1999-02-03", hasVocationalEducation: null, supportsChildrenAtHome: null },
    "2021-04-08",
  );
  const page = await new CasePage(mette, memberId).open();
  const panel = await page.act("Visitation og vejledning", "Visitér");
  await panel.write("Din vurdering", "Ingen uddannelse efter folkeskolen, ingen børn.");
  await panel.see();
  // Two facts are not known: the law gives no answer, and says what it lacks.
  await expect(panel.dialog).toContainText("Kræver en vurdering");
  await expect(panel.dialog).toContainText("erhvervskompetencegivende uddannelse");

  await panel.choose("Erhvervskompetencegivende uddannelse", "Nej");
  await panel.choose("Forsørger hjemmeboende børn", "Nej");
  await panel.see();
  await expect(panel.consequences).toContainText("årsag 45");
  await panel.confirm("Registrér visitationen og giv besked");

  // Today is still the fund's: the last day counts in full.
  await expect(page.fact("Kontaktforløbet er hos")).toHaveText("a-kassen");
  await expect(page.fact("Deltagelse")).toContainText("årsag 45 Medlem er i målgruppe for uddannelsespålæg");
});

test("R2.3a a member with need of an early effort goes to the jobcenter with code 44", async ({ mette }) => {
  const memberId = await unemployedMember(mette, { surname: "Tidligsen", birthDate: "1979-10-23" }, "2021-04-08");
  const page = await new CasePage(mette, memberId).open();
  const panel = await page.act("Visitation og vejledning", "Visitér");
  await panel.choose("Behov", "Behov for tidlig indsats i jobcenteret (årsag 44)");
  await panel.write("Din vurdering", "Har været ledig tre gange på to år og beder selv om hjælp nu.");
  await panel.see();
  await expect(panel.consequences).toContainText("årsag 44");
  await panel.confirm("Registrér visitationen og giv besked");
  await expect(page.fact("Deltagelse")).toContainText("årsag 44 Behov for tidlig indsats");
});

test("I-18 a visitation after the fortnight is taken with a written reason, and never hidden", async ({ mette }) => {
  const memberId = await unemployedMember(mette, { surname: "Forsinksen", birthDate: "1971-12-05" }, "2021-03-25");
  const page = await new CasePage(mette, memberId).open();
  const panel = await page.act("Visitation og vejledning", "Visitér");
  await panel.write("Din vurdering", ASSESSMENT);
  await panel.see();
  await expect(panel.dialog).toContainText("hvorfor det sker efter fristen");
  await expect(panel.field("Din vurdering")).toHaveValue(ASSESSMENT);

  await panel.write("Begrundelse, hvis det er for sent", "Sagen lå hos en syg kollega.");
  await panel.see();
  await expect(panel.consequences).toContainText("registreres som for sent");
  await panel.confirm("Registrér visitationen og giv besked");
  await expect(page.fact("Kontaktforløbet er hos")).toHaveText("a-kassen");
});
