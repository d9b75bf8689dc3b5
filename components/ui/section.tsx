import type { ReactNode } from "react";

/**
 * A part of a page under its heading, set off by space and a hairline and not by a box. Its heading is enough to find
 * it by: as landmarks too, a page's many parts would be noise.
 */
export function Section({
  title,
  aside,
  level = 2,
  children,
}: {
  title: ReactNode;
  /** A count or a link at the heading's right. */
  aside?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="min-w-0">
      <div className="mb-2 flex items-baseline justify-between gap-4 border-b border-line pb-1">
        <Heading className={level === 2 ? "text-heading font-semibold" : "text-subheading font-semibold"}>
          {title}
        </Heading>
        {aside ? <div className="figures shrink-0 text-small text-muted">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}

/** A sheet that holds one thing to do, where a page has several: the only box there is. */
export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={`rounded-lg border border-line bg-raised p-5 ${className ?? ""}`}>{children}</div>;
}
