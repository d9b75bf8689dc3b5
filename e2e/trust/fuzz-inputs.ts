import type { z } from "zod";
import { type Chance, chanceOf } from "@/db/seed/chance";
import { madeFrom, nasty } from "./fuzz-values";

/** What is sent, as it is sent: JSON, or bytes that need be nothing at all. */
export type FuzzInput = {
  /** Made after the procedure's schema, bent from an input that is good, or raw. */
  readonly how: "made" | "bent" | "raw";
  readonly body: string | Uint8Array<ArrayBuffer>;
};

export type FuzzedInput = {
  readonly path: string;
  /** `null` where a procedure takes none that can be looked into. */
  readonly schema: z.core.$ZodType | null;
  readonly good: unknown;
  readonly ids: readonly string[];
};

const DEEP = 20_000;
/** Bodies that are no input of anything. */
const RAW = [
  "",
  " ",
  "null",
  "true",
  "[]",
  "{}",
  '""',
  "0",
  "-1",
  "1e308",
  "1e999",
  "{",
  "[",
  '"',
  "NaN",
  "undefined",
  "{'a':1}",
  "\0",
  "\ufeff{}",
  '"\\ud800"',
  '"\\u0000"',
  '{"__proto__":{"polluted":true},"memberId":1}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":null,"hasOwnProperty":1,"then":{}}',
  '{"json":{},"meta":{"values":{}}}',
  '{"0":{"json":null}}',
  `${"[".repeat(DEEP)}${"]".repeat(DEEP)}`,
  `${'{"input":'.repeat(DEEP)}1${"}".repeat(DEEP)}`,
  `{"input":${"[".repeat(40)}${"]".repeat(40)}}`,
  `[${"0,".repeat(DEEP)}0]`,
  "1".repeat(DEEP),
  `{"input":${"9".repeat(DEEP)}}`,
] as const;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function raw(good: string, chance: Chance): FuzzInput["body"] {
  const bytes = bytesOf(good);
  const at = chance.between(0, Math.max(0, bytes.length - 1));
  switch (chance.between(0, 5)) {
    case 0:
    case 1:
      return chance.oneOf(RAW);
    case 2:
      return Uint8Array.from({ length: chance.between(1, 200) }, () => chance.between(0, 255));
    case 3:
      return bytes.slice(0, at);
    case 4:
      return bytes.map((byte, place) => (place === at ? chance.between(0, 255) : byte));
    default:
      return bytesOf(`${good.slice(0, at)}${JSON.stringify(nasty(chance))}${good.slice(at)}`);
  }
}

/** A good input with a value, a key or an item that is another. */
function bent(value: unknown, chance: Chance): unknown {
  if (typeof value !== "object" || value === null) return nasty(chance);
  if (Array.isArray(value)) {
    if (value.length === 0 || chance.happens(0.2))
      return [...value, ...Array.from({ length: chance.oneOf([1, 3, 2000]) }, () => nasty(chance))];
    const at = chance.between(0, value.length - 1);
    return value.map((item: unknown, place) => (place === at ? bent(item, chance) : item));
  }
  const keys = Object.keys(value);
  const kind = chance.fraction();
  if (keys.length === 0 || kind < 0.1)
    return withKey(value, String(chance.oneOf(["__proto__", "\0", "\ud800", "input"])), chance);
  const key = chance.oneOf(keys);
  const inside = (value as Record<string, unknown>)[key];
  if (kind < 0.2) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: kind < 0.7 ? bent(inside, chance) : nasty(chance) };
}

/** By definition, not assignment: a key called `__proto__` is then a key like any other. */
function withKey(value: object, key: string, chance: Chance): object {
  return Object.defineProperty({ ...value }, key, { value: nasty(chance), enumerable: true });
}

/** So many inputs for one procedure, the same for the same seed: two fifths each made and bent, the rest raw. */
export function* inputsFor(
  { path, schema, good, ids }: FuzzedInput,
  count: number,
  seed: number,
): Generator<FuzzInput> {
  const chance = chanceOf(`fuzz ${seed} ${path}`);
  const goodText = JSON.stringify(good ?? {});
  for (let at = 0; at < count; at++) {
    const kind = chance.fraction();
    if (kind < 0.2) yield { how: "raw", body: raw(goodText, chance) };
    else if (kind < 0.6 && schema) {
      const made = madeFrom(schema, chance, ids);
      yield { how: "made", body: JSON.stringify(made === undefined ? null : made) };
    } else {
      let value: unknown = good ?? {};
      for (let bends = chance.oneOf([1, 1, 1, 2, 4]); bends > 0; bends--) value = bent(value, chance);
      yield { how: "bent", body: JSON.stringify(value === undefined ? null : value) };
    }
  }
}
