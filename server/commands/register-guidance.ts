import { z } from "zod";
import { daySchema, writtenSchema } from "@/server/rules/inputs";
import { GUIDANCE_TOPICS } from "@/server/rules/vocabulary";
import { latestRegistration } from "./case-now";
import { notAfterToday } from "./kernel/bad-input";
import { type Command, type Consequence, isRefused, refusal, type Write } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";

export const registerGuidanceInput = z.object({
  topics: z
    .array(z.enum(GUIDANCE_TOPICS))
    .min(1)
    .max(GUIDANCE_TOPICS.length)
    .refine((topics) => new Set(topics).size === topics.length, "repeated"),
  on: daySchema,
  lateReason: writtenSchema.nullish(),
});

/** R5.1: the member has been guided about these topics on a day. Late: with a written reason (I-18). */
export const registerGuidance: Command<typeof registerGuidanceInput> = {
  name: "registerGuidance",
  input: registerGuidanceInput,
  plan: (facts, { topics, on, lateReason }, { today, scheme }) => {
    const rules = questionsTo(scheme);
    notAfterToday("on", on, today);
    const registration = latestRegistration(facts);
    rules.ask("mayGuide", { registered: registration !== null });
    const summary = { on, topics: topics.join("+") };
    if (registration === null) return refusal(rules.asked, summary);
    const from = registration.learnedOn ?? registration.registeredOn;
    const earlier = facts.guidance.filter((given) => given.on >= from);
    const answer = rules.ask("guidance", {
      registeredOn: registration.registeredOn,
      learnedOn: registration.learnedOn ?? undefined,
      today,
      given: [
        ...earlier.map((given) => ({ topic: given.topic, on: given.on })),
        ...topics.map((topic) => ({ topic, on })),
      ],
    });
    const { deadline, missing } = answer.value;
    // A topic that was in time the first time is not late for being repeated.
    const first = topics.some((topic) => !earlier.some((given) => given.topic === topic));
    const { value } = rules.ask("lateAct", {
      rule: "R5.1",
      dueOn: first ? deadline : null,
      actOn: on,
      reason: lateReason ?? null,
    });
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const consequences: Consequence[] = [
      missing.length > 0
        ? { kind: "guidanceMissing", facts: { topics: missing.join("+") }, rule: "R5.1" }
        : { kind: "guidanceComplete", facts: {}, rule: "R5.1" },
    ];
    if (value.late) consequences.push({ kind: "registeredLate", facts: { deadline }, rule: "I-18" });
    const guided = {
      ...noEffects(),
      writes: topics.map(
        (topic): Write => ({
          kind: "guidance",
          add: { appliesOn: on, topic, on, lateReason: value.late ? (lateReason ?? null) : null },
        }),
      ),
      consequences,
    };
    return { asked: rules.asked, ...joined(guided, letter("guidanceGiven", summary)), summary };
  },
};
