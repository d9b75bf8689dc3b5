import Link from "next/link";
import { citation } from "@/server/rules/catalogue";
import type { InterpretationId, RuleId } from "@/server/rules/rule-ids";

/** The small mark of a citation, "§ 4, stk. 4", that opens the rule. */
export function ParagraphMark({ rule, paragraph }: { rule: RuleId | InterpretationId; paragraph?: string }) {
  return (
    <Link
      href={`/rules/${rule}`}
      prefetch={false}
      title={rule}
      className={
        "law figures rounded-[3px] text-[0.9em] whitespace-nowrap text-muted no-underline decoration-1 underline-offset-3 " +
        "hover:text-accent hover:underline"
      }
    >
      {paragraph ?? citation(rule)}
    </Link>
  );
}
