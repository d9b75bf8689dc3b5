import { z } from "zod";
import { guidanceRead } from "@/server/rules/duties/read-guidance";
import { GUIDANCE_TOPICS } from "@/server/rules/vocabulary";
import { type Command, nothing, type Write } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const readGuidanceInput = z.object({
  topics: z
    .array(z.enum(GUIDANCE_TOPICS))
    .min(1)
    .max(GUIDANCE_TOPICS.length)
    .refine((topics) => new Set(topics).size === topics.length, "repeated"),
});

const UNSAID = {
  kind: "guidanceRead",
  about: null,
  text: null,
  from: null,
  to: null,
  hours: null,
  documentId: null,
} as const;

/**
 * The member has read these topics of R5.1 in the portal: the time is kept, and nobody has to do anything. It is not the
 * fund's guidance, which the fund still gives and registers. A topic read before keeps the time of its first reading.
 */
export const readGuidance: Command<typeof readGuidanceInput> = {
  name: "readGuidance",
  input: readGuidanceInput,
  plan: (facts, { topics }, { today, scheme }) => {
    const read = guidanceRead(facts);
    const fresh = topics.filter((topic) => !read.has(topic));
    return {
      ...nothing,
      asked: questionsTo(scheme).asked,
      writes: fresh.map(
        (topic): Write => ({ kind: "notices", add: { ...UNSAID, choice: topic, appliesOn: today, handledOn: today } }),
      ),
      consequences: [{ kind: "guidanceRead", facts: { topics: topics.join("+") }, rule: null }],
      summary: { topics: topics.join("+") },
    };
  },
};
