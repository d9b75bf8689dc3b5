"use client";

import { ArrowDown, ArrowUp, Trash2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { TextField } from "@/components/ui/text-field";
import type { Carrier } from "@/server/fund/distribution";
import { MUNICIPALITIES } from "@/server/rules/municipalities";

/** A rule as it is typed: the days as they are written. */
export type TypedRule = {
  readonly key: string;
  readonly municipalities: readonly string[];
  readonly bornFrom: string;
  readonly bornTo: string;
  readonly caseworkerIds: readonly string[];
};

type Props = {
  rule: TypedRule;
  at: number;
  isLast: boolean;
  team: readonly Carrier[];
  /** By place and field, as "0.bornTo". */
  errors: ReadonlyMap<string, string>;
  onChange: (changes: Partial<TypedRule>) => void;
  onMove: (by: -1 | 1) => void;
  onDelete: () => void;
};

/** One rule: of whom it speaks, among whom it shares, and its place in the order. */
export function RuleFields({ rule, at, isLast, team, errors, onChange, onMove, onDelete }: Props) {
  const t = useTranslations("team.distribution");
  const number = at + 1;
  const municipalities = MUNICIPALITIES.map(({ code, name }) => ({ key: code, label: name }));
  const people = team.map(({ id, name }) => ({ key: id, label: name }));
  return (
    <li className="border-t border-control pt-3">
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">{t("rule", { number })}</legend>
        <div className="flex items-center justify-between gap-3">
          <p aria-hidden className="text-subheading font-semibold">
            {t("rule", { number })}
          </p>
          <div className="flex">
            {at > 0 ? (
              <IconButton
                label={t("up", { number })}
                icon={<ArrowUp aria-hidden className="size-4" />}
                onPress={() => onMove(-1)}
              />
            ) : null}
            {isLast ? null : (
              <IconButton
                label={t("down", { number })}
                icon={<ArrowDown aria-hidden className="size-4" />}
                onPress={() => onMove(1)}
              />
            )}
            <IconButton
              label={t("delete", { number })}
              icon={<Trash2 aria-hidden className="size-4" />}
              onPress={onDelete}
            />
          </div>
        </div>
        <div className="grid gap-x-8 gap-y-4 lg:grid-cols-3">
          <Several
            label={t("municipalities")}
            add={t("addMunicipality")}
            none={t("anyMunicipality")}
            name={`rule-${at}.municipalities`}
            choices={municipalities}
            chosen={rule.municipalities}
            onChange={(chosen) => onChange({ municipalities: chosen })}
          />
          <div className="flex flex-col gap-1">
            <p className="font-medium">{t("born")}</p>
            <p className="text-small text-muted">{t("bornHint")}</p>
            <div className="flex flex-wrap gap-3">
              {(["bornFrom", "bornTo"] as const).map((field) => (
                <TextField
                  key={field}
                  label={t(field)}
                  name={`rule-${at}.${field}`}
                  inputMode="numeric"
                  maxLength={2}
                  width="short"
                  optional
                  figures
                  error={errors.get(`${at}.${field}`)}
                  value={rule[field]}
                  onChange={(value) => onChange({ [field]: value })}
                />
              ))}
            </div>
          </div>
          <Several
            label={t("caseworkers")}
            add={t("addCaseworker")}
            none={t("anyCaseworker")}
            name={`rule-${at}.caseworkerIds`}
            choices={people}
            chosen={rule.caseworkerIds}
            onChange={(chosen) => onChange({ caseworkerIds: chosen })}
          />
        </div>
      </fieldset>
    </li>
  );
}

/** Any number of many choices: those chosen stand as words that can be taken away, the others are found by typing. */
function Several({
  label,
  add,
  none,
  name,
  choices,
  chosen,
  onChange,
}: {
  label: string;
  add: string;
  /** What it means that none is chosen. */
  none: string;
  name: string;
  choices: readonly { key: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const t = useTranslations("team.distribution");
  const nameOf = (key: string) => choices.find((choice) => choice.key === key)?.label ?? key;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="font-medium">{label}</p>
      {chosen.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-3">
          {chosen.map((key) => (
            <li key={key} className="flex items-center">
              {nameOf(key)}
              <IconButton
                label={t("remove", { name: nameOf(key) })}
                icon={<X aria-hidden className="size-4" />}
                onPress={() => onChange(chosen.filter((one) => one !== key))}
              />
            </li>
          ))}
        </ul>
      )}
      {/* Made anew for each that is chosen, so that what was typed is gone. */}
      <ComboBox
        key={chosen.join()}
        label={add}
        name={name}
        optional
        choices={choices.filter(({ key }) => !chosen.includes(key))}
        onChange={(key) => key && onChange([...chosen, key])}
      />
    </div>
  );
}
