"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { RadioGroup } from "@/components/ui/radio-group";
import type { HoldFieldProps } from "./hold-field-props";
import { Part } from "./part";

const QUESTIONS = ["cvComplete", "cvSearchable"] as const;

/** R4.7: the cv on Jobnet, looked at together. Left open it has not been looked at. */
export function CvPart({ meeting, values, errors, onChange }: HoldFieldProps) {
  const t = useTranslations("interview.cv");
  const said = useTranslations("interview.said");
  const locale = localeOf(useLocale());
  const { cv } = meeting;
  const answered = QUESTIONS.every((name) => values[name]);
  const lacking = QUESTIONS.some((name) => values[name] === "no");
  return (
    <Part
      title={t("title")}
      rule="R4.7"
      state={!answered ? "open" : lacking ? "lacking" : "done"}
      said={said(!answered ? "toLookAt" : lacking ? "lacks" : "inOrder")}
    >
      <p className="max-w-measure text-muted">
        {cv
          ? t(cv.complete && cv.searchable ? "lastFine" : "lastLacked", { day: formatDay(cv.on, locale) })
          : t("never")}
      </p>
      <div className="flex flex-wrap gap-x-10 gap-y-4">
        {QUESTIONS.map((name) => (
          <RadioGroup
            key={name}
            name={name}
            label={t(name)}
            optional
            error={errors[name]}
            choices={(["yes", "no"] as const).map((key) => ({ key, label: t(key) }))}
            value={(values[name] as string | undefined) ?? null}
            onChange={(key) => onChange({ [name]: key })}
          />
        ))}
      </div>
      {lacking ? <p className="text-small text-muted">{t("followUp")}</p> : null}
    </Part>
  );
}
