import type { CourseInterview } from "./course-facts";

/**
 * An interview's mark round the origin: filled when held, ringed with a dot when booked, hollow and dashed when owed; two
 * overlapping circles where the jobcenter takes part, since two parties meet the member.
 */
export function InterviewMark({ kind, state, size = 7 }: Pick<CourseInterview, "kind" | "state"> & { size?: number }) {
  const centres = kind === "joint" ? [-size * 0.7, size * 0.7] : [0];
  const radius = kind === "joint" ? size * 0.9 : size;
  return (
    <g data-mark>
      {centres.map((cx) => (
        <circle key={cx} cx={cx} r={radius + (size > 5 ? 2 : 1.25)} className="fill-surface" />
      ))}
      {centres.map((cx) => (
        <circle
          key={cx}
          cx={cx}
          r={radius}
          className={
            state === "held"
              ? "fill-ink stroke-surface"
              : state === "booked"
                ? "fill-surface stroke-ink"
                : "fill-surface stroke-control"
          }
          strokeWidth={state === "held" ? (kind === "joint" ? 1 : 0) : size > 5 ? 1.75 : 1.25}
          strokeDasharray={state === "owed" && size > 5 ? "3 2.2" : undefined}
        />
      ))}
      {state === "booked"
        ? centres.map((cx) => <circle key={cx} cx={cx} r={radius * 0.38} className="fill-ink" />)
        : null}
    </g>
  );
}

const FLAG_COLOURS = { open: "text-ink", met: "text-muted", missed: "text-negative" } as const;

/** A deadline's flag, its foot at the origin: an open outline, a filled one with a tick when met, a cross when missed. */
export function DeadlineFlag({ state, height = 30 }: { state: "open" | "met" | "missed"; height?: number }) {
  const top = -height;
  return (
    <g data-mark className={FLAG_COLOURS[state]} stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
      <line y2={top} />
      <path
        d={`M0 ${top}h15l-4 5.5 4 5.5H0z`}
        fill="currentColor"
        className={state === "open" ? "fill-surface" : undefined}
      />
      {state === "met" ? <path d={`M2.5 ${top + 5.5}l2.5 2.6 4-5`} fill="none" className="stroke-surface" /> : null}
      {state === "missed" ? (
        <path d={`M3 ${top + 2.7}l5.4 5.6m0-5.6L3 ${top + 8.3}`} className="stroke-surface" />
      ) : null}
    </g>
  );
}
