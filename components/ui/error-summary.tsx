"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

export type FieldProblem = {
  /** The id of the field, which is its name unless it was given another. */
  readonly field: string;
  readonly message: string;
};

const FOCUSABLE = "input:not([type=hidden]), textarea, select, button, [tabindex='0']";

/** Brings a field into view, and the focus to it. @param id of the field, or of what it stands in */
export function focusField(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  const target = place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE);
  place.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}

/**
 * What is to be corrected, above the form; takes the focus when it appears or its problems change, and each line leads
 * to its field. Shows nothing when there are none.
 */
export function ErrorSummary({
  problems,
  title,
  keepFocus,
}: {
  problems: readonly FieldProblem[];
  title?: string;
  /** Leave the focus where it is: for showing the summary in a page of examples. */
  keepFocus?: boolean;
}) {
  const t = useTranslations("ui.errorSummary");
  const box = useRef<HTMLDivElement>(null);
  const signature = problems.map((problem) => `${problem.field}:${problem.message}`).join("|");
  useEffect(() => {
    if (signature !== "" && !keepFocus) box.current?.focus();
  }, [signature, keepFocus]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      data-ring
      className="rounded-md border-l-4 border-negative bg-negative-soft px-4 py-3 text-ink"
    >
      <p className="text-subheading font-semibold">{title ?? t("title", { count: problems.length })}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {problems.map((problem) => (
          <li key={problem.field + problem.message}>
            <a
              href={`#${problem.field}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(problem.field);
              }}
              className="rounded-sm text-negative underline underline-offset-3 hover:decoration-2"
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
