/**
 * The grounds that the parts of a figure are drawn with, in the order of the parts. Told apart by what is drawn and not by
 * its colour: filled, striped, dotted, empty, crossed, lined.
 */
const PATTERNS = ["solid", "stripes", "dots", "empty", "cross", "lines", "bars"] as const;

const idOf = (at: number) => `part-${PATTERNS[at % PATTERNS.length]}`;

/** What the charts of a page refer to; stands on it once and takes no room. */
export function ChartPatterns() {
  const line = { stroke: "currentColor", strokeWidth: 1.5 };
  return (
    <svg aria-hidden width="0" height="0" className="absolute text-ink">
      <defs>
        <pattern id="part-solid" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="fill-accent" />
        </pattern>
        <pattern id="part-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="6" {...line} strokeWidth={3} />
        </pattern>
        <pattern id="part-dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2.5" cy="2.5" r="1.25" fill="currentColor" />
        </pattern>
        <pattern id="part-empty" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="fill-surface" />
        </pattern>
        <pattern id="part-cross" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6M0 0H6" {...line} />
        </pattern>
        <pattern id="part-lines" width="6" height="5" patternUnits="userSpaceOnUse">
          <line x1="0" x2="6" y1="1" y2="1" {...line} />
        </pattern>
        <pattern id="part-bars" width="5" height="6" patternUnits="userSpaceOnUse">
          <line x1="1" x2="1" y1="0" y2="6" {...line} />
        </pattern>
      </defs>
    </svg>
  );
}

/** The ground of the part at this place. */
export const groundOf = (at: number): string => `url(#${idOf(at)})`;

/** The ground beside the part's name, so that the bar can be read. */
export function PartSign({ at }: { at: number }) {
  return (
    <svg aria-hidden viewBox="0 0 14 14" className="size-3.5 shrink-0 text-ink">
      <rect x="0.5" y="0.5" width="13" height="13" fill={groundOf(at)} className="stroke-control" />
    </svg>
  );
}
