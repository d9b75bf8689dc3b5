import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonKind, buttonLook } from "./button-look";
import { cx } from "./class-names";

/** A link with a button's weight: for going somewhere, never for doing something. */
export function LinkButton({
  kind = "secondary",
  wide,
  icon,
  className,
  children,
  ...props
}: Omit<ComponentProps<typeof Link>, "className"> & {
  kind?: ButtonKind;
  wide?: boolean;
  icon?: ReactNode;
  className?: string;
}) {
  return (
    <Link {...props} className={cx(buttonLook(kind, { wide }), className)}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
