import type { ReactNode } from "react";
import { cx } from "./class-names";
import { TONE_GROUND, TONE_TEXT, type Tone } from "./tone";

export type MarkShape = "filled" | "hollow" | "ring" | "half" | "triangle" | "cross" | "check";

/** The small shape before a state's word, 12 by 12, drawn in the current colour. */
export function Shape({ shape }: { shape: MarkShape }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" className="size-[0.85em] shrink-0 overflow-visible">
      {shape === "filled" && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {shape === "hollow" && <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />}
      {shape === "ring" && (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="6" cy="6" r="2" fill="currentColor" />
        </>
      )}
      {shape === "half" && (
        <>
          <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />
        </>
      )}
      {shape === "triangle" && <path d="M6 1 11.5 11H.5z" fill="currentColor" />}
      {shape === "cross" && <path d="m2 2 8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" />}
      {shape === "check" && <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}

const SHAPE_OF: Readonly<Record<Tone, MarkShape>> = {
  neutral: "hollow",
  info: "ring",
  positive: "check",
  attention: "half",
  negative: "triangle",
};

/** A state: its shape, its word, and a colour that only repeats them. Without colour for what is as it should be. */
export function StateMark({
  tone = "neutral",
  shape,
  children,
}: {
  tone?: Tone;
  shape?: MarkShape;
  children: ReactNode;
}) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 whitespace-nowrap",
        tone === "neutral" ? "text-ink" : TONE_TEXT[tone],
      )}
    >
      <Shape shape={shape ?? SHAPE_OF[tone]} />
      <span className={tone === "negative" ? "font-medium" : undefined}>{children}</span>
    </span>
  );
}

/** A word on a soft ground: for a kind or a count, and for a state where it must stand out from a row. */
export function Badge({ tone = "neutral", mark, children }: { tone?: Tone; mark?: boolean; children: ReactNode }) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 rounded-[3px] px-1.5 text-small font-medium whitespace-nowrap",
        TONE_GROUND[tone],
        TONE_TEXT[tone],
      )}
    >
      {mark ? <Shape shape={SHAPE_OF[tone]} /> : null}
      {children}
    </span>
  );
}

/** Days left as a number with its word, which is all a row needs: plain, amber within three days, red when past. */
export function DaysLeft({ urgency, children }: { urgency: "overdue" | "soon" | "later"; children: ReactNode }) {
  const tone: Tone = urgency === "overdue" ? "negative" : urgency === "soon" ? "attention" : "neutral";
  return (
    <span
      className={cx(
        "figures inline-flex items-center gap-1.5 whitespace-nowrap",
        tone === "neutral" ? "text-ink" : TONE_TEXT[tone],
        tone === "negative" && "font-medium",
      )}
    >
      {tone === "neutral" ? <span aria-hidden className="size-[0.85em]" /> : <Shape shape={SHAPE_OF[tone]} />}
      {children}
    </span>
  );
}
