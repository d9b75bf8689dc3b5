import { expectToHold } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test("R11.2a-e Min Plan is written on one screen, published in one act, and what changed is told", async ({
  mette,
}) => {
  const memberId = await memberWithFund(mette, { surname: "Plansen", birthDate: "1984-02-11" });
  await visit(mette, `/members/${memberId}`);
  await mette.getByRole("link", { name: "Skriv i Min Plan" }).first().click();
  await expect(mette.getByRole("heading", { level: 1, name: "Min Plan" })).toBeVisible();
  await expect(mette.getByText("I Min Plan mangler et godkendt jobmål.")).toBeVisible();

  await mette.getByRole("button", { name: "Tilføj næste skridt" }).click();
  await mette.getByRole("textbox", { name: "Skridt 1" }).fill("Ring til tre firmaer");
  const by = mette.getByRole("textbox", { name: /^Senest/ });
  await by.fill("20-04-2021");
  await by.blur();
  await mette.getByRole("button", { name: "Tilføj jobmål" }).click();
  const goal = mette.getByRole("combobox", { name: "Jobmål 1" });
  await goal.pressSequentially("lagermed");
  await expect(mette.getByRole("option", { name: /^Lagermedarbejder/ })).toBeVisible();
  await mette.keyboard.press("ArrowDown");
  await mette.keyboard.press("Enter");
  await expect(goal).toHaveValue("Lagermedarbejder");
  await expect(mette.getByText("ISCO 9334")).toBeVisible();
  await mette.locator("label").filter({ hasText: "Andet" }).click();
  await mette.getByRole("textbox", { name: "Det har vi aftalt" }).fill("Søger lagerjob i hele byen.");
  await mette.getByRole("button", { name: "Se, hvad det fører til" }).click();
  await expect(mette.getByRole("link", { name: /Skriv, hvorfor jobmålet godkendes/ })).toBeVisible();
  await mette.getByRole("textbox", { name: "Hvorfor godkendes det?" }).fill("Har arbejdet på lager før.");
  await mette.getByRole("button", { name: "Se, hvad det fører til" }).click();
  await expect(mette.getByText("Ring til tre firmaer · medlemmet, senest")).toBeVisible();
  await mette.getByRole("button", { name: "Publicér Min Plan" }).click();
  await expect(mette.getByText("Udgave 1", { exact: true })).toBeVisible();

  await mette.getByRole("textbox", { name: "Det har vi aftalt" }).fill("Søger lagerjob i hele regionen.");
  await mette.getByRole("button", { name: "Se, hvad det fører til" }).click();
  await mette.getByRole("button", { name: "Publicér Min Plan" }).click();
  await expect(mette.getByText("Udgave 2", { exact: true })).toBeVisible();
  await expect(mette.locator("ins").filter({ hasText: "regionen" })).toBeVisible();

  await mette.getByRole("button", { name: "Udført: Ring til tre firmaer", exact: true }).click();
  await expect(mette.getByRole("button", { name: "Åbn igen: Ring til tre firmaer" })).toBeVisible();
});

test("the plan, its print and the jobcenter's picture of it hold in both languages, themes and widths", async ({
  mette,
}) => {
  const memberId = await memberWithFund(mette, { surname: "Udgavesen", birthDate: "1984-02-12" });
  await act(mette, memberId, "writeMinPlan", {
    text: "Søger bredt.",
    state: "published",
    goals: [{ title: "Elektriker", occupationCode: "7411", aim: "shortageArea", approved: true }],
    activities: [
      { kind: "step", what: "Ring til tre firmaer", by: "member", duty: false, dueOn: "2021-04-20" },
      { kind: "activity", what: "Truckkursus", by: "member", duty: true },
    ],
  });
  for (const path of ["", "/jobcenter", "/print"]) await expectToHold(mette, `/members/${memberId}/plan${path}`);
});
