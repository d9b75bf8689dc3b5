"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect, useRef, useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { typedCpr } from "./cpr-typed";

/** A CPR number: read while it is written, masked as soon as the field is left. */
export function CprField({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}) {
  const t = useTranslations("newmember");
  const [inside, setInside] = useState(false);
  const [left, setLeft] = useState(false);
  const read = typedCpr(value);
  const box = useRef<HTMLDivElement>(null);
  const wasMasked = read !== null;
  // The number takes the mask's place, which undoes what the browser had selected: typing would add to the old number.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on coming in; while it is written nothing is selected
  useLayoutEffect(() => {
    if (inside && wasMasked) box.current?.querySelector("input")?.select();
  }, [inside]);
  const own = left && !inside && value.trim() !== "" && read === null ? t("cprProblem") : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears where the focus is, to mask the number outside the field
    <div ref={box} onFocus={() => setInside(true)} onBlur={() => setInside(false)}>
      <TextField
        name="cpr"
        label={t("cpr")}
        hint={t("cprHint")}
        error={error ?? own}
        value={inside || read === null ? value : read.masked}
        onChange={onChange}
        onBlur={() => setLeft(true)}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        figures
      />
    </div>
  );
}
