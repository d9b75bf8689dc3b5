import type { CaseFacts, FollowUp } from "./case-facts";
import { allowed, type Decision, refused } from "./decision";
import { ground, refusedOrMissing } from "./grounds";
import { type LapseInput, lapsesAtMove } from "./section-14-expiry";
import type { FollowUpCause, FollowUpKind, FollowUpWay, Purpose, ReasonCode } from "./vocabulary";

/** § 2, stk. 5: what is left behind by a registration that is put right, and how it is undone one by one (I-32). */

/**
 * I-32 on R2.5e: what had lapsed with an end (I-10) and no longer does, now that the participation is open again (I-26) or
 * ends on another day or with another code (I-6).
 * @param input what had lapsed: interviews with the purposes they had, and deadlines with the day they end on
 */
export function standsAgain<Id extends string | number>(
  input: LapseInput<Id> & { endDate: string | null; reasonCode: ReasonCode | null },
): Decision<{ interviews: { id: Id; purposes: Purpose[] }[]; deadlines: Id[] }> {
  const { endDate, reasonCode, interviews, bookingDeadlines } = input;
  if (endDate === null || reasonCode === null) {
    const all = interviews.map(({ id, purposes }) => ({ id, purposes: [...purposes] }));
    return allowed({ interviews: all, deadlines: bookingDeadlines.map(({ id }) => id) }, ["I-26", "I-32"]);
  }
  const { lapsedDeadlines, keptInterviews } = lapsesAtMove({ endDate, reasonCode, interviews, bookingDeadlines }).value;
  const deadlines = bookingDeadlines.map(({ id }) => id).filter((id) => !lapsedDeadlines.includes(id));
  return allowed({ interviews: keptInterviews, deadlines }, ["I-6", "I-10", "I-32"]);
}

/**
 * I-32: whether something that followed still waits for a person: nobody has settled it, and it has not been put right by
 * an act of its own.
 */
export function followUpWaits(
  { state, kind, cause, about }: Pick<FollowUp, "state" | "kind" | "cause" | "about">,
  facts: Pick<CaseFacts, "interviews" | "deadlines" | "registrations">,
): boolean {
  if (state !== "open") return false;
  switch (kind) {
    case "interview":
      return cause !== "pastEnd" || facts.interviews.find(({ entityId }) => entityId === about)?.status === "booked";
    case "deadline": {
      const deadline = facts.deadlines.find(({ entityId }) => entityId === about);
      return deadline !== undefined && deadline.withdrawnOn === null && deadline.bookedOn === null;
    }
    case "deregistration":
      return facts.registrations.some(
        ({ entityId, deregisteredFrom }) => entityId === about && deregisteredFrom !== null,
      );
    default:
      return true;
  }
}

export type SettleFacts = {
  kind: FollowUpKind;
  cause: FollowUpCause;
  how: FollowUpWay;
  /** Somebody has settled it, or it has been put right otherwise. */
  waits: boolean;
  /** Of a letter: it has been read, or has left by another way than the portal. */
  letterSent: boolean;
  /** Why it is let stand; what is written in a letter that follows. */
  words: string | null;
};

/** The ways that are open for each kind; letting it stand is open for all. */
export function waysFor(kind: FollowUpKind, cause: FollowUpCause): readonly FollowUpWay[] {
  if (kind === "letter") return ["withdraw", "follow", "stand"];
  if (kind === "deadline") return ["withdraw", "stand"];
  if (kind === "interview") return cause === "pastEnd" ? ["cancel", "stand"] : ["restore", "offerAgain", "stand"];
  return ["stand"];
}

/**
 * I-32 on R2.5b, § 2, stk. 5: one thing that followed is undone, or let stand for a written reason. A letter that has
 * reached the member is not taken back: another one follows it.
 */
export function maySettleFollowUp(facts: SettleFacts): Decision<null> {
  const { kind, cause, how, waits, letterSent, words } = facts;
  const basis: Decision["basis"] = ["R2.5b", "I-32"];
  const grounds = [
    ...(waits ? [] : [ground("I-32", "followUpSettled")]),
    ...(waysFor(kind, cause).includes(how) ? [] : [ground("I-32", "wayNotOpen")]),
    ...(kind === "letter" && how === "withdraw" && letterSent ? [ground("I-32", "letterSent")] : []),
  ];
  const missing = (how === "stand" || how === "follow") && !words?.trim() ? [how === "stand" ? "reason" : "text"] : [];
  return refusedOrMissing(null, basis, grounds, missing, "I-32") ?? allowed(null, basis);
}

/** I-32 and I-17: nothing follows from a deadline of which somebody has still to say whether it runs. */
export function deadlineReviewed(facts: { waits: boolean; deadline: string }): Decision<null> {
  if (!facts.waits) return allowed(null, ["R4.3b", "I-32"]);
  return refused(null, ["R4.3b", "I-32"], [ground("I-32", "deadlineToReview", { deadline: facts.deadline })]);
}

export type AnnulDeregistrationFacts = {
  /** The first day without registration; `null` where the member was not deregistered. */
  deregisteredFrom: string | null;
  ground: "missedDeadline" | "other" | null;
  byTeamLead: boolean;
  reason: string | null;
};

/**
 * R4.3b, § 4, stk. 3: a deregistration for a missed deadline is annulled, after a complaint say: by a team lead and with a
 * reason, as an end is (I-26). The member was registered all the while.
 */
export function mayAnnulDeregistration(facts: AnnulDeregistrationFacts): Decision<null> {
  const basis: Decision["basis"] = ["R4.3b", "I-32"];
  const grounds = [
    ...(facts.deregisteredFrom === null ? [ground("R4.3b", "notDeregistered")] : []),
    ...(facts.deregisteredFrom !== null && facts.ground !== "missedDeadline"
      ? [ground("R4.3b", "deregisteredOtherwise")]
      : []),
    ...(facts.byTeamLead ? [] : [ground("R4.3b", "leadAnnulsDeregistration")]),
  ];
  const missing = facts.reason?.trim() ? [] : ["reason"];
  return refusedOrMissing(null, basis, grounds, missing, "R4.3b") ?? allowed(null, basis);
}
