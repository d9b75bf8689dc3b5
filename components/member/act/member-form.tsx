"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";
import { ErrorSummary, focusField } from "@/components/ui/error-summary";
import { ActProblem } from "./act-problem";

/**
 * What a member writes and sends: the fields, what is wrong with them and where, why it was not done, the button, and
 * under it the receipt. The focus goes to what stands in the way; what was written stays until it is sent.
 */
export function MemberForm({
  answer,
  errors,
  fieldIds = {},
  labels = {},
  working,
  onSend,
  button,
  kind = "primary",
  wide = true,
  aside,
  receipt,
  children,
}: {
  answer: ActAnswer | null;
  /** The fields at fault by their names, in words. */
  errors: Readonly<Record<string, string>>;
  /** The ids of fields that are not their names. */
  fieldIds?: Readonly<Record<string, string>>;
  /** What the fields are called, where their faults do not say it. */
  labels?: Readonly<Record<string, string>>;
  working: boolean;
  onSend: () => void;
  /** What the button says it does. */
  button: string;
  kind?: "primary" | "secondary";
  wide?: boolean;
  /** Stands beside the button: the way back. */
  aside?: ReactNode;
  receipt?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("memberact");
  const problems = Object.entries(errors).map(([field, message]) => ({
    field: fieldIds[field] ?? field,
    message: labels[field] ? `${labels[field]}: ${message}` : message,
  }));
  // One thing to put right is at its field, where the focus goes; several are told together first.
  const only = problems.length === 1 ? (problems[0]?.field ?? null) : null;
  useEffect(() => {
    if (only !== null && answer !== null) focusField(only);
  }, [only, answer]);
  return (
    <form
      noValidate
      // Sent by the browser itself, before a script answers, nothing of it may end up in an address.
      method="post"
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!working) onSend();
      }}
    >
      {problems.length > 1 ? <ErrorSummary problems={problems} /> : null}
      {children}
      <noscript>
        <p className="font-medium">{t("noScript")}</p>
      </noscript>
      <ActProblem answer={answer} />
      <div className={wide ? "flex flex-col gap-3" : "flex flex-wrap gap-2"}>
        <Button type="submit" kind={kind} wide={wide} isPending={working}>
          {button}
        </Button>
        {aside}
      </div>
      {receipt}
    </form>
  );
}
