import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { explainGround } from "@/server/rules/explain";
import { INTERPRETATION_IDS, RULE_IDS } from "@/server/rules/rule-ids";
import { exampleGrounds } from "./rule-page-grounds";

const rules = path.resolve(import.meta.dirname, "../../server/rules");
const all = [...RULE_IDS, ...INTERPRETATION_IDS].flatMap(exampleGrounds);

describe("the grounds shown on a rule's page", () => {
  it("has every ground that the sections give by name", () => {
    const shown = new Set(all.map(({ rule, reason }) => `${rule} ${reason}`));
    const given = readdirSync(rules)
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .flatMap((name) => [
        ...readFileSync(path.join(rules, name), "utf8").matchAll(/ground\(\s*"([RI][\d.a-z-]+)",\s*"(\w+)"/g),
      ])
      .map(([, rule, reason]) => `${rule} ${reason}`);
    expect(given.length).toBeGreaterThan(40);
    expect(given.filter((one) => !shown.has(one))).toEqual([]);
  });

  it.each(all.map((ground) => [ground.rule, ground.reason, ground] as const))(
    "%s %s leaves no fact unknown",
    (_, __, ground) => {
      for (const [locale, unknown] of [
        ["da", "ukendt"],
        ["en", "unknown"],
      ] as const) {
        const { sentence, lift } = explainGround(ground, locale);
        expect(`${sentence} ${lift ?? ""}`).not.toContain(unknown);
        expect(sentence).not.toMatch(/[{}]/);
      }
    },
  );
});
