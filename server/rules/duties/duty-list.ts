import type { Duty } from "./duty";

/** What a group of duties writes into: the duties, and the days on which they may change by themselves. */
export type DutyList = {
  add(duty: Duty): void;
  /** A day on which something in the list may become another; days up to today are of no account. */
  wakeOn(...days: (string | null)[]): void;
  readonly duties: readonly Duty[];
  /** The earliest of the days after today; `null` without one. */
  readonly nextWake: string | null;
};

export function dutyList(today: string): DutyList {
  const duties: Duty[] = [];
  let next: string | null = null;
  return {
    add(duty) {
      duties.push(duty);
    },
    wakeOn(...days) {
      for (const day of days) if (day !== null && day > today && (next === null || day < next)) next = day;
    },
    duties,
    get nextWake() {
      return next;
    },
  };
}

function sameFacts(one: Duty["facts"], other: Duty["facts"]): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** Whether two derivations say the same of every duty. */
export function sameDuties(one: readonly Duty[], other: readonly Duty[]): boolean {
  return (
    one.length === other.length &&
    one.every((duty, index) => {
      const match = other[index]!;
      return (
        duty.key === match.key &&
        duty.state === match.state &&
        duty.dueOn === match.dueOn &&
        duty.opensOn === match.opensOn &&
        duty.text === match.text &&
        duty.owner === match.owner &&
        duty.rule === match.rule &&
        duty.bucket === match.bucket &&
        sameFacts(duty.facts, match.facts)
      );
    })
  );
}
