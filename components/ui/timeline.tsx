import type { ReactNode } from "react";
import { cx } from "./class-names";

export type TimelineEntry = {
  readonly key: string;
  /** The day it applies to, in words, and as `YYYY-MM-DD`. */
  readonly day: string;
  readonly dayIso: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** The other clock: when and by whom it was registered. */
  readonly registered?: ReactNode;
  readonly by?: "fund" | "member" | "jobcenter" | "system";
  /** A later registration has taken its place: still readable, struck through. */
  readonly corrected?: ReactNode;
};

const DOTS = {
  fund: "bg-accent border-accent",
  member: "bg-surface border-accent",
  jobcenter: "bg-surface border-accent rounded-none!",
  system: "bg-surface border-control",
} as const;

/** What has happened, latest first or last as given: the day it applies to leads, the day it was registered follows. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="text-body">
      {entries.map((entry, at) => (
        <li
          key={entry.key}
          className="grid grid-cols-[6.5em_1rem_minmax(0,1fr)] gap-x-3 max-sm:grid-cols-[1rem_minmax(0,1fr)]"
        >
          <time dateTime={entry.dayIso} className="figures pb-4 text-right text-muted max-sm:hidden">
            {entry.day}
          </time>
          <span aria-hidden className="relative flex justify-center">
            {at < entries.length - 1 ? <span className="absolute top-[0.7em] -bottom-[0.7em] w-px bg-line" /> : null}
            <span
              className={cx(
                "relative mt-[calc((var(--text-body-leading)-0.625rem)/2)] size-2.5 rounded-full border-2",
                DOTS[entry.by ?? "fund"],
              )}
            />
          </span>
          <div className="min-w-0 pb-4">
            <time dateTime={entry.dayIso} className="figures block text-small text-muted sm:hidden">
              {entry.day}
            </time>
            <p className={cx("font-medium", !!entry.corrected && "text-muted line-through")}>{entry.title}</p>
            {entry.corrected ? <p className="text-small text-attention">{entry.corrected}</p> : null}
            {entry.detail ? <div className="max-w-measure">{entry.detail}</div> : null}
            {entry.registered ? <p className="figures text-small text-muted">{entry.registered}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
