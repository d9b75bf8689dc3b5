import { readFileSync } from "node:fs";
import path from "node:path";
import { CasePage } from "../fixtures/case-page";
import { onPhone, RASMUS } from "../fixtures/member-stage";
import { axeFindings, overflow } from "../fixtures/page-holds";
import { IDA_THE_MEMBER, visit } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

const ME = "/min-side/me";
const PEOPLE = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../db/seed/people.json"), "utf8")) as {
  name: string;
  cpr?: string;
}[];
const CPR_OF_RASMUS = PEOPLE.find(({ name }) => name === RASMUS)?.cpr ?? "";

test("Ida lets Rasmus act for her: he writes in her case under his own name, until she ends it", async ({
  mette,
  browser,
}) => {
  const ida = await onPhone(browser, IDA_THE_MEMBER, ME);
  const nameField = ida.page.getByRole("textbox", { name: /Personens navn/ });
  const cprField = ida.page.getByRole("textbox", { name: /Personens CPR-nummer/ });
  await nameField.fill("Rasmus fra kurset");
  await cprField.fill("123");
  await ida.page.getByRole("button", { name: "Lad personen handle for dig" }).click();
  await expect(cprField).toHaveAttribute("aria-invalid", "true");
  await expect(nameField).toHaveValue("Rasmus fra kurset");
  await cprField.fill(CPR_OF_RASMUS);
  await ida.page.getByRole("button", { name: "Lad personen handle for dig" }).click();
  await expect(ida.page.getByText("Rasmus fra kurset må nu handle for dig")).toBeVisible();
  await expect(cprField).toHaveValue("");
  expect(await axeFindings(ida.page)).toEqual([]);
  expect(await overflow(ida.page)).toBeLessThanOrEqual(0);

  const rasmus = await onPhone(browser, RASMUS, ME);
  await rasmus.page.getByRole("button", { name: `Handl for ${IDA_THE_MEMBER}` }).click();
  const banner = rasmus.page.getByText(`Du handler for ${IDA_THE_MEMBER}`, { exact: true });
  await expect(banner).toBeVisible();
  expect(await axeFindings(rasmus.page)).toEqual([]);
  expect(await overflow(rasmus.page)).toBeLessThanOrEqual(0);
  // What was granted is not passed on.
  await visit(rasmus.page, ME);
  await expect(rasmus.page.getByText(`bestemmer ${IDA_THE_MEMBER} selv`)).toBeVisible();
  await expect(rasmus.page.getByRole("textbox", { name: /Personens CPR-nummer/ })).toHaveCount(0);
  await visit(rasmus.page, "/min-side/messages/write");
  await rasmus.page.getByRole("textbox", { name: /Din besked/ }).fill("Jeg hjælper Ida med at booke.");
  await rasmus.page.getByRole("button", { name: "Send beskeden" }).click();
  await expect(rasmus.page.getByText("Beskeden er sendt")).toBeVisible();

  const found = await mette.request.post("/api/trpc/caseworker.search.members", {
    data: { typed: IDA_THE_MEMBER },
    headers: { "x-kontakt": "1", origin: process.env.BASE_URL ?? "" },
  });
  const memberId = /"memberId":"([^"]+)"/.exec(await found.text())?.[1] ?? "";
  await new CasePage(mette, memberId).open();
  await expect(mette.getByText("Jeg hjælper Ida med at booke.").first()).toBeVisible();
  await expect(mette.getByText(RASMUS).first()).toBeVisible();
  await visit(mette, "/inbox?who=all");
  const told = mette.getByRole("listitem").filter({ hasText: "Jeg hjælper Ida med at booke." });
  await expect(told).toContainText(`fortalt af ${RASMUS} på medlemmets vegne`);
  expect(await axeFindings(mette)).toEqual([]);

  await visit(ida.page, ME);
  await ida.page.getByRole("button", { name: "Stop Rasmus fra kurset" }).click();
  await expect(ida.page.getByText("Rasmus fra kurset må ikke længere handle for dig.")).toBeVisible();
  await visit(rasmus.page, ME);
  await expect(banner).toHaveCount(0);
  await expect(rasmus.page.getByText(RASMUS).first()).toBeVisible();
  await expect(rasmus.page.getByRole("button", { name: `Handl for ${IDA_THE_MEMBER}` })).toHaveCount(0);
  await ida.away();
  await rasmus.away();
});
