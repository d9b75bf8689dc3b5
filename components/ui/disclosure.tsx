import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** More about something, opened in place; the browser's own element, so it needs no script and is found by page search. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group">
      <summary className="flex min-h-(--control-height) list-none items-center gap-1.5 rounded-sm text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-[1.15em] shrink-0 transition-transform duration-120 group-open:rotate-90"
        />
        <span className="underline-offset-4 hover:underline">{summary}</span>
      </summary>
      <div className="pt-1 pb-2 pl-[1.55em]">{children}</div>
    </details>
  );
}
