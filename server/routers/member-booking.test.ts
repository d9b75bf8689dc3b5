import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servingPool } from "@/db/client";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { FUND, type TestFund, testFund } from "@/server/commands/test-fund";
import { sessionCookieName } from "@/server/identity/cookies";
import { createSession } from "@/server/identity/session";
import { createCaller } from "./app-router";
import { OWN_PAGE } from "./http-call-fixture";
import { requestContext } from "./trpc";

/** Booking as members do it: each through the procedures, with a session and a scope of their own. */
let fund: TestFund;
let acts: ReturnType<typeof actsIn>;

beforeAll(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-03-10");
});
afterAll(() => fund?.leave());

type Caller = ReturnType<typeof createCaller>;

async function signedIn(memberId: string): Promise<Caller> {
  const userId = randomUUID();
  await fund.ask(
    `insert into app_user (fund_code, id, kind, name, initials, member_id, subject)
     values ($1, $2::uuid, 'member', 'Åse Prøve', 'ÅP', $3, $2::text)`,
    [FUND, userId, memberId],
  );
  const token = await createSession(servingPool(), { fundCode: FUND, userId, assurance: "substantial" }, null);
  const headers = new Headers({ cookie: `${sessionCookieName()}=${token}`, ...OWN_PAGE });
  return createCaller(requestContext({ method: "POST", headers }));
}

async function twoMembers() {
  const [one, other] = [await acts.participantQuickly(), await acts.participantQuickly()];
  return { one, other, a: await signedIn(one), b: await signedIn(other) };
}

type Detail = {
  detail?: { conflict?: { conflict: { reason: string } }; refusal?: { answers: { grounds: { reason: string }[] }[] } };
};

/** What came of a call: `done`, the conflict's reason, the grounds of a refusal, or the error's code. */
async function outcome(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "done";
  } catch (error) {
    const { detail, code } = error as Detail & { code: string };
    const grounds = detail?.refusal?.answers.flatMap((answer) => answer.grounds.map(({ reason }) => reason));
    return detail?.conflict?.conflict?.reason ?? grounds?.join("+") ?? code;
  }
}

async function book(caller: Caller, slotId: string, purposes = ["job"]) {
  const input = { slotId, purposes };
  const seen = (await caller.member.acts.bookInterview.preview({ input })) as { hash: string };
  return caller.member.acts.bookInterview.confirm({ input, hash: seen.hash });
}

const idsOffered = async (caller: Caller) => (await caller.member.booking.times({})).times.map(({ id }) => id);

describe("R4.3a: the first to confirm has the time", () => {
  test("two members who have both seen it free race for it: one books, the other is told that it is taken", async () => {
    const { one, other, a, b } = await twoMembers();
    const [slotId] = await acts.openSlots("2021-03-15", ["09:00", "10:00"]);
    const input = { slotId, purposes: ["job"] };
    const hashes = await Promise.all(
      [a, b].map(
        async (caller) => ((await caller.member.acts.bookInterview.preview({ input })) as { hash: string }).hash,
      ),
    );
    const outcomes = await Promise.all(
      [a, b].map((caller, at) => outcome(caller.member.acts.bookInterview.confirm({ input, hash: hashes[at]! }))),
    );
    expect(outcomes.toSorted()).toEqual(["done", "timeTaken"]);
    const rows = await fund.ask("select member_id from interview where slot_id = $1 and superseded_at is null", [
      slotId,
    ]);
    expect(rows).toHaveLength(1);
    expect([one, other]).toContain(rows[0]!.member_id);
  });

  test("a time that another member has is on offer to nobody, and a summons fills it as well", async () => {
    const { other, a } = await twoMembers();
    const [first, second, third] = await acts.openSlots("2021-03-16", ["09:00", "10:00", "11:00"]);
    await book(a, first!);
    await acts.done(COMMANDS.summon, other, {
      at: { on: "2021-03-16", start: "10:15", end: "10:30" },
      form: "inPerson",
      place: "Room 1",
      purposes: ["cv"],
      caseworkerId: fund.caseworkerId,
    });
    const { a: c } = await twoMembers();
    const offered = await idsOffered(c);
    expect(offered).toContain(third);
    expect(offered).not.toContain(first);
    expect(offered).not.toContain(second);
    expect(await outcome(c.member.acts.bookInterview.preview({ input: { slotId: first, purposes: ["job"] } }))).toBe(
      "timeTaken",
    );
    expect(await outcome(c.member.booking.hold({ slotId: second! }))).toBe("timeTaken");
    const near = await c.member.booking.nearest({ slotId: first! });
    expect(near.map(({ id }) => id)).toContain(third);
    expect(near.map(({ id }) => id)).not.toContain(first);
  });
});

describe("holding a time", () => {
  test("keeps it from others, for one time at most, until it is let go; a hold moves no deadline (I-30)", async () => {
    const { one, a, b } = await twoMembers();
    const [first, second] = await acts.openSlots("2021-03-17", ["09:00", "10:00"]);
    await acts.done(COMMANDS.setDeadline, one, { deadline: "2021-03-18" });
    expect(await a.member.booking.hold({ slotId: first! })).toMatchObject({
      secondsLeft: 300,
      preview: { kind: "preview", hash: expect.any(String) },
    });
    expect(await idsOffered(a)).toContain(first);
    expect(await idsOffered(b)).not.toContain(first);
    expect(await outcome(b.member.booking.hold({ slotId: first! }))).toBe("timeHeld");
    expect(await outcome(book(b, first!))).toBe("timeHeld");
    await a.member.booking.hold({ slotId: second! });
    expect(await idsOffered(b)).toContain(first);
    const held = await fund.ask("select id from slot where held_for = $1", [one]);
    expect(held.map(({ id }) => id)).toEqual([second]);
    await a.member.booking.release({});
    expect(await idsOffered(b)).toContain(second);
    expect((await a.member.booking.times({})).deadline).toEqual({ lastDay: "2021-03-18", daysGivenBack: 0 });
    expect(await fund.ask("select 1 from slot_hold where held_for = $1", [one])).toHaveLength(2);
  });

  test("ends by itself when its time is up by the wall clock", async () => {
    const { a, b } = await twoMembers();
    const [slotId] = await acts.openSlots("2021-03-18", ["09:00"]);
    await a.member.booking.hold({ slotId: slotId! });
    await fund.ask("update slot set held_until = clock_timestamp() + interval '1 second' where id = $1", [slotId]);
    expect(await outcome(b.member.booking.hold({ slotId: slotId! }))).toBe("timeHeld");
    await fund.ask("update slot set held_until = clock_timestamp() where id = $1", [slotId]);
    expect(await outcome(b.member.booking.hold({ slotId: slotId! }))).toBe("done");
  });

  test("two members at once: one of them holds it", async () => {
    const { a, b } = await twoMembers();
    const [slotId] = await acts.openSlots("2021-03-19", ["09:00"]);
    const outcomes = await Promise.all(
      [a, b].map((caller) => outcome(caller.member.booking.hold({ slotId: slotId! }))),
    );
    expect(outcomes.toSorted()).toEqual(["done", "timeHeld"]);
  });

  test("R4.1b: what could not be booked is not held: a video time for a job interview", async () => {
    const { a } = await twoMembers();
    const [slotId] = await acts.openSlots("2021-03-22", ["09:00"]);
    await fund.ask("update slot set form = 'video' where id = $1", [slotId]);
    expect(await outcome(a.member.booking.hold({ slotId: slotId! }))).toBe("mustBeInPerson");
    expect(await idsOffered(a)).not.toContain(slotId);
  });
});

describe("I-9: moving and cancelling", () => {
  test("a booking is moved to another caseworker's time, meets its deadline still, and leaves the old time free", async () => {
    const { one, a, b } = await twoMembers();
    const [first] = await acts.openSlots("2021-03-23", ["09:00"]);
    const [second] = await acts.openSlots("2021-03-24", ["09:00"], fund.colleagueId);
    await acts.done(COMMANDS.setDeadline, one, { deadline: "2021-03-24" });
    const booked = (await book(a, first!)) as { ids: Record<string, string> };
    const interviewId = booked.ids["new:interview"]!;
    const input = { interviewId, slotId: second! };
    const { hash } = (await a.member.acts.moveBooking.preview({ input })) as { hash: string };
    await a.member.acts.moveBooking.confirm({ input, hash });
    const one2 = await a.member.appointments.one({ interviewId });
    expect(one2).toMatchObject({ versions: 2, meetsDeadline: "2021-03-24", appointment: { on: "2021-03-24" } });
    expect(await idsOffered(b)).toContain(first);
    expect(await outcome(b.member.appointments.one({ interviewId }))).toBe("NOT_FOUND");
    expect(await outcome(b.member.acts.cancelBooking.preview({ input: { interviewId } }))).toBe("BAD_REQUEST");
    const seen = (await a.member.acts.cancelBooking.preview({ input: { interviewId } })) as { hash: string };
    await a.member.acts.cancelBooking.confirm({ input: { interviewId }, hash: seen.hash });
    expect((await a.member.booking.times({})).deadline?.lastDay).toBe("2021-03-24");
    expect((await a.member.appointments.list()).past.map(({ status }) => status)).toEqual(["cancelled"]);
  });
});

describe("I-9: after the deadline", () => {
  test("the only booking is moved and not cancelled", async () => {
    const { one, a } = await twoMembers();
    const [first] = await acts.openSlots("2021-03-29", ["09:00"]);
    const [second] = await acts.openSlots("2021-03-30", ["09:00"]);
    await acts.done(COMMANDS.setDeadline, one, { deadline: "2021-03-29" });
    const booked = (await book(a, first!)) as { ids: Record<string, string> };
    const interviewId = booked.ids["new:interview"]!;
    const move = { input: { interviewId, slotId: second! } };
    const { hash } = (await a.member.acts.moveBooking.preview(move)) as { hash: string };
    await a.member.acts.moveBooking.confirm({ ...move, hash });
    const cancel = { input: { interviewId } };
    await fund.stand("2021-03-29", "23:58");
    expect(await outcome(a.member.acts.cancelBooking.preview(cancel))).toBe("done");
    await fund.stand("2021-03-30", "00:01");
    expect(await outcome(a.member.acts.cancelBooking.preview(cancel))).toBe("bookingMustRemain");
    const [third] = await acts.openSlots("2021-04-06", ["09:00"]);
    expect(await outcome(a.member.booking.hold({ slotId: third!, move: interviewId }))).toBe("done");
    expect(await outcome(a.member.acts.moveBooking.preview({ input: { interviewId, slotId: third! } }))).toBe("done");
    await fund.stand("2021-03-10");
  });
});

describe("what a member's scope tells of caseworkers' days", () => {
  test("when they are busy, of the own fund, and whose interview it is only of one's own", async () => {
    const { one, a } = await twoMembers();
    const [slotId] = await acts.openSlots("2021-03-25", ["09:00"]);
    await book(a, slotId!);
    const serving = new pg.Client({ connectionString: fund.database.servingUrl });
    await serving.connect();
    const stretches = async (code: string, memberId: string) => {
      await serving.query("begin");
      await serving.query("select set_config('app.fund_code', $1, true), set_config('app.member_id', $2, true)", [
        code,
        memberId,
      ]);
      const { rows } = await serving.query<{ interview_id: string | null }>(
        "select interview_id from busy_stretches(array[$1::uuid], '2021-03-25', '2021-03-25')",
        [fund.caseworkerId],
      );
      await serving.query("rollback");
      return rows.map(({ interview_id }) => interview_id !== null);
    };
    expect(await stretches(FUND, one)).toEqual([true]);
    expect(await stretches(FUND, randomUUID())).toEqual([false]);
    expect(await stretches(FUND, "")).toEqual([true]);
    expect(await stretches("HK", "")).toEqual([]);
    await serving.end();
  });
});

describe("the list of times", () => {
  test("of several that begin at once it tells the one with the member's caseworker, and the calendar has the days", async () => {
    const { one, a, b } = await twoMembers();
    await fund.ask("update member set caseworker_id = $2 where id = $1", [one, fund.colleagueId]);
    const [early, late] = await acts.openSlots("2021-04-12", ["09:00", "10:00"]);
    const [own] = await acts.openSlots("2021-04-12", ["09:00"], fund.colleagueId);
    const [lone] = await acts.openSlots("2021-04-13", ["09:00"]);
    const from = "2021-04-12";
    const told = async (asked: { own?: boolean } = {}) =>
      (await a.member.booking.times({ from, ...asked })).times.map((time) => [time.id, time.own]);
    expect(await told()).toEqual([
      [own, true],
      [late, false],
      [lone, false],
    ]);
    expect(await told({ own: true })).toEqual([[own, true]]);
    const days = (asked: { own?: boolean } = {}) => a.member.booking.days({ from, to: "2021-04-30", ...asked });
    expect(await days()).toEqual(["2021-04-12", "2021-04-13"]);
    expect(await days({ own: true })).toEqual(["2021-04-12"]);
    // While somebody else has the caseworker's time in hand, the other at that hour is told.
    await b.member.booking.hold({ slotId: own! });
    expect(await told()).toEqual([
      [early, false],
      [late, false],
      [lone, false],
    ]);
    expect(await days({ own: true })).toEqual([]);
    await b.member.booking.release({});
  });

  test("I-17: what was counted for the running deadline is the member's to see, and no one else's", async () => {
    const { one, other, a, b } = await twoMembers();
    await acts.openSlots("2021-04-14", ["09:00"]);
    for (const memberId of [one, other]) await acts.done(COMMANDS.setDeadline, memberId, { deadline: "2021-03-24" });
    await fund.ask(
      `insert into offered_times (fund_code, deadline_id, "on", member_id, lowest_count, counted_at)
       select fund_code, entity_id, day::date, member_id, fewest, now() from booking_deadline,
         (values ('2021-03-11', 0), ('2021-03-10', 3)) as counted(day, fewest) where member_id = $1 and superseded_at is null`,
      [one],
    );
    expect((await a.member.booking.times({})).offered).toEqual([
      { on: "2021-03-10", fewest: 3 },
      { on: "2021-03-11", fewest: 0 },
    ]);
    expect((await b.member.booking.times({})).offered).toEqual([]);
  });
});

describe("R4.3b: a missed deadline that the member has not explained", () => {
  test("is told from the day after it, until the explanation is sent", async () => {
    const { one, a } = await twoMembers();
    await acts.openSlots("2021-04-15", ["09:00"]);
    await acts.done(COMMANDS.setDeadline, one, { deadline: "2021-03-24" });
    await fund.stand("2021-03-24", "23:58");
    expect((await a.member.home.page()).unexplained).toBeNull();
    await fund.stand("2021-03-25", "00:01");
    const missed = (await a.member.home.page()).unexplained;
    expect(missed).toMatchObject({ lastDay: "2021-03-24" });
    const input = { about: missed?.id ?? "", text: "Jeg lå på sygehuset.", documentId: null };
    const { hash } = (await a.member.acts.explain.preview({ input })) as { hash: string };
    await a.member.acts.explain.confirm({ input, hash });
    expect((await a.member.home.page()).unexplained).toBeNull();
    await fund.stand("2021-03-10");
  });
});
