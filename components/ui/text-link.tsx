import Link from "next/link";
import type { ComponentProps } from "react";
import { cx } from "./class-names";

/** A link in running text. */
export function TextLink({ className, ...props }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...props}
      className={cx(
        "rounded-sm text-accent underline decoration-1 underline-offset-3 hover:text-accent-strong hover:decoration-2",
        className,
      )}
    />
  );
}
