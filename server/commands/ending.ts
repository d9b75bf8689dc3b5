import type { CaseFacts, Interview, MarkingEnd, Participation } from "@/server/rules/case-facts";
import { movesToJobcenter } from "@/server/rules/section-02-reason-codes";
import type { ReasonCode } from "@/server/rules/vocabulary";
import { interviewMessage } from "./appointment";
import { deadlineStanding, heldIn } from "./case-now";
import { noted } from "./follow-ups";
import { newVersion } from "./kernel/new-version";
import type { Consequence, PlanContext } from "./kernel/plan";
import type { Questions } from "./kernel/questions";
import { type Effects, type HandedOver, handedOver, joined, letter, markingMessage, noEffects } from "./marking";

export type Ending = {
  participation: Participation;
  reasonCode: ReasonCode;
  endDate: string;
  leftFundOn: string | null;
  ascertainedOn: string | null;
  ground: MarkingEnd["ground"];
  reason: string;
  /** Not an act on this case: the scheme has run out for everybody (R14.3). */
  atExpiry?: true;
};

/** Decided against the member, and told so with the way to complain. */
const ADVERSE: readonly ReasonCode[] = [38, 44, 45];

/**
 * R2.5a, § 2, stk. 5: ends a participation: the end date and the code on the marking, what lapses with it (I-10), what
 * the jobcenter takes over (R10.1, R10.2), and who is told (R5.3). In: an end that the rules have allowed.
 */
export function endParticipation(facts: CaseFacts, ending: Ending, context: PlanContext, rules: Questions): Effects {
  const { participation, reasonCode, endDate, leftFundOn, ascertainedOn, ground, reason } = ending;
  const { today } = context;
  const ended = newVersion<"participations">(participation, { endDate, reasonCode });
  const registered = {
    appliesOn: today,
    participationId: participation.entityId,
    reasonCode,
    registeredOn: today,
    leftFundOn,
    ascertainedOn,
    ground,
    reason,
  };
  const told = rules.consult("guidanceAtMove", { reasonCode }).value;
  const numbers = told.tellMember ? handedOver(rules, heldIn(facts, participation)) : null;
  const marking: Effects = {
    ...noEffects(),
    writes: [
      { kind: "participations", supersede: participation.entityId, by: ended },
      { kind: "markingEnds", add: registered },
    ],
    toExchange: [
      markingMessage("marking.ended", participation.entityId, { ...participation, endDate, reasonCode }, numbers),
    ],
    consequences: [
      {
        kind: movesToJobcenter(reasonCode) ? "courseMoves" : "participationEnds",
        facts: { endDate, reasonCode },
        rule: "R2.5b",
      },
    ],
  };
  return joined(
    marking,
    lapsesAt(facts, ending, context, rules),
    toldOfMove(ending, numbers),
    toReview(facts, ending, context, rules),
  );
}

/** I-10: deadlines and job interviews that lie after the end. What has already taken place is for the caseworker. */
export function lapsesAt(
  facts: CaseFacts,
  { endDate, reasonCode, atExpiry }: Pick<Ending, "endDate" | "reasonCode" | "atExpiry">,
  { today }: PlanContext,
  rules: Questions,
): Effects {
  const running = facts.deadlines.filter(
    (one) => one.withdrawnOn === null && deadlineStanding(facts, one, today).status === "open",
  );
  const booked = facts.interviews.filter(({ status, on }) => status === "booked" && on >= today);
  const standing = {
    bookingDeadlines: running.map((one) => ({
      id: one.entityId,
      deadline: deadlineStanding(facts, one, today).effectiveDeadline,
    })),
    interviews: booked.map(({ entityId, on, purposes }) => ({ id: entityId, on, purposes })),
  };
  const { value } = atExpiry
    ? rules.consult("schemeExpiry", { expiresOn: endDate, ...standing })
    : rules.consult("lapsesAtMove", { endDate, reasonCode, ...standing });
  const deadlines = running
    .filter(({ entityId }) => value.lapsedDeadlines.includes(entityId))
    .map(
      (one): Effects => ({
        ...noEffects(),
        toExchange: [{ type: "deadline.lapsed", payload: { deadlineId: one.entityId, deadline: one.deadline } }],
        consequences: [{ kind: "deadlineLapses", facts: { deadline: one.deadline }, rule: "I-10" }],
      }),
    );
  const interviews = booked.map((one) => {
    const kept = value.keptInterviews.find(({ id }) => id === one.entityId);
    return kept ? keepsPurposes(one, kept.purposes) : cancelled(one, "R14.3b");
  });
  return joined(...deadlines, ...interviews);
}

function keepsPurposes(interview: Interview, purposes: Interview["purposes"]): Effects {
  if (purposes.length === interview.purposes.length) return noEffects();
  const { entityId, on } = interview;
  return {
    ...noEffects(),
    writes: [{ kind: "interviews", supersede: entityId, by: newVersion<"interviews">(interview, { purposes }) }],
    toExchange: [
      interviewMessage(interview.fixedBy === "fund" ? "interview.summoned" : "interview.booked", entityId, {
        ...interview,
        purposes,
      }),
    ],
    consequences: [{ kind: "interviewKeeps", facts: { on, purposes: purposes.join("+") }, rule: "R14.3b" }],
  };
}

/** An interview that will not be held, with its line and its message. */
export function cancelled(
  interview: Interview,
  rule: Consequence["rule"],
  outcomeNote: string | null = interview.outcomeNote,
): Effects {
  const { entityId, on, purposes } = interview;
  const by = newVersion<"interviews">(interview, { status: "cancelled", outcomeNote });
  return {
    ...noEffects(),
    writes: [{ kind: "interviews", supersede: entityId, by }],
    toExchange: [interviewMessage("interview.cancelled", entityId, interview)],
    consequences: [{ kind: "interviewLapses", facts: { on, purposes: purposes.join("+") }, rule }],
  };
}

/** R5.3 and R10: member and jobcenter are told at once; the jobcenter of what was held and what it owes. */
function toldOfMove({ reasonCode, endDate }: Ending, numbers: HandedOver | null): Effects {
  if (numbers === null) {
    return joined(letter("participationEnds", { endDate, reasonCode }), {
      ...noEffects(),
      consequences: [{ kind: "jobcenterTold", facts: {}, rule: "R2.5a" }],
    });
  }
  const { owedIndividual, owedJoint } = numbers;
  const lines: Consequence[] = [
    { kind: "owedByJobcenter", facts: { individual: owedIndividual, joint: owedJoint }, rule: "R10.2" },
    { kind: "jobcenterTold", facts: numbers, rule: "R5.3" },
  ];
  const adverse = ADVERSE.includes(reasonCode);
  return joined(
    { ...noEffects(), consequences: lines },
    letter("courseMoves", { endDate, reasonCode, ...numbers }, adverse),
  );
}

/** I-32: what followed a day in the past without knowing that the course had moved, noted to be undone one by one. */
export function toReview(
  facts: CaseFacts,
  { endDate }: Pick<Ending, "endDate">,
  { today }: PlanContext,
  rules: Questions,
): Effects {
  if (endDate >= today) return noEffects();
  const { toReview: found } = rules.consult("afterPastEnd", {
    endDate,
    interviews: facts.interviews
      .filter(({ on }) => on < today)
      .map(({ entityId, on, status }) => ({ id: entityId, on, status })),
    deadlines: facts.deadlines.map(({ entityId, setOn }) => ({ id: entityId, setOn })),
    deregistrations: facts.registrations.flatMap(({ entityId, deregisteredFrom }) =>
      deregisteredFrom === null ? [] : [{ id: entityId, from: deregisteredFrom }],
    ),
  }).value;
  const line = (kind: string, day: string): Consequence => ({ kind, facts: { day }, rule: "I-32" });
  const of = <T extends { entityId: string }>(items: readonly T[], ids: readonly string[]) =>
    items.filter(({ entityId }) => ids.includes(entityId));
  const deadlines = of(facts.deadlines, found.deadlines).filter(({ withdrawnOn }) => withdrawnOn === null);
  const deregistered = of(facts.registrations, found.deregistrations);
  return {
    ...noEffects(),
    writes: noted(
      [
        ...of(facts.interviews, found.interviews).map(
          ({ entityId, on, purposes }) =>
            ({ kind: "interview", about: entityId, on, detail: purposes.join("+") }) as const,
        ),
        ...deadlines.map(({ entityId, deadline }) => ({ kind: "deadline", about: entityId, on: deadline }) as const),
        ...deregistered.map(
          ({ entityId, deregisteredFrom }) =>
            ({ kind: "deregistration", about: entityId, on: deregisteredFrom ?? endDate }) as const,
        ),
      ],
      "pastEnd",
      { today },
    ),
    consequences: [
      ...of(facts.interviews, found.interviews).map(({ on }) => line("interviewToReview", on)),
      ...deadlines.map(({ deadline }) => line("deadlineToReview", deadline)),
      ...deregistered.map(({ deregisteredFrom }) => line("deregistrationToReview", deregisteredFrom ?? endDate)),
    ],
  };
}
