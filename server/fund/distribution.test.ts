import fc from "fast-check";
import { expect, test } from "vitest";
import { type Carrier, type DistributionRule, distributionSchema, giveByRule, shareByRule } from "./distribution";

const carrier = (id: string, members = 0, away = false): Carrier => ({ id, name: id.toUpperCase(), members, away });
const rule = (changes: Partial<DistributionRule> = {}): DistributionRule => ({
  municipalities: [],
  bornOn: null,
  caseworkerIds: [],
  ...changes,
});
const newcomer = (municipalityCode: string | null, birthDate = "1980-05-15") => ({ municipalityCode, birthDate });
const TEAM = [carrier("a", 5), carrier("b", 3), carrier("c", 3)];

test("the first rule that speaks of a member counts, by municipality and by the day of birth, both ends included", () => {
  const rules = [
    rule({ municipalities: ["0461"], caseworkerIds: ["a"] }),
    rule({ bornOn: { from: 1, to: 15 }, caseworkerIds: ["b"] }),
    rule({ bornOn: { from: 17, to: 31 }, caseworkerIds: ["c"] }),
  ];
  const to = (code: string | null, birthDate?: string) =>
    giveByRule(rules, newcomer(code, birthDate), TEAM)?.rule ?? null;
  expect(to("0461")).toBe(1);
  expect(to("0101", "1980-05-15")).toBe(2);
  expect(to("0101", "1980-05-16")).toBeNull();
  expect(to("0101", "1980-05-17")).toBe(3);
  expect(to(null, "1980-05-31")).toBe(3);
});

test("of those that a rule names, one who is here before one who is away, then who has the fewest, then by name", () => {
  expect(giveByRule([rule()], newcomer("0101"), TEAM)?.caseworkerId).toBe("b");
  expect(giveByRule([rule()], newcomer("0101"), [carrier("a", 9), carrier("b", 0, true)])?.caseworkerId).toBe("a");
  expect(giveByRule([rule({ caseworkerIds: ["b"] })], newcomer("0101"), [carrier("b", 0, true)])?.caseworkerId).toBe(
    "b",
  );
});

test("a rule whose people have all left is passed over; where none is left, the case is nobody's", () => {
  const rules = [rule({ caseworkerIds: ["gone"] }), rule({ caseworkerIds: ["c"] })];
  expect(giveByRule(rules, newcomer("0101"), TEAM)).toMatchObject({ caseworkerId: "c", rule: 2 });
  expect(giveByRule(rules.slice(0, 1), newcomer("0101"), TEAM)).toBeNull();
  expect(giveByRule([], newcomer("0101"), TEAM)).toBeNull();
});

test("days of birth that run backwards, or a municipality twice, are no rule", () => {
  const readable = (one: unknown) => distributionSchema.safeParse({ rules: [one] }).success;
  expect(readable(rule({ bornOn: { from: 5, to: 5 } }))).toBe(true);
  expect(readable(rule({ bornOn: { from: 6, to: 5 } }))).toBe(false);
  expect(readable(rule({ bornOn: { from: 0, to: 5 } }))).toBe(false);
  expect(readable(rule({ municipalities: ["0461", "0461"] }))).toBe(false);
});

test("whatever the rules, who is shared out goes to somebody the rule names, and never away from one who has fewer", () => {
  const team = fc.array(fc.record({ members: fc.nat(20), away: fc.boolean() }), { minLength: 1, maxLength: 6 });
  const rules = fc.array(
    fc.record({
      municipalities: fc.uniqueArray(fc.constantFrom("0101", "0461", "0751"), { maxLength: 2 }),
      bornOn: fc.option(fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }))),
      people: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
    }),
    { maxLength: 4 },
  );
  const came = fc.array(
    fc.record({ code: fc.constantFrom("0101", "0461", "0751", null), day: fc.integer({ min: 1, max: 28 }) }),
  );
  fc.assert(
    fc.property(team, rules, came, (drawnTeam, drawnRules, drawnCame) => {
      const people = drawnTeam.map(({ members, away }, at) => carrier(`p${at}`, members, away));
      const made = drawnRules.map(({ municipalities, bornOn, people }) =>
        rule({
          municipalities,
          bornOn: bornOn && { from: Math.min(...bornOn), to: Math.max(...bornOn) },
          caseworkerIds: people.map((at) => `p${at}`),
        }),
      );
      const newcomers = drawnCame.map(({ code, day }) => newcomer(code, `1980-01-${String(day).padStart(2, "0")}`));
      const has = new Map(people.map(({ id, members }) => [id, members]));
      for (const { given } of shareByRule(made, newcomers, people)) {
        if (!given) continue;
        const named = made[given.rule - 1]!.caseworkerIds;
        const among = people.filter(({ id }) => named.length === 0 || named.includes(id));
        const chosen = among.find(({ id }) => id === given.caseworkerId)!;
        expect(chosen).toBeDefined();
        for (const other of among.filter(({ away }) => away === chosen.away))
          expect(has.get(chosen.id)!).toBeLessThanOrEqual(has.get(other.id)!);
        if (chosen.away) expect(among.every(({ away }) => away)).toBe(true);
        has.set(chosen.id, has.get(chosen.id)! + 1);
      }
    }),
  );
});
