"use client";

import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { LawNote } from "@/components/rules/law-note";
import { Checkbox } from "@/components/ui/checkbox";
import { DayField } from "@/components/ui/day-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import type { Times } from "@/server/queries/times";
import { ruleSentence } from "@/server/rules/explain";
import type { ActValues } from "../acts/act-definition";
import { useTeam } from "../frame/use-team";
import { FORMS, LENGTHS, OPEN_ANYWAY, OTHER_PLACE, timesOf } from "./open-times-form";

type Props = {
  values: ActValues;
  errors: Readonly<Record<string, string>>;
  today: string;
  places: Times["places"];
  onChange: (name: string, value: string | null) => void;
};

const FORM_LABELS = { inPerson: "formInPerson", video: "formVideo", phone: "formPhone" } as const;

export function OpenTimesFields({ values, errors, today, places, onChange }: Props) {
  const t = useTranslations("times.open");
  const locale = localeOf(useLocale());
  const team = useTeam();
  const set = (name: string) => (value: string | null) => onChange(name, value);
  const text = (name: string) => (values[name] as string | undefined) ?? "";
  const chosen = (name: string) => (values[name] as string | undefined) ?? null;
  const perDay = timesOf(values).length;
  return (
    <div className="flex flex-col gap-4">
      <Select
        name="caseworkerId"
        label={t("caseworkerId")}
        error={errors.caseworkerId}
        value={chosen("caseworkerId")}
        onChange={set("caseworkerId")}
        choices={team.map(({ id, name }) => ({ key: id, label: name }))}
      />
      <DayField
        name="on"
        label={t("on")}
        error={errors.on}
        value={chosen("on")}
        onChange={set("on")}
        first={today}
        today={today}
      />
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <TimeField
          name="start"
          label={t("start")}
          error={errors.start}
          value={chosen("start")}
          onChange={set("start")}
        />
        <TimeField name="end" label={t("end")} error={errors.end} value={chosen("end")} onChange={set("end")} />
      </div>
      <div>
        <Select
          name="minutes"
          label={t("minutes")}
          width="short"
          value={chosen("minutes")}
          onChange={set("minutes")}
          choices={LENGTHS.map((minutes) => ({ key: minutes, label: t("minutesChoice", { minutes }) }))}
        />
        {perDay > 0 ? (
          <p aria-live="polite" className="figures mt-1 text-small text-muted">
            {t("sum", { perDay })}
          </p>
        ) : null}
      </div>
      <DayField
        name="weeklyUntil"
        label={t("weeklyUntil")}
        hint={t("weeklyHint")}
        optional
        error={errors.weeklyUntil}
        value={chosen("weeklyUntil")}
        onChange={set("weeklyUntil")}
        first={today}
        today={chosen("on") ?? today}
      />
      <Checkbox
        name="leaveOut"
        isSelected={values.leaveOut !== OPEN_ANYWAY}
        onChange={(is) => onChange("leaveOut", is ? null : OPEN_ANYWAY)}
      >
        {t("doubtful.leaveOut")}
      </Checkbox>
      <RadioGroup
        name="form"
        label={t("form")}
        error={errors.form}
        value={chosen("form")}
        onChange={set("form")}
        choices={FORMS.map((form) => ({
          key: form,
          label: t(FORM_LABELS[form]),
        }))}
      />
      {values.form === "inPerson" ? null : <LawNote rule="R4.1b">{ruleSentence("R4.1b", locale)}</LawNote>}
      {values.form === "inPerson" ? (
        <Select
          name="place"
          label={t("place")}
          error={errors.place}
          width="full"
          value={chosen("place")}
          onChange={set("place")}
          choices={[
            ...places.map(({ name, address }) => ({ key: `${name}, ${address}`, label: name, detail: address })),
            { key: OTHER_PLACE, label: t("otherPlace") },
          ]}
        />
      ) : null}
      {values.form === "inPerson" && values.place === OTHER_PLACE ? (
        <TextField
          name="otherPlace"
          label={t("otherPlaceName")}
          error={errors.otherPlace}
          maxLength={200}
          value={text("otherPlace")}
          onChange={set("otherPlace")}
        />
      ) : null}
      {values.form === "video" ? (
        <TextField
          name="link"
          label={t("placeVideo")}
          optional
          error={errors.link}
          maxLength={200}
          value={text("link")}
          onChange={set("link")}
        />
      ) : null}
    </div>
  );
}
