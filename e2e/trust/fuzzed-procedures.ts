import { appRouter } from "@/server/routers/app-router";
import { type Audience, PLACEMENTS } from "@/server/routers/procedure-placement-fixture";
import type { Ids, Somebody, TwoFunds } from "@/server/routers/two-funds-fixture";
import { CALLABLE_RULES } from "@/server/rules/callable";
import type { Answered } from "./answers";
import type { FuzzedInput, FuzzInput } from "./fuzz-inputs";

type Parser = {
  readonly safeParse?: (value: unknown) => { success: boolean };
  readonly parse?: (value: unknown) => unknown;
};
type Procedure = { readonly _def: { readonly type: "query" | "mutation"; readonly inputs: readonly Parser[] } };

/** Who is asked as: one whom the procedure is for. */
const WHO: Readonly<Record<Audience, Somebody>> = {
  anybody: "caseworker",
  member: "member",
  caseworker: "caseworker",
  staff: "caseworker",
  teamLead: "teamLead",
  administrator: "administrator",
  administratorAlone: "administrator",
  supervision: "administrator",
  fundUser: "caseworker",
};

/** Headers of a call of our own pages by somebody. */
export type Headed = Readonly<Record<string, string>>;
/** How a procedure is called: through the handler in this process, or over HTTP. */
export type Ask = (
  path: string,
  type: "query" | "mutation",
  body: FuzzInput["body"],
  headers: Headed,
) => Promise<Answered>;

export type Fuzzed = FuzzedInput & {
  readonly type: "query" | "mutation";
  readonly cookie: string;
  readonly parsers: readonly Parser[];
};

const idsIn = (of: Ids): string[] => [
  of.memberId,
  of.caseworkerId,
  of.slotId,
  of.placeId,
  of.letterId,
  ...(["interviews", "deadlines", "holidays", "notices", "registrations", "jobGoals"] as const).map(of.ofCase),
  "00000000-0000-4000-8000-000000000000",
];

/** Every procedure of the router there is, with what it takes, a good input of it, and one who may call it. */
export function fuzzedProcedures(funds: TwoFunds): Fuzzed[] {
  const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, Procedure>>;
  const ids = idsIn(funds.own);
  return Object.entries(procedures).map(([path, { _def }]) => {
    const placement = PLACEMENTS[path];
    if (!placement) throw new Error(`nobody has placed ${path}`);
    const who = WHO[placement.for];
    const question = path.startsWith("rules.") ? path.slice("rules.".length) : null;
    const rule = (CALLABLE_RULES as Readonly<Record<string, { schema: FuzzedInput["schema"] }>>)[question ?? ""];
    const [first] = _def.inputs;
    return {
      path,
      type: _def.type,
      parsers: _def.inputs,
      schema: rule?.schema ?? (first && "_zod" in first ? (first as unknown as FuzzedInput["schema"]) : null),
      good: placement.input(funds.own, who),
      ids,
      cookie: funds.cookieOf(who, who === "member" ? "member" : "caseworker")!,
    };
  });
}

/** Whether a procedure's schema lets something through. @throws what a schema may never throw */
export function letsThrough(parsers: readonly Parser[], body: FuzzInput["body"]): boolean {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  let value: unknown;
  try {
    value = text === "" ? undefined : JSON.parse(text);
  } catch {
    return false;
  }
  return parsers.every((parser) => {
    if (parser.safeParse) return parser.safeParse(value).success;
    try {
      parser.parse?.(value);
      return true;
    } catch (error) {
      if ((error as Error).name === "ZodError") return false;
      throw error;
    }
  });
}

const hex = (byte: number): string => `%${byte.toString(16).padStart(2, "0")}`;

/** The request of a call: a query's input stands in its address, byte for byte. */
export function requestOf(path: string, type: "query" | "mutation", body: FuzzInput["body"], origin: string) {
  const address = `${origin}/api/trpc/${path}`;
  if (type === "mutation") return { address, init: { method: "POST", body } };
  const input = typeof body === "string" ? encodeURIComponent(body.toWellFormed()) : [...body].map(hex).join("");
  return { address: body.length === 0 ? address : `${address}?input=${input}`, init: { method: "GET" } };
}
