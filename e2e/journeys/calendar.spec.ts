import { openTimes } from "../fixtures/member-stage";
import { expectToHold } from "../fixtures/page-holds";
import { visit } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

/** A Saturday on which nobody else opens times. */
const SATURDAY = "2021-05-08";

test("the calendar holds as a week, and as the team's day", async ({ mette }) => {
  await expectToHold(mette, "/calendar");
  await expectToHold(mette, "/calendar?view=day&who=all&day=2021-04-14");
  await expectToHold(mette, "/calendar?who=all");
});

test("by keys from week to week and back to today; public holidays are named", async ({ mette }) => {
  await visit(mette, "/calendar?day=2021-04-29");
  await expect(mette.getByText("Store bededag")).toBeVisible();
  await mette.keyboard.press("j");
  await expect(mette).toHaveURL(/day=2021-05-03/);
  await mette.keyboard.press("ArrowLeft");
  await expect(mette).toHaveURL(/day=2021-04-26/);
  await mette.keyboard.press("t");
  await expect(mette).toHaveURL(/\/calendar$/);
  await mette.keyboard.press("d");
  await expect(mette).toHaveURL(/view=day/);
});

test("I-17 busy time closes what is free, by hand and from a file of which only the hours are kept", async ({
  mette,
}) => {
  await openTimes(mette, SATURDAY, ["08:00", "10:00"]);
  const path = `/calendar?view=day&day=${SATURDAY}`;
  await visit(mette, path);
  await expect(mette.getByText("Ledig", { exact: true })).toHaveCount(2);
  await mette.getByRole("button", { name: "Optaget tid" }).click();
  const panel = mette.getByRole("dialog", { name: "Optaget tid" });
  const write = async (label: string, text: string) => {
    const field = panel.getByRole("textbox", { name: new RegExp(`^${label}`) });
    await field.fill(text);
    await field.blur();
  };
  await write("Dag", "08-05-2021");
  await write("Fra kl.", "08.30");
  await write("Til kl.", "09.30");
  await panel.getByRole("button", { name: "Se hvad det fører til" }).click();
  await expect(panel.getByText("1 ledig tid lukkes")).toBeVisible();
  await panel.getByRole("button", { name: "Gem optaget tid" }).click();
  await expect(panel).toBeHidden();
  await expect(mette.getByText("08.30–09.30")).toBeVisible();
  await expect(mette.getByText("Ledig", { exact: true })).toHaveCount(1);

  await mette.getByRole("button", { name: "Optaget tid", exact: true }).click();
  await panel.locator("label").filter({ hasText: "Hent fra en kalenderfil" }).click();
  const file = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Test//DA",
    "BEGIN:VEVENT",
    "UID:1",
    "DTSTAMP:20210401T080000Z",
    "SUMMARY:Hemmelig aftale",
    "DTSTART:20210508T100000Z",
    "DTEND:20210508T110000Z",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  const sent: string[] = [];
  mette.on("request", (request) => sent.push(request.postData() ?? ""));
  await panel
    .locator("#calendar-file")
    .setInputFiles({ name: "min.ics", mimeType: "text/calendar", buffer: Buffer.from(file.join("\r\n")) });
  await expect(panel.getByText("1 optaget tid fra 8. maj")).toBeVisible();
  await panel.getByRole("button", { name: "Se hvad det fører til" }).click();
  await expect(panel.getByText("Ingen ledige tider bliver lukket.")).toBeVisible();
  await panel.getByRole("button", { name: "Gem optaget tid" }).click();
  await expect(mette.getByText("12.00–13.00", { exact: true })).toBeVisible();
  expect(sent.join()).not.toContain("Hemmelig");

  await mette.getByRole("button", { name: /^Fjern optaget tid .*12\.00/ }).click();
  await mette.getByRole("button", { name: "Fjern den" }).click();
  await expect(mette.getByText("12.00–13.00", { exact: true })).toBeHidden();
});
