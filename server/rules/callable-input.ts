import { z } from "zod";
import { issueAt } from "./inputs";
import type { Scheme } from "./scheme";
import { DEFAULT_SCHEME_ID, schemeById } from "./schemes";

/** What a rule's procedure gets: the input as the rule wants it, and the scheme to ask it of. */
export type Asked<S extends z.ZodType> = { readonly input: z.output<S>; readonly scheme: Scheme };
/** What only the scheme can tell of an input: each issue with its field. */
export type SchemeCheck = (raw: Readonly<Record<string, unknown>>, scheme: Scheme) => z.core.$ZodIssue[];

/**
 * The parser of one public question: the rule's own schema, and the scheme by its id, the default one where none is
 * named. All issues are reported together, each at its field; no input at all is read as an empty one, so that every
 * missing field is named.
 * @throws ZodError with the issues: the kind that is an `Error`, so that it reaches the error formatter as it is
 */
export function askedOf<S extends z.ZodType>(schema: S, check?: SchemeCheck) {
  const parse = (raw: unknown): Asked<S> => {
    const given = raw ?? {};
    const input = schema.safeParse(given);
    const fields = isRecord(given) ? given : {};
    const scheme = schemeIn(fields);
    const issues = [
      ...(scheme === null ? [{ ...issueAt("scheme")("scheme"), input: fields.scheme }] : []),
      ...(input.success ? [] : input.error.issues),
      ...(scheme === null ? [] : (check?.(fields, scheme) ?? [])),
    ];
    if (!input.success || scheme === null || issues.length > 0) throw new z.ZodRealError(issues);
    return { input: input.data, scheme };
  };
  return { parse } as { parse: typeof parse; _input: z.input<S> & { scheme?: string }; _output: Asked<S> };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function schemeIn(fields: Readonly<Record<string, unknown>>): Scheme | null {
  const id = fields.scheme === undefined ? DEFAULT_SCHEME_ID : fields.scheme;
  return typeof id === "string" ? schemeById(id) : null;
}
