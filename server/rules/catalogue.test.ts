import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CATALOGUE, catalogueEntry, citation } from "./catalogue";
import { explainGround, lawTexts, ruleSentence } from "./explain";
import { GROUND_REASONS, ground } from "./grounds";
import { INTERPRETATION_IDS, RULE_IDS } from "./rule-ids";
import { REASON_CODES } from "./vocabulary";

/** The citations once more, by hand: one line per paragraph. */
const CITED: Readonly<Record<string, string>> = {
  "§ 1, stk. 1": "R1.1",
  "§ 1, stk. 2": "R1.2a R1.2b",
  "§ 2, stk. 1": "R2.1a R2.1b",
  "§ 2, stk. 2": "R2.2a R2.2b R2.2c",
  "§ 2, stk. 3, nr. 1": "R2.3a",
  "§ 2, stk. 3, nr. 2": "R2.3b",
  "§ 2, stk. 6": "R2.3c",
  "§ 2, stk. 4": "R2.4",
  "§ 2, stk. 5": "R2.5a R2.5b R2.5c R2.5d R2.5e R2.5f R2.5g",
  "§ 3": "R3",
  "§ 4, stk. 1": "R4.1a R4.1b R4.1c R4.1d",
  "§ 4, stk. 2": "R4.2a R4.2b R4.2c R4.2d",
  "§ 4, stk. 3": "R4.3a R4.3b R4.3c",
  "§ 13, stk. 2": "R4.3d",
  "§ 4, stk. 4": "R4.4a R4.4b",
  "§ 4, stk. 5": "R4.5a R4.5b",
  "§ 4, stk. 6": "R4.6",
  "§ 4, stk. 7": "R4.7",
  "§ 5, stk. 1": "R5.1",
  "§ 5, stk. 2": "R5.2a R5.2b",
  "§ 5, stk. 3": "R5.3",
  "§ 6, stk. 1": "R6a",
  "§ 6, stk. 1 og 2": "R6b",
  "§ 6, stk. 2": "R6c R6e",
  "§ 6, stk. 3": "R6d",
  "§ 7": "R7a R7b",
  "§ 8, stk. 1": "R8.1",
  "§ 8, stk. 2": "R8.2",
  "§ 9": "R9.1 R9.2 R9.3",
  "§ 10": "R10.1 R10.2 R10.3",
  "§ 11, stk. 1": "R11.1",
  "§ 11, stk. 2": "R11.2a R11.2b R11.2c R11.2d R11.2e R11.2f",
  "§ 12": "R12",
  "§ 13": "R13",
  "§ 14, stk. 1": "R14.1",
  "§ 14, stk. 2": "R14.2",
  "§ 14, stk. 3": "R14.3a R14.3b R14.3c",
};

test.each(CATALOGUE.filter(({ interpretation }) => !interpretation).map(({ rule, paragraph }) => [rule, paragraph]))(
  "%s is cited as %s",
  (rule, paragraph) => {
    expect(CITED[paragraph]?.split(" ")).toContain(rule);
  },
);

test.each([
  ["I-1", "§ 9"],
  ["I-4", "§ 2, stk. 3, nr. 2"],
  ["I-8", "§ 4, stk. 4"],
  ["I-13", "§ 14, stk. 1"],
  ["I-23", "§ 2, stk. 3, nr. 2"],
  ["I-27", "§ 5, stk. 3"],
  ["I-33", "§ 4, stk. 2"],
] as const)("%s is cited with the rule it interprets: %s", (id, paragraph) => {
  expect(catalogueEntry(id)).toMatchObject({ interpretation: true, paragraph });
  expect(citation(id)).toBe(paragraph);
});

test("R13: the catalogue shows the deviations beside their rules", () => {
  expect(catalogueEntry("R4.3d").relatedDeviations).toEqual([{ law: "effortOrder", provision: "§ 44" }]);
  expect(catalogueEntry("R7b")).toMatchObject({ kind: "decides", ownCare: true, source: "guidance" });
});

test("R1.1: the catalogue holds every rule and every interpretation once, with a sentence in both languages", () => {
  expect(CATALOGUE.map(({ rule }) => rule)).toEqual([...RULE_IDS, ...INTERPRETATION_IDS]);
  const sentences = CATALOGUE.flatMap(({ rule }) => [ruleSentence(rule, "da"), ruleSentence(rule, "en")]);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => !/^\p{Lu}.{20,}\.$/u.test(sentence))).toEqual([]);
});

test("R1.1: every ground has words in both languages, and the same facts in both", () => {
  const placeholders = (text: string | null) => [...(text ?? "").matchAll(/\{[^}]*\}/g)].map(([each]) => each).sort();
  const { grounds: da } = lawTexts("da");
  const { grounds: en } = lawTexts("en");
  expect(Object.keys(da).sort()).toEqual([...GROUND_REASONS].sort());
  for (const reason of GROUND_REASONS) {
    expect([reason, placeholders(da[reason].sentence)]).toEqual([reason, placeholders(en[reason].sentence)]);
    expect([reason, placeholders(da[reason].lift)]).toEqual([reason, placeholders(en[reason].lift)]);
    expect([reason, da[reason].lift === null]).toEqual([reason, en[reason].lift === null]);
  }
  expect(Object.keys(lawTexts("da").names.facts)).toEqual(Object.keys(lawTexts("en").names.facts));
  expect(Object.keys(lawTexts("da").names.fieldErrors)).toEqual(Object.keys(lawTexts("en").names.fieldErrors));
  expect(REASON_CODES.every((code) => lawTexts("da").names.reasonCodes[code].length > 0)).toBe(true);
});

test("R4.3b: a ground is told in words, days and all", () => {
  const missed = ground("R4.3b", "deadlineNotPassed", { deadline: "2021-03-18" });
  expect(explainGround(missed, "da")).toEqual({
    paragraph: "§ 4, stk. 3",
    sentence: "Fristen løber endnu, til og med torsdag den 18. marts 2021.",
    lift: null,
  });
  expect(explainGround(missed, "en").sentence).toBe("The deadline still runs, to the end of Thursday 18 March 2021.");
});

test("R9.1: hours, municipalities and pairs of purposes are told in words", () => {
  const few = ground("R9.1", "hoursNotReached", { total: 16_033, threshold: 41_000, remaining: 24_967 });
  expect(explainGround(few, "da").sentence).toBe("Der er brugt 160,33 af 410 timer. Der er 249,67 tilbage.");
  const pair = ground("R4.4b", "pairNotAllowed", { pair: "job+joint" });
  expect(explainGround(pair, "da").sentence).toBe("Jobsamtale og fælles jobsamtale kan ikke ligge på samme dag.");
  const outside = ground("R1.1", "municipalityOutside", { municipality: "0851", day: "2021-03-01" });
  expect(explainGround(outside, "en").sentence).toBe(
    "Aalborg is not covered by the fund's permission on Monday 1 March 2021.",
  );
  const unknown = ground("R2.3b", "factMissing", { fact: "supportsChildrenAtHome" });
  expect(explainGround(unknown, "en").sentence).toContain("whether the member supports children at home");
  const instants = { reportedAt: "2021-03-02T10:00:00+01:00", summonsSentAt: null, on: "2021-03-17" };
  expect(explainGround(ground("I-20", "holidayAfterSummons", instants), "da").sentence).toContain(
    "tirsdag den 2. marts 2021 kl. 10.00",
  );
  expect(explainGround(ground("I-20", "holidayAfterSummons", instants), "en").sentence).toContain("unknown");
  expect(() => explainGround({ rule: "R1.1", reason: "noSuchReason", facts: {} }, "da")).toThrow(RangeError);
});

const folder = import.meta.dirname;
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const textOf = (name: string) => readFileSync(path.join(folder, name), "utf8");
const ruleFiles = sources.filter((name) => !name.endsWith(".test.ts") && !name.includes("fixture"));
const named = (id: string, text: string) => new RegExp(`${id.replace(".", "\\.")}(?![0-9a-z])`).test(text);

test("R1.1: every rule and interpretation is named by a rule file and by a test", () => {
  const lists = new Set(["rule-ids.ts", "catalogue.ts"]);
  const law = ruleFiles.filter((name) => !lists.has(name) && !name.startsWith("texts")).map(textOf);
  const tests = sources.filter((name) => name.endsWith(".test.ts") && name !== "catalogue.test.ts").map(textOf);
  const ids = [...RULE_IDS, ...INTERPRETATION_IDS];
  const inLaw = law.join("\n");
  expect(ids.filter((id) => !named(id, inLaw))).toEqual([]);
  expect(ids.filter((id) => !named(id, tests.join("\n")))).toEqual([]);
});

test("R1.1: the rules import nothing but themselves, zod and civil days, and know no clock", () => {
  const breaches = ruleFiles.flatMap((name) => {
    const text = textOf(name);
    const imports = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, from]) => from ?? "");
    const foreign = imports.filter((from) => {
      if (from === "zod" || from === "@internationalized/date") return false;
      const target = from.startsWith("@/")
        ? path.join(folder, "../..", from.slice(2))
        : path.resolve(folder, path.dirname(name), from);
      return from.startsWith("@/") || from.startsWith(".") ? !target.startsWith(folder + path.sep) : true;
    });
    const clocks = /\bnew Date\b|\bDate\.|\bprocess\.|Math\.random|performance\.now/.test(text) ? ["a clock"] : [];
    return [...foreign, ...clocks].map((breach) => `${name}: ${breach}`);
  });
  expect(breaches).toEqual([]);
});
