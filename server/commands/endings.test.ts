import { describe, expect, test } from "vitest";
import { caseWith, movedWith, participantWith } from "@/server/rules/duties/case-fixture";
import { annulEnd } from "./annul-end";
import { correctCode } from "./correct-code";
import { enterHours } from "./enter-hours";
import { NOTHING_FOLLOWED } from "./follow-ups";
import { markOut, markOutInput } from "./mark-out";
import { badFields, barredBy, kindsOf, lettersOf, planned, sentBy, written } from "./plan-fixture";

const UNTOUCHED = { followed: NOTHING_FOLLOWED, codes: null };
const early = { reasonCode: 44, ground: "earlyEffort", reason: "Needs help." } as const;

describe("markOut", () => {
  test.each([
    [38, { reason: "Never right." }, "2021-04-12"],
    [41, {}, "2021-04-30"],
    [42, { municipalityCode: "0851" }, "2021-04-12"],
    [43, { leftFundOn: "2021-04-05" }, "2021-04-30"],
    [44, early, "2021-04-12"],
    [45, { hasVocationalEducation: false, supportsChildrenAtHome: false }, "2021-04-12"],
    [46, {}, "2021-04-12"],
  ] as const)("R2.5b: %i ends on its own day, and member and exchange are told", (reasonCode, input, endDate) => {
    const facts = participantWith({
      birthDate: reasonCode === 45 ? "1999-05-05" : "1980-05-05",
      benefitMonths: [
        { month: "2021-03", hours: 30_000 },
        { month: "2021-04", hours: 11_000 },
      ],
      placements: reasonCode === 46 ? [{}, { kind: "replacement", effectiveFrom: "2021-04-01" }] : [{}],
    });
    const plan = planned(markOut, facts, { reasonCode, ...input }, "2021-04-12", null);
    expect(barredBy(plan)).toEqual([]);
    expect(written(plan, "participations")).toMatchObject([{ endDate, reasonCode }]);
    expect(written(plan, "markingEnds")).toMatchObject([{ reasonCode, registeredOn: "2021-04-12" }]);
    expect(sentBy(plan)).toEqual(["marking.ended"]);
    expect(lettersOf(plan)).toEqual([reasonCode === 46 ? "participationEnds" : "courseMoves"]);
    expect(plan.leftFundOn).toBe(reasonCode === 43 ? "2021-04-05" : undefined);
  });

  test("R9.1: 41 is refused below the limit, by a hundredth", () => {
    const at = (hours: number) => participantWith({ benefitMonths: [{ month: "2021-03", hours }] });
    expect(barredBy(planned(markOut, at(40_999), { reasonCode: 41 }, "2021-04-12", null))).toEqual(["hoursNotReached"]);
    expect(barredBy(planned(markOut, at(41_000), { reasonCode: 41 }, "2021-04-12", null))).toEqual([]);
  });

  test("R2.5a: nobody in the scheme, or out of it already: nothing to mark out", () => {
    expect(barredBy(planned(markOut, caseWith({ circumstances: [{}] }), early, "2021-04-12", null))).toEqual([
      "notParticipating",
    ]);
    expect(barredBy(planned(markOut, movedWith(44, "2021-04-01"), early, "2021-04-12", null))).toEqual([
      "alreadyEnded",
    ]);
  });

  test("R1.2a, R2.3b, R2.5d: a code whose condition does not hold is refused; a reason that lacks is named", () => {
    const facts = participantWith();
    expect(barredBy(planned(markOut, facts, { reasonCode: 42 }, "2021-04-12", null))).toEqual(["municipalityCovered"]);
    expect(barredBy(planned(markOut, facts, { reasonCode: 45 }, "2021-04-12", null))).toContain(
      "tooOldForEducationOrder",
    );
    expect(barredBy(planned(markOut, facts, { reasonCode: 46 }, "2021-04-12", null))).toEqual(["missing:newPlacement"]);
    expect(barredBy(planned(markOut, facts, { reasonCode: 44 }, "2021-04-12", null))).toEqual([
      "missing:ground",
      "missing:reason",
    ]);
    expect(markOutInput.safeParse({ reasonCode: 43 }).error?.issues[0]?.path).toEqual(["leftFundOn"]);
  });

  test("I-10, R14.3b: what lies after the end lapses, a mixed interview keeps the other part, the last day stands", () => {
    const facts = participantWith({
      deadlines: [{ deadline: "2021-04-20", setOn: "2021-04-06" }],
      interviews: [
        { on: "2021-04-12", purposes: ["job"] },
        { on: "2021-04-13", purposes: ["job"] },
        { on: "2021-04-14", purposes: ["cv", "joint"] },
        { on: "2021-04-15", purposes: ["availability"] },
        { on: "2021-04-16", purposes: ["job"], status: "cancelled" },
      ],
    });
    const plan = planned(markOut, facts, early, "2021-04-12", null);
    expect(plan.writes.filter(({ kind }) => kind === "interviews")).toMatchObject([
      { supersede: "interviews-2", by: { status: "cancelled" } },
      { supersede: "interviews-3", by: { status: "booked", purposes: ["cv"] } },
    ]);
    expect(sentBy(plan)).toEqual(["marking.ended", "deadline.lapsed", "interview.cancelled", "interview.booked"]);
    expect(kindsOf(plan)).toEqual([
      "courseMoves",
      "deadlineLapses",
      "interviewLapses",
      "interviewKeeps",
      "owedByJobcenter",
      "jobcenterTold",
      "memberTold",
    ]);
  });

  test("R2.5d: 46 is no move: nothing lapses and the jobcenter takes nothing over", () => {
    const facts = participantWith({
      placements: [{}, { kind: "replacement", effectiveFrom: "2021-04-01" }],
      interviews: [{ on: "2021-04-20" }],
      deadlines: [{ deadline: "2021-04-20", setOn: "2021-04-06" }],
    });
    const plan = planned(markOut, facts, { reasonCode: 46 }, "2021-04-12", null);
    expect(kindsOf(plan)).toEqual(["participationEnds", "memberTold", "jobcenterTold", "visitAnew"]);
    expect(written(plan, "interviews")).toEqual([]);
  });

  test("R10.2: what was held counts in the hand-over: 2 and 0 held, 2 and 2 owed", () => {
    const facts = participantWith({
      interviews: [
        { on: "2021-03-15", status: "held" },
        { on: "2021-03-29", status: "held" },
        { on: "2021-03-30", status: "noShow", purposes: ["joint"] },
      ],
    });
    const plan = planned(markOut, facts, early, "2021-04-12", null);
    const owed = plan.consequences.find(({ kind }) => kind === "owedByJobcenter");
    expect(owed?.facts).toEqual({ individual: 2, joint: 2 });
  });

  test("I-32: an end in the past leaves what followed it to be looked at, and cancels nothing that has been", () => {
    const facts = participantWith({
      interviews: [{ on: "2021-04-06" }],
      deadlines: [{ deadline: "2021-04-09", setOn: "2021-04-02" }],
    });
    const plan = planned(markOut, facts, { reasonCode: 43, leftFundOn: "2021-03-20" }, "2021-04-12", null);
    expect(kindsOf(plan)).toEqual(expect.arrayContaining(["interviewToReview", "deadlineToReview"]));
    expect(written(plan, "interviews")).toEqual([]);
  });
});

describe("correctCode and annulEnd", () => {
  test("R2.5e, I-6: the code changes and the day stays", () => {
    const plan = planned(
      correctCode,
      movedWith(44, "2021-04-12"),
      { reasonCode: 38, reason: "Wrong." },
      "2021-05-03",
      UNTOUCHED,
    );
    expect(written(plan, "participations")).toMatchObject([{ reasonCode: 38, endDate: "2021-04-12" }]);
    expect(plan.writes.filter(({ kind }) => kind === "markingEnds")).toMatchObject([{ add: { reasonCode: 38 } }]);
    expect(kindsOf(plan)).not.toContain("endDateChanges");
  });

  test("I-6: 43 ends with the month of leaving, and the change of day is told", () => {
    const input = { reasonCode: 43, reason: "Left.", leftFundOn: "2021-04-05" } as const;
    const plan = planned(correctCode, movedWith(44, "2021-04-12"), input, "2021-05-03", UNTOUCHED);
    expect(plan.consequences).toContainEqual({
      kind: "endDateChanges",
      facts: { before: "2021-04-12", after: "2021-04-30" },
      rule: "I-6",
    });
    expect(plan.leftFundOn).toBe("2021-04-05");
  });

  test("R2.5e: nothing to correct, the same again, and no reason", () => {
    const input = { reasonCode: 44, reason: "Again." } as const;
    expect(barredBy(planned(correctCode, participantWith(), input, "2021-04-12", UNTOUCHED))).toEqual([
      "nothingToCorrect",
    ]);
    expect(barredBy(planned(correctCode, movedWith(44, "2021-04-12"), input, "2021-05-03", UNTOUCHED))).toEqual([
      "sameRegistration",
    ]);
    expect(
      barredBy(planned(correctCode, movedWith(44, "2021-04-12"), { reasonCode: 38 }, "2021-05-03", UNTOUCHED)),
    ).toEqual(["missing:reason"]);
  });

  test("I-26: a team lead opens the participation again; a caseworker does not", () => {
    const ended = movedWith(44, "2021-04-12");
    const input = { reason: "Never left." };
    expect(
      barredBy(planned(annulEnd, ended, input, "2021-05-03", { byTeamLead: false, followed: NOTHING_FOLLOWED })),
    ).toEqual(["teamLeadOnly"]);
    const plan = planned(annulEnd, ended, input, "2021-05-03", { byTeamLead: true, followed: NOTHING_FOLLOWED });
    expect(written(plan, "participations")).toMatchObject([{ endDate: null, reasonCode: null }]);
    expect(written(plan, "markingEnds")).toEqual([null]);
    expect(
      barredBy(
        planned(annulEnd, participantWith(), input, "2021-05-03", { byTeamLead: true, followed: NOTHING_FOLLOWED }),
      ),
    ).toEqual(["notEnded"]);
  });
});

describe("enterHours", () => {
  test("R9.2, I-2: hours that reach the limit end the participation in the same act, with the month of the registration", () => {
    const facts = participantWith({ benefitMonths: [{ month: "2021-03", hours: 30_000 }] });
    const plan = planned(enterHours, facts, { month: "2021-04", hours: 11_000 }, "2021-05-03");
    expect(written(plan, "participations")).toMatchObject([{ endDate: "2021-05-31", reasonCode: 41 }]);
    expect(sentBy(plan)).toEqual(["benefitHours.registered", "marking.ended"]);
    expect(plan.toExchange[0]?.payload).toEqual({ month: "2021-04", hours: 110, before: null, note: "" });
    const below = planned(enterHours, facts, { month: "2021-04", hours: 10_999 }, "2021-05-03");
    expect(written(below, "participations")).toEqual([]);
    expect(below.consequences).toContainEqual({
      kind: "hoursUsed",
      facts: { total: 40_999, threshold: 41_000, remaining: 1 },
      rule: "R9.1",
    });
  });

  test("I-16: a figure replaces the month's earlier one; below the limit after 41, the code stands and it is said", () => {
    const facts = movedWith(41, "2021-04-30", {
      benefitMonths: [
        { month: "2021-03", hours: 30_000 },
        { month: "2021-04", hours: 11_000 },
      ],
    });
    const plan = planned(enterHours, facts, { month: "2021-04", hours: 5_000 }, "2021-05-03");
    expect(plan.writes).toMatchObject([{ kind: "benefitMonths", supersede: "benefitMonths-2", by: { hours: 5_000 } }]);
    expect(kindsOf(plan)).toContain("codeStands");
  });

  test("I-7: without an insurance there is no limit to count against; a month to come is bad input", () => {
    const input = { month: "2021-04", hours: 100 };
    expect(barredBy(planned(enterHours, caseWith(), input, "2021-05-03"))).toEqual(["missing:insurance"]);
    expect(badFields(() => planned(enterHours, participantWith(), input, "2021-03-31"))).toEqual(["month:future"]);
    const { input: schema } = enterHours;
    for (const hours of [-1, 1.234, 744.01])
      expect(schema.safeParse({ month: "2021-04", hours }).error?.issues[0]?.path).toEqual(["hours"]);
    expect(schema.safeParse({ month: "2021-04", hours: 744 }).success).toBe(true);
  });
});
