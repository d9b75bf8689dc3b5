import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";

/** The shape of the list to come. */
export function WorkListSkeleton() {
  const t = useTranslations("worklist");
  return (
    <div className="flex min-w-0 flex-1">
      <div className="flex w-56 shrink-0 flex-col gap-5 border-r border-line px-6 py-6 max-lg:hidden">
        {Array.from({ length: 10 }, (_, line) => line).map((line) => (
          <Skeleton key={line} className={line % 3 === 1 ? "h-3 w-36" : "h-3 w-44"} />
        ))}
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-5 px-4 py-5 lg:px-6">
        <Skeleton className="h-6 w-40" />
        <SkeletonRows rows={12} label={t("loading")} />
      </div>
    </div>
  );
}
