import type { CaseDay } from "./case-day";
import type { DutyList } from "./duty-list";

/** The member is known to have died by the day. */
export const hasDied = ({ facts, today }: CaseDay): boolean => facts.diedOn !== null && facts.diedOn <= today;

/**
 * Operational: of everything that was owed nothing is left, by the member or to the member. What stays is one quiet task
 * for the fund: a participation that is still open is to be ended.
 */
export function afterDeathDuties({ facts, courses }: CaseDay, list: DutyList): void {
  const open = courses.some(({ ended }) => !ended);
  list.add({
    key: "afterDeath",
    owner: "fund",
    rule: null,
    bucket: "toRead",
    text: "afterDeath",
    facts: { on: facts.diedOn },
    state: open ? "open" : "met",
    opensOn: facts.diedOn!,
    dueOn: null,
  });
}
