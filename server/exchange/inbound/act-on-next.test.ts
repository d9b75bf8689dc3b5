import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inventedCpr } from "@/db/seed/invented-cpr";
import { COMMANDS } from "@/server/commands/registry";
import { KEYS } from "@/server/commands/test-fund";
import { hashCpr } from "@/server/identity/cpr-hash";
import { search } from "@/server/queries/search";
import { timeline } from "@/server/queries/timeline";
import { actOnNext } from "./act-on-next";
import { cprOf, type InboundFund, inboundFund } from "./inbound-fixture";

let world: InboundFund;
beforeEach(async () => {
  world = await inboundFund();
  await world.fund.stand("2021-03-15");
});
afterEach(() => world.fund.leave());

const at = (day: string) => `${day}T08:00:00+01:00`;
const registered = (registeredOn: string, occurredAt = at(registeredOn)) => ({
  type: "jobseeker.registered",
  payload: { registeredOn },
  occurredAt,
});
const deregistered = (deregisteredFrom: string, occurredAt = at(deregisteredFrom)) => ({
  type: "jobseeker.deregistered",
  payload: { deregisteredFrom },
  occurredAt,
});
const dutyOf = async (memberId: string, wording: string) =>
  (
    await world.fund.ask<{ state: string; due: string | null; rule: string | null; bucket: string }>(
      "select state, due_on::text as due, rule, bucket from duty where member_id = $1 and wording = $2",
      [memberId, wording],
    )
  )[0];

describe("registration", () => {
  test("R2.2a: a registration starts the case, and the fourteen days run from it; told again, it changes nothing", async () => {
    const memberId = await world.fund.newMember();
    const first = await world.sendAndAct(registered("2021-03-11"));
    expect(first).toMatchObject({ state: "done", outcome: "registerUnemployment", memberId });
    expect(await dutyOf(memberId, "visitation")).toMatchObject({ state: "open", due: "2021-03-25", rule: "R2.2a" });
    expect(await world.sendAndAct(registered("2021-03-11"))).toMatchObject({ state: "done", outcome: "nothingNew" });
    expect((await world.acts.factsOf(memberId)).registrations).toHaveLength(1);
    const decisions = await world.fund.ask("select actor_name from decision where command = 'registerUnemployment'");
    expect(decisions).toEqual([{ actor_name: "DFDG" }]);
  });

  test("a case that nobody has goes to whom the rules of distribution give it when it begins; one that somebody has stays", async () => {
    const { fund } = world;
    const rules = [{ municipalities: [], bornOn: null, caseworkerIds: [fund.colleagueId] }];
    await fund.ask(
      `insert into distribution (fund_code, version, content, recorded_at, recorded_by_name)
       values ('FOA', 1, $1, '2021-03-01T08:00Z', 'Jonas Bach')`,
      [JSON.stringify({ rules })],
    );
    const memberId = await fund.newMember();
    const has = async () =>
      (await fund.ask<{ id: string }>("select caseworker_id as id from member where id = $1", [memberId]))[0]!.id;
    await fund.ask("update member set caseworker_id = null");
    await world.sendAndAct(registered("2021-03-11"));
    expect(await has()).toBe(fund.colleagueId);
    await world.acts.done(COMMANDS.assignCase, memberId, { caseworkerId: fund.caseworkerId });
    await world.sendAndAct(deregistered("2021-03-12"));
    await world.sendAndAct(registered("2021-03-14"));
    expect(await has()).toBe(fund.caseworkerId);
  });

  test("I-21: a deregistered member who is registered again comes back to the same participation", async () => {
    const memberId = await world.acts.participant();
    expect(await world.sendAndAct(deregistered("2021-03-10"))).toMatchObject({ outcome: "leaveRegister" });
    expect(await world.sendAndAct(deregistered("2021-03-10"))).toMatchObject({ outcome: "nothingNew" });
    expect(await world.sendAndAct(registered("2021-03-14"))).toMatchObject({ outcome: "registerAgain" });
    const { participations, registrations } = await world.acts.factsOf(memberId);
    expect(participations).toMatchObject([{ endDate: null }]);
    expect(registrations).toHaveLength(2);
  });

  test("out of order, both waiting: they are acted on in the order in which they happened", async () => {
    const memberId = await world.fund.newMember();
    await world.send(deregistered("2021-03-12"));
    await world.send(registered("2021-03-08"));
    await world.act();
    expect((await world.acts.factsOf(memberId)).registrations).toMatchObject([
      { registeredOn: "2021-03-08", deregisteredFrom: "2021-03-12" },
    ]);
  });

  test("out of order, one acted on already: it was unclear, and is looked at again once what it follows from is there", async () => {
    const memberId = await world.fund.newMember();
    const left = await world.sendAndAct(deregistered("2021-03-12"));
    expect(left).toMatchObject({ state: "unclear", reason: "refused" });
    expect(await world.openTroubles(memberId)).toHaveLength(1);
    await world.sendAndAct(registered("2021-03-08"));
    expect(await world.became(left.id)).toMatchObject({ state: "done", outcome: "leaveRegister" });
    expect(await world.openTroubles(memberId)).toEqual([]);
  });

  test("a registration beside one that stands is for a person to look at, and is never lost", async () => {
    const memberId = await world.acts.participant();
    expect(await world.sendAndAct(registered("2021-03-12"))).toMatchObject({
      state: "unclear",
      reason: "alreadyRegistered",
    });
    expect(await world.openTroubles(memberId)).toHaveLength(1);
  });

  test("what begins on a day to come waits for that day", async () => {
    const memberId = await world.acts.participant();
    const sent = await world.sendAndAct(deregistered("2021-03-16", at("2021-03-15")));
    expect(sent).toMatchObject({ state: "waiting", memberId });
    await world.fund.stand("2021-03-16", "00:01");
    await world.act();
    expect(await world.became(sent.id)).toMatchObject({ state: "done" });
  });
});

describe("the person", () => {
  const moved = (municipalityCode: string, movedOn: string, occurredAt = at(movedOn)) => ({
    type: "member.moved",
    payload: { municipalityCode, movedOn },
    occurredAt,
  });

  test("R1.2a: a move outside the permission raises 42 as a proposal; nothing is ended by itself", async () => {
    const memberId = await world.acts.participant();
    expect(await world.sendAndAct(moved("0851", "2021-03-12"))).toMatchObject({ outcome: "changeCircumstances" });
    expect(await dutyOf(memberId, "markOutMoved")).toMatchObject({ state: "open", due: "2021-03-12" });
    const facts = await world.acts.factsOf(memberId);
    expect(facts.participations).toMatchObject([{ endDate: null }]);
    // What else is known of the member stays as it was.
    expect(facts.circumstances.at(-1)).toMatchObject({ municipalityCode: "0851", hasVocationalEducation: true });
  });

  test("R1.2a: a move within the permission raises nothing; an older move that comes later changes nothing", async () => {
    const memberId = await world.acts.participant();
    await world.sendAndAct(moved("0751", "2021-03-12"));
    expect(await dutyOf(memberId, "markOutMoved")).toBeUndefined();
    expect(await world.sendAndAct(moved("0851", "2021-03-05"))).toMatchObject({ state: "done", outcome: "overtaken" });
    expect((await world.acts.factsOf(memberId)).circumstances.at(-1)).toMatchObject({ municipalityCode: "0751" });
  });

  test("R1.2b: the end of the membership is known, and 43 proposed", async () => {
    const memberId = await world.acts.participant();
    await world.sendAndAct({ type: "member.leftFund", payload: { leftFundOn: "2021-03-15", cause: "A" } });
    expect((await world.acts.factsOf(memberId)).leftFundOn).toBe("2021-03-15");
    expect(await dutyOf(memberId, "markOutLeftFund")).toMatchObject({ state: "open", due: "2021-03-31" });
  });

  test("death: bookings and deadlines lapse, one quiet task is left, and nobody is written to, then or later", async () => {
    const memberId = await world.acts.participant();
    const slots = await world.acts.openSlots("2021-03-18", ["10:00", "11:00"]);
    await world.acts.done(COMMANDS.bookInterview, memberId, { slotId: slots[0]!, purposes: ["job"] });
    await world.acts.done(COMMANDS.setDeadline, memberId, { deadline: "2021-03-22" });
    const before = await world.letters(memberId);
    await world.sendAndAct({ type: "member.died", payload: { diedOn: "2021-03-14" } });
    const facts = await world.acts.factsOf(memberId);
    expect(facts.diedOn).toBe("2021-03-14");
    expect(facts.interviews).toMatchObject([{ status: "cancelled" }]);
    expect(facts.deadlines).toMatchObject([{ withdrawnOn: "2021-03-15" }]);
    const open = await world.fund.ask("select wording, bucket from duty where member_id = $1 and state = 'open'", [
      memberId,
    ]);
    expect(open).toEqual([{ wording: "afterDeath", bucket: "toRead" }]);
    await world.acts.done(COMMANDS.markOut, memberId, { reasonCode: 43, leftFundOn: "2021-03-14" });
    expect(await world.letters(memberId)).toEqual(before);
    expect(await world.fund.ask("select 1 from duty where member_id = $1 and state = 'open'", [memberId])).toEqual([]);
  });

  test("a new CPR number: encrypted and found by, and under the old one the member is still found", async () => {
    const memberId = await world.acts.participant();
    const digits = inventedCpr("1985-05-06", 3, "male");
    const sent = await world.sendAndAct({
      type: "member.cprChanged",
      payload: { newCivilRegistrationIdentifier: digits },
    });
    expect(sent).toMatchObject({ state: "done", outcome: "noteNewCpr" });
    const [row] = await world.fund.ask<{ hash: Buffer; born: string }>(
      "select cpr_hash as hash, birth_date::text as born from member where id = $1",
      [memberId],
    );
    expect(row!.hash.equals(hashCpr(digits, KEYS.hash))).toBe(true);
    expect(row!.born).toBe("1985-05-06");
    const found = (typed: string) =>
      world.fund.inScope((tx) =>
        search(tx, { typed, fundCode: "FOA", userId: world.fund.caseworkerId, userName: "Mette", cprKey: KEYS.hash }),
      );
    for (const typed of [digits, cprOf(0)]) expect((await found(typed)).hits).toMatchObject([{ memberId }]);
    // The number stands in no decision and no line of the log.
    const written = await world.fund.ask("select d.input::text, a.detail::text from decision d, audit a");
    expect(JSON.stringify(written)).not.toContain(digits);
    // The DFDG may still send under the old one.
    expect(await world.sendAndAct(deregistered("2021-03-12"))).toMatchObject({ state: "done", memberId });
  });

  test("a new CPR number that another member has is for a person to look at", async () => {
    await world.acts.participant();
    await world.fund.newMember();
    const sent = { type: "member.cprChanged", payload: { newCivilRegistrationIdentifier: cprOf(1) } };
    expect(await world.sendAndAct(sent)).toMatchObject({ state: "unclear", reason: "numberTaken" });
  });

  test("protection is there as soon as it is acted on, and an older word about it does not lift it", async () => {
    const memberId = await world.acts.participant();
    const says = (isProtected: boolean, day: string) => ({
      type: "member.protectionChanged",
      payload: { protected: isProtected },
      occurredAt: at(day),
    });
    await world.sendAndAct(says(true, "2021-03-12"));
    await world.sendAndAct(says(false, "2021-03-11"));
    const rows = () => world.fund.ask("select protected_identity as p from member where id = $1", [memberId]);
    expect(await rows()).toEqual([{ p: true }]);
    await world.sendAndAct(says(false, "2021-03-13"));
    expect(await rows()).toEqual([{ p: false }]);
  });
});

describe("the jobcenter", () => {
  const on = (type: string, day: string, occurredAt = at("2021-03-12")) => ({ type, payload: { on: day }, occurredAt });

  test("R4.3c, I-22: a meeting is to be cancelled until the DFDG says that it is; a deadline is annulled", async () => {
    const memberId = await world.acts.participant();
    await world.sendAndAct(on("jobcenter.meetingBooked", "2021-03-22"));
    expect(await dutyOf(memberId, "jobcenterMeeting")).toMatchObject({ state: "open" });
    await world.sendAndAct(on("jobcenter.meetingCancelled", "2021-03-22", at("2021-03-13")));
    expect(await dutyOf(memberId, "jobcenterMeeting")).toMatchObject({ state: "met" });
    expect(await world.sendAndAct(on("jobcenter.meetingBooked", "2021-03-22", at("2021-03-11")))).toMatchObject({
      outcome: "overtaken",
    });
    await world.sendAndAct(on("jobcenter.deadlineAnnulled", "2021-03-30"));
    expect((await world.acts.factsOf(memberId)).jobcenterItems).toMatchObject([
      { kind: "meeting", state: "cancelled" },
      { kind: "deadline", state: "annulled" },
    ]);
  });

  test.each([
    ["phone", "jobOrder", true],
    ["phone", "other", false],
    ["other", "jobOrder", false],
  ])("R8.1: a contact by %s about %s is kept, and marked", async (channel, about, permitted) => {
    const memberId = await world.acts.participant();
    await world.sendAndAct({ type: "jobcenter.contacted", payload: { on: "2021-03-12", channel, about } });
    expect((await world.acts.factsOf(memberId)).jobcenterContacts).toMatchObject([{ channel, about, permitted }]);
  });

  test("R8.2, R4.1b: an offer that was granted is shown, and lets the interview be held by phone while it runs", async () => {
    const memberId = await world.acts.participant();
    const slots = await world.acts.openSlots("2021-03-18", ["10:00"]);
    await world.fund.ask("update slot set form = 'phone'");
    const book = { slotId: slots[0]!, purposes: ["job" as const] };
    expect((await world.acts.preview(COMMANDS.bookInterview, memberId, book)).kind).toBe("refused");
    const granted = { measure: "companyInternship", from: "2021-03-16", to: "2021-04-12" };
    await world.sendAndAct({ type: "jobcenter.measureGranted", payload: granted });
    expect((await world.acts.preview(COMMANDS.bookInterview, memberId, book)).kind).toBe("preview");
    // The same one with another end is a change of it.
    await world.sendAndAct({ type: "jobcenter.measureGranted", payload: { ...granted, to: "2021-03-17" } });
    expect((await world.acts.factsOf(memberId)).jobcenterMeasures).toHaveLength(1);
    expect((await world.acts.preview(COMMANDS.bookInterview, memberId, book)).kind).toBe("refused");
  });

  test("R4.2a: the jobcenter says whether it joins; an interview that is not the member's is unclear", async () => {
    const memberId = await world.acts.participant();
    await world.acts.done(COMMANDS.summon, memberId, {
      purposes: ["joint"],
      at: { on: "2021-03-18", start: "10:00", end: "10:45" },
      form: "inPerson",
      place: "Vesterport",
      caseworkerId: world.fund.caseworkerId,
    });
    const [interview] = (await world.acts.factsOf(memberId)).interviews;
    const says = { interviewId: interview!.entityId, assessment: "stayAway" };
    const sentBefore = await world.fund.ask("select count(*) as n from outbox");
    await world.sendAndAct({ type: "jobcenter.participation", payload: says });
    expect((await world.acts.factsOf(memberId)).interviews).toMatchObject([{ jobcenterAssessment: "stayAway" }]);
    expect(await world.fund.ask("select count(*) as n from outbox")).toEqual(sentBefore);
    const other = { type: "jobcenter.participation", payload: { ...says, interviewId: randomUUID() } };
    expect(await world.sendAndAct(other)).toMatchObject({ state: "unclear", reason: "unknownInterview" });
  });

  test("R5.3: the hand-over is acknowledged on the message that told of it, and on no other", async () => {
    const memberId = await world.acts.participant();
    await world.acts.done(COMMANDS.markOut, memberId, { reasonCode: 44, ground: "earlyEffort", reason: "Needs it." });
    const messages = await world.fund.ask<{ id: string; type: string }>(
      "select id, type from outbox where member_id = $1",
      [memberId],
    );
    const idOf = (type: string) => messages.find((one) => one.type === type)!.id;
    const says = (requestId: string) => ({ type: "handover.acknowledged", payload: { requestId } });
    expect(await world.sendAndAct(says(idOf("marking.started")))).toMatchObject({ reason: "unknownRequest" });
    expect(await world.sendAndAct(says(idOf("marking.ended")))).toMatchObject({ outcome: "handoverAcknowledged" });
    expect(await world.sendAndAct(says(idOf("marking.ended")))).toMatchObject({ outcome: "nothingNew" });
    const rows = await world.fund.ask("select type from outbox where acknowledged_at is not null");
    expect(rows).toEqual([{ type: "marking.ended" }]);
  });
});

describe("Jobnet", () => {
  test("R6b, R6d: holiday in good time is registered; told late, or on a day that is taken, it is the fund's to decide", async () => {
    const memberId = await world.acts.participant();
    const says = (from: string, to: string, reportedOn = "2021-03-15") => ({
      type: "holiday.registeredOnJobnet",
      payload: { from, to, reportedOn },
    });
    await world.sendAndAct(says("2021-03-29", "2021-04-02"));
    await world.sendAndAct(says("2021-03-28", "2021-03-28"));
    expect(await world.sendAndAct(says("2021-03-29", "2021-04-02"))).toMatchObject({ outcome: "nothingNew" });
    const { holidays } = await world.acts.factsOf(memberId);
    expect(holidays).toMatchObject([
      { from: "2021-03-29", state: "registered" },
      { from: "2021-03-28", state: "requested" },
    ]);
    // The DFDG is not told of what it has told.
    expect(await world.fund.ask("select 1 from outbox where type = 'holiday.registered'")).toEqual([]);
    expect(await world.sendAndAct(says("2021-04-02", "2021-04-01"))).toMatchObject({ reason: "payload" });
  });

  test("R4.7: a cv that lacks something is the member's to put right and the fund's to follow up, until it is in order", async () => {
    const memberId = await world.acts.participant();
    const says = (complete: boolean, day: string) => ({
      type: "cv.statusChanged",
      payload: { complete, searchable: true, on: day },
      occurredAt: at(day),
    });
    await world.sendAndAct(says(false, "2021-03-12"));
    expect(await dutyOf(memberId, "cvToFollowUp")).toMatchObject({ state: "open", rule: "R4.7" });
    expect(await dutyOf(memberId, "cvLacking")).toMatchObject({ state: "open" });
    await world.sendAndAct(says(true, "2021-03-14"));
    expect(await dutyOf(memberId, "cvToFollowUp")).toBeUndefined();
    expect(await dutyOf(memberId, "cv")).toMatchObject({ state: "open" });
  });
});

describe("whatever comes", () => {
  test("somebody unknown waits among the unplaced, and is acted on as soon as the fund has the person", async () => {
    const sent = await world.sendAndAct(registered("2021-03-11"));
    expect(sent).toMatchObject({ state: "unplaced", memberId: null });
    await world.act();
    const memberId = await world.fund.newMember();
    await world.act();
    expect(await world.became(sent.id)).toMatchObject({ state: "done", memberId });
    expect(await dutyOf(memberId, "visitation")).toMatchObject({ due: "2021-03-25" });
  });

  test("another fund's person is nobody here, and the other fund's notifications are not this one's to act on", async () => {
    const memberId = await world.fund.newMember();
    const id = await world.send({ ...registered("2021-03-11"), fundCode: "HK" });
    await world.act();
    expect(await world.became(id)).toMatchObject({ state: "waiting" });
    expect((await world.acts.factsOf(memberId)).registrations).toEqual([]);
    await actOnNext("HK");
    expect(await world.became(id)).toMatchObject({ state: "unplaced", memberId: null });
  });

  test.each([
    ["an unknown type", { type: "weather.changed", payload: {} }, "unknownType"],
    ["a payload that lacks something", { type: "member.moved", payload: { municipalityCode: "0851" } }, "payload"],
    ["no payload", { type: "cv.statusChanged", payload: undefined }, "payload"],
    [
      "a municipality that there is not",
      { type: "member.moved", payload: { municipalityCode: "9999", movedOn: "2021-03-01" } },
      "payload",
    ],
    [
      "a cause that is not in the contract",
      { type: "member.leftFund", payload: { leftFundOn: "2021-03-31", cause: "D" } },
      "payload",
    ],
    [
      "a day that has not come",
      { type: "jobcenter.contacted", payload: { on: "2021-03-16", channel: "phone", about: "other" } },
      "day",
    ],
  ])("%s is kept and becomes something to settle, and the next is acted on", async (_what, sent, reason) => {
    const memberId = await world.acts.participant();
    expect(await world.sendAndAct(sent)).toMatchObject({ state: "unclear", reason });
    expect(await world.openTroubles(memberId)).toHaveLength(1);
    expect(await world.sendAndAct(deregistered("2021-03-12"))).toMatchObject({ state: "done" });
  });

  test("broken off between the effect and the mark, neither is there, and the next run does both once", async () => {
    const memberId = await world.fund.newMember();
    const id = await world.send(registered("2021-03-11"));
    await world.fund.ask(
      `create function break_off() returns trigger language plpgsql as $$ begin raise exception 'gone' using errcode = '57P01'; end $$`,
    );
    await world.fund.ask(
      "create trigger break_off before update on notification for each row execute function break_off()",
    );
    await expect(actOnNext("FOA")).rejects.toThrow();
    expect((await world.acts.factsOf(memberId)).registrations).toEqual([]);
    expect(await world.became(id)).toMatchObject({ state: "waiting" });
    await world.fund.ask("drop trigger break_off on notification");
    await world.act();
    expect((await world.acts.factsOf(memberId)).registrations).toHaveLength(1);
    expect(await world.became(id)).toMatchObject({ state: "done" });
  });

  test("one that always fails is kept for a person, and holds up nobody's", async () => {
    const memberId = await world.acts.participant();
    await world.fund.ask(
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'no' using errcode = '23514'; end $$`,
    );
    await world.fund.ask("create trigger fail before insert on cv_status for each row execute function fail()");
    const cv = { type: "cv.statusChanged", payload: { on: "2021-03-10", complete: true, searchable: true } };
    const failed = await world.send({ ...cv, occurredAt: at("2021-03-01") });
    const next = await world.send(deregistered("2021-03-12"));
    await world.act();
    expect(await world.became(failed)).toMatchObject({ state: "unclear", reason: "failed" });
    expect(await world.became(next)).toMatchObject({ state: "done" });
    expect(await world.openTroubles(memberId)).toHaveLength(1);
  });

  test("several processes at once act on each notification once", async () => {
    const memberId = await world.fund.newMember();
    await world.send(registered("2021-03-11"));
    for (const day of ["2021-03-12", "2021-03-13"])
      await world.send({ type: "jobcenter.contacted", payload: { on: day, channel: "phone", about: "jobOrder" } });
    await Promise.all([world.act(), world.act(), world.act()]);
    await world.act();
    const facts = await world.acts.factsOf(memberId);
    expect(facts.registrations).toHaveLength(1);
    expect(facts.jobcenterContacts).toHaveLength(2);
  });

  test("what came in stands on the case's timeline with the DFDG as its source", async () => {
    const memberId = await world.fund.newMember();
    await world.sendAndAct(registered("2021-03-11"));
    await world.sendAndAct({ type: "member.protectionChanged", payload: { protected: true } });
    const entries = await world.fund.inScope((tx) => timeline(tx, memberId));
    expect(entries.find(({ kind }) => kind === "registrations")).toMatchObject({ source: "DFDG" });
    expect(entries.filter(({ kind }) => kind === "incoming")).toMatchObject([
      { content: { type: "member.protectionChanged", state: "done" } },
    ]);
  });
});
