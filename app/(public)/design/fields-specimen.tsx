"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import { DayField } from "@/components/ui/day-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { HoursField } from "@/components/ui/hours-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextArea, TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";

/** A form's fields: empty, filled, and with what is to be corrected. */
export function FieldsSpecimen({ scene }: { scene: string }) {
  const t = useTranslations("design.fields");
  const id = (name: string) => `${scene}-${name}`;
  return (
    <Section title={t("title")} level={3}>
      <form className="flex flex-col gap-(--field-gap) pt-1" onSubmit={(event) => event.preventDefault()}>
        <ErrorSummary
          keepFocus
          problems={[
            { field: id("end"), message: t("endError") },
            { field: id("municipality"), message: t("municipalityError") },
          ]}
        />
        <div className="flex flex-wrap gap-x-6 gap-y-(--field-gap)">
          <DayField label={t("start")} name={id("start")} defaultValue="2021-03-18" today="2021-03-18" />
          <DayField
            label={t("end")}
            name={id("end")}
            defaultValue="2021-03-11"
            error={t("endError")}
            today="2021-03-18"
          />
        </div>
        <div className="flex flex-wrap gap-x-6 gap-y-(--field-gap)">
          <TimeField label={t("time")} name={id("time")} defaultValue="10:15" />
          <HoursField label={t("hours")} name={id("hours")} hint={t("hoursHint")} defaultValue={14_850} />
        </div>
        <ComboBox
          label={t("municipality")}
          name={id("municipality")}
          error={t("municipalityError")}
          choices={["Aalborg", "Aarhus", "København", "Lyngby-Taarbæk", "Ringkøbing-Skjern"].map((name) => ({
            key: name,
            label: name,
          }))}
        />
        <Select
          label={t("reason")}
          name={id("reason")}
          placeholder={t("reasonPlaceholder")}
          choices={[
            { key: "41", label: t("reason41") },
            { key: "42", label: t("reason42") },
            { key: "44", label: t("reason44"), withheldBecause: t("reason44Ground") },
          ]}
        />
        <RadioGroup
          label={t("form")}
          name={id("form")}
          defaultValue="inPerson"
          choices={[
            { key: "inPerson", label: t("inPerson"), detail: t("inPersonDetail") },
            { key: "phone", label: t("phone"), withheldBecause: t("phoneGround") },
            { key: "video", label: t("video") },
          ]}
        />
        <CheckboxGroup
          label={t("topics")}
          name={id("topics")}
          defaultValue={["trial"]}
          choices={[
            { key: "trial", label: t("topicTrial") },
            { key: "course", label: t("topicCourse") },
          ]}
        />
        <TextField label={t("phoneNumber")} name={id("phoneNumber")} type="tel" width="short" figures optional />
        <TextArea label={t("note")} name={id("note")} hint={t("noteHint")} defaultValue={t("noteText")} rows={3} />
      </form>
    </Section>
  );
}
