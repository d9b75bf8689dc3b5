import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EDITIONS } from "./letter-editions-fixture";
import { LETTER_FIELDS, type LetterFacts, namesIn } from "./letter-fields";
import { LETTER_TEMPLATES, type LetterTemplate, letterKind } from "./letter-kinds";
import { builtInWording, type KeptLetter, readableLetter } from "./render-letter";
import { EXAMPLE_FACTS, wordingProblems } from "./wording";
import { da } from "./words/da";
import { en } from "./words/en";

const LOCALES = ["da", "en"] as const;
const WORDS = { da, en };

/** The templates that commands and the night send, read out of their sources: `letter("…")`, and what stands in a choice of two. */
function sentTemplates(): string[] {
  const found = new Set<string>();
  for (const folder of ["commands", "jobs"]) {
    const at = path.resolve(import.meta.dirname, "..", folder);
    for (const file of readdirSync(at).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))) {
      const source = readFileSync(path.join(at, file), "utf8");
      for (const [, first] of source.matchAll(/\bletter\(\s*([^,]+),/g))
        for (const [, template] of first!.matchAll(/"(\w+)"/g)) found.add(template!);
    }
  }
  return [...found].sort();
}

/** Values of each fact; one that may be unknown is so in the last turn. */
const SAMPLE: Record<string, readonly (string | number | boolean | null)[]> = {
  before: ["2021-04-01", "2021-04-01T08:00:00+00:00", "2021-04-02"],
  reasonCode: [41],
  explained: [true, false],
  dutiesKept: [true, false],
  purposes: ["cv+job"],
  topics: ["trial", "trial+transfer+offers"],
  form: ["video"],
  text: ["Hej {frist} <b>du</b>\n\nNy linje"],
  about: ["0a0a0a0a"],
  ...Object.fromEntries(
    ["heldIndividual", "heldJoint", "owedIndividual", "owedJoint"].map((name) => [name, [0, 1, 3]]),
  ),
};
const LAST_TURN = 3;

function sampleFacts(template: LetterTemplate, turn: number): LetterFacts {
  const { facts, maybe = [] } = letterKind(template);
  return Object.fromEntries(
    facts.map((name) => {
      const values = SAMPLE[name] ?? [EXAMPLE_FACTS[name] ?? "2021-04-13"];
      return [name, turn === LAST_TURN && maybe.includes(name) ? null : values[turn % values.length]!];
    }),
  );
}

const kept = (template: string, fields: LetterFacts, adverse = false): KeptLetter => ({
  template,
  fields,
  adverse,
  edition: 1,
  wording: null,
});

test("every template that a command sends has a letter, and only reminders wait to be sent", () => {
  expect(sentTemplates().length).toBeGreaterThan(15);
  const unsent = LETTER_TEMPLATES.filter((template) => !sentTemplates().includes(template));
  expect(sentTemplates().filter((template) => !(LETTER_TEMPLATES as string[]).includes(template))).toEqual([]);
  expect(unsent.filter((template) => !template.endsWith("Reminder"))).toEqual([]);
});

test("an edition that letters have been written with is what it was: another is put behind it", () => {
  const now = Object.fromEntries(
    LETTER_TEMPLATES.map((template) => [
      template,
      da.letters[template].map((wording, at) =>
        createHash("sha256")
          .update(JSON.stringify([wording, en.letters[template][at]]))
          .digest("hex")
          .slice(0, 12),
      ),
    ]),
  );
  expect(now).toEqual(EDITIONS);
});

test("both languages have the same editions, and say the same fields", () => {
  for (const template of LETTER_TEMPLATES) {
    expect(en.letters[template].length, template).toBe(da.letters[template].length);
    for (const locale of LOCALES)
      for (const wording of WORDS[locale].letters[template])
        expect([template, wordingProblems(template, wording, locale)]).toEqual([
          template,
          { title: [], body: { unknown: [], missing: [] } },
        ]);
  }
});

describe.each(LOCALES)("letters in %s", (locale) => {
  test.each(LETTER_TEMPLATES)("%s is filled with the facts that it is sent with", (template) => {
    for (const turn of [0, 1, 2, LAST_TURN]) {
      const facts = sampleFacts(template, turn);
      const { title, paragraphs, reason } = readableLetter(
        kept(template, facts, letterKind(template).canBeAdverse),
        locale,
      );
      const said = [title, ...paragraphs, reason?.text ?? ""].filter((text) => text !== facts.text);
      for (const text of said) {
        expect(text).not.toMatch(/\bnull\b|undefined|NaN|\d{4}-\d{2}-\d{2}|[{}]|\s[,.]|\bnone\b/);
        expect(text).not.toMatch(/ {2}|^\s|\s$/);
      }
      expect(paragraphs.length).toBeGreaterThan(0);
    }
  });

  test("what somebody wrote is filled in whole, whatever it looks like", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const { paragraphs } = readableLetter(kept("reply", { text, about: null }), locale);
        expect(paragraphs).toEqual(text.trim() === "" ? [] : [text.trim()]);
      }),
    );
  });

  test("what goes against the member carries its reason, its paragraph and the way to complain, whatever the fund wrote", () => {
    const adverse = LETTER_TEMPLATES.filter((template) => letterKind(template).canBeAdverse);
    expect(adverse.length).toBeGreaterThan(4);
    for (const template of adverse) {
      const wording = { title: "Kort", body: "Kun det her." };
      const letter = { ...kept(template, sampleFacts(template, 0), true), wording: { da: wording, en: wording } };
      const { paragraphs, reason, law, complaint } = readableLetter(letter, locale);
      expect(paragraphs).toEqual(["Kun det her."]);
      expect(reason?.text, template).toMatch(/\S/);
      expect(law?.paragraph).toMatch(/^§/);
      expect(law?.sentence).toMatch(/\S/);
      expect(complaint?.paragraphs).toHaveLength(3);
      const favourable = readableLetter({ ...letter, adverse: false }, locale);
      expect([favourable.reason, favourable.complaint, favourable.law?.sentence]).toEqual([null, null, null]);
    }
  });

  test("a template that is no longer known still reads as a message", () => {
    const { title, paragraphs } = readableLetter(kept("gone", { text: "Hej" }), locale);
    expect([title, paragraphs]).toEqual([builtInWording("message", locale).title, ["Hej"]]);
  });
});

test("a wording is held against its letter: what it may not use, and what it has to say", () => {
  const { body } = wordingProblems("deadlineSet", { title: "Book", body: "Book senest {dato}." }, "da");
  expect(body).toEqual({ unknown: ["dato"], missing: ["deadline"] });
  const problems = (text: string, locale: "da" | "en") =>
    wordingProblems("deadlineSet", { title: "Book", body: text }, locale).body;
  expect(problems("Book senest { frist }.", "da")).toEqual({ unknown: [], missing: [] });
  expect(problems("Book by {frist}.", "en")).toEqual({ unknown: ["frist"], missing: ["deadline"] });
  expect(problems("Book {frist} hos {årsag}.", "da").unknown).toEqual(["årsag"]);
  expect(problems("Book {frist} {", "da").unknown).toEqual(["{"]);
  expect(wordingProblems("deadlineSet", { title: "Book {frist}", body: "{frist}" }, "da").title).toEqual(["frist"]);
});

test("no two fields have one name, and a name is a word that can be typed", () => {
  for (const locale of LOCALES) {
    const names = Object.values(LETTER_FIELDS).map(({ name }) => name[locale]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(namesIn(`{${name}}`)).toEqual([name]);
  }
});
