"use client";

import { useTranslations } from "next-intl";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";

/** Why a change was not kept: somebody was first, or it failed. What is wrong with a field stands at the field. */
export function AdministrationProblem({ answer }: { answer: ActAnswer | null }) {
  const t = useTranslations("administration");
  const error = useTranslations("errors");
  if (answer?.kind === "conflict") {
    const { reason = "changed", facts = {} } = answer.conflict ?? {};
    const key = `conflict.${reason}` as "conflict.placeExists";
    return (
      <Notice tone="attention" live title={t("conflict.title")}>
        <p>{t.has(key) ? t(key, facts as { name: string }) : t("conflict.changed")}</p>
      </Notice>
    );
  }
  if (answer?.kind !== "failed") return null;
  const words = {
    signedOut: error("UNAUTHORIZED"),
    notFound: error("NOT_FOUND"),
    offline: error("offline"),
    unexpected: answer.reference
      ? error("withReference", { text: error("INTERNAL_SERVER_ERROR"), reference: answer.reference })
      : error("INTERNAL_SERVER_ERROR"),
  };
  return (
    <Notice tone="negative" live title={t("failed")}>
      <p>{words[answer.why]}</p>
    </Notice>
  );
}
