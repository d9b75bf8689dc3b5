import { inventedCpr } from "@/db/seed/invented-cpr";
import {
  ACCESS_INPUTS,
  ADMINISTRATION_INPUTS,
  COMMAND_INPUTS,
  circumstances,
  FUND_ACT_INPUTS,
  LEAD_INPUTS,
  MEMBER_INPUTS,
} from "./act-inputs-fixture";
import { type Caller, type Ids, NOBODIES, SIGNED_IN, type Somebody } from "./two-funds-fixture";

/** For whom a procedure is: the roles that may call it. */
export type Audience =
  | "anybody"
  | "member"
  | "caseworker"
  | "staff"
  | "teamLead"
  | "administrator"
  | "administratorAlone"
  | "supervision"
  | "fundUser";

/**
 * Test support: who may call what. Every procedure there is stands here by its path; one that does not is a failed test.
 * For whom it is, an input it can be asked with, how it answers those it is for, and what a caseworker of another fund
 * gets who asks it about this fund's member.
 */
export type Placement = {
  readonly for: Audience;
  readonly input: (of: Ids, by: Caller) => unknown;
  /** The HTTP statuses of a call by one it is for. */
  readonly answers: readonly number[];
  /** Those whom it is for and who get another answer: what is asked about is not theirs. */
  readonly exceptions?: Partial<Record<Somebody, readonly number[]>>;
  /**
   * What another fund's caseworker gets: not found, the input found wrong (as it is for an id that nobody has), or an
   * answer, or a conflict, of their own fund's in which nothing is this one's.
   */
  readonly stranger: "notFound" | "badInput" | "own" | "conflict" | { readonly answer: (of: Ids) => unknown };
};

type Input = Placement["input"];

const anybody = (input: unknown): Placement => ({
  for: "anybody",
  input: () => input,
  answers: [200],
  stranger: "own",
});
const readOfFund = (input: unknown): Placement => ({
  for: "caseworker",
  input: () => input,
  answers: [200],
  stranger: "own",
});
const readOfMember: Placement = {
  for: "caseworker",
  input: ({ memberId }) => ({ memberId }),
  answers: [200],
  stranger: "notFound",
};

/** What is one member's alone: the other members do not find it. */
const ofOneMember = (input: Input): Placement => ({
  for: "member",
  input,
  answers: [200],
  exceptions: { otherMember: [404] },
  stranger: "notFound",
});

/** The hash of no plan: a confirmation with it is a conflict, unless the act is refused. Nothing is written. */
const NO_PLAN = "no-plan-has-this-hash";
const PREVIEWED = [200, 422];
/** What has no meaning for a case that is open to all the fund. */
const OPEN_CASE_REFUSES = ["liftRestriction", "admitToCase", "breakGlass"];
const NOT_CONFIRMED = [409, 422];

const acts: Record<string, Placement> = {};
for (const [name, input] of Object.entries(COMMAND_INPUTS)) {
  const asked: Input = (of) => ({ memberId: of.memberId, input: input(of) });
  const confirmed: Input = (of) => ({ memberId: of.memberId, input: input(of), hash: NO_PLAN });
  const common = { for: "caseworker", stranger: "notFound" } as const;
  acts[`caseworker.acts.${name}.preview`] = { ...common, input: asked, answers: PREVIEWED };
  acts[`caseworker.acts.${name}.confirm`] = { ...common, input: confirmed, answers: NOT_CONFIRMED };
}
for (const [name, input] of Object.entries(FUND_ACT_INPUTS)) {
  // One's own calendar is each caseworker's: a stranger asks about theirs, and a colleague's entry is not found in it.
  const own = name === "setBusyTimes";
  const exceptions = name === "removeBusyTime" ? { teamLead: [400] } : undefined;
  const common = { for: "caseworker", exceptions } as const;
  acts[`caseworker.acts.${name}.preview`] = {
    ...common,
    input: (of) => ({ input: input(of) }),
    answers: PREVIEWED,
    stranger: own ? "own" : "badInput",
  };
  acts[`caseworker.acts.${name}.confirm`] = {
    ...common,
    input: (of) => ({ input: input(of), hash: NO_PLAN }),
    answers: NOT_CONFIRMED,
    stranger: own ? "conflict" : "badInput",
  };
}
for (const [name, input] of Object.entries(LEAD_INPUTS)) {
  const common = { for: "teamLead", stranger: "badInput" } as const;
  acts[`caseworker.acts.${name}.preview`] = { ...common, input: (of) => ({ input: input(of) }), answers: [200] };
  acts[`caseworker.acts.${name}.confirm`] = {
    ...common,
    input: (of) => ({ input: input(of), hash: NO_PLAN }),
    answers: [409],
  };
}
// One's own: the lead has an absence of their own to enter, with another cover, and none of the caseworker's to end.
Object.assign(acts["caseworker.acts.enterOwnAbsence.preview"]!, { exceptions: { teamLead: [400] } });
Object.assign(acts["caseworker.acts.enterOwnAbsence.confirm"]!, { exceptions: { teamLead: [400] } });
Object.assign(acts["caseworker.acts.endOwnAbsence.preview"]!, { exceptions: { teamLead: [400] } });
Object.assign(acts["caseworker.acts.endOwnAbsence.confirm"]!, { exceptions: { teamLead: [400] } });
for (const [name, input] of Object.entries(ADMINISTRATION_INPUTS)) {
  // What belongs to nobody's fund in particular, another fund's administrator asks about their own.
  const namesPlace = name === "closePlace";
  acts[`caseworker.acts.${name}.preview`] = {
    for: "administrator",
    input: (of) => ({ input: input(of) }),
    answers: [200],
    stranger: namesPlace ? "badInput" : "own",
  };
  acts[`caseworker.acts.${name}.confirm`] = {
    for: "administrator",
    input: (of) => ({ input: input(of), hash: NO_PLAN }),
    answers: [409],
    stranger: namesPlace ? "badInput" : "conflict",
  };
}
/** Acts on who may open a case: of another fund's case nothing is known, and the input is found wrong. */
const access: Record<string, Placement> = {};
for (const [name, input] of Object.entries(ACCESS_INPUTS)) {
  const audience = name === "declareConflict" ? "caseworker" : "teamLead";
  // Nobody stands on the list of a case that is open to all; and nothing shuts it.
  const known = { answers: name === "endCaseAccess" ? [400] : OPEN_CASE_REFUSES.includes(name) ? [409] : [200] };
  access[`caseworker.access.${name}.preview`] = {
    for: audience,
    input: (of) => ({ input: input(of) }),
    ...known,
    stranger: "badInput",
  };
  access[`caseworker.access.${name}.confirm`] = {
    for: audience,
    input: (of) => ({ input: input(of), hash: NO_PLAN }),
    answers: name === "endCaseAccess" ? [400] : [409],
    stranger: "badInput",
  };
}
/** Whether an act names a fact of the own case: to another member that fact is one which nobody has. */
function namesOwnFact(input: (of: Ids) => object): boolean {
  let named = false;
  const ofCase = () => {
    named = true;
    return "";
  };
  const own = {
    ofCase,
    get auditId() {
      named = true;
      return 0;
    },
  };
  input(own as unknown as Ids);
  return named;
}
for (const [name, input] of Object.entries(MEMBER_INPUTS)) {
  const exceptions = namesOwnFact(input) ? { otherMember: [400] } : undefined;
  const common = { for: "member", stranger: "own", exceptions } as const;
  acts[`member.acts.${name}.preview`] = { ...common, input: (of) => ({ input: input(of) }), answers: PREVIEWED };
  acts[`member.acts.${name}.confirm`] = {
    ...common,
    input: (of) => ({ input: input(of), hash: NO_PLAN }),
    answers: NOT_CONFIRMED,
  };
}

const wording = {
  template: "deadlineSet",
  basedOn: 0,
  da: { title: "Book en samtale", body: "Book senest {frist}." },
  en: { title: "Book an interview", body: "Book by {deadline}." },
};
const permission = { basedOn: 0, from: "2021-06-01", to: null, nationwide: false, municipalities: ["0101", "0751"] };
const savedUser = (userId: string) => ({
  userId,
  basedOn: 0,
  name: "Mette Vogterholm",
  email: null,
  professionalId: "mette",
  roles: ["caseworker"],
  team: "Nord",
  placeIds: [],
  from: null,
  to: "2021-12-31",
  active: true,
});
const callers: readonly Caller[] = [...NOBODIES, ...SIGNED_IN];
const visitation = {
  registeredOn: "2021-03-01",
  assessedOn: "2021-03-10",
  placement: { kind: "new", effectiveFrom: "2021-03-01" },
  fundCode: "METAL",
  municipalityCode: "0461",
  birthDate: "1980-05-05",
  hasVocationalEducation: true,
  supportsChildrenAtHome: false,
};

/** The id of no file of hours. */
const NO_IMPORT = "00000000-0000-4000-8000-00000000aaaa";

export const PLACEMENTS: Readonly<Record<string, Placement>> = {
  "rules.visitation": anybody(visitation),
  "rules.endDate": anybody({ reasonCode: 42, registeredOn: "2021-03-10" }),
  "rules.currentRegistration": anybody({ registrations: [{ reasonCode: 42, registeredOn: "2021-03-10" }] }),
  "rules.reEntry": anybody({ endedOn: "2021-03-10", registeredOn: "2021-03-20", placement: null }),
  "rules.hours": anybody({
    insurance: "fullTime",
    months: [{ month: "2021-02", hours: 160.33 }],
    ascertainedOn: "2021-03-31",
  }),
  "rules.interviewDay": anybody({ day: [], add: { purposes: ["job"] } }),
  "rules.interviewForm": anybody({ purposes: ["job"], form: "video", inOffer: false }),
  "rules.whoBooks": anybody({ purposes: ["availability"] }),
  "rules.bookingDeadline": anybody({ deadline: "2021-03-18", bookedOn: null, today: "2021-03-19" }),
  "rules.jobcenterParticipation": anybody({
    memberDeclines: false,
    memberRequests: false,
    fundRequests: true,
    jobcenterAssessment: null,
    memberWantsInPerson: true,
  }),
  "rules.interviewBalance": anybody({ heldIndividual: 2, heldJoint: 0 }),
  "rules.holiday": anybody({ reportedOn: "2021-03-01", from: "2021-03-15", to: "2021-03-19" }),
  "rules.reducedEffort": anybody({ from: "2021-03-01", to: "2021-03-31", dutiesKept: false }),
  "rules.guidance": anybody({ registeredOn: "2021-03-01", today: "2021-03-16", given: [] }),
  "rules.repatriation": anybody({ citizenships: ["DK", "TR"], residencePermit: true }),
  "rules.minPlan": anybody({
    responsible: "fund",
    sentToJobcenterWithinTwoWeeks: false,
    state: "none",
    jobGoals: [],
    situation: "unemployed",
  }),
  "rules.jobcenterContact": anybody({ channel: "phone", about: "jobOrder" }),
  "rules.schemeExpiry": anybody({ expiresOn: "2023-12-31", interviews: [], bookingDeadlines: [] }),
  "rules.list": anybody({}),

  ...acts,
  "caseworker.acts.assignCases": {
    for: "caseworker",
    input: ({ memberId, caseworkerId }) => ({ memberIds: [memberId], caseworkerId }),
    answers: [200],
    stranger: { answer: ({ memberId }) => [{ memberId, kind: "notFound" }] },
  },
  "caseworker.acts.writeNote": {
    for: "caseworker",
    input: ({ memberId }) => ({ memberId, body: "A note." }),
    answers: [200],
    stranger: "notFound",
  },
  // A person may be known to two funds: the other one makes its own member, and is not told of this one's.
  "caseworker.acts.createMember": {
    for: "caseworker",
    input: ({ cpr }, by) => ({
      cpr: by === "stranger" ? cpr : inventedCpr("1985-05-05", callers.indexOf(by), "male"),
      givenNames: "Ib",
      surname: "Ny",
      circumstances,
    }),
    answers: [200],
    stranger: "own",
  },
  "caseworker.acts.revealCpr": readOfMember,
  "caseworker.acts.revealAddress": readOfMember,
  "caseworker.acts.settleSeen": {
    for: "caseworker",
    input: ({ memberId }) => ({ memberId, troubleId: NO_IMPORT }),
    answers: [404],
    stranger: "notFound",
  },
  "caseworker.access.guarded": { ...readOfFund({}), for: "teamLead" },
  ...access,

  "caseworker.case.asItWas": {
    ...readOfMember,
    input: ({ memberId }) => ({ memberId, day: "2021-04-01", known: "2021-04-10" }),
  },

  "caseworker.case.complaint": {
    ...readOfMember,
    input: ({ memberId, ofCase }) => ({ memberId, about: ofCase("deadlines") }),
  },

  "records.audit.search": { ...readOfMember, for: "administrator" },
  "records.audit.members": {
    for: "administrator",
    input: ({ surname }) => ({ typed: surname }),
    answers: [200],
    stranger: { answer: () => ({ by: "name", hits: [], more: false }) },
  },
  "records.audit.seals": { ...readOfFund(undefined), for: "administrator" },
  "records.replay.runs": { ...readOfFund(undefined), for: "teamLead" },
  "records.replay.differences": {
    for: "teamLead",
    input: () => ({ runId: "00000000-0000-4000-8000-000000000000" }),
    answers: [404],
    stranger: "notFound",
  },
  "records.replay.ask": { ...readOfFund({}), for: "teamLead" },
  "records.retention.due": { ...readOfFund(undefined), for: "administrator" },
  "records.retention.erase.preview": { ...readOfFund({ input: {} }), for: "administrator" },
  "records.retention.erase.confirm": {
    for: "administrator",
    input: (_of, by) => ({ input: by === "stranger" ? null : {}, hash: NO_PLAN }),
    answers: NOT_CONFIRMED,
    stranger: "badInput",
  },
  "records.retention.hold": {
    for: "administrator",
    input: ({ memberId }) => ({ memberId, reason: "A complaint." }),
    answers: [200],
    stranger: "notFound",
  },
  "records.retention.lift": {
    for: "administrator",
    input: () => ({ holdId: "00000000-0000-4000-8000-000000000000" }),
    answers: [404],
    stranger: "notFound",
  },
  "records.subjectAccess.export": { ...readOfMember, for: "administrator" },

  "caseworker.workList.list": readOfFund({ who: "all" }),
  "caseworker.workList.brief": readOfMember,
  "caseworker.workList.frame": { ...readOfFund(undefined), for: "fundUser" },
  "caseworker.administration.operation": { ...readOfFund(undefined), for: "administrator" },
  "caseworker.administration.settings": { ...readOfFund(undefined), for: "administrator" },
  "caseworker.administration.occupations": { ...readOfFund(undefined), for: "administrator" },
  "caseworker.administration.places": { ...readOfFund(undefined), for: "administrator" },
  "caseworker.administration.permission": { ...readOfFund(undefined), for: "administrator" },
  "caseworker.administration.livingIn": {
    ...readOfFund({ municipality: "0101", on: "2021-04-13" }),
    for: "administrator",
  },
  "caseworker.administration.changePermission.preview": {
    for: "administrator",
    input: () => ({ input: permission }),
    answers: [200],
    stranger: "own",
  },
  "caseworker.administration.changePermission.confirm": {
    for: "administrator",
    input: () => ({ input: permission, hash: NO_PLAN }),
    answers: [409],
    stranger: "conflict",
  },
  "caseworker.administration.users": { ...readOfFund(undefined), for: "administrator" },
  "caseworker.administration.user": {
    for: "administrator",
    input: ({ caseworkerId }) => ({ userId: caseworkerId }),
    answers: [200],
    stranger: "notFound",
  },
  "caseworker.administration.saveUser.preview": {
    for: "administratorAlone",
    input: ({ caseworkerId }) => ({ input: savedUser(caseworkerId) }),
    answers: [200],
    stranger: "badInput",
  },
  "caseworker.administration.saveUser.confirm": {
    for: "administratorAlone",
    input: ({ caseworkerId }) => ({ input: savedUser(caseworkerId), hash: NO_PLAN }),
    answers: [409],
    stranger: "badInput",
  },
  "caseworker.administration.expiry": { ...readOfFund({ lapsing: false, after: null }), for: "teamLead" },
  "caseworker.workList.team": readOfFund(undefined),
  "caseworker.search.members": {
    for: "caseworker",
    input: ({ surname }) => ({ typed: surname }),
    answers: [200],
    stranger: { answer: () => ({ by: "name", hits: [], more: false }) },
  },
  "caseworker.times.week": readOfFund({ who: "all", week: "2021-04-16" }),
  "caseworker.calendar.page": readOfFund({ who: "all", view: "day", day: "2021-04-19" }),
  "caseworker.interviews.one": {
    ...readOfMember,
    input: (of) => ({ memberId: of.memberId, interviewId: of.ofCase("interviews") }),
  },
  "caseworker.savedViews.list": readOfFund(undefined),
  "caseworker.savedViews.keep": readOfFund({ name: "Soon", query: "due=soon" }),
  // A view is its owner's alone: the team lead has no more to do with it than a stranger.
  "caseworker.savedViews.forget": {
    for: "caseworker",
    input: ({ viewId }) => ({ id: viewId }),
    answers: [200],
    exceptions: { teamLead: [404] },
    stranger: "notFound",
  },
  "caseworker.assign.many": {
    for: "caseworker",
    input: ({ memberId, caseworkerId }) => ({ memberIds: [memberId], to: caseworkerId }),
    answers: [200],
    stranger: { answer: ({ memberId }) => ({ moved: [], failed: [{ memberId, why: "notFound" }] }) },
  },
  "caseworker.many.preview": {
    for: "caseworker",
    input: ({ memberId }) => ({ of: [{ act: "setDeadline", memberId, input: { deadline: "2021-04-30" } }] }),
    answers: [200],
    stranger: { answer: ({ memberId }) => [{ memberId, kind: "notFound" }] },
  },
  "caseworker.many.confirm": {
    for: "caseworker",
    input: ({ memberId }) => ({
      of: [{ act: "setDeadline", memberId, input: { deadline: "2021-04-30" }, hash: NO_PLAN }],
    }),
    answers: [200],
    stranger: { answer: ({ memberId }) => [{ memberId, kind: "notFound" }] },
  },
  "caseworker.team.load": { ...readOfFund(undefined), for: "teamLead" },
  "caseworker.team.supply": { ...readOfFund(undefined), for: "teamLead" },
  "caseworker.team.shortage": { ...readOfFund(undefined), for: "teamLead" },
  "caseworker.team.unassigned": { ...readOfFund(undefined), for: "teamLead" },
  "caseworker.team.distribution": { ...readOfFund(undefined), for: "teamLead" },
  "caseworker.team.distributes": readOfFund(undefined),
  "caseworker.team.absences": readOfFund(undefined),
  "caseworker.team.absenceMoves": {
    for: "caseworker",
    input: ({ absenceId }) => ({ id: absenceId }),
    answers: [200],
    stranger: "notFound",
  },
  "caseworker.team.manyGround": readOfFund(undefined),
  "caseworker.team.layOutTimes": {
    ...readOfFund(undefined),
    input: ({ memberId, caseworkerId }) => ({
      memberIds: [memberId],
      caseworkerId,
      place: null,
      form: "inPerson",
      from: "2021-04-14",
    }),
    stranger: { answer: () => [] },
  },
  "caseworker.team.missedDeadlines": {
    ...readOfFund(undefined),
    input: ({ memberId }) => ({ memberIds: [memberId] }),
    stranger: { answer: () => [] },
  },
  "caseworker.case.page": readOfMember,
  "caseworker.plan.page": readOfMember,
  "caseworker.plan.jobcenterView": readOfMember,
  "caseworker.plan.occupations": readOfFund({ typed: "sy" }),
  // Outside the demonstration there is no clock to move.
  "caseworker.clock.state": { for: "caseworker", input: () => undefined, answers: [404], stranger: "notFound" },
  "caseworker.clock.move": {
    for: "caseworker",
    input: () => ({ to: "2021-05-01" }),
    answers: [404],
    stranger: "notFound",
  },
  "caseworker.drafts.find": readOfFund({ key: "a-form" }),
  "caseworker.drafts.save": readOfFund({ key: "a-form", content: { text: "typed" } }),

  ...Object.fromEntries(
    ["holiday", "plan", "guidance", "hours", "moving"].map((page) => [
      `member.course.${page}`,
      { for: "member", input: () => undefined, answers: [200], stranger: "own" } satisfies Placement,
    ]),
  ),
  "member.course.occupations": { for: "member", input: () => ({ typed: "sy" }), answers: [200], stranger: "own" },
  "member.self.contact": { for: "member", input: () => undefined, answers: [200], stranger: "own" },
  "member.self.updateContact": {
    for: "member",
    input: () => ({ email: "", phone: "20 20 20 20", locale: "da", tellBy: "sms", interpreterLanguage: "" }),
    answers: [200],
    stranger: "own",
  },
  "member.self.representation": { for: "member", input: () => undefined, answers: [200], stranger: "own" },
  "member.self.nameRepresentative": {
    for: "member",
    input: () => ({ name: "Rita Repræsentant", cpr: "010160-1234" }),
    answers: [200],
    stranger: "own",
  },
  "member.self.endRepresentation": {
    for: "member",
    input: () => ({ id: "00000000-0000-4000-8000-000000000001" }),
    answers: [404],
    stranger: "notFound",
  },
  "member.self.actFor": { for: "member", input: () => ({ memberId: null }), answers: [200], stranger: "own" },
  "member.self.access": { for: "member", input: () => ({ own: true }), answers: [200], stranger: "own" },

  "supervision.figures": { ...readOfFund({ month: "2021-03", municipality: "0101" }), for: "supervision" },
  "supervision.trend": { ...readOfFund({ month: "2021-03" }), for: "supervision" },
  "supervision.cases": { ...readOfFund({ month: "2021-03", figure: "visitation" }), for: "supervision" },
  "supervision.closeMonth.preview": {
    for: "teamLead",
    input: () => ({ input: { month: "2021-03" } }),
    answers: [200],
    stranger: "own",
  },
  "supervision.closeMonth.confirm": {
    for: "teamLead",
    input: () => ({ input: { month: "2021-03" }, hash: NO_PLAN }),
    answers: [409],
    stranger: "conflict",
  },

  "caseworker.inbox.list": readOfFund({ who: "all" }),

  "caseworker.differences.list": readOfFund(undefined),
  "caseworker.differences.sendAgain": {
    for: "caseworker",
    input: ({ differenceId }) => ({ id: differenceId }),
    answers: [200],
    stranger: "notFound",
  },

  "caseworker.incoming.list": readOfFund({}),
  "caseworker.outgoing.list": readOfFund({ show: "all" }),
  "caseworker.incoming.unplaced": {
    for: "caseworker",
    input: ({ incomingId }) => ({ id: incomingId }),
    answers: [200],
    stranger: "notFound",
  },
  "caseworker.incoming.createMember": {
    for: "caseworker",
    input: ({ incomingId }) => ({ notificationId: incomingId, givenNames: "Ib", surname: "Kommen", circumstances }),
    // The first makes the member, whom the next finds there.
    answers: [200, 409],
    stranger: "notFound",
  },
  "caseworker.incoming.settle": {
    for: "caseworker",
    input: ({ incomingId }) => ({ id: incomingId, reason: "Set to another fund." }),
    answers: [200, 409],
    stranger: "notFound",
  },
  "caseworker.letters.ofMember": readOfMember,
  "caseworker.letters.onTheWay": readOfFund({ who: "all" }),
  "caseworker.letters.sendAgain": {
    for: "caseworker",
    input: ({ letterId }) => ({ messageId: letterId, channel: "digitalPost" }),
    answers: [200],
    stranger: "notFound",
  },
  // A letter is one thing, and its way on paper another: there is none of these.
  "caseworker.letters.markPrinted": {
    for: "caseworker",
    input: ({ letterId }) => ({ deliveryIds: [letterId] }),
    answers: [404],
    stranger: "notFound",
  },
  "caseworker.letters.setPostalAddress": {
    for: "caseworker",
    input: ({ memberId }) => ({ memberId, postalAddress: "Klosterport 4\n8000 Aarhus C" }),
    answers: [200],
    stranger: "notFound",
  },
  "caseworker.letterTemplates.list": { ...readOfFund(undefined), for: "administrator" },
  "caseworker.letterTemplates.one": { ...readOfFund({ template: "deadlineSet" }), for: "administrator" },
  "caseworker.letterTemplates.editWording.preview": {
    for: "administrator",
    input: () => ({ input: wording }),
    answers: [200],
    stranger: "own",
  },
  "caseworker.letterTemplates.editWording.confirm": {
    for: "administrator",
    // Its fund has words of its own: the stranger's answer is about those, as soon as they are none at all.
    input: (_, by) => ({ input: by === "stranger" ? { ...wording, da: {} } : wording, hash: NO_PLAN }),
    answers: [409],
    stranger: "badInput",
  },
  "caseworker.calendarFeed.state": readOfFund(undefined),
  "caseworker.calendarFeed.renew": readOfFund({}),
  "caseworker.calendarFeed.revoke": readOfFund({}),
  "caseworker.months.list": { for: "staff", input: () => undefined, answers: [200], stranger: "own" },
  "caseworker.months.members": {
    for: "staff",
    input: () => ({ importId: NO_IMPORT, kind: "ends" }),
    answers: [404],
    stranger: "notFound",
  },
  "caseworker.months.findings": {
    for: "staff",
    input: () => ({ importId: NO_IMPORT }),
    answers: [200],
    stranger: "own",
  },
  "caseworker.months.confirm": {
    for: "administrator",
    input: () => ({ importId: NO_IMPORT, previewNumber: 1 }),
    answers: [404],
    stranger: "notFound",
  },
  "caseworker.months.abandon": {
    for: "administrator",
    input: () => ({ importId: NO_IMPORT }),
    answers: [404],
    stranger: "notFound",
  },

  "member.letters.page": { for: "member", input: () => ({}), answers: [200], stranger: "own" },
  "member.letters.letter": ofOneMember(({ letterId }) => ({ id: letterId })),
  "member.letters.subjects": { for: "member", input: () => undefined, answers: [200], stranger: "own" },
  "member.letters.open": ofOneMember(({ letterId }) => ({ id: letterId })),
  "member.drafts.find": { for: "member", input: () => ({ key: "a-form" }), answers: [200], stranger: "own" },
  "member.drafts.save": {
    for: "member",
    input: () => ({ key: "a-form", content: { text: "typed" } }),
    answers: [200],
    stranger: "own",
  },
  "member.documents.list": { for: "member", input: () => undefined, answers: [200], stranger: "own" },
  "member.booking.times": { for: "member", input: () => ({}), answers: [200], stranger: "own" },
  "member.booking.days": {
    for: "member",
    input: () => ({ from: "2021-03-01", to: "2021-04-30" }),
    answers: [200],
    stranger: "own",
  },
  "member.booking.nearest": {
    for: "member",
    input: ({ slotId }) => ({ slotId }),
    answers: [200, 404],
    stranger: "own",
  },
  "member.booking.hold": {
    for: "member",
    input: ({ slotId }) => ({ slotId }),
    answers: [200, 400, 409, 422],
    stranger: "own",
  },
  "member.booking.release": { for: "member", input: () => ({}), answers: [200], stranger: "own" },
  "member.appointments.list": { for: "member", input: () => undefined, answers: [200], stranger: "own" },
  "member.appointments.one": {
    for: "member",
    input: (of) => ({ interviewId: of.ofCase("interviews") }),
    answers: [200, 404],
    stranger: "own",
  },
  "member.home.frame": { for: "member", input: () => undefined, answers: [200], stranger: "own" },
  "member.home.page": { for: "member", input: () => undefined, answers: [200], stranger: "own" },
};
