import { groundOf } from "./patterns";

export type BarPart = { readonly key: string; readonly at: number; readonly count: number };

/** The parts of a figure as one bar, each as wide as its share of all. What it shows stands in the table below it. */
export function FigureBar({ parts }: { parts: readonly BarPart[] }) {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return (
    <svg aria-hidden width="100%" height="16" className="block text-ink">
      {parts.map(({ key, at, count }) => {
        const x = from;
        const width = (count * 100) / whole;
        from += width;
        return count === 0 ? null : (
          <rect
            key={key}
            x={`${x}%`}
            y="0.5"
            width={`${width}%`}
            height="15"
            fill={groundOf(at)}
            className="stroke-control"
            strokeWidth="1"
          />
        );
      })}
    </svg>
  );
}
