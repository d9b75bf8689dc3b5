import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

const BLOCKS = Array.from({ length: 6 }, (_, at) => at);

/** The shape of the figures to come. */
export function SupervisionSkeleton() {
  const t = useTranslations("supervision");
  return (
    <div
      role="status"
      aria-label={t("loading")}
      className="mx-auto flex w-full max-w-[80rem] flex-col gap-8 px-4 py-5 lg:px-6"
    >
      <Skeleton className="h-6 w-40" />
      <Skeleton className="h-8 w-full max-w-96" />
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-3">
        {BLOCKS.map((block) => (
          <div key={block} className="flex flex-col gap-3">
            <Skeleton className="h-4 w-48" />
            <Skeleton className="h-7 w-20" />
            <Skeleton className="h-4 w-full" />
            <Skeleton className="h-16 w-full" />
          </div>
        ))}
      </div>
    </div>
  );
}
