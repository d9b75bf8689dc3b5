import { allowed, type Decision, type Ground } from "./decision";
import { ground, refusedOrMissing } from "./grounds";
import type { Scheme } from "./scheme";
import { permissionOn } from "./section-01-scope";
import { currentRegistration, type EndDateInput, endDate } from "./section-02-reason-codes";
import { educationOrder } from "./section-02-visitation";
import type { PlacementKind, ReasonCode } from "./vocabulary";

/** § 2, stk. 5: the acts on a marking: ending it, correcting its code, annulling an end made by mistake. */

export type MarkOutFacts = {
  reasonCode: ReasonCode;
  /** The day of the act. */
  registeredOn: string;
  /** The participation to end; `null` where the member has none. */
  participation: { startDate: string; endDate: string | null } | null;
  /** Why, in the caseworker's words: needed for 38 and 44. */
  reason: string | null;
  /** 41: whether the hours have reached the limit; `total` and `threshold` in hundredths. */
  hours: { total: number; threshold: number; reached: boolean } | null;
  ascertainedOn: string | null;
  /** 42: the fund and the municipality the member now lives in. */
  fundCode: string;
  municipalityCode: string;
  /** 43: the last day of membership (I-31). */
  leftFundOn: string | null;
  /** 44: which ground (R2.3a or R2.4). */
  ground: "earlyEffort" | "availability" | null;
  /** 45: the three criteria. */
  birthDate: string;
  hasVocationalEducation: boolean | null;
  supportsChildrenAtHome: boolean | null;
  /** 46: the placement in the new benefit period. */
  newPlacement: { kind: PlacementKind } | null;
};

/**
 * R2.5a, § 2, stk. 5: ends a participation with a code, when the code's own condition holds: hours reached (41) or the
 * scheme run out (I-25), a municipality outside (42), membership ended (43), an assessment (44), the criteria of the
 * education order (45), a new right (46). Code 38 asks for a reason and nothing else, and is used sparingly (R2.5c).
 */
export function mayMarkOut(facts: MarkOutFacts, scheme: Scheme): Decision<{ endDate: string | null }> {
  const { participation, reasonCode } = facts;
  const condition = conditionOfCode(facts, scheme);
  const grounds = [...openGrounds(participation), ...condition.grounds];
  const end = endDate(
    {
      reasonCode,
      registeredOn: facts.registeredOn,
      leftFundOn: facts.leftFundOn ?? undefined,
      ascertainedOn: ascertainment(facts, scheme),
      participationStart: participation?.startDate,
    },
    scheme,
  );
  const basis: Decision["basis"] = ["R2.5a", ...condition.basis, ...end.basis];
  const missing = [...new Set([...condition.missing, ...end.missing])];
  return refusedOrMissing(end.value, basis, grounds, missing, "R2.5a") ?? allowed(end.value, basis);
}

function openGrounds(participation: MarkOutFacts["participation"]): Ground[] {
  if (participation === null) return [ground("R2.5a", "notParticipating")];
  if (participation.endDate !== null) return [ground("R2.5f", "alreadyEnded", { endDate: participation.endDate })];
  return [];
}

/** At expiry the scheme's last day stands for the ascertainment (I-25). */
function ascertainment(facts: MarkOutFacts, scheme: Scheme): string | undefined {
  if (facts.reasonCode === 41 && facts.registeredOn >= scheme.lastDay) return scheme.lastDay;
  return facts.ascertainedOn ?? undefined;
}

type Condition = { grounds: Ground[]; missing: string[]; basis: Decision["basis"] };

function conditionOfCode(facts: MarkOutFacts, scheme: Scheme): Condition {
  const reasonMissing = facts.reason === null || facts.reason.trim() === "" ? ["reason"] : [];
  switch (facts.reasonCode) {
    case 38:
      return { grounds: [], missing: reasonMissing, basis: ["R2.5c"] };
    case 41:
      return hoursCondition(facts, scheme);
    case 42: {
      const covered = permissionOn({ ...facts, day: facts.registeredOn }, scheme) !== null;
      const grounds = covered
        ? [ground("R1.2a", "municipalityCovered", { municipality: facts.municipalityCode, day: facts.registeredOn })]
        : [];
      return { grounds, missing: [], basis: ["R1.2a"] };
    }
    case 43:
      return { grounds: [], missing: facts.leftFundOn === null ? ["leftFundOn"] : [], basis: ["R1.2b", "I-31"] };
    case 44: {
      const missing = [...(facts.ground === null ? ["ground"] : []), ...reasonMissing];
      return { grounds: [], missing, basis: [facts.ground === "availability" ? "R2.4" : "R2.3a"] };
    }
    case 45: {
      const order = educationOrder({ ...facts, assessedOn: facts.registeredOn }, scheme);
      return { grounds: order.grounds.filter(isRefusal), missing: [...order.missing], basis: order.basis };
    }
    case 46:
      return newRightCondition(facts);
  }
}

const isRefusal = ({ reason }: Ground) => reason !== "factMissing";

function hoursCondition(facts: MarkOutFacts, scheme: Scheme): Condition {
  if (facts.registeredOn >= scheme.lastDay) return { grounds: [], missing: [], basis: ["R14.3a", "I-25"] };
  if (facts.hours === null) return { grounds: [], missing: ["hours"], basis: ["R9.1"] };
  const { total, threshold, reached } = facts.hours;
  const grounds = reached
    ? []
    : [ground("R9.1", "hoursNotReached", { total, threshold, remaining: Math.max(0, threshold - total) })];
  return { grounds, missing: [], basis: ["R9.1", "R9.2", "I-1"] };
}

function newRightCondition(facts: MarkOutFacts): Condition {
  if (facts.newPlacement === null) return { grounds: [], missing: ["newPlacement"], basis: ["R2.5d"] };
  const grounds = facts.newPlacement.kind === "ongoing" ? [ground("R2.5d", "noNewRight")] : [];
  return { grounds, missing: [], basis: ["R2.5d"] };
}

export type CorrectionFacts = {
  /** The registrations made so far, in the order made. */
  registrations: readonly Omit<EndDateInput, "participationStart">[];
  correction: {
    reasonCode: ReasonCode;
    registeredOn: string;
    leftFundOn: string | null;
    ascertainedOn: string | null;
  };
  participationStart: string;
  /** Why it is corrected, in words. */
  reason: string | null;
};
export type CorrectionValue = { endDate: string | null; previousEndDate: string | null };

/**
 * R2.5e, § 2, stk. 5: a wrong code is corrected by a new registration, with a reason. The day stays (I-6); the earlier
 * registrations stay visible. A correction that would change nothing is refused.
 */
export function mayCorrect(facts: CorrectionFacts, scheme: Scheme): Decision<CorrectionValue> {
  const basis: Decision["basis"] = ["R2.5e", "I-6"];
  const nothing = { endDate: null, previousEndDate: null };
  if (facts.registrations.length === 0) {
    return { outcome: "refused", value: nothing, basis, grounds: [ground("R2.5e", "nothingToCorrect")], missing: [] };
  }
  const correction = {
    ...facts.correction,
    leftFundOn: facts.correction.leftFundOn ?? undefined,
    ascertainedOn: facts.correction.ascertainedOn ?? undefined,
  };
  const { participationStart } = facts;
  const before = currentRegistration({ registrations: facts.registrations, participationStart }, scheme);
  const after = currentRegistration(
    { registrations: [...facts.registrations, correction], participationStart },
    scheme,
  );
  const value = { endDate: after.value.endDate, previousEndDate: before.value.endDate };
  const same = before.value.reasonCode === after.value.reasonCode && before.value.endDate === after.value.endDate;
  const grounds = same ? [ground("R2.5e", "sameRegistration", { reasonCode: before.value.reasonCode })] : [];
  const missing = [...after.missing, ...(facts.reason === null || facts.reason.trim() === "" ? ["reason"] : [])];
  const full: Decision["basis"] = [...basis, ...after.basis.filter((id) => !basis.includes(id))];
  return refusedOrMissing(value, full, grounds, missing, "R2.5e") ?? allowed(value, full);
}

/**
 * I-26 on R2.5e: an end registered by mistake, where no code is right, is annulled by a team lead with a reason; the
 * participation is open again, unless another has been opened since.
 */
export function mayAnnulEnd(facts: {
  endDate: string | null;
  anotherParticipationOpen: boolean;
  byTeamLead: boolean;
  reason: string | null;
}): Decision<{ reopened: boolean }> {
  const basis: Decision["basis"] = ["R2.5e", "I-26"];
  const grounds = [
    ...(facts.endDate === null ? [ground("I-26", "notEnded")] : []),
    ...(facts.anotherParticipationOpen ? [ground("R9.3", "anotherParticipationOpen")] : []),
    ...(facts.byTeamLead ? [] : [ground("I-26", "teamLeadOnly")]),
  ];
  const missing = facts.reason === null || facts.reason.trim() === "" ? ["reason"] : [];
  return refusedOrMissing({ reopened: false }, basis, grounds, missing, "I-26") ?? allowed({ reopened: true }, basis);
}
