import { z } from "zod";
import type { NewFact } from "@/server/rules/case-facts";
import { issueAt } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { type Command, isRefused, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { fundReads, memberTextSchema } from "./told-to-fund";

export const SUMMONS_ANSWERS = ["coming", "anotherTime", "cannotCome"] as const;

export const answerSummonsInput = z
  .object({
    interviewId: z.uuid(),
    answer: z.enum(SUMMONS_ANSWERS),
    /** Which times suit, or why not; what the fund needs to find another way. */
    text: memberTextSchema.nullish(),
  })
  .superRefine(({ answer, text }, context) => {
    // A blank text has been found wanting already.
    if (answer !== "coming" && (text === null || text === undefined)) context.addIssue(issueAt("text")("missing"));
  });

/**
 * R4.5a: the member answers a summons. The summons stands whatever the answer is, until the fund has moved or cancelled
 * it: "I am coming" needs nobody, the others are for a caseworker to read. An interview has one answer, its newest.
 */
export const answerSummons: Command<typeof answerSummonsInput> = {
  name: "answerSummons",
  input: answerSummonsInput,
  plan: (facts, { interviewId, answer, text }, context) => {
    const { today } = context;
    const rules = questionsTo(context.scheme);
    const interview = factNamed(facts.interviews, interviewId, "interviewId");
    const { on, fixedBy, status, purposes } = interview;
    rules.ask("mayAnswerSummons", { fixedBy, purposes });
    rules.ask("mayMoveInterview", { status, on, today });
    const summary = { on, purposes: purposes.join("+"), answer };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const told: NewFact<"notices"> = {
      kind: "summonsAnswer",
      about: interviewId,
      choice: answer,
      text: text ?? null,
      from: null,
      to: null,
      hours: null,
      documentId: null,
      appliesOn: today,
      handledOn: answer === "coming" ? today : null,
    };
    const before = facts.notices.find(({ kind, about }) => kind === "summonsAnswer" && about === interviewId);
    return {
      ...nothing,
      asked: rules.asked,
      writes: [
        before
          ? { kind: "notices", supersede: before.entityId, by: told }
          : { kind: "notices", add: told, as: "new:notice" },
      ],
      consequences:
        answer === "coming"
          ? [{ kind: "summonsAnswered", facts: { on }, rule: "R4.5a" }]
          : [{ kind: "interviewStands", facts: { on }, rule: "R4.5a" }, fundReads],
      summary,
    };
  },
};
