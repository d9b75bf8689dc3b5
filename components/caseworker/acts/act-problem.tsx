import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";

export type Conflict = Extract<ActAnswer, { kind: "conflict" }>["conflict"];

/**
 * Why an act was not done where no field and no law says it: somebody was first, or it failed. What is wrong with a field
 * stands at the field.
 * @param conflict what stands in the way, in words
 */
export function ActProblem({
  answer,
  failed,
  conflictTitle,
  conflict,
}: {
  answer: ActAnswer | null;
  failed: string;
  conflictTitle: string;
  conflict: (conflict: Conflict) => ReactNode;
}) {
  const error = useTranslations("errors");
  if (answer?.kind === "conflict")
    return (
      <Notice tone="attention" live title={conflictTitle}>
        <p>{conflict(answer.conflict)}</p>
      </Notice>
    );
  if (answer?.kind !== "failed") return null;
  const words = {
    signedOut: error("UNAUTHORIZED"),
    notFound: error("NOT_FOUND"),
    offline: error("offline"),
    unavailable: error("SERVICE_UNAVAILABLE"),
    unexpected: answer.reference
      ? error("withReference", { text: error("INTERNAL_SERVER_ERROR"), reference: answer.reference })
      : error("INTERNAL_SERVER_ERROR"),
  };
  return (
    <Notice tone="negative" live title={failed}>
      <p>{words[answer.why]}</p>
    </Notice>
  );
}
