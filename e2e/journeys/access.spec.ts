import { axeFindings, expectToHold, look } from "../fixtures/page-holds";
import { METTE, PETER_THE_ADMINISTRATOR, signIn, TEAM_LEAD, visit } from "../fixtures/sign-in";
import { act, memberWithFund } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test("a restricted case is not found by a lead who is not named; the glass is broken with a reason, which the one who has it sees", async ({
  page,
  browser,
}) => {
  await signIn(page, METTE);
  const memberId = await memberWithFund(page, { surname: "Skærmesen", birthDate: "1983-02-17" });
  const frame = await page.request.get("/api/trpc/caseworker.workList.frame");
  const caseworkerId: string = (await frame.json()).result.data.person.userId;
  await act(page, memberId, "assignCase", { caseworkerId });
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const lead = await context.newPage();
  await signIn(lead, TEAM_LEAD);
  await visit(lead, `/members/${memberId}`);
  await lead.getByRole("button", { name: "Skærm sagen" }).click();
  const dialog = lead.getByRole("dialog");
  await dialog.getByRole("button", { name: "Se, hvad det fører til" }).click();
  await expect(dialog).toContainText("Skriv en begrundelse.");
  await dialog.getByRole("textbox", { name: /^Begrundelse/ }).fill("Medlemmet er gift med en kollega.");
  await dialog.getByRole("button", { name: "Se, hvad det fører til" }).click();
  await expect(dialog).toContainText("kan åbne den. For alle andre findes den ikke.");
  expect(await axeFindings(lead)).toEqual([]);
  await dialog.getByRole("button", { name: "Skærm sagen" }).click();
  await expect(lead.getByRole("heading", { level: 1, name: "Skærmede sager" })).toBeVisible();
  await visit(lead, `/members/${memberId}`);
  await expect(lead.getByText("Skærmesen")).toHaveCount(0);
  await visit(lead, "/administration/access");
  await expectToHold(lead, "/administration/access");
  await look(lead, { locale: "da", theme: "light", width: 1440 });
  await visit(lead, "/administration/access");
  const one = lead.getByRole("article").filter({ hasText: "En kollegas egen sag" }).first();
  await one.getByRole("button", { name: "Åbn uden adgang" }).click();
  await dialog
    .getByRole("textbox", { name: /^Begrundelse/ })
    .fill("Medlemmet ringer og er ved at miste sine dagpenge.");
  await dialog.getByRole("button", { name: "Se, hvad det fører til" }).click();
  await dialog.getByRole("button", { name: "Åbn sagen" }).click();
  await expect(lead.getByRole("heading", { level: 1, name: /Skærmesen/ })).toBeVisible();
  await context.close();
  await visit(page, `/members/${memberId}`);
  await expect(page.getByText(/åbnede .* sagen uden at stå på listen/)).toBeVisible();
  await page.getByRole("button", { name: "Set og vurderet" }).click();
  await expect(page.getByText(/åbnede .* sagen uden at stå på listen/)).toHaveCount(0);
});

test("users and the permission: whom a change touches is seen first, and the last administrator stays", async ({
  page,
}) => {
  await signIn(page, PETER_THE_ADMINISTRATOR, "/administration/users");
  await expectToHold(page, "/administration/users");
  await visit(page, "/administration/permission");
  await expectToHold(page, "/administration/permission");
});
