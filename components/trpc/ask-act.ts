"use client";

import { createTRPCUntypedClient, httpLink, TRPCClientError } from "@trpc/client";
import { asOwnAct } from "@/components/live/own-acts";
import type { Plan } from "@/server/commands/kernel/plan";
import type { DutyChange, Since } from "@/server/commands/kernel/run-command";
import type { ErrorData, FieldError } from "@/server/routers/errors";
import type { Decision } from "@/server/rules/decision";

/** A plan as a screen shows it: what changes, who is told, which duties come and go. */
export type ShownPlan = Pick<Plan, "asked" | "consequences" | "toMember" | "toExchange">;
export type ActAnswer =
  | { kind: "preview"; plan: ShownPlan; hash: string; duties: readonly DutyChange[] }
  /** `ids`: what the plan's placeholders became ("new:interview"). */
  | { kind: "done"; ids?: Readonly<Record<string, string>> }
  | { kind: "refused"; answers: readonly Decision[] }
  | {
      kind: "conflict";
      plan: ShownPlan | null;
      hash: string | null;
      duties: readonly DutyChange[];
      conflict: { reason: string; facts: Record<string, unknown> } | null;
      since: readonly Since[];
    }
  | { kind: "badInput"; fields: readonly FieldError[] }
  | {
      kind: "failed";
      why: "signedOut" | "notFound" | "unavailable" | "unexpected" | "offline";
      reference: string | null;
    };

// The act is chosen at run time from a list, so its path is a word and not a property: the untyped client is made for that.
const client = createTRPCUntypedClient({ links: [httpLink({ url: "/api/trpc", headers: { "x-kontakt": "1" } })] });

/**
 * Puts one step of an act to the server. Never throws: whatever happened is an answer that the form can show.
 * @param by whose act it is: the caseworker's on a case, or the member's on their own
 */
export async function askAct(
  command: string,
  step: "preview" | "confirm",
  input: Record<string, unknown>,
  by: "caseworker" | "member" = "caseworker",
): Promise<ActAnswer> {
  try {
    const ask = () => client.mutation(`${by}.acts.${command}.${step}`, input);
    return (await (step === "confirm" ? asOwnAct(ask) : ask())) as ActAnswer;
  } catch (error) {
    return answerOf(error);
  }
}

/**
 * Does what has no consequences to look at first, by its procedure's path. As `askAct`, it never throws: bad input comes
 * back with its fields.
 */
export async function askOnce(path: string, input: Record<string, unknown>): Promise<ActAnswer> {
  try {
    await asOwnAct(() => client.mutation(path, input));
    return { kind: "done" };
  } catch (error) {
    return answerOf(error);
  }
}

/**
 * A mutation that is no act and yet may be refused or come too late, as a hold of a time: its value, or the answer that
 * says why there is none. Never throws.
 */
export async function askFor<T>(
  path: string,
  input: unknown,
): Promise<{ kind: "value"; value: T } | Exclude<ActAnswer, { kind: "done" | "preview" }>> {
  try {
    return { kind: "value", value: (await asOwnAct(() => client.mutation(path, input))) as T };
  } catch (error) {
    return answerOf(error);
  }
}

/** Any other procedure, by its path; `null` when it failed, for what may fail without the person being told. */
export async function askPlain<T>(kind: "query" | "mutation", path: string, input: unknown): Promise<T | null> {
  try {
    return (await client[kind](path, input)) as T;
  } catch {
    return null;
  }
}

type Data = ErrorData & { httpStatus?: number };
const WHY = { 401: "signedOut", 404: "notFound", 503: "unavailable" } as Readonly<
  Record<number, "signedOut" | "notFound" | "unavailable">
>;

function answerOf(error: unknown): Exclude<ActAnswer, { kind: "done" | "preview" }> {
  const data = error instanceof TRPCClientError ? ((error.data ?? null) as Data | null) : null;
  if (!data) return { kind: "failed", why: "offline", reference: null };
  if (data.httpStatus === 400)
    return {
      kind: "badInput",
      fields: (data.fields ?? []).map(({ path, message }) => ({ path: path.replace(/^input\./, ""), message })),
    };
  if (data.httpStatus === 422) return { kind: "refused", answers: (data.refusal as { answers: Decision[] }).answers };
  if (data.httpStatus === 409) {
    const told = data.conflict as Omit<Extract<ActAnswer, { kind: "conflict" }>, "kind">;
    return { ...told, kind: "conflict" };
  }
  return { kind: "failed", why: WHY[data.httpStatus ?? 0] ?? "unexpected", reference: data.reference ?? null };
}
