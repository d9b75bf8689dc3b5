import type { Complaint } from "../case-facts";
import { followUpWaits } from "../section-02-afterwards";
import type { CaseDay } from "./case-day";
import type { DutyState, DutyText } from "./duty";
import type { DutyList } from "./duty-list";

const FOLLOW_UP_TEXTS = {
  letter: "followUpLetter",
  interview: "followUpInterview",
  deadline: "followUpDeadline",
  deregistration: "followUpDeregistration",
} as const satisfies Record<string, DutyText>;

/**
 * I-32 on R2.5b, § 2, stk. 5: what followed from a registration that was put right stands to be undone, or to be let stand,
 * one by one. Met when somebody has, also by another act that did the same.
 */
export function followUpDuties({ facts, today }: CaseDay, list: DutyList): void {
  for (const followUp of facts.followUps) {
    const { entityId, kind, appliesOn, on, cause } = followUp;
    if (kind === "exchange") continue;
    const waits = followUpWaits(followUp, facts);
    list.add({
      key: `followUp:${entityId}`,
      owner: "fund",
      rule: "I-32",
      bucket: "afterwards",
      text: FOLLOW_UP_TEXTS[kind],
      facts: { on, cause, since: appliesOn },
      state: !waits ? "met" : appliesOn > today ? "upcoming" : "open",
      opensOn: appliesOn,
      dueOn: null,
    });
    list.wakeOn(appliesOn);
  }
}

const COMPLAINT_TEXTS = {
  received: "complaintReceived",
  treating: "complaintTreating",
  upheld: "complaintUpheld",
  sentOn: "complaintSentOn",
  reversed: "complaintReversed",
} as const satisfies Record<string, DutyText>;

/**
 * Operational: a complaint is treated, one that is upheld is sent on, and what was reversed is done in the case. The order
 * gives neither a paragraph nor a day for it.
 */
export function complaintDuties({ facts, today }: CaseDay, list: DutyList): void {
  for (const complaint of facts.complaints) {
    const { entityId, state, receivedOn } = complaint;
    if (state === "ended" || state === "withdrawn") continue;
    const standing = stateOf(complaint, facts.registrations);
    list.add({
      key: `complaint:${entityId}`,
      owner: "fund",
      rule: null,
      bucket: "afterwards",
      text: COMPLAINT_TEXTS[state],
      facts: { on: receivedOn, since: complaint.stateOn, ...(state === "sentOn" && { sentOn: complaint.stateOn }) },
      state: standing === "open" && receivedOn > today ? "upcoming" : standing,
      opensOn: receivedOn,
      dueOn: null,
    });
    list.wakeOn(receivedOn);
  }
}

/** What was reversed is done when no deregistration for a missed deadline stands any more; other decisions have acts of their own. */
function stateOf({ state, against }: Complaint, registrations: CaseDay["facts"]["registrations"]): DutyState {
  if (state === "sentOn") return "upcoming";
  if (state !== "reversed") return "open";
  const stands = registrations.at(-1)?.deregistrationGround === "missedDeadline";
  return against === "deregistered" && stands ? "open" : "met";
}
