import { HENRIK_OF_THE_AUTHORITY, IDA_THE_MEMBER, METTE, signIn, throughDoor, visit } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

test.describe("sign-in", () => {
  test("a caseworker comes in by the embedded provider and lands on the work list", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/sign-in$/);
    await throughDoor(page, "caseworker");
    await expect(page.getByText("Dette er demonstrationens egen login-udbyder")).toBeVisible();
    await page.getByRole("button", { name: new RegExp(`^${METTE}`) }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Arbejdsliste/ })).toBeVisible();
    await expect(page.getByText("FOAs A-kasse").first()).toBeVisible();
    await expect(page.getByRole("button", { name: `${METTE}: Dig og indstillinger` })).toBeVisible();
  });

  test("a page asked for before sign-in is the one that is come to after it", async ({ page }) => {
    await signIn(page, METTE, "/?who=all");
    await expect(page).toHaveURL(/\/\?who=all$/);
  });

  test("signing out ends the session: Back and a new request find the door", async ({ page }) => {
    await signIn(page, METTE);
    await page.getByRole("button", { name: /Dig og indstillinger$/ }).click();
    await page.getByRole("button", { name: "Log ud" }).click();
    await expect(page.getByText("Du er logget ud")).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("link", { name: "Log ind som sagsbehandler" })).toBeVisible();
    await page.goto("/");
    await expect(page).toHaveURL(/\/sign-in/);
  });

  test("giving up at the provider leads back, with what happened", async ({ page }) => {
    await page.goto("/sign-in");
    await throughDoor(page, "caseworker");
    await page.getByRole("button", { name: "Fortryd" }).click();
    await expect(page.getByText("Du afbrød login")).toBeVisible();
  });

  test("an answer that nobody asked for opens nothing", async ({ page }) => {
    await page.goto("/auth/callback?code=made-up&state=made-up");
    await expect(page).toHaveURL(/\/sign-in\?refused=expired$/);
    await expect(page.getByText("Forsøget på at logge ind er udløbet")).toBeVisible();
  });

  test("the authority's reader, to whom no case is open, lands on supervision", async ({ page }) => {
    await signIn(page, HENRIK_OF_THE_AUTHORITY);
    await expect(page.getByRole("heading", { level: 1, name: "Tilsyn" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Arbejdsliste" })).toHaveCount(0);
  });

  test("a member comes to the member's own page and not to the caseworkers'", async ({ page }) => {
    await signIn(page, IDA_THE_MEMBER, "/", "member");
    await expect(page).toHaveURL(/\/min-side$/);
    await page.goto("/");
    await expect(page).toHaveURL(/\/min-side$/);
  });

  test("the way in can be walked by keyboard alone", async ({ page }) => {
    await visit(page, "/sign-in");
    await page.getByRole("link", { name: "Log ind som sagsbehandler" }).focus();
    await page.keyboard.press("Enter");
    const person = page.getByRole("button", { name: new RegExp(`^${METTE}`) });
    await person.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: /^Arbejdsliste/ })).toBeVisible();
  });
});
