import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { questionsFor } from "@/server/rules/callable";
import { CATALOGUE } from "@/server/rules/catalogue";
import { exampleGrounds } from "./rule-page-grounds";
import { PLACE_ADDRESSES, placesOf } from "./rule-places";

const root = path.resolve(import.meta.dirname, "../..");

function sourcesBelow(folder: string): string {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|fixture)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/rule-places|rule-page-grounds|texts\//.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

const names = (source: string, rule: string) => new RegExp(`${rule.replace(".", "\\.")}(?![0-9a-z])`).test(source);
const duties = sourcesBelow("server/rules/duties");
/** What is asked or shown: the rules' own sections (whose answers name them), the acts, and the screens. */
const answers = ["server/rules", "server/commands", "server/queries", "components", "app"].map(sourcesBelow).join("\n");

describe("every rule of the catalogue is reached from a screen", () => {
  test.each(CATALOGUE.map((entry) => [entry.rule, entry] as const))("%s has a place where it is met", (rule) => {
    expect(placesOf(rule).length).toBeGreaterThan(0);
  });

  test.each(CATALOGUE.filter(({ rule }) => !["R12", "R13"].includes(rule)).map(({ rule }) => rule))(
    "%s is named by a duty, an answer, a ground or a page",
    (rule) => {
      const named = names(duties, rule) || exampleGrounds(rule).length > 0 || questionsFor(rule).length > 0;
      expect(named || names(answers, rule)).toBe(true);
    },
  );

  test("what the work list is said to show, a duty gives", () => {
    const shown = CATALOGUE.filter(({ rule }) => placesOf(rule).includes("workList"));
    expect(shown.map(({ rule }) => rule).filter((rule) => !names(duties, rule))).toEqual([]);
  });

  test("every place is a page of the application", () => {
    const pages = readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith("page.tsx"))
      .map((name) => `/${path.dirname(name).replace(/\([^)]*\)\/?/g, "")}`.replace(/\/\.?$/, "") || "/");
    expect(existsSync(path.join(root, "app"))).toBe(true);
    expect(PLACE_ADDRESSES.filter((address) => !pages.includes(address))).toEqual([]);
  });
});
