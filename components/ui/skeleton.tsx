import { cx } from "./class-names";

/** A pale shape where something is about to stand; give it the size of what comes. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cx("animate-breathe rounded-[4px] bg-line/60", className)} />;
}

/** Lines of text to come. The last is shorter, as last lines are. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-hidden className="flex max-w-measure flex-col gap-[calc(var(--text-body-leading)-0.8em)]">
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <Skeleton key={line} className={cx("h-[0.8em]", line === lines - 1 ? "w-3/5" : "w-full")} />
      ))}
    </div>
  );
}

/** Rows of a table to come. */
export function SkeletonRows({ rows = 6, label }: { rows?: number; label: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col">
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className="flex h-(--row-height) items-center gap-6 border-b border-line px-2">
          <Skeleton className={cx("h-[0.8em]", row % 3 === 0 ? "w-40" : row % 3 === 1 ? "w-48" : "w-32")} />
          <Skeleton className="h-[0.8em] w-full max-w-72 max-sm:hidden" />
          <Skeleton className="ml-auto h-[0.8em] w-16" />
        </div>
      ))}
    </div>
  );
}
