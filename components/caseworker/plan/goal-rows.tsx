"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { OccupationField } from "@/components/plan/occupation-field";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Button, IconButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { suggestedAim } from "@/server/occupations/suggested-aim";
import { JOB_GOAL_AIMS } from "@/server/rules/vocabulary";
import type { GoalValues } from "./plan-form";

type Situation = Parameters<typeof suggestedAim>[1];

/** R11.2c, R11.2d: the job goals, each found among the occupations, with what it aims at, and approved or not. */
export function GoalRows({
  goals,
  errors,
  situation,
  onChange,
  onRemove,
  onAdd,
}: {
  goals: readonly GoalValues[];
  errors: Readonly<Record<string, string>>;
  situation: Situation;
  onChange: (goal: GoalValues) => void;
  onRemove: (goal: GoalValues) => void;
  onAdd: () => void;
}) {
  const t = useTranslations("plan.editor");
  return (
    <div className="flex flex-col gap-4">
      {goals.length === 0 ? <p className="text-muted">{t("noGoals")}</p> : null}
      <ol className="flex flex-col">
        {goals.map((goal, at) => (
          <li key={goal.key} className="border-b border-line py-4 first:pt-1">
            <GoalRow
              goal={goal}
              number={at + 1}
              errors={errors}
              situation={situation}
              onChange={onChange}
              onRemove={() => onRemove(goal)}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button icon={<Plus aria-hidden className="size-4" />} onPress={onAdd}>
          {t("addGoal")}
        </Button>
      </div>
    </div>
  );
}

function GoalRow({
  goal,
  number,
  errors,
  situation,
  onChange,
  onRemove,
}: {
  goal: GoalValues;
  number: number;
  errors: Readonly<Record<string, string>>;
  situation: Situation;
  onChange: (goal: GoalValues) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("plan.editor");
  const plan = useTranslations("plan");
  const { key, title, occupationCode, aim, approved, reason } = goal;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot share its line with a button
    <div role="group" aria-label={t("goalNumber", { number })} className="flex flex-col gap-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <OccupationField
            id={`${key}-title`}
            path="caseworker.plan.occupations"
            label={t("goalNumber", { number })}
            hint={occupationCode ? plan("isco", { code: occupationCode }) : t("goalHint")}
            value={{ title, code: occupationCode }}
            error={errors[`${key}-title`]}
            onChange={(chosen) => onChange({ ...goal, title: chosen.title, occupationCode: chosen.code })}
            onFound={({ name, code, shortage }) =>
              onChange({
                ...goal,
                title: name,
                occupationCode: code,
                aim: suggestedAim(shortage, situation) ?? aim,
              })
            }
          />
        </div>
        <IconButton
          label={t("removeGoal", { title: title || number })}
          icon={<X aria-hidden className="size-4" />}
          onPress={onRemove}
        />
      </div>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <RadioGroup
          id={`${key}-aim`}
          label={t("aim")}
          value={aim}
          error={errors[`${key}-aim`]}
          onChange={(chosen) => onChange({ ...goal, aim: chosen })}
          choices={JOB_GOAL_AIMS.map((one) => ({ key: one, label: plan(`aim.${one}`) }))}
        />
        <div className="flex flex-col gap-2">
          <Checkbox isSelected={approved} onChange={(chosen) => onChange({ ...goal, approved: chosen })}>
            {t("approve")} <ParagraphMark rule="R11.2c" />
          </Checkbox>
          {approved && aim === "other" ? (
            <TextField
              id={`${key}-reason`}
              label={t("reason")}
              hint={t("reasonHint")}
              value={reason}
              error={errors[`${key}-reason`]}
              onChange={(written) => onChange({ ...goal, reason: written })}
            />
          ) : null}
        </div>
      </div>
    </div>
  );
}
