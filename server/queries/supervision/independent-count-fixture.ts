import type { CaseFacts } from "@/server/rules/case-facts";
import { caseDay, interviewsIn, isExempt } from "@/server/rules/duties/case-day";
import { deadlineStandings } from "@/server/rules/duties/deadlines";
import { type Start, startsOf } from "@/server/rules/duties/visitation";
import { DEFAULT_SCHEME as scheme } from "@/server/rules/schemes";
import { heldInterviews } from "@/server/rules/section-04-interviews";
import { guidance } from "@/server/rules/section-05-guidance";
import { interviewBalance } from "@/server/rules/section-10-after-the-move";
import type { FigureKey } from "@/server/rules/section-12-figures";

/** Test support: the figures of one case told by the rules from its facts, one by one, without a database. */
type Asked = { from: string; to: string; today: string };
export type Told = { figure: FigureKey; part: string };

const least = (one: string, other: string) => (one < other ? one : other);

export function figuresOf(facts: CaseFacts, asked: Asked): Told[] {
  return [
    ...courseFigures(facts, asked),
    ...fortnightFigures(facts, asked),
    ...meetingFigures(facts, asked),
    ...otherFigures(facts, asked),
  ];
}

const inMonth = ({ from, to }: Asked, day: string | null): day is string => day !== null && from <= day && day <= to;

function courseFigures(facts: CaseFacts, asked: Asked): Told[] {
  const { from, to, today } = asked;
  const onDay = least(to, today);
  const day = caseDay(facts, scheme, today);
  return day.courses.flatMap((course): Told[] => {
    const { participation, lastDay, inAndOut, after, ended } = course;
    const { startDate, endDate, reasonCode, placementId } = participation;
    const told: Told[] = [];
    const tell = (figure: FigureKey, part: string) => told.push({ figure, part });
    if (inMonth(asked, endDate)) tell("reasonCodes", String(reasonCode));
    if (inMonth(asked, endDate) && reasonCode !== 46) tell("handover", "untold");
    if (inAndOut) return told;
    const placement = facts.placements.find(({ entityId }) => entityId === placementId);
    if (inMonth(asked, startDate)) tell("started", placement?.kind === "replacement" ? "replacement" : "new");
    if (startDate > onDay || lastDay < from) return told;
    tell("participants", ended && lastDay <= onDay ? "ended" : "continuing");
    const held = interviewsIn(facts, course).filter(({ on }) => on <= today);
    const { individual, joint } = interviewBalance(heldInterviews(held), scheme).value.fund;
    const lacking = individual + joint;
    if (inMonth(asked, endDate) && reasonCode === 41) {
      const exempt = isExempt(facts, lastDay);
      tell("heldAtEnd", lacking === 0 ? "all" : exempt ? "exempt" : lastDay >= today ? "notYet" : "lacking");
      if (lastDay < today && !exempt) {
        for (let n = 1; n <= 2; n++) tell("heldOfOwed", n <= 2 - individual ? "individualHeld" : "individualLacking");
        tell("heldOfOwed", joint === 0 ? "jointHeld" : "jointLacking");
      }
    }
    if (inMonth(asked, endDate) && [42, 43, 44, 45].includes(reasonCode!))
      tell("heldBeforeEarlyMove", lacking === 0 ? "all" : "lacking");
    if (lastDay >= onDay && endDate !== onDay) tell("underWay", ["all", "lackOne", "lackTwo", "lackMore"][lacking]!);
    if (lastDay >= onDay) {
      const plans = facts.minPlans.filter(
        ({ appliesOn }) => appliesOn <= onDay && (after === null || appliesOn > after),
      );
      tell("minPlan", plans.at(-1)?.state ?? "none");
    }
    return told;
  });
}

function fortnightFigures(facts: CaseFacts, asked: Asked): Told[] {
  const day = caseDay(facts, scheme, asked.today);
  return startsOf(day).flatMap((start): Told[] => {
    const { due, from, guidanceDue, registration, returnsTo, visitation } = start;
    const told: Told[] = [];
    const state = (doneInTime: boolean | null) =>
      doneInTime === null ? (due < asked.today ? "missing" : "notYet") : doneInTime ? "inTime" : "late";
    if (inMonth(asked, due) && (visitation || (!returnsTo && !pastBy(facts, start, due))))
      told.push({ figure: "visitation", part: state(visitation ? visitation.assessedOn <= due : null) });
    const before = day.courses.filter(({ ended, lastDay }) => ended && lastDay < from).at(-1)?.lastDay ?? "";
    const given = facts.guidance.filter(
      ({ on }) => on > before && (registration.deregisteredFrom === null || on < registration.deregisteredFrom),
    );
    const answer = (what: typeof given) =>
      guidance({ registeredOn: from, today: guidanceDue, given: what }, scheme).value;
    const { missing, late } = answer(given);
    if (!inMonth(asked, guidanceDue)) return told;
    if (returnsTo && answer(given.filter(({ on }) => on < from)).missing.length === 0) return told;
    const course = returnsTo ?? day.courses.find(({ participation }) => participation.startDate >= from);
    const fallen =
      pastBy(facts, start, guidanceDue) ||
      visitation?.responsible === "jobcenter" ||
      (course !== undefined && course.lastDay < guidanceDue);
    if (missing.length === 0) told.push({ figure: "guidance", part: state(!late) });
    else if (!fallen) told.push({ figure: "guidance", part: state(null) });
    return told;
  });
}

function pastBy({ leftFundOn }: CaseFacts, { registration: { deregisteredFrom } }: Start, due: string): boolean {
  return (
    (deregisteredFrom !== null && deregisteredFrom <= due) ||
    (leftFundOn !== null && leftFundOn < due) ||
    scheme.lastDay < due
  );
}

function meetingFigures(facts: CaseFacts, asked: Asked): Told[] {
  const day = caseDay(facts, scheme, asked.today);
  return facts.interviews
    .filter(({ on }) => inMonth(asked, on))
    .flatMap((interview): Told[] => {
      const { status, on, purposes, form, fixedBy, jobcenterTookPart, shortNoticeReason } = interview;
      if (status === "cancelled") return [];
      if (status === "booked") return on < asked.today ? [{ figure: "outcomes", part: "outcomeMissing" }] : [];
      const told: Told[] = [{ figure: "outcomes", part: status }];
      if (status !== "held") return told;
      const withCv = facts.interviews.some(
        (other) => other.on === on && other.purposes.includes("cv") && ["booked", "held"].includes(other.status),
      );
      if (purposes.includes("job")) told.push({ figure: "individualForm", part: form });
      if (purposes.includes("job") && !withCv && shortNoticeReason === null)
        told.push({ figure: "selfBooked", part: fixedBy });
      if (purposes.includes("joint")) {
        const part = jobcenterTookPart === null ? "notRegistered" : jobcenterTookPart ? "present" : "absent";
        told.push({ figure: "jointForm", part: form }, { figure: "jobcenterPresent", part });
      }
      if (day.courses.some(({ participation, lastDay }) => participation.startDate <= on && on <= lastDay))
        told.push({
          figure: "repatriation",
          part: interview.repatriationAssessed === null ? "notAssessed" : "assessed",
        });
      return told;
    });
}

const STANDINGS = {
  upcoming: "notYet",
  open: "notYet",
  met: "met",
  late: "late",
  missed: "missed",
  lapsed: "lapsed",
  exempt: "lapsed",
} as const;

const COMPLAINTS = {
  received: "open",
  treating: "open",
  reversed: "reversed",
  upheld: "upheld",
  sentOn: "upheld",
  ended: "upheld",
  withdrawn: "withdrawn",
} as const;

function otherFigures(facts: CaseFacts, asked: Asked): Told[] {
  const deadlines = deadlineStandings(caseDay(facts, scheme, asked.today))
    .filter(({ effective }) => inMonth(asked, effective))
    .map(({ status }): Told => ({ figure: "deadlines", part: STANDINGS[status] }));
  const deregistrations = facts.registrations
    .filter(({ deregisteredFrom }) => inMonth(asked, deregisteredFrom))
    .map(
      ({ deregistrationGround }): Told => ({
        figure: "deregistrations",
        part: deregistrationGround === "missedDeadline" ? "missedDeadline" : "other",
      }),
    );
  const explanations = facts.notices
    .filter(({ kind, appliesOn }) => kind === "explanation" && inMonth(asked, appliesOn))
    .map(
      ({ handledOn }): Told => ({
        figure: "explanations",
        part: handledOn !== null && handledOn <= asked.today ? "handled" : "open",
      }),
    );
  const complaints = facts.complaints
    .filter(({ receivedOn }) => inMonth(asked, receivedOn))
    .map(({ state }): Told => ({ figure: "complaints", part: COMPLAINTS[state] }));
  const lateVisitations = facts.visitations
    .filter(({ lateReason, assessedOn }) => lateReason !== null && inMonth(asked, assessedOn))
    .map((): Told => ({ figure: "lateActs", part: "visitation" }));
  const lateGuidance = new Set(
    facts.guidance.filter(({ lateReason, on }) => lateReason !== null && inMonth(asked, on)).map(({ on }) => on),
  );
  return [
    ...deadlines,
    ...deregistrations,
    ...explanations,
    ...complaints,
    ...lateVisitations,
    ...[...lateGuidance].map((): Told => ({ figure: "lateActs", part: "guidance" })),
  ];
}
