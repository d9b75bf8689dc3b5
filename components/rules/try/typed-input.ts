import type { FormField } from "./form-shape";

/** An input as it is typed, in the shape of the API's own: what is not filled in is not there. */
export type Typed = Readonly<Record<string, unknown>>;

/** Never in an address: a birthday, and what somebody wrote. */
const PRIVATE = new Set<FormField["kind"]>(["birthDay", "words"]);

/** What a form of these fields sends when nothing is filled in: ticks are no, lists are empty, and the rest is missing. */
export function emptyInput(fields: readonly FormField[]): Typed {
  const entries = fields.flatMap((field): [string, unknown][] => {
    if (field.nullable) return [[field.name, null]];
    if (!field.required) return [];
    if (field.kind === "tick") return [[field.name, false]];
    if (field.kind === "list" || field.kind === "several" || field.kind === "countries") return [[field.name, []]];
    return field.kind === "group" ? [[field.name, emptyInput(field.fields)]] : [];
  });
  return Object.fromEntries(entries);
}

/** The same input with one field another; `undefined` takes it away. */
export function withField(input: Typed, name: string, value: unknown): Typed {
  const { [name]: _before, ...others } = input;
  return value === undefined ? others : { ...others, [name]: value };
}

function withoutPrivate(fields: readonly FormField[], input: Typed): Typed {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const value = input[field.name];
    if (value === undefined || PRIVATE.has(field.kind)) return [];
    if (field.kind === "group" && value) return [[field.name, withoutPrivate(field.fields, value as Typed)]];
    if (field.kind === "list")
      return [[field.name, (value as Typed[]).map((item) => withoutPrivate(field.item, item))]];
    return [[field.name, value]];
  });
  return Object.fromEntries(entries);
}

/**
 * What stands after the address's # when a question is shared. That part never reaches a server or its logs, and still
 * holds nothing that is somebody's.
 */
export function addressOf(fields: readonly FormField[], input: Typed): string {
  return `#${new URLSearchParams({ input: JSON.stringify(withoutPrivate(fields, input)) })}`;
}

/** What an address asks, on top of `start`; `start` alone where it asks nothing that can be read. */
export function readAddress(hash: string, fields: readonly FormField[], start: Typed): Typed {
  try {
    const read: unknown = JSON.parse(new URLSearchParams(hash.replace(/^#/, "")).get("input") ?? "null");
    if (typeof read !== "object" || read === null || Array.isArray(read) || !fits(fields, read as Typed)) return start;
    const kept = fields.filter(({ kind, name }) => PRIVATE.has(kind) && start[name] !== undefined);
    return { ...Object.fromEntries(kept.map(({ name }) => [name, start[name]])), ...read };
  } catch {
    return start;
  }
}

/** Whether a form of these fields can show an input: right in its shape, whatever the law says of its content. */
function fits(fields: readonly FormField[], input: Typed): boolean {
  return (
    Object.keys(input).every((name) => fields.some((field) => field.name === name)) &&
    fields.every((field) => {
      const value = input[field.name];
      if (value === undefined) return true;
      if (value === null) return field.nullable;
      const record = (one: unknown) => typeof one === "object" && one !== null && !Array.isArray(one);
      switch (field.kind) {
        case "group":
          return record(value) && fits(field.fields, value as Typed);
        case "list":
          return (
            Array.isArray(value) &&
            value.length <= 50 &&
            value.every((item) => record(item) && fits(field.item, item as Typed))
          );
        case "several":
        case "countries":
          return Array.isArray(value) && value.every((item) => typeof item === "string");
        case "tick":
          return typeof value === "boolean";
        case "number":
        case "hours":
          return typeof value === "number";
        case "choice":
        case "id":
          return typeof value === "string" || typeof value === "number";
        default:
          return typeof value === "string";
      }
    })
  );
}
