import { standAt, turnedTo } from "../fixtures/business-clock";
import { CasePage } from "../fixtures/case-page";
import { holdsOtherStart } from "../fixtures/dfdg";
import { expectToHold } from "../fixtures/page-holds";
import { LARS, signIn, visit } from "../fixtures/sign-in";
import { memberWithFund, newCpr, TODAY } from "../fixtures/stage";
import { expect, test } from "../fixtures/test";

test.beforeEach(async () => standAt(`${TODAY} 10:00:00`));
test.afterEach(async () => standAt(`${TODAY} 12:00:00`));

test("a difference from the DFDG is found by night, told again, and gone by itself once the two agree", async ({
  page,
}) => {
  const cpr = newCpr("1972-09-14");
  await signIn(page, LARS);
  const memberId = await memberWithFund(page, { surname: "Forskelsen", birthDate: "1972-09-14", cpr });
  await holdsOtherStart(page, { memberId, cpr, fundCode: "HK" }, "2021-03-15");
  const of = await new CasePage(page, memberId).open();
  await standAt("2021-04-14 00:01:00");
  await expect.poll(() => turnedTo("2021-04-14")).toBe(true);
  const found = of.duty("DFDG har noget andet end a-kassen om markeringen").first();
  await of.becomes(() => expect(found).toBeVisible({ timeout: 2_000 }));

  await visit(page, "/exchange/differences");
  const difference = page.getByRole("article", { name: "Prøve Forskelsen: markeringen" });
  await expect(difference).toContainText("markeret ind fra 29. mar. 2021");
  await expect(difference).toContainText("markeret ind fra 15. mar. 2021");
  await expectToHold(page, "/exchange/differences");
  await page.context().addCookies([{ name: "locale", value: "da", url: process.env.BASE_URL ?? "" }]);
  await visit(page, "/exchange/differences");
  await difference.getByRole("button", { name: "Send igen" }).click();
  await expect(page.getByText("Sendt igen til DFDG")).toBeVisible();
  await of.becomes(() => expect(of.duty("DFDG har noget andet")).toHaveCount(0, { timeout: 2_000 }));
  await visit(page, "/exchange/differences");
  await expect(difference).toHaveCount(0);
});
