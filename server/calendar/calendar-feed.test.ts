import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { renewCalendarFeed, revokeCalendarFeed, sendCalendarFeed } from "./calendar-feed";

/** A caseworker's calendar for other calendars, on a real database. */
let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-04-13");
});
afterAll(() => fund?.leave());

let asked = 0;
async function read(secret: string) {
  asked += 1;
  const headers = { "x-forwarded-for": `10.0.0.${asked}` };
  const answer = await sendCalendarFeed(new Request("http://localhost/", { headers }), `${secret}.ics`);
  return { status: answer.status, text: await answer.text(), keep: answer.headers.get("cache-control") };
}
const eventsIn = (text: string) => text.split("BEGIN:VEVENT").slice(1);

test("times, place and kind, and nobody's name; a moved interview is the same one, later; a cancelled one is gone", async () => {
  const memberId = await acts.participantFrom("2021-04-05");
  const [first] = await acts.openSlots("2021-04-20", ["09:00"]);
  await acts.done(COMMANDS.bookInterview, memberId, { slotId: first!, purposes: ["job"] });
  await acts.done(COMMANDS.summon, memberId, {
    at: { on: "2021-04-22", start: "13:00", end: "13:45" },
    form: "video",
    purposes: ["joint"],
  });
  const { secret } = await renewCalendarFeed(fund.open);
  const { status, text, keep } = await read(secret);
  expect([status, keep]).toEqual([200, "no-store"]);
  const events = eventsIn(text);
  expect(new Set(events.map((event) => /SUMMARY:(.*)\r/.exec(event)?.[1]))).toEqual(
    new Set(["Fælles samtale", "Samtale"]),
  );
  expect(text).toContain("Staunings Plads 1");
  expect(text).not.toMatch(/Åse|Prøve|Sørensen|050585|jobsamtale|DESCRIPTION|ATTENDEE|ORGANIZER/);
  expect(text).not.toContain(memberId);

  const uid = (part: string) => /UID:(.*)\r/.exec(part)?.[1];
  const sequence = (part: string) => Number(/SEQUENCE:(\d+)/.exec(part)?.[1]);
  const one = events.find((event) => event.includes("SUMMARY:Samtale"))!;
  const [interview] = await fund.ask<{ id: string }>(
    "select entity_id as id from interview where member_id = $1 and purposes @> '[\"job\"]' and superseded_at is null",
    [memberId],
  );
  await acts.done(COMMANDS.moveInterview, memberId, {
    interviewId: interview!.id,
    at: { on: "2021-04-20", start: "10:00", end: "10:45" },
    form: "inPerson",
    place: "Staunings Plads 1",
  });
  const moved = eventsIn((await read(secret)).text).find((event) => event.includes("SUMMARY:Samtale"))!;
  expect(uid(moved)).toBe(uid(one));
  expect(sequence(moved)).toBeGreaterThan(sequence(one));
  expect(moved).toContain("20210420T080000Z");

  await acts.done(COMMANDS.cancelInterview, memberId, { interviewId: interview!.id, reason: "Syg" });
  expect(eventsIn((await read(secret)).text)).toHaveLength(1);
});

test("an address that was renewed or closed, or never was one, shows nothing; of the address only a hash is kept", async () => {
  const { secret: old } = await renewCalendarFeed(fund.open);
  const { secret } = await renewCalendarFeed(fund.open);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect((await read(old)).status).toBe(404);
  expect((await read(secret)).status).toBe(200);
  const rows = await fund.ask<{ row: string }>("select f::text as row from calendar_feed f");
  for (const { row } of rows) expect(row).not.toContain(secret);
  await revokeCalendarFeed(fund.open);
  const closed = await read(secret);
  expect(closed).toEqual(await read("A".repeat(43)));
  expect(closed.status).toBe(404);
});

test("a caseworker who is no longer one has no calendar, and a colleague's is another", async () => {
  const { secret } = await renewCalendarFeed(fund.openAs("Jonas Bach", fund.colleagueId));
  expect(eventsIn((await read(secret)).text)).toEqual([]);
  await fund.ask("update app_user set active = false where id = $1", [fund.colleagueId]);
  expect((await read(secret)).status).toBe(404);
  await fund.ask("update app_user set active = true where id = $1", [fund.colleagueId]);
});

test("whoever guesses is slowed down", async () => {
  const guess = () =>
    sendCalendarFeed(new Request("http://localhost/", { headers: { "x-forwarded-for": "10.9.9.9" } }), "x.ics");
  const statuses = [];
  for (let at = 0; at < 65; at += 1) statuses.push((await guess()).status);
  expect(statuses.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 404));
  expect(statuses.at(-1)).toBe(429);
});
