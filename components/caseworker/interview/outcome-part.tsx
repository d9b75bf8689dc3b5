"use client";

import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import { RadioGroup } from "@/components/ui/radio-group";
import { lawTexts } from "@/server/rules/explain";
import { capital } from "../acts/act-choices";
import type { HoldFieldProps } from "./hold-field-props";

const OUTCOMES = ["held", "noShow", "lawfulAbsence", "cancelled"] as const;

/** R4.1b, R4.1c: what became of the interview, and how it was held; what the law says of another form stands with it. */
export function OutcomePart({ meeting, values, errors, onChange }: HoldFieldProps) {
  const t = useTranslations("interview.outcome");
  const locale = localeOf(useLocale());
  const { names } = lawTexts(locale);
  const { forms } = meeting;
  const chosen = forms.find(({ form }) => form === values.form)?.answer ?? null;
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-4">
      <RadioGroup
        name="outcome"
        label={t("what")}
        error={errors.outcome}
        choices={OUTCOMES.map((key) => ({ key, label: t(`choice.${key}`), detail: t(`detail.${key}`) }))}
        value={(values.outcome as string | undefined) ?? null}
        onChange={(key) => onChange({ outcome: key })}
      />
      {values.outcome === "held" ? (
        <div className="flex min-w-0 flex-col gap-3">
          <RadioGroup
            name="form"
            label={t("form")}
            error={errors.form}
            choices={forms.map(({ form }) => ({ key: form, label: capital(names.forms[form]) }))}
            value={(values.form as string | undefined) ?? null}
            onChange={(key) => onChange({ form: key })}
          />
          {chosen && chosen.outcome !== "allowed" ? (
            <DecisionAnswer decision={chosen} live missingLabel={(fact) => names.facts[fact] ?? fact} />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
