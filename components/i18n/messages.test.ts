import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type MessageArea, messages } from "./messages";

type Tree = { readonly [key: string]: string | Tree };

function textsOf(tree: Tree, prefix = ""): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") texts.set(prefix + key, value);
    else for (const [inner, text] of textsOf(value, `${prefix}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

/**
 * What a text needs filled in: its arguments and rich-text tags, sorted. A brace opens an argument where text stands,
 * and a branch of a plural where an argument does; so they take turns with the depth.
 */
function placeholdersOf(text: string): string[] {
  const names = [...text.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? "");
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "{") {
      if (depth % 2 === 0) names.push(/^\s*(\w+)/.exec(text.slice(at + 1))?.[1] ?? "");
      depth += 1;
    } else if (text[at] === "}") depth -= 1;
  }
  return [...new Set(names)].sort();
}

it("reads placeholders inside plurals and not the branches' words", () => {
  expect(placeholdersOf("{count, plural, one {dag} other {# dage for {name}}} <b>nu</b>")).toEqual([
    "b",
    "count",
    "name",
  ]);
});

const areas = Object.keys(messages.da) as MessageArea[];

describe.each(areas)("texts of %s", (area) => {
  const da = textsOf(messages.da[area] as Tree);
  const en = textsOf(messages.en[area] as Tree);

  it("has the same keys in Danish and English", () => {
    expect([...en.keys()].sort()).toEqual([...da.keys()].sort());
  });

  it("asks for the same placeholders", () => {
    for (const [key, text] of da) expect([key, placeholdersOf(en.get(key) ?? "")]).toEqual([key, placeholdersOf(text)]);
  });

  it("leaves no text empty", () => {
    for (const [key, text] of [...da, ...en]) expect([key, text.trim() === ""]).toEqual([key, false]);
  });
});

it("loads every file of texts there is", () => {
  for (const locale of ["da", "en"]) {
    const files = readdirSync(path.join(import.meta.dirname, "messages", locale)).map((name) =>
      name.replace(".json", ""),
    );
    expect(files.sort()).toEqual([...areas].sort());
  }
});
