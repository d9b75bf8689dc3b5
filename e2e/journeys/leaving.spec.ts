import { CasePage } from "../fixtures/case-page";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test("R9.1 the hours pass 410: code 41, the end of that month, and what the jobcenter takes over", async ({
  mette,
}) => {
  const memberId = await memberWithFund(mette, { surname: "Timesen", birthDate: "1976-01-19" }, "2021-02-01");
  await act(mette, memberId, "enterHours", { month: "2021-02", hours: 160.33 });
  await act(mette, memberId, "enterHours", { month: "2021-03", hours: 160.33 });
  const page = await new CasePage(mette, memberId).open();

  const panel = await page.act("Timer", "Registrér månedens timer");
  await panel.write("Måned", "2021-04");
  // 160,33 + 160,33 + 89,33 are 409,99: a hundredth short.
  await panel.write("Timer", "89,33");
  await panel.see();
  await expect(panel.consequences).toContainText("409,99 af 410");
  await expect(panel.consequences).not.toContainText("årsag 41");
  await panel.write("Timer", "89,34");
  await panel.see();
  await expect(panel.consequences).toContainText("410 af 410");
  await expect(panel.consequences).toContainText("hos jobcenteret, sidste dag i a-kassen 30. apr. 2021, årsag 41");
  await expect(panel.consequences).toContainText("4 individuelle og 2 fælles");
  await panel.confirm("Registrér timerne");

  await expect(page.fact("Deltagelse")).toContainText("til 30. apr. 2021 · årsag 41 Forsøgsperiode afsluttet");
  await expect(page.fact("Sidste dag i a-kassen")).toHaveText("30. apr. 2021");
  await expect(page.fact("Jobcenteret skal holde")).toHaveText("4 individuelle og 2 fælles");
  await expect(page.timeline.filter({ hasText: "Årsag 41" })).toBeVisible();
});

test("R9.1 code 41 before the hours are used is refused, with the ground and what would lift it", async ({ mette }) => {
  const memberId = await memberWithFund(mette, { surname: "Afslagsen", birthDate: "1980-03-30" });
  const page = await new CasePage(mette, memberId).open();
  const panel = await page.act("Afslutning", "Afslut deltagelsen");
  await panel.choose("Årsagskode", /^41/);
  await panel.write("Begrundelse", "Medlemmet mener selv, at timerne er brugt.");
  await panel.see();
  await expect(panel.answer).toContainText("Kan ikke lade sig gøre");
  await expect(panel.answer).toContainText("Der er brugt 0 af 410 timer. Der er 410 tilbage.");
  await expect(panel.answer).toContainText("timerne er nået og registreret");
  await expect(panel.answer.getByRole("link", { name: /^§ / }).first()).toBeVisible();
  // Nothing is lost and nothing has happened.
  await expect(panel.field("Begrundelse")).toHaveValue("Medlemmet mener selv, at timerne er brugt.");
  await panel.dialog.getByRole("button", { name: "Fortryd" }).click();
  await mette.reload();
  await expect(page.fact("Kontaktforløbet er hos")).toHaveText("a-kassen");
});

test("R2.5e a wrong code is corrected: the last registration stands, the earlier one stays in view", async ({
  mette,
}) => {
  const memberId = await memberWithFund(mette, { surname: "Rettesen", birthDate: "1988-08-08" });
  const page = await new CasePage(mette, memberId).open();
  const out = await page.act("Afslutning", "Afslut deltagelsen");
  await out.choose("Årsagskode", /^44/);
  await out.choose("Grundlag", "Behov for tidlig indsats");
  await out.write("Begrundelse", "Behov for støtte tidligt.");
  await out.see();
  await out.confirm("Registrér årsag 44 og giv jobcenteret besked");
  await expect(page.fact("Deltagelse")).toContainText("årsag 44");

  const correction = await page.act("Rettelser", "Ret årsagskode");
  await correction.choose("Den rigtige årsagskode", /^43/);
  await correction.write("Sidste dag som medlem", "30-04-2021");
  await correction.write("Hvorfor rettes det?", "Medlemmet har meldt sig ud; 44 var en tastefejl.");
  await correction.see();
  await expect(correction.consequences).toContainText("44 bliver 43");
  await correction.confirm("Ret til årsag 43 og giv jobcenteret besked");

  await expect(page.fact("Deltagelse")).toContainText("årsag 43 Udmeldt af a-kasse i forsøg");
  await expect(page.timeline.filter({ hasText: "Årsag 43" })).toBeVisible();
  await expect(page.timeline.filter({ hasText: "Årsag 44" })).toBeVisible();
});
