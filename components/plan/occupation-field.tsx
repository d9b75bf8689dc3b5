"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { ComboBox, Group, Input } from "react-aria-components";
import { localeOf } from "@/components/i18n/locale";
import { askPlain } from "@/components/trpc/ask-act";
import { type Choice, ChoiceList } from "@/components/ui/choices";
import { FIELD, FieldErrorText, FieldHint, FieldLabel, type FieldProps } from "@/components/ui/field-parts";
import { Popover } from "@/components/ui/popover";
import type { FoundOccupation } from "@/server/queries/occupations";

const ASK_AFTER_MS = 120;

/** What is written: a title as the goal will have it, and the occupation's code where it was chosen from the list. */
export type ChosenOccupation = { title: string; code: string | null };

/**
 * A job, found by typing the beginning of any of its names, or written freely. What is chosen tells as well whether the
 * fund is short of people for it.
 * @param path the procedure that searches: the caseworker's or the member's
 */
export function OccupationField({
  path,
  value,
  onChange,
  onFound,
  label,
  hint,
  error,
  id,
}: Pick<FieldProps, "label" | "hint" | "error" | "id"> & {
  path: "caseworker.plan.occupations" | "member.course.occupations";
  value: ChosenOccupation;
  onChange: (chosen: ChosenOccupation) => void;
  onFound?: (found: FoundOccupation) => void;
}) {
  const t = useTranslations("plan.occupation");
  const locale = localeOf(useLocale());
  const [found, setFound] = useState<readonly FoundOccupation[]>([]);
  const written = useRef(value.title);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    written.current = value.title;
  }, [value.title]);

  function type(title: string) {
    // The field writes what was chosen as well: that is nothing typed.
    if (title === written.current) return;
    written.current = title;
    onChange({ title, code: null });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void askPlain<FoundOccupation[]>("query", path, { typed: title.slice(0, 80) }).then((hits) => {
        if (written.current === title) setFound(hits ?? []);
      });
    }, ASK_AFTER_MS);
  }
  function choose(key: string | number | null) {
    const hit = found.find((one) => keyOf(one) === key);
    if (!hit) return;
    written.current = hit.name;
    onChange({ title: hit.name, code: hit.code });
    onFound?.(hit);
  }
  const choices: Choice[] = found.map((hit) => ({
    key: keyOf(hit),
    label: hit.name,
    detail: [hit.code, locale === "en" ? hit.en : hit.da, hit.shortage ? t("shortage") : null]
      .filter(Boolean)
      .join(" · "),
  }));
  return (
    <div id={id} className="min-w-0">
      <ComboBox
        items={choices.map((choice) => ({ ...choice, id: choice.key }))}
        inputValue={value.title}
        onInputChange={type}
        onSelectionChange={choose}
        allowsCustomValue
        allowsEmptyCollection={value.title.trim().length > 1}
        menuTrigger="input"
        isRequired
        isInvalid={!!error}
        validationBehavior="aria"
        className={FIELD}
      >
        <FieldLabel>{label}</FieldLabel>
        <FieldHint>{hint}</FieldHint>
        <Group className="max-w-[34em]" isInvalid={!!error}>
          <Input className="control" autoComplete="off" />
        </Group>
        <FieldErrorText>{error}</FieldErrorText>
        <Popover matchTrigger>
          <ChoiceList empty={t("empty")} />
        </Popover>
      </ComboBox>
    </div>
  );
}

const keyOf = ({ code, name }: FoundOccupation): string => `${code} ${name}`;
