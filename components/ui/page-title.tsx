import type { ReactNode } from "react";

/** The one h1 of a page; focusable, so that going to a page can put the reader at its beginning. */
export function PageTitle({
  children,
  context,
  actions,
}: {
  children: ReactNode;
  context?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {context ? <p className="text-small text-muted">{context}</p> : null}
        <h1 id="page-title" tabIndex={-1} className="text-title font-semibold">
          {children}
        </h1>
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
