"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { SettingsField, SettingsValues } from "./settings-values";

type Props = {
  values: SettingsValues;
  errors: Partial<Record<SettingsField, string>>;
  set: <K extends keyof SettingsValues>(name: K, value: SettingsValues[K]) => void;
};

export function SettingsFields({ values, errors, set }: Props) {
  const t = useTranslations("administration.settings");
  const field = (name: SettingsField) => ({
    name,
    label: t(name),
    value: values[name],
    error: errors[name],
    onChange: (value: string) => set(name, value),
  });
  const days = { width: "short", figures: true, inputMode: "numeric", unit: t("days"), autoComplete: "off" } as const;
  return (
    <>
      <TextField {...field("deadlineDays")} {...days} hint={t("deadlineDaysHint")} />
      <div className="flex flex-col gap-3">
        <RadioGroup
          name="deregister"
          label={t("deregister")}
          value={values.deregister}
          onChange={(chosen) => set("deregister", chosen)}
          choices={[
            { key: "never", label: t("deregisterNever"), detail: t("deregisterNeverText") },
            { key: "after", label: t("deregisterAfter"), detail: t("deregisterAfterText") },
          ]}
        />
        {values.deregister === "after" ? <TextField {...field("deregisterAfterDays")} {...days} /> : null}
      </div>
      <Section title={t("reminders")}>
        <div className="flex flex-col gap-4">
          <TextField {...field("deadlineDaysBefore")} {...days} optional hint={t("daysHint")} />
          <TextField {...field("interviewDaysBefore")} {...days} optional hint={t("daysHint")} />
          <TextField {...field("unreadAfterDays")} {...days} optional hint={t("unreadHint")} />
        </div>
      </Section>
      <TextField {...field("retentionYears")} {...days} unit={t("years")} hint={t("retentionHint")} />
      <TextArea {...field("shortageAreas")} optional hint={t("shortageHint")} />
    </>
  );
}
