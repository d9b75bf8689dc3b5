"use client";

import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { BucketCounts } from "@/server/queries/bucket-counts";
import type { WorkListFilters } from "@/server/queries/work-list-filters";
import { BUCKETS, type Bucket } from "@/server/rules/duties/duty";
import { listAddress } from "./list-address";

type Props = { filters: WorkListFilters; counts: BucketCounts };

/** The kinds of duty with how many there are of each: a column where there is room, else folded under the chosen one. */
export function BucketNav({ filters, counts }: Props) {
  const t = useTranslations("worklist.buckets");
  const all = BUCKETS.reduce((sum, bucket) => sum + (counts[bucket] ?? 0), 0);
  const chosen = filters.bucket;
  const list = (
    <ul className="flex flex-col">
      <Entry filters={filters} bucket={null} count={all} />
      {BUCKETS.map((bucket) => (
        <Entry key={bucket} filters={filters} bucket={bucket} count={counts[bucket] ?? 0} />
      ))}
    </ul>
  );
  return (
    <nav aria-label={t("label")} className="lg:w-56 lg:shrink-0 lg:border-r lg:border-line lg:py-4">
      <div className="sticky top-18 max-lg:hidden">{list}</div>
      {/* A new choice is a new page: the key folds it again. */}
      <details key={chosen ?? "all"} className="group border-b border-line lg:hidden">
        <summary className="flex min-h-11 list-none items-center gap-2 px-4 font-medium [&::-webkit-details-marker]:hidden">
          {t(chosen ?? "all")}
          <span className="figures font-normal text-muted">{chosen ? (counts[chosen] ?? 0) : all}</span>
          <ChevronDown aria-hidden className="ml-auto size-4 text-muted group-open:rotate-180" />
        </summary>
        <div className="pb-2">{list}</div>
      </details>
    </nav>
  );
}

function Entry({ filters, bucket, count }: { filters: WorkListFilters; bucket: Bucket | null; count: number }) {
  const t = useTranslations("worklist.buckets");
  return (
    <li>
      <Link
        href={listAddress({ ...filters, bucket })}
        prefetch={false}
        scroll={false}
        aria-current={filters.bucket === bucket ? "page" : undefined}
        className={
          "flex min-h-9 items-center justify-between gap-3 px-4 py-1.5 leading-tight text-ink no-underline hover:bg-sunken focus-visible:-outline-offset-3 lg:pr-5 lg:pl-6 " +
          "aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:shadow-[inset_3px_0_0_var(--accent)]"
        }
      >
        <span className={count === 0 ? "text-muted" : undefined}>{t(bucket ?? "all")}</span>
        <span className={count === 0 ? "figures text-muted" : "figures font-medium"}>{count}</span>
      </Link>
    </li>
  );
}
