"use client";

import { useTranslations } from "next-intl";
import { DayField } from "@/components/ui/day-field";
import { HoursField } from "@/components/ui/hours-field";
import { TextField } from "@/components/ui/text-field";
import type { Telling } from "./what-happened";

/** What has been typed: days `YYYY-MM-DD`, hours in hundredths. */
export type Told = { from: string | null; to: string | null; hours: number | null; employer: string };

/** The fields of one telling, each with its own error. */
export function TellFields({
  what,
  told,
  errors,
  today,
  onChange,
}: {
  what: Telling;
  told: Told;
  errors: Readonly<Record<string, string>>;
  today: string;
  onChange: (told: Told) => void;
}) {
  const t = useTranslations("memberletters.tell");
  const from = (label: string, hint?: string) => (
    <DayField
      name="from"
      label={label}
      hint={hint}
      value={told.from}
      onChange={(day) => onChange({ ...told, from: day })}
      error={errors.from}
      today={today}
    />
  );
  const to = (hint?: string, optional?: boolean) => (
    <DayField
      name="to"
      label={t(what === "well" ? "well.to" : "illness.to")}
      hint={hint}
      optional={optional}
      value={told.to}
      onChange={(day) => onChange({ ...told, to: day })}
      error={errors.to}
      today={today}
    />
  );
  switch (what) {
    case "illness":
      return (
        <>
          {from(t("illness.from"))}
          {to(t("illness.toHint"), true)}
        </>
      );
    case "well":
      return to();
    case "registered":
      return from(t("registered.from"), t("registered.fromHint"));
    case "job":
      return (
        <>
          {from(t("job.from"))}
          <HoursField
            name="weeklyHours"
            label={t("job.hours")}
            value={told.hours}
            onChange={(hours) => onChange({ ...told, hours })}
            error={errors.weeklyHours}
          />
          <TextField
            name="employer"
            label={t("job.employer")}
            optional
            width="medium"
            value={told.employer}
            onChange={(employer) => onChange({ ...told, employer })}
            error={errors.employer}
          />
        </>
      );
  }
}
