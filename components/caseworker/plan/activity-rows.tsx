"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Button, IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DayField } from "@/components/ui/day-field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { ActivityState } from "@/server/rules/vocabulary";
import { PARTIES } from "@/server/rules/vocabulary";
import type { ActivityValues } from "./plan-form";

type Props = {
  kind: ActivityValues["kind"];
  activities: readonly ActivityValues[];
  errors: Readonly<Record<string, string>>;
  today: string;
  /** Which one is being ended, while it is. */
  closing: string | null;
  onChange: (activity: ActivityValues) => void;
  onRemove: (activity: ActivityValues) => void;
  onClose: (activityId: string, state: ActivityState) => void;
  onAdd: () => void;
};

/** R11.2e: activities, or next steps: what, who does it, by when; those that stand can be ended where they stand. */
export function ActivityRows({ kind, activities, onAdd, ...row }: Props) {
  const t = useTranslations("plan.editor");
  return (
    <div className="flex flex-col gap-4">
      {activities.length === 0 ? <p className="max-w-measure text-muted">{t(`none.${kind}`)}</p> : null}
      <ol className="flex flex-col">
        {activities.map((activity, at) => (
          <li key={activity.key} className="border-b border-line py-4 first:pt-1">
            <ActivityRow {...row} activity={activity} number={at + 1} />
          </li>
        ))}
      </ol>
      <div>
        <Button icon={<Plus aria-hidden className="size-4" />} onPress={onAdd}>
          {t(`add.${kind}`)}
        </Button>
      </div>
    </div>
  );
}

function ActivityRow({
  activity,
  number,
  errors,
  today,
  closing,
  onChange,
  onRemove,
  onClose,
}: Omit<Props, "kind" | "activities" | "onAdd"> & { activity: ActivityValues; number: number }) {
  const t = useTranslations("plan.editor");
  const plan = useTranslations("plan");
  const { key, activityId, kind, what, by, duty, dueOn } = activity;
  const name = t(`number.${kind}`, { number });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot share its line with a button
    <div role="group" aria-label={name} className="flex flex-col gap-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            id={`${key}-what`}
            label={name}
            hint={number === 1 ? t(`hint.${kind}`) : undefined}
            value={what}
            maxLength={300}
            error={errors[`${key}-what`]}
            onChange={(written) => onChange({ ...activity, what: written })}
          />
        </div>
        <IconButton
          label={t("removeActivity", { what: what || name })}
          icon={<X aria-hidden className="size-4" />}
          onPress={() => onRemove(activity)}
        />
      </div>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="w-44">
          <Select
            id={`${key}-by`}
            label={t("by")}
            width="full"
            value={by}
            onChange={(chosen) => onChange({ ...activity, by: chosen, duty: duty && chosen === "member" })}
            choices={PARTIES.map((party) => ({ key: party, label: plan(`by.${party}`) }))}
          />
        </div>
        <DayField
          id={`${key}-dueOn`}
          label={t("dueOn")}
          optional={kind === "activity"}
          value={dueOn}
          today={today}
          error={errors[`${key}-dueOn`] ?? null}
          onChange={(day) => onChange({ ...activity, dueOn: day })}
        />
      </div>
      {kind === "activity" ? (
        <Checkbox
          isSelected={duty}
          isDisabled={by !== "member"}
          detail={by === "member" ? undefined : t("dutyOfMember")}
          onChange={(chosen) => onChange({ ...activity, duty: chosen })}
        >
          {t("duty")} <ParagraphMark rule="R11.2e" />
        </Checkbox>
      ) : null}
      {activityId ? (
        <div className="flex flex-wrap gap-2">
          {(["done", "notDone"] as const).map((state) => (
            <Button
              key={state}
              kind="quiet"
              isPending={closing === activityId}
              aria-label={t(`close.${state}Named`, { what })}
              onPress={() => onClose(activityId, state)}
            >
              {t(`close.${state}`)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
