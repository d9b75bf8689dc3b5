"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useTRPC } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { Skeleton, SkeletonText } from "@/components/ui/skeleton";

const CaseBriefFacts = dynamic(() => import("./case-brief-facts").then((loaded) => loaded.CaseBriefFacts), {
  ssr: false,
  loading: () => <BriefSkeleton />,
});

/** Long enough that a case walked past is neither fetched nor logged as seen. */
const PAUSE_MS = 250;

/** Beside the list: the current row's case in short. */
export function CaseBriefPanel({ memberId }: { memberId: string | null }) {
  const t = useTranslations("worklist.brief");
  const rested = useRested(memberId);
  return (
    <aside aria-label={t("label")} className="w-80 shrink-0 border-l border-line max-xl:hidden" data-print="none">
      <div className="sticky top-14 max-h-[calc(100dvh-3.5rem)] overflow-y-auto p-5">
        {memberId === null ? <Hint /> : rested === memberId ? <Brief memberId={memberId} /> : <BriefSkeleton />}
      </div>
    </aside>
  );
}

function useRested(memberId: string | null): string | null {
  const [rested, setRested] = useState(memberId);
  useEffect(() => {
    const timer = setTimeout(() => setRested(memberId), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [memberId]);
  return rested;
}

function Brief({ memberId }: { memberId: string }) {
  const t = useTranslations("worklist.brief");
  const words = useErrorWords();
  const { data, error } = useQuery(useTRPC().caseworker.workList.brief.queryOptions({ memberId }));
  if (error)
    return (
      <Notice tone="negative" title={t("failed")}>
        {words(error)}
      </Notice>
    );
  return data ? <CaseBriefFacts brief={data} /> : <BriefSkeleton />;
}

function Hint() {
  const t = useTranslations("worklist.brief");
  return (
    <div className="pt-1 text-muted">
      <p className="font-medium text-ink">{t("hintTitle")}</p>
      <p className="mt-1 leading-6">{t.rich("hint", { kbd: (key) => <Kbd>{key}</Kbd> })}</p>
    </div>
  );
}

function BriefSkeleton() {
  return (
    <div className="flex flex-col gap-5 pt-1">
      <Skeleton className="h-5 w-48" />
      <Skeleton className="h-6 w-full" />
      <SkeletonText lines={5} />
      <SkeletonText lines={3} />
    </div>
  );
}
