import type { ReactNode } from "react";

/** An empty list: that it is empty, and what would make something appear. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-1 py-6">
      <p className="text-subheading font-semibold">{title}</p>
      {children ? <div className="max-w-measure text-muted">{children}</div> : null}
      {actions ? <div className="mt-3 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
