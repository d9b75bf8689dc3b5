"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localeOf } from "@/components/i18n/locale";
import { LawNote } from "@/components/rules/law-note";
import { Checkbox } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { ruleSentence } from "@/server/rules/explain";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import type { ActValues } from "../acts/act-definition";
import { useTeam } from "../frame/use-team";
import { type Field, NOBODY } from "./new-member-form";

type Props = {
  values: ActValues;
  errors: Readonly<Partial<Record<Field, string>>>;
  onChange: (name: string, value: string | boolean | null) => void;
  /** Stands first, with the name: it is kept apart from the other values. */
  cpr: ReactNode;
  /** Whether a case that nobody is named for goes to whom the fund's rules give it. */
  byRule: boolean;
};

const MUNICIPALITY_CHOICES = MUNICIPALITIES.map(({ code, name }) => ({
  key: code as string,
  label: name as string,
})).sort((one, other) => one.label.localeCompare(other.label, "da"));
const KNOWN = ["yes", "no", "unknown"] as const;

export function NewMemberFields({ values, errors, onChange, cpr, byRule }: Props) {
  const t = useTranslations("newmember");
  const locale = localeOf(useLocale());
  const team = useTeam();
  const field = (name: Field) => ({ name, label: t(name), error: errors[name] ?? null });
  const chosen = (name: Field) => (values[name] as string | undefined) ?? null;
  const written = (name: Field) => ({ value: chosen(name) ?? "", onChange: (text: string) => onChange(name, text) });
  const picked = (name: Field) => ({ value: chosen(name), onChange: (key: string | null) => onChange(name, key) });
  const choices = <K extends string>(keys: readonly K[], label: (key: K) => string) =>
    keys.map((key) => ({ key, label: label(key) }));
  const known = choices(KNOWN, (key) => t(`known.${key}`));
  return (
    <>
      <Section title={t("person")}>
        <div className="flex flex-col gap-4 pt-2">
          {cpr}
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField {...field("givenNames")} {...written("givenNames")} maxLength={100} autoComplete="off" />
            <TextField {...field("surname")} {...written("surname")} maxLength={100} autoComplete="off" />
          </div>
          <Checkbox
            name="protectedIdentity"
            isSelected={values.protectedIdentity === true}
            onChange={(ticked) => onChange("protectedIdentity", ticked)}
          >
            {t("protectedIdentity")}
          </Checkbox>
        </div>
      </Section>
      <Section title={t("circumstances")}>
        <div className="flex flex-col gap-4 pt-2">
          <ComboBox {...field("municipalityCode")} {...picked("municipalityCode")} choices={MUNICIPALITY_CHOICES} />
          <div className="grid gap-4 sm:grid-cols-2">
            <RadioGroup
              {...field("insurance")}
              {...picked("insurance")}
              choices={choices(["fullTime", "partTime"] as const, (key) => t(`insuranceChoices.${key}`))}
            />
            <RadioGroup
              {...field("situation")}
              {...picked("situation")}
              choices={choices(["unemployed", "underNotice", "selfEmployed"] as const, (key) =>
                t(`situationChoices.${key}`),
              )}
            />
            <RadioGroup
              {...field("hasVocationalEducation")}
              {...picked("hasVocationalEducation")}
              hint={t("factHint")}
              choices={known}
            />
            <RadioGroup
              {...field("supportsChildrenAtHome")}
              {...picked("supportsChildrenAtHome")}
              hint={t("factHint")}
              choices={known}
            />
          </div>
          <LawNote rule="R2.3b">{ruleSentence("R2.3b", locale)}</LawNote>
          <Checkbox
            name="warnedOfDismissal"
            isSelected={values.warnedOfDismissal === true}
            onChange={(ticked) => onChange("warnedOfDismissal", ticked)}
          >
            {t("warnedOfDismissal")}
          </Checkbox>
        </div>
      </Section>
      <Section title={t("contact")}>
        <div className="grid gap-4 pt-2 sm:grid-cols-2">
          <TextField {...field("phone")} {...written("phone")} type="tel" optional autoComplete="off" />
          <TextField {...field("email")} {...written("email")} type="email" optional autoComplete="off" />
          <Select
            {...field("locale")}
            {...picked("locale")}
            choices={choices(["da", "en"] as const, (key) => t(`localeChoices.${key}`))}
          />
        </div>
      </Section>
      <Section title={t("work")}>
        <div className="pt-2">
          <Select
            {...field("caseworkerId")}
            {...picked("caseworkerId")}
            choices={[
              ...team.map(({ id, name }) => ({ key: id, label: name })),
              { key: NOBODY, label: t(byRule ? "byRule" : "nobody") },
            ]}
          />
        </div>
      </Section>
    </>
  );
}
