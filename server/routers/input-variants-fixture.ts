/** Test support: inputs made from one that is good. */
export type At = readonly string[];

/** Where plain JSON has its values: each with its place. */
function leavesOf(input: unknown, at: At = []): [At, unknown][] {
  if (typeof input !== "object" || input === null) return [[at, input]];
  return Object.entries(input).flatMap(([key, value]) => leavesOf(value, [...at, key]));
}

export function replaced(input: unknown, [key, ...rest]: At, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(input) ? [...input] : { ...(input as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

export const withEachLeaf = (input: unknown, value: unknown) =>
  leavesOf(input).map(([at]) => replaced(input, at, value));

/** A key more, at every level that has keys. */
export function withKey(input: unknown, key: string): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  return {
    ...Object.fromEntries(Object.entries(input).map(([name, value]) => [name, withKey(value, key)])),
    [key]: key,
  };
}

/** The ids in an input, each with its place. */
export const idsOf = (input: unknown) =>
  leavesOf(input).filter((leaf): leaf is [At, string] => /^[0-9a-f]{8}-[0-9a-f-]{27}$/u.test(String(leaf[1])));
