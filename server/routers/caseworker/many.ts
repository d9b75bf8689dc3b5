import { z } from "zod";
import type { Asked, Command, Consequence, Plan } from "@/server/commands/kernel/plan";
import { type OneOfMany, type OnePreviewed, previewOne, runOne } from "@/server/commands/kernel/run-for-many";
import { MANY_ACTS, type ManyActName } from "@/server/commands/registry";
import type { Decision } from "@/server/rules/decision";
import { caseworkerAct, router } from "../trpc";

/** So many are asked about in one call; a longer list comes in several, so that one sees it go forward. */
const MOST_IN_ONE_CALL = 20;

type Answered =
  | { kind: "refused"; answers: Decision[] }
  | { kind: "conflict"; reason: string; facts: NonNullable<Plan["conflict"]>["facts"] }
  | { kind: "badInput"; field: string; why: string }
  | { kind: "notFound" };
/** What one of many would become. `late`: it is registered as late, with its reason (I-18). */
export type ManyPreviewed =
  | ({ memberId: string } & Answered)
  | {
      memberId: string;
      kind: "preview";
      hash: string;
      late: boolean;
      consequences: readonly Consequence[];
      /** Templates of the letters, types of the messages to the jobcenter. */
      letters: readonly string[];
      messages: readonly string[];
    };
/** How one of many went. */
export type ManyDone = { memberId: string } & (Answered | { kind: "done" });

const acts = Object.entries(MANY_ACTS) as [ManyActName, Command<z.ZodType, unknown>][];
const one = <M extends z.ZodRawShape>(name: ManyActName, input: z.ZodType, more: M) =>
  z.object({ act: z.literal(name), memberId: z.uuid(), input, ...more });
const listOf = <M extends z.ZodRawShape>(more: M) => {
  const [first, ...others] = acts.map(([name, { input }]) => one(name, input, more));
  return z
    .array(z.discriminatedUnion("act", [first!, ...others]))
    .min(1)
    .max(MOST_IN_ONE_CALL);
};

const barring = (asked: readonly Asked[]): Decision[] =>
  asked.filter(({ informs, answer }) => !informs && answer.outcome !== "allowed").map(({ answer }) => answer);

function answered(told: Exclude<OneOfMany | OnePreviewed, { kind: "preview" | "done" }>): Answered {
  switch (told.kind) {
    case "refused":
      return { kind: "refused", answers: barring(told.asked) };
    case "conflict":
      return { kind: "conflict", ...told.conflict };
    case "badInput":
      return { kind: "badInput", field: told.field, why: told.why };
    default:
      return { kind: "notFound" };
  }
}

function previewed(told: OnePreviewed): ManyPreviewed {
  const { memberId } = told;
  if (told.kind !== "preview") return { memberId, ...answered(told) };
  const { plan, hash } = told.preview;
  return {
    memberId,
    kind: "preview",
    hash,
    late: plan.consequences.some(({ kind }) => kind === "registeredLate"),
    consequences: plan.consequences,
    letters: plan.toMember.map(({ template }) => template),
    messages: plan.toExchange.map(({ type }) => type),
  };
}

const commandOf = (act: string) => MANY_ACTS[act as ManyActName] as unknown as Command<z.ZodType, unknown>;

/** One act for each of many members: what each would become, and then each done as it was seen, or not at all. */
export const manyRouter = router({
  preview: caseworkerAct.input(z.object({ of: listOf({}) })).mutation(async ({ ctx, input }) => {
    const told: ManyPreviewed[] = [];
    for (const { act, memberId, input: asked } of input.of)
      told.push(previewed(await previewOne(ctx.open, commandOf(act), { memberId, input: asked })));
    return told;
  }),

  confirm: caseworkerAct
    .input(z.object({ of: listOf({ hash: z.string().min(1).max(100) }) }))
    .mutation(async ({ ctx, input }) => {
      const told: ManyDone[] = [];
      for (const { act, memberId, input: asked, hash } of input.of) {
        const { memberId: _, ...how } = await runOne(ctx.open, commandOf(act), { memberId, input: asked, hash });
        told.push(how.kind === "done" ? { memberId, kind: "done" } : { memberId, ...answered({ memberId, ...how }) });
      }
      return told;
    }),
});
