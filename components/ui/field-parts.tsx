"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { cx } from "./class-names";

/** What every field can be told. `name` is also the field's id unless `id` is given, so an error summary can link to it. */
export type FieldProps = {
  label: ReactNode;
  /** One sentence under the label: what to write, or why it is asked. */
  hint?: ReactNode;
  /** What is wrong and what to do about it; its presence makes the field invalid. */
  error?: string | null;
  id?: string;
  name?: string;
  /** Fields are required unless said otherwise, so it is the optional ones that are marked. */
  optional?: boolean;
  isDisabled?: boolean;
};

export const FIELD = "flex min-w-0 flex-col gap-1";

export function FieldLabel({ children, optional, as }: { children: ReactNode; optional?: boolean; as?: "span" }) {
  const t = useTranslations("ui");
  const content = (
    <>
      {children}
      {optional ? <span className="font-normal text-muted"> ({t("optional")})</span> : null}
    </>
  );
  const look = "text-body font-medium text-ink";
  return as === "span" ? <span className={look}>{content}</span> : <Label className={look}>{content}</Label>;
}

export function FieldHint({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <Text slot="description" className="max-w-measure text-small text-muted">
      {children}
    </Text>
  );
}

export function FieldErrorText({ children, className }: { children?: string | null; className?: string }) {
  if (!children) return null;
  return (
    <FieldError
      className={cx("flex max-w-measure items-start gap-1.5 text-small font-medium text-negative", className)}
    >
      <CircleAlert aria-hidden className="mt-[0.15em] size-[1.1em] shrink-0" />
      <span>{children}</span>
    </FieldError>
  );
}
