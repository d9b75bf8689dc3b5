import { describe, expect, test } from "vitest";
import { DEFAULT_SCHEME as scheme } from "../schemes";
import { caseWith, movedWith, participantWith } from "./case-fixture";
import { addMonths } from "./expected-handover";
import { courseStanding } from "./standing";
import { dutyInWords, dutyWords } from "./words";

const registered = (parts = {}) => caseWith({ circumstances: [{}], registrations: [{}], placements: [{}], ...parts });

describe("who has the course", () => {
  const who = (facts: Parameters<typeof courseStanding>[0], today: string) =>
    courseStanding(facts, scheme, today).responsible;

  test("R2.1a nobody before registration, undecided until the visitation, then the fund", () => {
    expect(who(caseWith(), "2021-03-10")).toBe("none");
    expect(who(registered(), "2021-02-28")).toBe("none");
    expect(who(registered(), "2021-03-01")).toBe("undecided");
    expect(who(participantWith(), "2021-03-10")).toBe("fund");
    expect(who(registered({ visitations: [{ responsible: "jobcenter" }] }), "2021-03-10")).toBe("jobcenter");
  });
  test("R2.5b the fund to and with the last day, the jobcenter from the day after", () => {
    expect(who(movedWith(44, "2021-04-12"), "2021-04-12")).toBe("fund");
    expect(who(movedWith(44, "2021-04-12"), "2021-04-13")).toBe("jobcenter");
    expect(who(participantWith(), "2024-01-01")).toBe("jobcenter");
  });
  test("I-5 a marking in and out in one act gives the fund no day", () => {
    expect(who(movedWith(45, "2021-03-01"), "2021-03-01")).toBe("jobcenter");
  });
  test("R9.3 the fund while the member works, and again on coming back, with the same count", () => {
    const facts = participantWith({
      registrations: [{ deregisteredFrom: "2021-04-01" }, { registeredOn: "2021-10-04" }],
      benefitMonths: [{ month: "2021-03", hours: 16_000 }],
    });
    expect(who(facts, "2021-06-01")).toBe("fund");
    expect(courseStanding(facts, scheme, "2021-10-04")).toMatchObject({
      responsible: "fund",
      hours: { total: 16_000, threshold: 41_000, remaining: 25_000, reached: false },
      registration: { entityId: "registrations-2" },
    });
  });
  test("R2.5d after code 46 the new right is undecided until it is visited", () => {
    expect(who(movedWith(46, "2021-04-12"), "2021-04-13")).toBe("undecided");
  });
});

describe("the rest of the look", () => {
  test("R10.2 interviews held and owed on both sides", () => {
    const facts = movedWith(44, "2021-04-12", {
      interviews: [
        { status: "held", on: "2021-03-10" },
        { status: "held", on: "2021-04-08" },
      ],
    });
    expect(courseStanding(facts, scheme, "2021-04-13").interviews).toEqual({
      heldIndividual: 2,
      heldJoint: 0,
      owedFund: { individual: 0, joint: 1 },
      owedJobcenter: { individual: 2, joint: 2 },
    });
  });
  test("R9.1 the expected month: from the assumption, from the member's own months, and moving on without hours", () => {
    const month = (facts: Parameters<typeof courseStanding>[0], today: string) =>
      courseStanding(facts, scheme, today).expectedHandover;
    expect(month(participantWith(), "2021-03-10")).toBe("2021-05");
    expect(month(participantWith(), "2021-04-30")).toBe("2021-06");
    // 80 hours a month: 330 left after March are four months and an eighth more.
    const half = participantWith({ benefitMonths: [{ month: "2021-03", hours: 8000 }] });
    expect(month(half, "2021-04-10")).toBe("2021-08");
    expect(month(participantWith({ registrations: [{ deregisteredFrom: "2021-03-05" }] }), "2021-03-10")).toBeNull();
    expect(month(movedWith(44, "2021-04-12"), "2021-04-01")).toBeNull();
    const seldom = participantWith({ benefitMonths: [{ month: "2021-03", hours: 100 }] });
    expect(month(seldom, "2021-04-10")).toBe("2023-12");
  });
  test("I-17 the next deadline carries the days given back", () => {
    const facts = participantWith({ deadlines: [{ daysWithoutTimes: 2 }, { deadline: "2021-03-25" }] });
    expect(courseStanding(facts, scheme, "2021-03-10").nextDeadline).toBe("2021-03-20");
    expect(courseStanding(facts, scheme, "2021-03-21").nextDeadline).toBe("2021-03-25");
    expect(courseStanding(facts, scheme, "2021-03-26").nextDeadline).toBeNull();
  });
  test("R7a exempt on the days of reduced effort alone", () => {
    const exempt = (today: string) => courseStanding(participantWith({ reducedEfforts: [{}] }), scheme, today).exempt;
    expect([exempt("2021-03-14"), exempt("2021-03-15"), exempt("2021-03-31"), exempt("2021-04-01")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  test("R9.1 months are counted over the year's end", () => {
    expect([addMonths("2021-11", 2), addMonths("2021-01", -1), addMonths("2021-12", 0)]).toEqual([
      "2022-01",
      "2020-12",
      "2021-12",
    ]);
  });
});

test("R4.3a a duty in words, for the caseworker and for the member", () => {
  const duty = { text: "book", facts: { deadline: "2021-03-18", deregisteredFrom: "2021-03-19" } };
  expect(dutyWords(duty, "da")).toBe("Medlemmet skal booke en jobsamtale senest torsdag den 18. marts 2021.");
  expect(dutyInWords(duty, "en").member).toContain("by Thursday 18 March 2021");
  expect(dutyInWords({ text: "guidance", facts: { missing: "trial,offers" } }, "da").caseworker).toContain(
    "forsøgets indhold, tilbud fra jobcenteret",
  );
  expect(dutyInWords({ text: "ofLater", facts: {} }, "da")).toEqual({
    label: "ofLater",
    caseworker: "ofLater",
    member: null,
  });
});
