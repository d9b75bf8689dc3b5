"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";

type Answered = { data?: { code?: string; reference?: string } | null };

/** What to tell a person of a call that failed: what to do about it, and the reference number where it was a bug. */
export function useErrorWords(): (error: unknown) => string {
  const t = useTranslations("errors");
  return useCallback(
    (error) => {
      const { data } = error as Answered;
      if (!data?.code) return t("offline");
      const key = t.has(data.code as "FORBIDDEN") ? (data.code as "FORBIDDEN") : "INTERNAL_SERVER_ERROR";
      return data.reference ? t("withReference", { text: t(key), reference: data.reference }) : t(key);
    },
    [t],
  );
}
