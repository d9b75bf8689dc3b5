import { describe, expect, test } from "vitest";
import { messages } from "@/components/i18n/messages";
import { askRule, CALLABLE_NAMES, CALLABLE_RULES } from "@/server/rules/callable";
import { examplesOf, WORKED_EXAMPLES } from "@/server/rules/worked-examples";
import { type FormField, formShape } from "./form-shape";
import { addressOf, emptyInput, readAddress, type Typed } from "./typed-input";

const everyField = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [
    field,
    ...everyField(field.kind === "group" ? field.fields : field.kind === "list" ? field.item : []),
  ]);

describe.each(CALLABLE_NAMES)("the form of %s", (question) => {
  const fields = formShape(question);

  test("has a field with words in both languages for everything that the rule's schema takes", () => {
    const known = Object.keys((CALLABLE_RULES[question].schema as unknown as { shape: object }).shape);
    expect(fields.map(({ name }) => name)).toEqual(known);
    for (const { name } of everyField(fields))
      for (const locale of ["da", "en"] as const) expect(messages[locale].lawtry.fields, name).toHaveProperty(name);
  });

  test("sends, when nothing is filled in, what is no more than wrong", () => {
    try {
      askRule(question, emptyInput(fields));
    } catch (error) {
      expect((error as Error).name).toBe("ZodError");
    }
  });

  test("reads back from its address what it wrote there, but for birthdays and written reasons", () => {
    for (const { input } of examplesOf(question)) {
      const { birthDate, ...shared } = input as Typed & { birthDate?: string };
      const address = addressOf(fields, input as Typed);
      expect(readAddress(address, fields, {})).toEqual(shared);
      expect(address).not.toContain(birthDate ?? "#none");
      expect(readAddress(address, fields, input as Typed)).toEqual(input);
    }
  });
});

test("what is no question in an address is not taken for one", () => {
  const fields = formShape("interviewDay");
  const start = { day: [], add: { purposes: ["job"] } };
  const address = (input: unknown) => `#${new URLSearchParams({ input: JSON.stringify(input) })}`;
  for (const wrong of [
    "#input=%7B",
    "",
    address([]),
    address({ day: "x" }),
    address({ day: [null] }),
    address({ day: [], add: null }),
    address({ __proto__: { day: 1 }, other: 1 }),
    address({ day: [], add: { purposes: [1] } }),
  ])
    expect(readAddress(wrong, fields, start), wrong).toEqual(start);
});

test("a written reason stays out of the address", () => {
  const fields = formShape("whoBooks");
  const input = { purposes: ["job"], sameDayPurposes: [], shortNoticeReason: "Jobordre til Ida" };
  expect(decodeURIComponent(addressOf(fields, input))).not.toContain("Ida");
});

test("every example and every question has words in both languages", () => {
  for (const locale of ["da", "en"] as const) {
    const texts = messages[locale].lawtry;
    expect(Object.keys(texts.examples).sort()).toEqual(WORKED_EXAMPLES.map(({ id }) => id).sort());
    expect(Object.keys(texts.questions).sort()).toEqual([...CALLABLE_NAMES].sort());
  }
});
