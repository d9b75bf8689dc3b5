"use client";

import { useTranslations } from "next-intl";
import { PreviewedAct } from "@/components/caseworker/acts/previewed-act";
import { Notice } from "@/components/ui/notice";

/** Closes a month, after telling what it is closed with. `name`: the month as it is written. */
export function CloseMonth({ month, name }: { month: string; name: string }) {
  const t = useTranslations("supervision.close");
  return (
    <PreviewedAct
      path="supervision.closeMonth"
      input={{ month }}
      kind="secondary"
      button={t("button", { month: name })}
      title={t("title", { month: name })}
      confirm={t("button", { month: name })}
      cancel={t("cancel")}
      done={t("done", { month: name })}
      tell={({ facts }) => (
        <>
          <p>
            {t("text", {
              month: name,
              participants: Number(facts.participants),
              visitations: Number(facts.visitations),
              ended: Number(facts.ended),
            })}
          </p>
          <p>{t("after")}</p>
        </>
      )}
      problem={({ kind }) => (
        <Notice tone={kind === "conflict" ? "attention" : "negative"} live>
          <p>{t(kind === "conflict" ? "conflict" : "failed")}</p>
        </Notice>
      )}
    />
  );
}
