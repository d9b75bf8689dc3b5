import type { CaseFacts, FactKind, FactOf } from "../case-facts";
import type { Duty } from "./duty";

/**
 * Test support: a member's case of spring 2021 in a few words. Every fact gets the ids, the day and the instant that a
 * test does not care for; what it does care for it says.
 */
type Filled<K extends FactKind> = Partial<FactOf<K>>;
export type CaseParts = Partial<Omit<CaseFacts, FactKind>> & { [K in FactKind]?: readonly Filled<K>[] };

const noon = (day: string) => `${day}T12:00:00+01:00`;

const DEFAULTS: { [K in FactKind]: Omit<FactOf<K>, "id" | "entityId" | "appliesOn" | "recordedAt" | "recordedBy"> } = {
  circumstances: {
    municipalityCode: "0101",
    insurance: "fullTime",
    hasVocationalEducation: true,
    supportsChildrenAtHome: false,
    citizenships: ["DK"],
    residencePermit: null,
    euFreeMovement: null,
    inOffer: false,
    situation: "unemployed",
    warnedOfDismissal: false,
  },
  registrations: { registeredOn: "2021-03-01", learnedOn: null, deregisteredFrom: null, deregistrationGround: null },
  placements: { kind: "new", effectiveFrom: "2021-03-01", firstDecidedAs: null },
  visitations: {
    registrationId: "registrations-1",
    assessedOn: "2021-03-08",
    responsible: "fund",
    assessment: "Ordinary course.",
    lateReason: null,
  },
  participations: { startDate: "2021-03-01", endDate: null, reasonCode: null, placementId: "placements-1" },
  markingEnds: {
    participationId: "participations-1",
    reasonCode: 44,
    registeredOn: "2021-04-12",
    leftFundOn: null,
    ascertainedOn: null,
    ground: null,
    reason: "Agreed with the member.",
  },
  guidance: { topic: "trial", on: "2021-03-08", lateReason: null },
  deadlines: {
    participationId: "participations-1",
    deadline: "2021-03-18",
    setOn: "2021-03-08",
    bookedOn: null,
    daysWithoutTimes: 0,
    withdrawnOn: null,
  },
  interviews: {
    purposes: ["job"],
    form: "inPerson",
    status: "booked",
    on: "2021-03-25",
    startsAt: "2021-03-25T10:00:00+01:00",
    endsAt: "2021-03-25T10:45:00+01:00",
    place: "Room 1",
    caseworkerId: "caseworker-1",
    slotId: null,
    fixedBy: "member",
    deadlineId: null,
    shortNoticeReason: null,
    jobcenterTookPart: null,
    memberDeclinesJobcenter: null,
    memberRequestsJobcenter: null,
    fundRequestsJobcenter: null,
    memberWantsInPerson: null,
    jobcenterAssessment: null,
    repatriationAssessed: "outside",
    outcomeNote: null,
    jobcenterAttendance: null,
    sharedSummary: null,
  },
  benefitMonths: { month: "2021-03", hours: 16_033 },
  holidays: { from: "2021-04-05", to: "2021-04-09", reportedOn: "2021-03-29", state: "requested", reason: null },
  reducedEfforts: { from: "2021-03-15", to: "2021-03-31", dutiesKept: false, dutiesKeptReason: null },
  minPlans: { state: "published", text: "Apply for work in the trade." },
  jobGoals: { title: "Electrician", occupationCode: "7411", aim: "shortageArea", approved: true, reason: null },
  planActivities: {
    kind: "step",
    what: "Send three applications.",
    by: "member",
    duty: false,
    dueOn: "2021-03-22",
    state: "open",
    closedOn: null,
    note: null,
  },
  jobcenterItems: { kind: "meeting", on: "2021-03-20", state: "toBeCancelled" },
  jobcenterContacts: { on: "2021-03-10", channel: "phone", about: "jobOrder", permitted: true },
  jobcenterMeasures: { measure: "companyInternship", from: "2021-03-10", to: "2021-04-06" },
  cvStatuses: { on: "2021-03-10", complete: true, searchable: true },
  repatriations: {
    interviewId: "interviews-1",
    on: "2021-03-25",
    citizenships: ["DK"],
    residencePermit: null,
    euFreeMovement: null,
    answer: "outside",
    found: "outside",
    assessment: null,
    guided: null,
    referredToJobcenter: false,
  },
  notices: {
    kind: "message",
    about: null,
    choice: null,
    text: "A question.",
    from: null,
    to: null,
    hours: null,
    documentId: null,
    handledOn: null,
  },
  followUps: {
    kind: "interview",
    about: "interviews-1",
    cause: "endAnnulled",
    on: "2021-03-25",
    detail: "job",
    state: "open",
    how: null,
    reason: null,
  },
  complaints: {
    receivedOn: "2021-04-12",
    against: "deregistered",
    messageId: null,
    againstId: null,
    toldOn: "2021-04-06",
    about: "deadlines-1",
    inTime: true,
    text: "I was ill.",
    state: "received",
    stateOn: "2021-04-12",
    reason: null,
  },
};

/**
 * The facts of a case with the parts given. The n-th fact of a kind is `<kind>-<n>`; it applies to, and was recorded at
 * noon of, the 1st of March 2021 unless said.
 */
export function caseWith(parts: CaseParts = {}): CaseFacts {
  const kind = <K extends FactKind>(name: K): FactOf<K>[] =>
    ((parts[name] ?? []) as readonly Filled<K>[]).map((given, index) => {
      const id = `${name}-${index + 1}`;
      const stamp = { id, entityId: id, appliesOn: "2021-03-01", recordedAt: noon("2021-03-01"), recordedBy: null };
      return { ...stamp, ...DEFAULTS[name], ...given } as unknown as FactOf<K>;
    });
  return {
    fundCode: parts.fundCode ?? "FOA",
    memberId: parts.memberId ?? "member-1",
    birthDate: parts.birthDate ?? "1980-05-05",
    caseworkerId: parts.caseworkerId ?? "caseworker-1",
    leftFundOn: parts.leftFundOn ?? null,
    diedOn: parts.diedOn ?? null,
    circumstances: kind("circumstances"),
    registrations: kind("registrations"),
    placements: kind("placements"),
    visitations: kind("visitations"),
    participations: kind("participations"),
    markingEnds: kind("markingEnds"),
    guidance: kind("guidance"),
    deadlines: kind("deadlines"),
    interviews: kind("interviews"),
    benefitMonths: kind("benefitMonths"),
    holidays: kind("holidays"),
    reducedEfforts: kind("reducedEfforts"),
    minPlans: kind("minPlans"),
    jobGoals: kind("jobGoals"),
    planActivities: kind("planActivities"),
    jobcenterItems: kind("jobcenterItems"),
    jobcenterContacts: kind("jobcenterContacts"),
    jobcenterMeasures: kind("jobcenterMeasures"),
    cvStatuses: kind("cvStatuses"),
    repatriations: kind("repatriations"),
    notices: kind("notices"),
    followUps: kind("followUps"),
    complaints: kind("complaints"),
    troubles: parts.troubles ?? [],
  };
}

/** A participant from 1 March 2021, registered, placed and visited to the fund on the 8th; with more parts. */
export function participantWith(parts: CaseParts = {}): CaseFacts {
  return caseWith({
    circumstances: [{}],
    registrations: [{}],
    placements: [{}],
    visitations: [{}],
    participations: [{}],
    ...parts,
  });
}

/** The participant moved with a code on a day that is also the last one. */
export function movedWith(
  reasonCode: 38 | 41 | 42 | 43 | 44 | 45 | 46,
  endDate: string,
  parts: CaseParts = {},
): CaseFacts {
  return participantWith({
    participations: [{ endDate, reasonCode }],
    markingEnds: [{ reasonCode, registeredOn: endDate }],
    ...parts,
  });
}

/** The instant at which something was recorded, at noon in winter time. */
export const recordedOn = noon;

/** The duty whose key begins with `start`; `undefined` where there is none. */
export function dutyNamed(duties: readonly Duty[], start: string): Duty | undefined {
  return duties.find(({ key }) => key.startsWith(start));
}
