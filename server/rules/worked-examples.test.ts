import { expect, test } from "vitest";
import { CALLABLE_NAMES, CALLABLE_RULES, questionsFor } from "./callable";
import { otherReading } from "./other-readings";
import { INTERPRETATION_IDS } from "./rule-ids";
import { examplesOf, runExample, WORKED_EXAMPLES } from "./worked-examples";

test.each(WORKED_EXAMPLES.map((example) => [example.asks, example.id, example] as const))(
  "%s, %s: the rule answers what the example says",
  (_, __, example) => {
    const { decision, agrees } = runExample(example);
    expect(agrees, JSON.stringify(decision)).toBe(true);
  },
);

test("an example that the rule does not answer as it says is told apart", () => {
  const [example] = examplesOf("hours");
  expect(runExample({ ...example!, expected: { total: 161 } }).agrees).toBe(false);
  expect(runExample({ ...example!, outcome: "refused" }).agrees).toBe(false);
});

test("the guidance's own examples are all there, each at least once", () => {
  expect([...new Set(WORKED_EXAMPLES.map(({ guidance }) => guidance))].filter(Boolean)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8,
  ]);
});

test("what an answer rests on leads to a page where the question can be tried", () => {
  for (const example of WORKED_EXAMPLES) {
    const { basis } = runExample(example).decision;
    expect(
      basis.some((rule) => questionsFor(rule).includes(example.asks)),
      example.id,
    ).toBe(true);
  }
  expect(CALLABLE_NAMES.every((name) => CALLABLE_RULES[name].tries.length > 0)).toBe(true);
});

test("every interpretation says what else could have been read, in both languages", () => {
  for (const locale of ["da", "en"] as const) {
    const readings = INTERPRETATION_IDS.map((id) => otherReading(id, locale));
    expect(new Set(readings).size).toBe(INTERPRETATION_IDS.length);
    expect(readings.filter((text) => !/^\p{Lu}.{40,}\.$/u.test(text))).toEqual([]);
  }
});
