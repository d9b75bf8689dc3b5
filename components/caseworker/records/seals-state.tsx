"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/trpc/client";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Whether the log is what was sealed: looked through when asked, since it reads all of it. */
export function SealsState() {
  const t = useTranslations("records.seals");
  const trpc = useTRPC();
  const { data, refetch, isFetching, isError } = useQuery({
    ...trpc.records.audit.seals.queryOptions(),
    enabled: false,
    gcTime: 0,
  });
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="max-w-measure text-muted">{t("about")}</p>
      <Button isPending={isFetching} onPress={() => refetch()}>
        {t("verify")}
      </Button>
      {isError ? (
        <Notice tone="negative" live title={t("failed")} />
      ) : data ? (
        <Notice
          tone={data.broken ? "negative" : "positive"}
          live
          title={
            data.broken
              ? t("broken", { line: String(data.broken.auditId), why: t(`why.${data.broken.why}`) })
              : t("holds")
          }
        >
          {t("counts", { sealed: data.sealed, unsealed: data.unsealed, erased: data.erased })}
        </Notice>
      ) : null}
    </div>
  );
}
