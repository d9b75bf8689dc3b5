import { describe, expect, test } from "vitest";
import { participantWith } from "@/server/rules/duties/case-fixture";
import { checkCv } from "./check-cv";
import { holdInterview, holdInterviewInput } from "./hold-interview";
import { barredBy, kindsOf, lettersOf, planned, sentBy, written } from "./plan-fixture";

/** The interview of the fixture's case, by an id that the input takes. */
const ID = "0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b0b";
const ON = "2021-03-25";
const DANISH = { citizenships: ["DK"], residencePermit: null, euFreeMovement: null };
const TURKISH = { citizenships: ["TR"], residencePermit: true, euFreeMovement: false };

const caseWithInterview = (interview = {}, more = {}) =>
  participantWith({ interviews: [{ entityId: ID, status: "booked", ...interview }], ...more } as never);
const hold = (input: object, facts = caseWithInterview(), today = ON) =>
  planned(
    holdInterview,
    facts,
    holdInterviewInput.parse({ interviewId: ID, outcome: "held", repatriation: DANISH, ...input }),
    today,
    [],
  );

describe("holdInterview", () => {
  test("R4.1c, R5.2a, R5.1, R4.7: everything that was done at it is one act", () => {
    const plan = hold({
      topics: ["offers", "transfer"],
      lateReason: "Aftalt til samtalen.",
      cv: { complete: true, searchable: false },
      note: "Kun til mig.",
      summary: "Vi talte om job i plejen.",
    });
    expect(barredBy(plan)).toEqual([]);
    expect(written(plan, "interviews")).toMatchObject([
      {
        status: "held",
        repatriationAssessed: "outside",
        outcomeNote: "Kun til mig.",
        sharedSummary: "Vi talte om job i plejen.",
      },
    ]);
    expect(written(plan, "repatriations")).toMatchObject([
      { interviewId: ID, on: ON, answer: "outside", found: "outside" },
    ]);
    expect(written(plan, "guidance")).toMatchObject([
      { topic: "offers", on: ON },
      { topic: "transfer", on: ON },
    ]);
    expect(written(plan, "cvStatuses")).toMatchObject([{ on: ON, complete: true, searchable: false }]);
    expect(sentBy(plan)).toEqual(["interview.held", "cv.checked"]);
    expect(lettersOf(plan)).toEqual(["guidanceGiven", "interviewSummary"]);
    expect(kindsOf(plan)).toEqual(expect.arrayContaining(["interviewCounts", "cvLacks", "owedAfter"]));
    expect(plan.consequences.find(({ kind }) => kind === "owedAfter")?.facts).toEqual({ individual: 1, joint: 1 });
  });

  test("the note is nowhere in what the member is told", () => {
    const plan = hold({ note: "Kun til mig.", summary: "Til dig." });
    expect(JSON.stringify(plan.toMember)).not.toContain("Kun til mig.");
    expect(JSON.stringify(plan.toExchange)).not.toMatch(/Kun til mig|Til dig/);
  });

  test("R5.2a: without an assessment it is not held, whatever was found at an earlier interview", () => {
    expect(barredBy(hold({ repatriation: null }))).toContain("missing:repatriationAssessed");
    const earlier = caseWithInterview({}, { repatriations: [{ interviewId: "another", on: "2021-03-10" }] });
    expect(barredBy(hold({ repatriation: null }, earlier))).toContain("missing:repatriationAssessed");
  });

  test("R5.2b: an answer that is new is what is known from that day on; one that is known writes nothing", () => {
    const known = caseWithInterview({}, { circumstances: [{ ...DANISH }] });
    expect(written(hold({}, known), "circumstances")).toEqual([]);
    const plan = hold({ repatriation: { ...TURKISH, guided: true } }, known);
    expect(written(plan, "circumstances")).toMatchObject([{ ...TURKISH, appliesOn: ON }]);
    expect(kindsOf(plan)).toContain("answersRegistered");
  });

  test("R5.2a: who is covered is guided; where not yet, the act says that it is to be done", () => {
    expect(barredBy(hold({ repatriation: TURKISH }))).toEqual(["missing:repatriationGuided"]);
    const later = hold({ repatriation: { ...TURKISH, guided: false } });
    expect(kindsOf(later)).toContain("guideOnRepatriation");
    const done = hold({ repatriation: { ...TURKISH, guided: true, referredToJobcenter: true } });
    expect(kindsOf(done)).not.toContain("guideOnRepatriation");
    expect(written(done, "repatriations")).toMatchObject([
      { found: "inside", guided: true, referredToJobcenter: true },
    ]);
  });

  test("I-14: a Dane with another citizenship is the caseworker's to assess, in writing", () => {
    const both = { ...DANISH, citizenships: ["DK", "TR"] };
    expect(barredBy(hold({ repatriation: both }))).toEqual(
      expect.arrayContaining(["missing:repatriationAssessed", "missing:repatriationAssessment"]),
    );
    expect(barredBy(hold({ repatriation: { ...both, found: "outside" } }))).toEqual(["missing:repatriationAssessment"]);
    const plan = hold({ repatriation: { ...both, found: "outside", assessment: "Født og opvokset her." } });
    expect(barredBy(plan)).toEqual([]);
    expect(written(plan, "repatriations")).toMatchObject([
      { answer: "assess", found: "outside", assessment: "Født og opvokset her." },
    ]);
  });

  test("R5.2b: where the rule has an answer, the caseworker's does not take its place", () => {
    const plan = hold({ repatriation: { ...DANISH, found: "inside", assessment: "Mener det." } });
    expect(written(plan, "repatriations")).toMatchObject([{ found: "outside", assessment: null }]);
  });

  test("R4.2c, R4.2d: how the jobcenter took part is registered as it was, and told where the member had said otherwise", () => {
    const joint = (said = {}) => caseWithInterview({ purposes: ["joint"], fixedBy: "fund", ...said });
    expect(barredBy(hold({}, joint()))).toContain("missing:jobcenterTookPart");
    const digital = hold({ jobcenter: "digital" }, joint({ memberWantsInPerson: true, memberRequestsJobcenter: true }));
    expect(written(digital, "interviews")).toMatchObject([{ jobcenterTookPart: true, jobcenterAttendance: "digital" }]);
    expect(kindsOf(digital)).toContain("jobcenterDigital");
    const unwanted = hold({ jobcenter: "inPerson" }, joint({ memberDeclinesJobcenter: true }));
    expect(kindsOf(unwanted)).toContain("jobcenterUnwanted");
    const away = hold({ jobcenter: "absent" }, joint());
    expect(written(away, "interviews")).toMatchObject([{ jobcenterTookPart: false, jobcenterAttendance: null }]);
  });

  test("R4.1b: held on video without an offer is refused, and nothing of the rest is written", () => {
    const plan = hold({ form: "video", topics: ["offers"], summary: "Tekst" });
    expect(barredBy(plan)).toContain("mustBeInPerson");
    expect(plan.writes).toEqual([]);
    expect(plan.toMember).toEqual([]);
  });

  test("R4.1c: an interview of tomorrow is not held; one that has its outcome is not held again", () => {
    expect(barredBy(hold({ topics: ["offers"] }, caseWithInterview(), "2021-03-24"))).toContain("interviewFuture");
    expect(barredBy(hold({}, caseWithInterview({ status: "held" })))).toContain("outcomeRegistered");
  });

  test.each([
    ["noShow", ["interviewMissed"], []],
    ["lawfulAbsence", [], []],
    ["cancelled", ["interviewCancelled"], ["interview.cancelled"]],
  ])("R4.1c: %s carries nothing of an interview that was held", (outcome, letters, sent) => {
    const plan = hold({
      outcome,
      topics: ["offers"],
      cv: { complete: true, searchable: true },
      summary: "Tekst",
      note: "Kom ikke.",
    });
    expect(barredBy(plan)).toEqual([]);
    expect(plan.writes.map(({ kind }) => kind)).toEqual(["interviews"]);
    expect(written(plan, "interviews")).toMatchObject([
      { status: outcome, outcomeNote: "Kom ikke.", sharedSummary: null },
    ]);
    expect(lettersOf(plan)).toEqual(letters);
    expect(sentBy(plan)).toEqual(sent);
  });

  test("I-18: guidance after its fortnight needs its reason here as elsewhere", () => {
    expect(barredBy(hold({ topics: ["offers"] }))).toEqual(["missing:lateReason"]);
  });
});

test("R4.7: the fund's own look at the cv is told to the exchange", () => {
  const plan = planned(checkCv, participantWith(), { on: ON, complete: true, searchable: true }, ON);
  expect(plan.toExchange).toEqual([{ type: "cv.checked", payload: { on: ON, complete: true, searchable: true } }]);
  expect(kindsOf(plan)).toEqual(["cvInOrder"]);
});
