import type { ReactNode } from "react";
import type { InterpretationId, RuleId } from "@/server/rules/rule-ids";
import { ParagraphMark } from "./paragraph-mark";

/** The law's own voice: what a rule says, in serif behind a thin rule, with its citation. */
export function LawNote({ rule, children }: { rule?: RuleId | InterpretationId; children: ReactNode }) {
  return (
    <div className="law max-w-measure border-l border-control pl-4 text-ink">
      {children}
      {rule ? (
        <p className="mt-0.5">
          <ParagraphMark rule={rule} />
        </p>
      ) : null}
    </div>
  );
}
