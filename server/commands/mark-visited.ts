import type { CaseFacts, Placement } from "@/server/rules/case-facts";
import type { VisitationValue } from "@/server/rules/section-02-visitation";
import { newVersion } from "./kernel/new-version";
import type { PlanContext } from "./kernel/plan";
import type { Questions } from "./kernel/questions";
import { type Effects, handedOver, joined, letter, markingMessage, noEffects } from "./marking";

/**
 * What a visitation does to the marking: none outside the scheme (I-5), the same one for who comes back (I-21), a new one
 * with the fund, or one in and out in a single act (44, 45).
 */
export function markVisited(
  facts: CaseFacts,
  decided: {
    marking: VisitationValue["marking"];
    placement: Placement | null;
    open: boolean;
    input: { availabilityDoubted: boolean; assessment: string };
  },
  { today }: PlanContext,
  rules: Questions,
): Effects {
  const { marking, placement, open, input } = decided;
  if (marking === null || placement === null) {
    const outside: Effects = {
      ...noEffects(),
      consequences: [{ kind: "notMarked", facts: {}, rule: "I-5" }],
    };
    return joined(outside, letter("visitedToJobcenter", { reasonCode: null, endDate: null }));
  }
  if (open) {
    return { ...noEffects(), consequences: [{ kind: "sameParticipation", facts: {}, rule: "I-21" }] };
  }
  const { startDate, endDate, reasonCode } = marking;
  const as = "new:participation" as const;
  const opened: Effects = {
    ...noEffects(),
    writes: [
      {
        kind: "participations",
        as,
        add: { appliesOn: startDate, startDate, endDate, reasonCode, placementId: placement.entityId },
      },
    ],
    toExchange: [markingMessage("marking.started", as, { startDate, endDate: null, reasonCode: null })],
    consequences: [{ kind: "participationStarts", facts: { startDate, before: null }, rule: "I-3" }],
  };
  if (endDate === null || reasonCode === null) {
    return joined(opened, jobcenterItems(facts, rules), letter("visitedToFund", { startDate }));
  }
  const ended: Effects = {
    ...noEffects(),
    writes: [
      {
        kind: "markingEnds",
        add: {
          appliesOn: today,
          participationId: as,
          reasonCode,
          registeredOn: today,
          leftFundOn: null,
          ascertainedOn: null,
          ground: reasonCode !== 44 ? null : input.availabilityDoubted ? "availability" : "earlyEffort",
          reason: input.assessment,
        },
      },
    ],
    // In and out in one act: nothing was held.
    toExchange: [markingMessage("marking.ended", as, marking, handedOver(rules, { heldIndividual: 0, heldJoint: 0 }))],
    consequences: [
      { kind: "courseMoves", facts: { endDate, reasonCode }, rule: "I-5" },
      { kind: "jobcenterTold", facts: {}, rule: "R5.3" },
    ],
  };
  return joined(opened, ended, letter("visitedToJobcenter", { reasonCode, endDate }, true));
}

/** R4.3c and I-22: the jobcenter's deadlines are annulled at once, its meetings are for it to cancel. */
function jobcenterItems(facts: CaseFacts, rules: Questions): Effects {
  const { annulled, toBeCancelled } = rules.consult("jobcenterItemsAtEntry", {
    inAndOutInOneAct: false,
    items: facts.jobcenterItems.map(({ entityId, kind, state }) => ({ id: entityId, kind, state })),
  }).value;
  return joined(
    ...facts.jobcenterItems.map((item): Effects => {
      const state = annulled.includes(item.entityId)
        ? "annulled"
        : toBeCancelled.includes(item.entityId)
          ? "toBeCancelled"
          : null;
      if (state === null) return noEffects();
      const kind = state === "annulled" ? "jobcenterDeadlineAnnulled" : "jobcenterMeetingToBeCancelled";
      return {
        ...noEffects(),
        writes: [
          { kind: "jobcenterItems", supersede: item.entityId, by: newVersion<"jobcenterItems">(item, { state }) },
        ],
        consequences: [{ kind, facts: { on: item.on }, rule: "R4.3c" }],
      };
    }),
  );
}
