import type { CaseDay } from "./case-day";
import type { DutyList } from "./duty-list";

/** Operational: what went wrong on its way to the member or to the exchange stays to be done until somebody settles it. */
export function troubleDuties({ facts, today }: CaseDay, list: DutyList): void {
  for (const { id, kind, since, detail } of facts.troubles) {
    list.add({
      key: `trouble:${id}`,
      owner: "fund",
      rule: null,
      bucket: "failed",
      text: kind,
      facts: { ...detail, since },
      state: since > today ? "upcoming" : "open",
      opensOn: since,
      dueOn: null,
    });
    list.wakeOn(since);
  }
}
