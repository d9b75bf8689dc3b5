"use client";

import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { Button } from "@/components/ui/button";
import { Checkbox, CheckboxGroup } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import { DayField } from "@/components/ui/day-field";
import { HoursField } from "@/components/ui/hours-field";
import { Select } from "@/components/ui/select";
import { TextArea, TextField } from "@/components/ui/text-field";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { FUND_NAMES } from "@/server/rules/schemes";
import { choiceWords } from "./choice-words";
import type { FormField } from "./form-shape";
import { emptyInput, type Typed, withField } from "./typed-input";

/** The choice that says nothing is said. */
const UNSAID = "";

type Props = {
  fields: readonly FormField[];
  input: Typed;
  /** What is wrong, by the path of the field. */
  errors: ReadonlyMap<string, string>;
  onChange: (input: Typed) => void;
  /** Where these fields lie in the whole input. */
  path?: string;
};

/** The fields of a question, or of a part of it. */
export function TryFields({ fields, input, errors, onChange, path = "" }: Props) {
  return fields.map((field) => (
    <TryField
      key={field.name}
      field={field}
      value={input[field.name]}
      errors={errors}
      path={path + field.name}
      onChange={(value) => onChange(withField(input, field.name, value))}
    />
  ));
}

type FieldProps = {
  field: FormField;
  value: unknown;
  errors: Props["errors"];
  path: string;
  onChange: (value: unknown) => void;
};

function TryField({ field, value, errors, path, onChange }: FieldProps) {
  const t = useTranslations("lawtry");
  const locale = localeOf(useLocale());
  const label = t(`fields.${field.name as "on"}`);
  const hintKey = `hints.${field.name}` as "hints.citizenships";
  const hint = t.has(hintKey) ? t(hintKey) : undefined;
  const optional = !field.required || field.nullable;
  const shared = { name: path, label, hint, optional, error: errors.get(path) ?? null };
  /** Nothing typed is `null` where the question knows it as an answer, and otherwise not there. */
  const set = (typed: unknown) =>
    onChange(typed === null || typed === "" ? (field.nullable ? null : undefined) : typed);
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  switch (field.kind) {
    case "day":
    case "birthDay":
      return (
        <DayField
          {...shared}
          value={text || null}
          onChange={set}
          today="2021-04-13"
          withoutCalendar={field.kind === "birthDay"}
        />
      );
    case "hours":
      return (
        <HoursField
          {...shared}
          value={typeof value === "number" ? Math.round(value * 100) : null}
          onChange={(hundredths) => set(hundredths === null ? null : hundredths / 100)}
        />
      );
    case "number":
      return (
        <TextField
          {...shared}
          value={text}
          width="short"
          inputMode="numeric"
          figures
          onChange={(typed) => set(/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed.trim() === "" ? null : typed)}
        />
      );
    case "municipality":
      return <ComboBox {...shared} choices={MUNICIPALITY_CHOICES} value={text || null} onChange={set} />;
    case "fund":
      return <Select {...shared} choices={FUND_CHOICES} value={text || null} onChange={set} />;
    case "words":
      return <TextArea {...shared} value={text} rows={2} onChange={set} maxLength={4000} />;
    case "countries":
      return (
        <TextField
          {...shared}
          value={Array.isArray(value) ? value.join(" ") : ""}
          width="medium"
          onChange={(typed) =>
            onChange(
              typed
                .toUpperCase()
                .split(/[\s,;]/u)
                .slice(0, 20),
            )
          }
          onBlur={() => onChange((Array.isArray(value) ? value : []).filter(Boolean))}
        />
      );
    case "tick":
      return (
        <Checkbox
          name={path}
          id={path}
          isSelected={value === true}
          isInvalid={errors.has(path)}
          onChange={onChange}
          detail={errors.get(path) ?? hint}
        >
          {label}
        </Checkbox>
      );
    case "several":
      return (
        <CheckboxGroup
          {...shared}
          choices={field.choices.map((key) => ({ key, label: choiceWords(t, field.name, key, locale) }))}
          value={Array.isArray(value) ? value : []}
          onChange={(keys) => onChange(field.choices.filter((key) => keys.includes(key)))}
        />
      );
    case "choice":
      return (
        <Select
          {...shared}
          choices={[
            ...(optional ? [{ key: UNSAID, label: t("unsaid") }] : []),
            ...field.choices.map((key) => ({ key: String(key), label: choiceWords(t, field.name, key, locale) })),
          ]}
          value={text === "" && !optional ? null : text}
          onChange={(key) => set(field.choices.find((choice) => String(choice) === key) ?? null)}
        />
      );
    case "group":
      return (
        <Part label={label} hint={hint} id={path}>
          {optional ? (
            <Checkbox
              isSelected={value !== null && value !== undefined}
              onChange={(there) => set(there ? emptyInput(field.fields) : null)}
            >
              {t("there", { what: label })}
            </Checkbox>
          ) : null}
          {value ? (
            <TryFields
              fields={field.fields}
              input={value as Typed}
              errors={errors}
              path={`${path}.`}
              onChange={onChange}
            />
          ) : null}
        </Part>
      );
    case "list": {
      const items = Array.isArray(value) ? (value as Typed[]) : [];
      return (
        <Part label={label} hint={errors.get(path) ?? hint} id={path}>
          {items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items have nothing else to be known by
            <div key={at} className="flex flex-col gap-4 border-l border-line pl-4">
              <TryFields
                fields={field.item}
                input={item}
                errors={errors}
                path={`${path}.${at}.`}
                onChange={(one) => onChange(items.with(at, one))}
              />
              <Button
                kind="quiet"
                className="self-start"
                aria-label={t("removeOne", { what: label, number: at + 1 })}
                onPress={() => onChange(items.toSpliced(at, 1))}
              >
                {t("remove")}
              </Button>
            </div>
          ))}
          <Button
            className="self-start"
            aria-label={t("addOne", { what: label })}
            onPress={() => onChange([...items, emptyInput(field.item)])}
          >
            {t("add")}
          </Button>
        </Part>
      );
    }
    default:
      return <TextField {...shared} value={text} width="short" figures onChange={set} />;
  }
}

function Part({ label, hint, id, children }: { label: string; hint?: string; id: string; children: React.ReactNode }) {
  return (
    <fieldset id={id} className="flex min-w-0 flex-col gap-4">
      <legend className="mb-2 text-body font-medium text-ink">{label}</legend>
      {hint ? <p className="-mt-2 max-w-measure text-small text-muted">{hint}</p> : null}
      {children}
    </fieldset>
  );
}

const MUNICIPALITY_CHOICES = MUNICIPALITIES.map(({ code, name }) => ({
  key: code as string,
  label: name as string,
})).sort((one, other) => one.label.localeCompare(other.label, "da"));
const FUND_CHOICES = Object.entries(FUND_NAMES).map(([key, label]) => ({ key, label }));
