import type { ReactNode } from "react";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { type MarkShape, StateMark } from "@/components/ui/state-mark";
import type { Tone } from "@/components/ui/tone";
import type { InterpretationId, RuleId } from "@/server/rules/rule-ids";

const LOOKS = {
  done: { tone: "positive", shape: "check" },
  open: { tone: "neutral", shape: "hollow" },
  lacking: { tone: "attention", shape: "half" },
} as const satisfies Record<string, { tone: Tone; shape: MarkShape }>;

/** One thing to go through at the interview: what it is, by which paragraph, and how far one has come. */
export function Part({
  title,
  rule,
  state,
  said,
  children,
}: {
  title: ReactNode;
  rule: RuleId | InterpretationId;
  state: keyof typeof LOOKS;
  said: string;
  children: ReactNode;
}) {
  return (
    <section className="min-w-0 border-t border-control pt-3">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-heading font-semibold">
          {title}{" "}
          <span className="font-normal">
            <ParagraphMark rule={rule} />
          </span>
        </h2>
        <StateMark {...LOOKS[state]}>{said}</StateMark>
      </div>
      <div className="flex flex-col gap-4">{children}</div>
    </section>
  );
}
