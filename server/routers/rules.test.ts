import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { describe, expect, test } from "vitest";
import { rulesRouter } from "./rules";
import { requestContext, router } from "./trpc";

/** The public questions through the real HTTP handler: what comes out, and what is refused at which field. */
const app = router({ rules: rulesRouter });

async function ask(procedure: string, input?: unknown) {
  const query = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const req = new Request(`http://localhost/api/trpc/rules.${procedure}${query}`);
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: app,
    createContext: () => requestContext(req),
  });
  const body = (await response.json()) as {
    result?: { data: Record<string, unknown> };
    error?: { message: string; data: { fields?: { path: string }[]; stack?: string } };
  };
  return { status: response.status, data: body.result?.data, error: body.error };
}

async function refusedAt(procedure: string, input: unknown) {
  const { status, error } = await ask(procedure, input);
  expect(status).toBe(400);
  expect(error?.data.stack).toBeUndefined();
  return error?.data.fields?.map(({ path }) => path);
}

const visit = {
  registeredOn: "2021-03-01",
  assessedOn: "2021-03-10",
  placement: { kind: "new", effectiveFrom: "2021-03-01" },
  fundCode: "METAL",
  municipalityCode: "0461",
  birthDate: "1980-05-05",
  hasVocationalEducation: true,
  supportsChildrenAtHome: false,
};
const plan = {
  responsible: "fund",
  sentToJobcenterWithinTwoWeeks: false,
  state: "none",
  jobGoals: [],
  situation: "unemployed",
};
const joint = {
  memberDeclines: false,
  memberRequests: false,
  fundRequests: true,
  jobcenterAssessment: null,
  memberWantsInPerson: true,
};
const deadline = { deadline: "2021-03-18", bookedOn: null, today: "2021-03-19" };

type Case = [procedure: string, input: object, output: object];
const CASES: Case[] = [
  [
    "visitation",
    visit,
    {
      responsible: "fund",
      marking: { startDate: "2021-03-01", endDate: null, reasonCode: null },
      deadline: "2021-03-15",
      late: false,
    },
  ],
  ["endDate", { reasonCode: 42, registeredOn: "2021-03-10" }, { endDate: "2021-03-10" }],
  [
    "currentRegistration",
    {
      registrations: [
        { reasonCode: 42, registeredOn: "2021-03-10" },
        { reasonCode: 44, registeredOn: "2021-04-01" },
      ],
    },
    { reasonCode: 44, endDate: "2021-03-10" },
  ],
  [
    "reEntry",
    { endedOn: "2021-03-10", registeredOn: "2021-03-20", placement: null },
    { allowed: false, startDate: null, violations: [{ rule: "R2.5f", paragraph: "§ 2, stk. 5" }] },
  ],
  [
    "hours",
    {
      insurance: "fullTime",
      months: [
        { month: "2021-02", hours: 160.33 },
        { month: "2021-03", hours: 249.66 },
      ],
      ascertainedOn: "2021-03-31",
    },
    { total: 409.99, threshold: 410, reached: false, remaining: 0.01, endDate: null },
  ],
  [
    "interviewDay",
    { day: [{ purposes: ["job"], status: "booked" }], add: { purposes: ["joint"] } },
    { allowed: false, violations: [{ rule: "R4.4b", paragraph: "§ 4, stk. 4" }] },
  ],
  ["interviewForm", { purposes: ["joint"], form: "video", inOffer: false }, { allowed: true, violations: [] }],
  ["whoBooks", { purposes: ["availability"] }, { by: "member" }],
  ["bookingDeadline", deadline, { status: "missed", effectiveDeadline: "2021-03-18", deregisteredFrom: "2021-03-19" }],
  ["jobcenterParticipation", joint, { participates: true, decidedBy: "fund", attendance: "inPerson" }],
  [
    "interviewBalance",
    { heldIndividual: 2, heldJoint: 0 },
    { fund: { individual: 0, joint: 1 }, jobcenter: { individual: 2, joint: 2 } },
  ],
  [
    "holiday",
    { reportedOn: "2021-03-01", from: "2021-03-15", to: "2021-03-19" },
    { procedure: "selfRegistration", blockedDays: [], daysNotice: 14 },
  ],
  [
    "reducedEffort",
    { from: "2021-03-01", to: "2021-03-31", dutiesKept: false },
    { exemptFrom: ["activeJobSearch", "cvInterview", "jobInterview", "offers"] },
  ],
  [
    "guidance",
    { registeredOn: "2021-03-01", today: "2021-03-16", given: [{ topic: "trial", on: "2021-03-02" }] },
    {
      deadline: "2021-03-15",
      missing: ["contactCourse", "jobcenterRelation", "transfer", "consequences", "jobcenterContact", "offers"],
      late: true,
    },
  ],
  ["repatriation", { citizenships: ["DK", "TR"], residencePermit: true }, { scope: "assess" }],
  [
    "minPlan",
    plan,
    { required: "published", missing: ["plan", "publication", "approvedJobGoal"], advice: ["aimAtShortageArea"] },
  ],
  ["jobcenterContact", { channel: "phone", about: "jobOrder" }, { permitted: true, fundMustBeTold: true }],
  [
    "schemeExpiry",
    {
      expiresOn: "2023-12-31",
      interviews: [{ id: "a", on: "2024-01-02", purposes: ["cv", "job"] }],
      bookingDeadlines: [{ id: "d", deadline: "2024-01-01" }],
    },
    { lapsedDeadlines: ["d"], lapsedInterviews: [], keptInterviews: [{ id: "a", purposes: ["cv"] }] },
  ],
];

describe("every question over HTTP", () => {
  test.each(CASES)("R1.1: rules.%s answers in flat JSON with its legal basis", async (procedure, input, output) => {
    const { status, data } = await ask(procedure, input);
    expect(status).toBe(200);
    expect(data).toMatchObject(output);
    const basis = data?.legalBasis as { rule: string; paragraph: string }[];
    expect(basis.length).toBeGreaterThan(0);
    for (const { rule, paragraph } of basis) {
      expect(rule).toMatch(/^(R\d|I-)/);
      expect(paragraph).toMatch(/^§ \d+/);
    }
    const named = await ask(procedure, { ...input, scheme: "forsoeg-2020" });
    expect(named.data).toEqual(data);
  });

  test.each(CASES)("I-13: rules.%s knows no scheme by another name", async (procedure, input) => {
    expect(await refusedAt(procedure, { ...input, scheme: "forsoeg-2030" })).toEqual(["scheme"]);
  });

  test.each(CASES)("R1.1: rules.%s names every missing field, also when nothing is sent", async (procedure, input) => {
    const required = await refusedAt(procedure, undefined);
    expect(required?.length).toBeGreaterThan(0);
    for (const field of required ?? []) expect(Object.keys(input)).toContain(field);
    for (const field of required ?? []) {
      const without = Object.fromEntries(Object.entries(input).filter(([key]) => key !== field));
      expect(await refusedAt(procedure, without)).toContain(field);
    }
  });
});

const two = { reasonCode: 42, registeredOn: "2021-03-10" };
const hoursOf = (...months: object[]) => ({ insurance: "partTime", months, ascertainedOn: "2021-03-31" });
const BAD: [procedure: string, input: object, field: string][] = [
  ["visitation", { ...visit, registeredOn: "2021-02-30" }, "registeredOn"],
  ["visitation", { ...visit, fundCode: "XYZ" }, "fundCode"],
  ["visitation", { ...visit, municipalityCode: "9999" }, "municipalityCode"],
  ["visitation", { ...visit, placement: { kind: "new", effectiveFrom: "2021-03-02" } }, "placement.effectiveFrom"],
  ["visitation", { ...visit, hasVocationalEducation: null }, "hasVocationalEducation"],
  ["endDate", { reasonCode: 40, registeredOn: "2021-03-10" }, "reasonCode"],
  ["endDate", { reasonCode: "42", registeredOn: "2021-03-10" }, "reasonCode"],
  ["endDate", { reasonCode: 43, registeredOn: "2021-03-10" }, "leftFundOn"],
  ["currentRegistration", { registrations: [] }, "registrations"],
  ["currentRegistration", { registrations: [two, { ...two, reasonCode: 43 }] }, "registrations.1.leftFundOn"],
  [
    "reEntry",
    { endedOn: "2021-03-10", registeredOn: "2021-03-20", placement: { kind: "new", effectiveFrom: "2021-03-31" } },
    "placement.effectiveFrom",
  ],
  ["hours", hoursOf({ month: "2021-01", hours: 1.005 }), "months.0.hours"],
  ["hours", hoursOf({ month: "2021-01", hours: -1 }), "months.0.hours"],
  ["hours", hoursOf({ month: "2021-01", hours: 1 }, { month: "2021-01", hours: 1 }), "months.1.month"],
  ["hours", hoursOf({ month: "2021-04", hours: 1 }), "months.0.month"],
  ["hours", hoursOf({ month: "2021-13", hours: 1 }), "months.0.month"],
  ["interviewDay", { day: [], add: { purposes: [] } }, "add.purposes"],
  ["interviewDay", { day: [], add: { purposes: ["job", "job"] } }, "add.purposes"],
  ["interviewDay", { day: [], add: { purposes: ["job", "cv", "joint"] } }, "add.purposes"],
  ["interviewForm", { purposes: ["job"], form: "letter", inOffer: false }, "form"],
  ["whoBooks", { purposes: ["job", "joint"] }, "purposes"],
  ["whoBooks", { purposes: ["cv"], sameDayPurposes: ["availability"] }, "sameDayPurposes"],
  ["bookingDeadline", { ...deadline, bookedOn: "2021-03-20" }, "bookedOn"],
  ["bookingDeadline", { ...deadline, daysWithoutTimes: -1 }, "daysWithoutTimes"],
  ["jobcenterParticipation", { ...joint, memberDeclines: true, memberRequests: true }, "memberRequests"],
  ["jobcenterParticipation", { ...joint, fundAndMemberDecline: true }, "fundAndMemberDecline"],
  ["interviewBalance", { heldIndividual: -1, heldJoint: 0 }, "heldIndividual"],
  ["interviewBalance", { heldIndividual: 0, heldJoint: 0.5 }, "heldJoint"],
  ["holiday", { reportedOn: "2021-03-01", from: "2021-03-15", to: "2021-03-14" }, "to"],
  ["reducedEffort", { from: "2021-03-15", to: "2021-03-14", dutiesKept: false }, "to"],
  ["reducedEffort", { from: "2021-03-01", to: "2021-03-14", dutiesKept: true }, "dutiesKeptReason"],
  ["guidance", { registeredOn: "2021-03-02", today: "2021-03-01", given: [] }, "registeredOn"],
  [
    "guidance",
    { registeredOn: "2021-03-01", today: "2021-03-02", given: [{ topic: "trial", on: "2021-03-03" }] },
    "given.0.on",
  ],
  [
    "guidance",
    { registeredOn: "2021-03-01", today: "2021-03-02", given: [{ topic: "x", on: "2021-03-01" }] },
    "given.0.topic",
  ],
  ["repatriation", { citizenships: ["dk"], residencePermit: false }, "citizenships.0"],
  ["minPlan", { ...plan, sentToJobcenterWithinTwoWeeks: true }, "sentToJobcenterWithinTwoWeeks"],
  ["jobcenterContact", { channel: "sms", about: "other" }, "channel"],
  ["schemeExpiry", { expiresOn: "2023-12-32", interviews: [], bookingDeadlines: [] }, "expiresOn"],
];

test.each(BAD)("R1.1: rules.%s with %j is bad at %s", async (procedure, input, field) => {
  expect(await refusedAt(procedure, input)).toEqual([field]);
});

test("R1.1: all that is wrong is told at once, the fund's code too", async () => {
  expect(await refusedAt("visitation", { ...visit, fundCode: "XYZ", birthDate: "x", scheme: undefined })).toEqual([
    "birthDate",
    "fundCode",
  ]);
});

test("R1.1: rules.list is the catalogue, in both languages", async () => {
  for (const input of [undefined, {}, { scheme: "forsoeg-2020" }]) {
    const { status, data } = await ask("list", input);
    expect(status).toBe(200);
    const entries = data as unknown as { rule: string; paragraph: string; sentence: { da: string; en: string } }[];
    expect(entries).toHaveLength(71 + 33);
    expect(entries.find(({ rule }) => rule === "R4.4b")).toMatchObject({
      paragraph: "§ 4, stk. 4",
      interpretation: false,
      sentence: { da: expect.stringContaining("samme dag"), en: expect.stringContaining("one day") },
    });
    expect(entries.find(({ rule }) => rule === "I-33")).toMatchObject({ interpretation: true, interprets: "R4.2b" });
  }
  expect(await refusedAt("list", { scheme: "x" })).toEqual(["scheme"]);
});

test.each([null, [], "text", 7, { __proto__: null, constructor: 1 }])(
  "R1.1: %j is bad input, not a fault",
  async (input) => {
    const { status } = await ask("endDate", input);
    expect(status).toBe(400);
  },
);
