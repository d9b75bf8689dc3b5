import { z } from "zod";
import type { Chance } from "@/db/seed/chance";

/** Texts that have broken something somewhere: bytes that are no text, numbers and days that are none, names that objects have. */
const TEXTS = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "x\udfff",
  "\u202eomvendt",
  "\ufeff",
  "𠮷".repeat(40),
  `Zalgo${"\u0301".repeat(500)}`,
  "__proto__",
  "constructor",
  "toString",
  "NaN",
  "Infinity",
  "1e308",
  "-0",
  "null",
  "undefined",
  "+275760-09-13",
  "275760-09-13",
  "+275760-09-13T00:00:00.000Z",
  "-271821-04-20",
  "0000-01-01",
  "0001-01-01",
  "9999-12-31",
  "9999-12",
  "2021-02-30",
  "2021-13-01",
  "2021-W01",
  "24:00",
  "25:61",
  "00000000-0000-0000-0000-000000000000",
  "FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF",
  "{00000000-0000-4000-8000-000000000000}",
  "'; drop table member; --",
  "%",
  "_",
  "%00%ff",
  "\\",
  "$1",
  "(((((a+)+)+)+)+)$",
  "../../../etc/passwd",
  "<script>alert(1)</script>",
  "a\r\nset-cookie: b=c",
  "０１２３",
  "9".repeat(400),
] as const;
const NUMBERS = [
  0,
  -0,
  -1,
  0.001,
  0.1 + 0.2,
  1e-300,
  1e21,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  2 ** 31,
  2 ** 63,
  8.64e15,
] as const;
const OTHERS: readonly unknown[] = [
  null,
  true,
  [],
  {},
  [[]],
  [null],
  { length: 1e9 },
  JSON.parse('{"then":"x"}'),
  { toJSON: 1, valueOf: null },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
];
/** A megabyte of text: rare, since each costs what a thousand others do. */
const LONG = "æ".repeat(1024 * 512);

/** Something that no form would send. */
export function nasty(chance: Chance): unknown {
  if (chance.happens(0.003)) return LONG;
  const kind = chance.fraction();
  if (kind < 0.55) return chance.oneOf(TEXTS);
  return kind < 0.8 ? chance.oneOf(NUMBERS) : chance.oneOf(OTHERS);
}

type Schema = z.core.$ZodType;
/** What is needed of the definitions of zod's kinds, each of which has some of it. */
type Definition = {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly element?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly getter?: () => Schema;
};

/** Values by what the schemas say that a text is (server/rules/inputs.ts). */
const OF_KIND: Readonly<Record<string, readonly unknown[]>> = {
  month: ["2021-03", "2021-04", "2020-02", "2030-12"],
  hours: [0, 160.33, 37, 410, 409.99, 744],
  municipality: ["0101", "0461", "0851"],
  country: ["DK", "TR", "SE"],
  fund: ["FOA", "HK", "METAL"],
};
const TIMES = ["09:00", "10:15", "23:59", "00:00"] as const;
const COUNTS = [0, 1, 2, 7, 14, 28, 410, 2021] as const;

/** Of the texts that a schema lets through without saying what they are. */
const plain = (chance: Chance, ids: readonly string[]): string =>
  chance.oneOf(["Kort", "Lidt længere, med æøå.", "all", "da", "2021-04-13", chance.oneOf(TIMES), chance.oneOf(ids)]);

const day = (chance: Chance): string =>
  new Date(Date.UTC(2021, 3, 13) + chance.between(-400, 400) * 86_400_000).toISOString().slice(0, 10);

/**
 * A value made after a schema: mostly what it lets through, here and there something nasty instead.
 * @param ids of things that are there, for schemas that want one
 */
export function madeFrom(schema: Schema, chance: Chance, ids: readonly string[], hint = ""): unknown {
  if (chance.happens(0.03)) return nasty(chance);
  const definition = schema._zod.def as unknown as Definition;
  const meta = z.globalRegistry.get(schema) as { kind?: string } | undefined;
  const kind = meta?.kind ?? hint;
  const made = (inner: Schema, what = "") => madeFrom(inner, chance, ids, what);
  switch (definition.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(definition.shape!)
          .map(([key, inner]) => [key, made(inner)] as const)
          .filter(([, value]) => value !== undefined),
      );
    case "array":
      return Array.from({ length: chance.oneOf([0, 1, 1, 2, 3]) }, () => made(definition.element!));
    case "tuple":
      return definition.items!.map((item) => made(item));
    case "record":
      return Object.fromEntries([[String(made(definition.keyType!)), made(definition.valueType!)]]);
    case "union":
      return made(chance.oneOf(definition.options!), kind);
    case "enum":
      return chance.oneOf(Object.values(definition.entries!));
    case "literal":
      return chance.oneOf(definition.values!);
    case "optional":
    case "default":
    case "prefault":
      return chance.happens(0.4) ? undefined : made(definition.innerType!, kind);
    case "nullable":
      return chance.happens(0.3) ? null : made(definition.innerType!, kind);
    case "readonly":
    case "nonoptional":
    case "catch":
      return made(definition.innerType!, kind);
    case "pipe":
      return made(definition.in!, kind);
    case "lazy":
      return made(definition.getter!(), kind);
    case "boolean":
      return chance.happens(0.5);
    case "number":
    case "int":
      return chance.oneOf((OF_KIND[kind] as number[] | undefined) ?? COUNTS);
    case "string":
      if (definition.format === "uuid") return chance.oneOf(ids);
      if (kind === "day" || kind === "birthDay") return day(chance);
      return chance.oneOf(OF_KIND[kind] ?? [plain(chance, ids)]);
    default:
      // What takes anything gets anything.
      return chance.oneOf([nasty(chance), { text: "skrevet" }, "x", 1, null]);
  }
}
