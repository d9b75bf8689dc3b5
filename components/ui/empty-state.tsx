import type { ReactNode } from "react";

/** An empty list: that it is empty, and what would make something appear. */
export function EmptyState({
  title,
  heading,
  children,
  actions,
}: {
  title: ReactNode;
  /** Where it is all there is on the page, its title is the page's heading. */
  heading?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const Title = heading ? "h1" : "p";
  return (
    <div className="flex flex-col items-start gap-1 py-6">
      <Title className="text-subheading font-semibold">{title}</Title>
      {children ? <div className="max-w-measure text-muted">{children}</div> : null}
      {actions ? <div className="mt-3 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
