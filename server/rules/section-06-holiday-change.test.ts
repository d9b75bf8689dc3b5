import { describe, expect, test } from "vitest";
import { DEFAULT_SCHEME } from "./schemes";
import { mayChangeHoliday } from "./section-06-holiday";

const asked = (state: Parameters<typeof mayChangeHoliday>[0]["state"], today: string) =>
  mayChangeHoliday({ state, from: "2021-04-20", today }, DEFAULT_SCHEME);

describe("changing and withdrawing holiday", () => {
  test("I-15 the day before it begins it can still be changed, on its first day and after it cannot", () => {
    expect(asked("registered", "2021-04-19").outcome).toBe("allowed");
    for (const today of ["2021-04-20", "2021-04-21"]) {
      const answer = asked("registered", today);
      expect(answer.outcome).toBe("refused");
      expect(answer.grounds).toEqual([{ rule: "I-15", reason: "holidayBegun", facts: { from: "2021-04-20" } }]);
    }
  });

  test("R6a what waits for an answer and what was approved can be changed; what was refused or withdrawn cannot", () => {
    expect(asked("requested", "2021-04-13").outcome).toBe("allowed");
    expect(asked("approved", "2021-04-13").outcome).toBe("allowed");
    for (const state of ["refused", "withdrawn"] as const)
      expect(asked(state, "2021-04-13").grounds.map(({ reason }) => reason)).toEqual(["holidayNotStanding"]);
  });

  test("R6a, I-15 all the grounds are told, not the first", () => {
    expect(asked("withdrawn", "2021-04-20").grounds.map(({ reason }) => reason)).toEqual([
      "holidayNotStanding",
      "holidayBegun",
    ]);
  });
});
