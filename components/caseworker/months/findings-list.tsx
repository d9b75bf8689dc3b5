"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { Notice } from "@/components/ui/notice";
import { SkeletonRows } from "@/components/ui/skeleton";
import type { MonthFinding } from "@/server/queries/month-findings";

/** Rows with something wrong, in the order of the file: where, which column, and why; and all of them as a file. */
export function FindingsList({ importId }: { importId: string }) {
  const t = useTranslations("months.findings");
  const failed = useTranslations("months.member")("failed");
  const words = useErrorWords();
  const trpc = useTRPC();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    trpc.caseworker.months.findings.infiniteQueryOptions(
      { importId },
      { getNextPageParam: ({ next }) => next ?? undefined, initialCursor: 0 },
    ),
  );
  if (error)
    return (
      <Notice tone="negative" title={failed}>
        {words(error)}
      </Notice>
    );
  if (!data) return <SkeletonRows rows={3} label={t("title")} />;
  return (
    <div className="flex flex-col items-start gap-3">
      <ul aria-label={t("title")} className="w-full max-w-[48rem]">
        {data.pages.flatMap(({ findings }) =>
          findings.map((finding) => <Finding key={finding.line} finding={finding} />),
        )}
      </ul>
      <div className="flex flex-wrap gap-2">
        {hasNextPage ? (
          <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t("more")}
          </Button>
        ) : null}
        <a href={`/api/months/${importId}/rows`} download className={buttonLook("secondary")}>
          <Download aria-hidden className="size-4" />
          {t("download")}
        </a>
      </div>
    </div>
  );
}

function Finding({ finding: { line, field, reason, shown } }: { finding: MonthFinding }) {
  const t = useTranslations("months.findings");
  return (
    <li className="border-b border-line py-2">
      <p className="flex flex-wrap gap-x-3">
        <span className="figures font-medium">{t("where", { line, column: t(`columns.${field}`) })}</span>
        <span>{t(`reasons.${reason}`)}</span>
      </p>
      {shown ? (
        <p className="figures wrap-anywhere text-small text-muted">
          {reason === "duplicate" ? t("first", { line: shown }) : t("shown", { shown })}
        </p>
      ) : null}
    </li>
  );
}
