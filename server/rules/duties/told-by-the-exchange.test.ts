import { describe, expect, test } from "vitest";
import { DEFAULT_SCHEME } from "../schemes";
import { dutyNamed, participantWith } from "./case-fixture";
import { duties } from "./index";
import { dutyWords } from "./words";

const on = (facts: Parameters<typeof duties>[0], today: string) => duties(facts, DEFAULT_SCHEME, today);

describe("R4.7: the cv on Jobnet", () => {
  const lacking = { on: "2021-03-10", complete: false, searchable: true };

  test("is followed up by the fund from the day it was found to lack something, and not before", () => {
    const facts = participantWith({ cvStatuses: [lacking] });
    expect(dutyNamed(on(facts, "2021-03-09").duties, "cvToFollowUp")).toBeUndefined();
    expect(on(facts, "2021-03-09").nextChangeOn).toBe("2021-03-10");
    expect(dutyNamed(on(facts, "2021-03-10").duties, "cvToFollowUp")).toMatchObject({ state: "open", owner: "fund" });
    expect(dutyNamed(on(facts, "2021-03-10").duties, "cv:")).toMatchObject({ text: "cvLacking", owner: "member" });
  });

  test("is followed up no more once it is in order, where the member is exempt, or the participation is over", () => {
    const inOrder = { ...lacking, on: "2021-03-12", complete: true };
    expect(
      dutyNamed(on(participantWith({ cvStatuses: [lacking, inOrder] }), "2021-03-12").duties, "cvToFollowUp"),
    ).toBe(undefined);
    const exempt = participantWith({ cvStatuses: [lacking], reducedEfforts: [{}] });
    expect(dutyNamed(on(exempt, "2021-03-16").duties, "cvToFollowUp")).toMatchObject({ state: "exempt" });
    const over = participantWith({
      cvStatuses: [lacking],
      participations: [{ endDate: "2021-03-20", reasonCode: 44 }],
    });
    expect(dutyNamed(on(over, "2021-03-21").duties, "cvToFollowUp")).toMatchObject({ state: "lapsed" });
  });
});

describe("death", () => {
  const died = { diedOn: "2021-03-14" };

  test("leaves one quiet task, from its day on, while the participation is open", () => {
    const facts = participantWith(died);
    expect(on(facts, "2021-03-13").duties.length).toBeGreaterThan(3);
    expect(on(facts, "2021-03-13").nextChangeOn).toBe("2021-03-14");
    const left = on(facts, "2021-03-14").duties;
    expect(left).toMatchObject([{ key: "afterDeath", state: "open", rule: null, dueOn: null }]);
    for (const locale of ["da", "en"] as const) expect(dutyWords(left[0]!, locale)).toContain("14");
  });

  test("leaves nothing to do once the participation is ended", () => {
    const ended = participantWith({ ...died, participations: [{ endDate: "2021-03-31", reasonCode: 43 }] });
    expect(on(ended, "2021-03-15").duties).toMatchObject([{ key: "afterDeath", state: "met" }]);
  });
});
