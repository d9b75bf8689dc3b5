import type { CaseFacts, Participation } from "@/server/rules/case-facts";
import { maxDay, minDay } from "@/server/rules/day";
import { participationStart } from "@/server/rules/section-02-visitation";
import type { ReasonCode } from "@/server/rules/vocabulary";
import { latestParticipation } from "./case-now";
import { newVersion } from "./kernel/new-version";
import type { Consequence, PlanContext, ToExchange, ToMember, Write } from "./kernel/plan";
import type { Questions } from "./kernel/questions";

/** What a part of an act adds to its plan. */
export type Effects = { writes: Write[]; toExchange: ToExchange[]; toMember: ToMember[]; consequences: Consequence[] };

export const noEffects = (): Effects => ({ writes: [], toExchange: [], toMember: [], consequences: [] });

export function joined(...parts: readonly Effects[]): Effects {
  return {
    writes: parts.flatMap(({ writes }) => writes),
    toExchange: parts.flatMap(({ toExchange }) => toExchange),
    toMember: parts.flatMap(({ toMember }) => toMember),
    consequences: parts.flatMap(({ consequences }) => consequences),
  };
}

/** A letter to the member, and the line that tells of it in the preview. */
export function letter(template: string, fields: ToMember["fields"], adverse = false): Effects {
  return {
    ...noEffects(),
    toMember: [{ template, fields, adverse }],
    consequences: [{ kind: "memberTold", facts: { template }, rule: null }],
  };
}

/** What the jobcenter takes over: job interviews held with the fund, and those that it owes. */
export type HandedOver = { heldIndividual: number; heldJoint: number; owedIndividual: number; owedJoint: number };

/** A marking as the exchange is told of it; of one that has ended, with what is handed over. */
export function markingMessage(
  type: "marking.started" | "marking.ended" | "marking.corrected",
  participationId: string,
  marking: { startDate: string; endDate: string | null; reasonCode: ReasonCode | null },
  handedOver: HandedOver | null = null,
): ToExchange {
  const { startDate, endDate, reasonCode } = marking;
  return { type, payload: { participationId, startDate, endDate, reasonCode, ...handedOver } };
}

/** R10.1 and R10.2: what is handed over, from what was held. */
export function handedOver(rules: Questions, counted: { heldIndividual: number; heldJoint: number }): HandedOver {
  const { held, owed } = rules.consult("handover", counted).value;
  return {
    heldIndividual: held.individual,
    heldJoint: held.joint,
    owedIndividual: owed.individual,
    owedJoint: owed.joint,
  };
}

/**
 * I-3 on R2.1a: when a registration or a placement is corrected, the participation that rests on it starts on another
 * day. Not before the day after an earlier one ended (R2.5d), and not after its own end (I-28).
 * @param resting the participation, `null` where none rests on what is corrected
 */
export function restarted(
  facts: CaseFacts,
  resting: Participation | null,
  from: { registeredOn: string; effectiveFrom: string },
  context: PlanContext,
): Effects {
  if (resting === null) return noEffects();
  const earlierEnds = facts.participations.flatMap(({ startDate, endDate }) =>
    startDate < resting.startDate && endDate !== null ? [endDate] : [],
  );
  // A start that had to wait for an earlier participation's end keeps waiting for it.
  const bound = earlierEnds.length > 0 ? resting.startDate : from.effectiveFrom;
  const fresh = maxDay(participationStart(from, context.scheme), bound);
  const startDate = resting.endDate === null ? fresh : minDay(fresh, resting.endDate);
  if (startDate === resting.startDate) return noEffects();
  const by = newVersion<"participations">(resting, { startDate, appliesOn: startDate });
  return {
    ...noEffects(),
    writes: [{ kind: "participations", supersede: resting.entityId, by }],
    toExchange: [markingMessage("marking.corrected", resting.entityId, { ...resting, startDate })],
    consequences: [
      { kind: "participationStarts", facts: { startDate, before: resting.startDate }, rule: "I-3" },
      { kind: "jobcenterTold", facts: {}, rule: "R2.5a" },
    ],
  };
}

/** The newest participation, if it rests on this placement. */
export function restingOn(facts: CaseFacts, placementId: string): Participation | null {
  const latest = latestParticipation(facts);
  return latest?.placementId === placementId ? latest : null;
}
