import { expect, test } from "vitest";
import { DEFAULT_SCHEME } from "./schemes";
import {
  educationOrder,
  jobcenterMayCall,
  type VisitationFacts,
  visitation,
  visitationInput,
} from "./section-02-visitation";

const scheme = DEFAULT_SCHEME;
const facts: VisitationFacts = {
  registeredOn: "2021-03-01",
  assessedOn: "2021-03-10",
  placement: { kind: "new", effectiveFrom: "2021-03-01" },
  fundCode: "METAL",
  municipalityCode: "0461",
  birthDate: "1980-05-05",
  hasVocationalEducation: true,
  supportsChildrenAtHome: false,
  needsEarlyEffort: false,
  availabilityDoubted: false,
};
const visit = (change: Partial<VisitationFacts> = {}) => visitation({ ...facts, ...change }, scheme);
const young = { birthDate: "2000-01-01", hasVocationalEducation: false, supportsChildrenAtHome: false };
const open = { startDate: "2021-03-01", endDate: null, reasonCode: null };

test("R2.1a: a newly placed member has the contact course with the fund", () => {
  const decision = visit();
  expect(decision.outcome).toBe("allowed");
  expect(decision.value).toEqual({ responsible: "fund", marking: open, deadline: "2021-03-15", late: false });
});

test("R2.1b, R2.5g: a re-placed member is visited alike, with a start of its own", () => {
  const decision = visit({ placement: { kind: "replacement", effectiveFrom: "2021-04-01" } });
  expect(decision.value.marking?.startDate).toBe("2021-04-01");
  expect(decision.basis).toContain("R2.5g");
});

test("I-3: participation starts on the later of registration and placement", () => {
  expect(visit({ registeredOn: "2021-03-08" }).value.marking?.startDate).toBe("2021-03-08");
  expect(visit({ registeredOn: "2021-02-20" }).value.marking?.startDate).toBe("2021-03-01");
});

test.each([
  ["2021-03-14", false],
  ["2021-03-15", false],
  ["2021-03-16", true],
])("R2.2a: assessed on %s, late: %s", (assessedOn, late) => {
  expect(visit({ assessedOn }).value).toMatchObject({ deadline: "2021-03-15", late });
});

test("I-24: on re-placement the two weeks run from the day the fund learned of the new right", () => {
  const replacement = { kind: "replacement", effectiveFrom: "2021-03-01" } as const;
  expect(visit({ placement: replacement, learnedOn: "2021-03-20" }).value.deadline).toBe("2021-04-03");
  expect(visit({ placement: null, learnedOn: "2021-03-20" }).value.deadline).toBe("2021-04-03");
  expect(visit({ learnedOn: "2021-03-20" }).value.deadline).toBe("2021-03-15");
});

test("I-24: cited only where the two weeks do run from that day", () => {
  const replacement = { kind: "replacement", effectiveFrom: "2021-03-01" } as const;
  expect(visit({ placement: replacement, learnedOn: "2021-03-20" }).basis).toContain("I-24");
  expect(visit({ placement: replacement, learnedOn: facts.registeredOn }).basis).not.toContain("I-24");
  expect(visit({ learnedOn: "2021-03-20" }).basis).not.toContain("I-24");
});

test("I-4: cited only where another ground holds beside 45", () => {
  expect(visit({ ...young, needsEarlyEffort: true }).basis).toContain("I-4");
  expect(visit({ ...young, availabilityDoubted: true }).basis).toContain("I-4");
  expect(visit(young).basis).not.toContain("I-4");
});

test("R2.2b: an ongoing benefit period is not in the target group, an open participation is", () => {
  const ongoing = visit({ placement: { kind: "ongoing", effectiveFrom: "2021-01-01" } });
  expect(ongoing.outcome).toBe("refused");
  expect(ongoing.value).toMatchObject({ responsible: "jobcenter", marking: null });
  expect(ongoing.grounds[0]?.rule).toBe("R2.2b");
  const still = visit({
    placement: { kind: "ongoing", effectiveFrom: "2021-01-01" },
    openParticipation: { startDate: "2021-01-04" },
  });
  expect(still.value.marking).toEqual({ startDate: "2021-01-04", endDate: null, reasonCode: null });
});

test("R2.2b: without a placement it is undecided, and says what is missing", () => {
  const decision = visit({ placement: null });
  expect(decision.outcome).toBe("assess");
  expect(decision.missing).toEqual(["placement"]);
  expect(decision.value).toMatchObject({ responsible: "undecided", marking: null });
});

test("R1.1: a municipality outside comes before all else, and is not marked (I-5)", () => {
  const decision = visit({ municipalityCode: "0851", openParticipation: { startDate: "2021-01-04" }, ...young });
  expect(decision.outcome).toBe("refused");
  expect(decision.value).toMatchObject({ responsible: "jobcenter", marking: null });
  expect(decision.grounds.map(({ rule }) => rule)).toEqual(["R1.1"]);
});

test("R2.3a: an early effort is 44 on the assessment day, in and out in one act", () => {
  const decision = visit({ needsEarlyEffort: true });
  expect(decision.value.marking).toEqual({ startDate: "2021-03-01", endDate: "2021-03-10", reasonCode: 44 });
  expect(decision.basis).toContain("R2.3a");
  expect(decision.basis).not.toContain("R2.4");
});

test("R2.3c: the profile tool stands behind the assessment of an early effort", () => {
  expect(visit({ needsEarlyEffort: true }).basis).toContain("R2.3c");
});

test("R2.4: doubted availability is 44 on its own ground", () => {
  const decision = visit({ availabilityDoubted: true });
  expect(decision.value.marking?.reasonCode).toBe(44);
  expect(decision.basis).toContain("R2.4");
});

test("R2.3b: the education order takes all three criteria; I-4: 45 goes before 44", () => {
  expect(visit({ ...young, needsEarlyEffort: true }).value).toMatchObject({
    responsible: "jobcenter",
    marking: { startDate: "2021-03-01", endDate: "2021-03-10", reasonCode: 45 },
  });
  expect(visit({ ...young, hasVocationalEducation: true }).value.responsible).toBe("fund");
  expect(visit({ ...young, supportsChildrenAtHome: true }).value.responsible).toBe("fund");
});

test.each([
  ["1996-03-09", 25, "fund"],
  ["1996-03-10", 25, "fund"],
  ["1996-03-11", 24, "jobcenter"],
])("R2.3b: born %s is %i on the assessment day: %s", (birthDate, _age, responsible) => {
  expect(visit({ ...young, birthDate }).value.responsible).toBe(responsible);
});

test("R2.3b: an unknown criterion is assessed when it would matter, and only then", () => {
  const unknown = visit({ ...young, hasVocationalEducation: null });
  expect(unknown.outcome).toBe("assess");
  expect(unknown.missing).toEqual(["hasVocationalEducation"]);
  expect(unknown.value.responsible).toBe("undecided");
  expect(visit({ hasVocationalEducation: null }).value.responsible).toBe("fund");
  expect(
    educationOrder({ ...facts, ...young, supportsChildrenAtHome: true, hasVocationalEducation: null }, scheme),
  ).toMatchObject({ outcome: "refused", value: { inTargetGroup: false } });
});

test("R2.3a: a need not yet assessed is named", () => {
  expect(visit({ needsEarlyEffort: null })).toMatchObject({ outcome: "assess", missing: ["needsEarlyEffort"] });
});

test("I-5: a start after the end is drawn back to it, never before the scheme", () => {
  const later = { kind: "new", effectiveFrom: "2021-04-01" } as const;
  expect(visit({ placement: later, needsEarlyEffort: true }).value.marking).toEqual({
    startDate: "2021-03-10",
    endDate: "2021-03-10",
    reasonCode: 44,
  });
  const before = visit({
    registeredOn: "2019-12-20",
    assessedOn: "2019-12-28",
    placement: { kind: "new", effectiveFrom: "2020-01-01" },
    needsEarlyEffort: true,
  });
  expect(before.value.marking).toEqual({ startDate: "2020-01-01", endDate: "2020-01-01", reasonCode: 44 });
});

test("R14.1: the first and the last day of the scheme are in", () => {
  const on = (effectiveFrom: string, registeredOn: string) =>
    visit({ registeredOn, assessedOn: registeredOn, placement: { kind: "new", effectiveFrom } }).value.responsible;
  expect(on("2019-12-01", "2020-01-02")).toBe("jobcenter");
  expect(on("2020-01-01", "2019-12-20")).toBe("fund");
  expect(on("2023-12-01", "2023-12-31")).toBe("fund");
  expect(on("2023-12-01", "2024-01-01")).toBe("jobcenter");
});

test("R2.2c: the jobcenter may call only whom it has the course of", () => {
  expect(jobcenterMayCall({ responsible: "jobcenter" }).outcome).toBe("allowed");
  expect(jobcenterMayCall({ responsible: "fund" }).outcome).toBe("refused");
});

test("R2.2a: what the schema alone can see fails at its field", () => {
  const paths = (change: object) =>
    visitationInput.safeParse({ ...facts, ...change }).error?.issues.map(({ path }) => path.join("."));
  expect(paths({ registeredOn: "2021-02-30" })).toEqual(["registeredOn"]);
  expect(paths({ placement: { kind: "new", effectiveFrom: "2021-03-02" } })).toEqual(["placement.effectiveFrom"]);
  expect(paths({ municipalityCode: "9999" })).toEqual(["municipalityCode"]);
  expect(paths({ birthDate: "2021-03-11" })).toEqual(["birthDate"]);
  expect(paths({})).toBeUndefined();
});
