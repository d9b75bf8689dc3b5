"use client";

import { Checkbox, CheckboxGroup } from "@/components/ui/checkbox";
import { DayField } from "@/components/ui/day-field";
import { HoursField } from "@/components/ui/hours-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea, TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import type { ActField, ActValues } from "./act-definition";

type Props = {
  fields: readonly ActField[];
  values: ActValues;
  errors: Readonly<Record<string, string>>;
  today: string;
  onChange: (name: string, value: ActValues[string]) => void;
};

/** An act's fields, each with the error that belongs to it. */
export function ActFields({ fields, values, errors, today, onChange }: Props) {
  return (
    <div className="flex flex-col gap-4">
      {fields.map((field) => {
        const { name, label, hint, optional } = field;
        const shared = { name, label, hint, optional, error: errors[name] };
        const set = (value: ActValues[string]) => onChange(name, value);
        const value = values[name];
        switch (field.kind) {
          case "day":
            return (
              <DayField
                key={name}
                {...shared}
                value={(value as string) ?? null}
                onChange={set}
                today={today}
                withoutCalendar={field.withoutCalendar}
              />
            );
          case "time":
            return <TimeField key={name} {...shared} value={(value as string) ?? null} onChange={set} />;
          case "hours":
            return <HoursField key={name} {...shared} value={(value as number) ?? null} onChange={set} />;
          case "words":
            return <TextArea key={name} {...shared} value={(value as string) ?? ""} onChange={set} />;
          case "choice":
            return (
              <Select
                key={name}
                {...shared}
                width="full"
                choices={field.choices}
                value={(value as string) ?? null}
                onChange={set}
              />
            );
          case "radio":
            return (
              <RadioGroup
                key={name}
                {...shared}
                choices={field.choices}
                value={(value as string) ?? null}
                onChange={set}
              />
            );
          case "several":
            return (
              <CheckboxGroup
                key={name}
                {...shared}
                choices={field.choices}
                value={(value as string[]) ?? []}
                onChange={set}
              />
            );
          case "tick":
            return (
              <Checkbox key={name} name={name} isSelected={Boolean(value)} onChange={set}>
                {label}
              </Checkbox>
            );
          default:
            return (
              <TextField key={name} {...shared} width={field.width} value={(value as string) ?? ""} onChange={set} />
            );
        }
      })}
    </div>
  );
}
