import { describe, expect, test } from "vitest";
import { holdInterviewInput } from "@/server/commands/hold-interview";
import {
  asksResidence,
  codesOf,
  fieldOf,
  foundSoFar,
  inputOf,
  problemsOf,
  ruleAnswer,
  startValues,
} from "./hold-values";

const interview = {
  id: "0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a",
  on: "2021-04-13",
  purposes: ["joint"],
  form: "inPerson",
} as const;
const start = startValues(interview);

describe("R5.2a: the questions of repatriation", () => {
  test("nothing is answered at the start, and nothing is found", () => {
    expect(ruleAnswer(start)).toBeNull();
    expect(foundSoFar(start)).toBeNull();
    expect(problemsOf(start)).toEqual({ citizenships: "missing" });
  });

  test.each([
    ["DK", false, "outside"],
    ["dk, se", false, "outside"],
    ["TR", true, null],
    ["DK TR", true, null],
    ["XX", false, null],
  ])("R5.2b, I-14: %s", (citizenships, asked, found) => {
    const values = { ...start, citizenships };
    expect(asksResidence(values)).toBe(asked);
    expect(foundSoFar(values)).toBe(found);
  });

  test("R5.2b: a permit and no free movement is inside; free movement is outside", () => {
    const turkish = { ...start, citizenships: "TR", residencePermit: "yes" };
    expect(foundSoFar({ ...turkish, euFreeMovement: "no" })).toBe("inside");
    expect(foundSoFar({ ...turkish, euFreeMovement: "yes" })).toBe("outside");
    expect(foundSoFar({ ...turkish, euFreeMovement: "unknown" })).toBeNull();
  });

  test("I-14: what the rule leaves open is what the caseworker finds", () => {
    expect(foundSoFar({ ...start, citizenships: "DK TR", found: "inside" })).toBe("inside");
    // Where the rule has an answer, that is the one.
    expect(foundSoFar({ ...start, citizenships: "DK", found: "inside" })).toBe("outside");
  });

  test("a stateless member has no citizenship, which is an answer", () => {
    const values = { ...start, stateless: true, residencePermit: "yes", euFreeMovement: "no" };
    expect(problemsOf(values)).toEqual({});
    expect(foundSoFar(values)).toBe("inside");
  });
});

test("codes are read however they are separated", () => {
  expect(codesOf("dk; SE,no  dk")).toEqual(["DK", "SE", "NO"]);
  expect(problemsOf({ ...start, citizenships: "DK, Sverige" })).toEqual({ citizenships: "country" });
});

test("R4.7: half an answer about the cv is none", () => {
  const known = { ...start, citizenships: "DK" };
  expect(problemsOf({ ...known, cvComplete: "yes" })).toEqual({ cvSearchable: "missing" });
  expect(inputOf({ ...known, cvComplete: "yes", cvSearchable: "no" }, interview)).toMatchObject({
    cv: { complete: true, searchable: false },
  });
});

test("R4.1c: the input is the act's, and an interview that was not held carries nothing of one that was", () => {
  const values = {
    ...start,
    citizenships: "TR",
    residencePermit: "yes",
    euFreeMovement: "no",
    guided: "yes",
    referred: true,
    jobcenter: "digital",
    topics: ["offers"],
    note: " Egen note ",
    summary: "Vi talte om job.",
  };
  expect(holdInterviewInput.parse(inputOf(values, interview))).toMatchObject({
    jobcenter: "digital",
    repatriation: { citizenships: ["TR"], guided: true, referredToJobcenter: true },
    topics: ["offers"],
    note: "Egen note",
    cv: null,
  });
  const missed = inputOf({ ...values, outcome: "noShow" }, interview);
  expect(Object.keys(missed)).toEqual(["interviewId", "outcome", "note"]);
  expect(holdInterviewInput.parse(missed)).toMatchObject({ outcome: "noShow", topics: [] });
  expect(problemsOf({ ...start, outcome: "noShow" })).toEqual({});
  expect(inputOf(values, { ...interview, purposes: ["job"] })).toMatchObject({ jobcenter: null });
});

test("what is wrong with the input is told at its field", () => {
  expect(fieldOf("repatriation.citizenships.1")).toBe("citizenships");
  expect(fieldOf("summary")).toBe("summary");
  expect(fieldOf("interviewId")).toBe("interviewId");
});
