"use client";

import { useTranslations } from "next-intl";
import { ActProblem, type Conflict } from "@/components/caseworker/acts/act-problem";
import type { ActAnswer } from "@/components/trpc/ask-act";

/** Why a change was not kept: somebody was first, or it failed. */
export function AdministrationProblem({ answer }: { answer: ActAnswer | null }) {
  const t = useTranslations("administration");
  const words = (conflict: Conflict) => {
    const key = `conflict.${conflict?.reason ?? "changed"}` as "conflict.placeExists";
    return t.has(key) ? t(key, (conflict?.facts ?? {}) as { name: string }) : t("conflict.changed");
  };
  return <ActProblem answer={answer} failed={t("failed")} conflictTitle={t("conflict.title")} conflict={words} />;
}
