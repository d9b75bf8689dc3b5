import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { messages } from "@/components/i18n/messages";
import { lawTexts } from "@/server/rules/explain";
import { letterFacts } from "./letter-facts";
import { LETTER_KINDS, type LetterKind, type LetterTemplate } from "./letter-kinds";

const COMMANDS = path.resolve(import.meta.dirname, "../../../server/commands");

/** The templates that commands send, read out of their sources: `letter("…")`, and what stands in a choice of two. */
function sentTemplates(): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(COMMANDS).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))) {
    const source = readFileSync(path.join(COMMANDS, file), "utf8");
    for (const [, first] of source.matchAll(/\bletter\(\s*([^,]+),/g))
      for (const [, template] of first!.matchAll(/"(\w+)"/g)) found.add(template!);
  }
  return [...found].sort();
}

/** Values of each fact; one that may be unknown is so in the last turn. */
const SAMPLE: Record<string, readonly (string | number | boolean | null)[]> = {
  before: ["2021-04-01", "2021-04-01T08:00:00+00:00", 44],
  reasonCode: [41],
  endDate: ["2021-04-30"],
  deregisteredFrom: ["2021-04-19"],
  explained: [true, false],
  dutiesKept: [true, false],
  reason: ["Der er en samtale."],
  place: ["Rum 2"],
  purposes: ["cv+job"],
  form: ["video"],
  startsAt: ["2021-04-01T08:00:00+00:00"],
  endsAt: ["2021-04-01T08:45:00+00:00"],
  text: ["Hej {navn} <b>du</b>"],
  about: ["0a0a0a0a"],
  ...Object.fromEntries(
    ["heldIndividual", "heldJoint", "owedIndividual", "owedJoint"].map((name) => [name, [0, 1, 3]]),
  ),
};
const DAY = ["2021-04-13"];
const LAST_TURN = 3;

function sampleFields(template: LetterTemplate, turn: number) {
  const { fields, maybe = [] }: LetterKind = LETTER_KINDS[template];
  return Object.fromEntries(
    fields.map((name) => {
      const values = SAMPLE[name] ?? DAY;
      return [name, turn === LAST_TURN && maybe.includes(name) ? null : values[turn % values.length]!];
    }),
  );
}

test("every template that a command sends has a letter, and no letter is never sent", () => {
  expect(sentTemplates().length).toBeGreaterThan(15);
  expect(Object.keys(LETTER_KINDS).sort()).toEqual(sentTemplates());
});

describe.each(["da", "en"] as const)("letters in %s", (locale) => {
  const texts = messages[locale].memberletters.letters as Record<string, Record<string, string>>;

  test("each has a title and a text, and nothing has a text that is no letter", () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(LETTER_KINDS).sort());
    for (const text of Object.values(texts))
      expect(Object.keys(text)).toEqual(expect.arrayContaining(["title", "text1"]));
  });

  test.each(Object.keys(LETTER_KINDS) as LetterTemplate[])(
    "%s is filled with the facts that it is sent with",
    (template) => {
      const missing: string[] = [];
      const t = createTranslator({
        locale,
        messages: texts as never,
        namespace: template as never,
        onError: (error) => missing.push(error.message),
      });
      for (const at of [0, 1, 2]) {
        const facts = letterFacts(sampleFields(template, at), lawTexts(locale).names, locale);
        for (const key of Object.keys(texts[template]!)) {
          const written = (t as unknown as (key: string, values: object) => string)(key, facts);
          expect(written).not.toMatch(/\bnone\b|undefined|NaN|\d{4}-\d{2}-\d{2}/);
          if (key !== "text1" || !("text" in facts)) expect(written).not.toMatch(/[{}]/);
        }
      }
      expect(missing).toEqual([]);
    },
  );
});
