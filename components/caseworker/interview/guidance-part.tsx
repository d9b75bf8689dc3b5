"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Checkbox, CheckboxGroup } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { TextArea } from "@/components/ui/text-field";
import { lawTexts } from "@/server/rules/explain";
import { GUIDANCE_TOPICS, type GuidanceTopic } from "@/server/rules/vocabulary";
import { capital } from "../acts/act-choices";
import type { HoldFieldProps } from "./hold-field-props";
import { Part } from "./part";

/** R5.1: the topics that have not been gone through, to tick as they are; those that have can be repeated. */
export function GuidancePart({ meeting, values, errors, onChange }: HoldFieldProps) {
  const t = useTranslations("interview.guidance");
  const said = useTranslations("interview.said");
  const locale = localeOf(useLocale());
  const { topics: names } = lawTexts(locale).names;
  const { guidance, interview } = meeting;
  const ticked = (values.topics as readonly string[] | undefined) ?? [];
  if (guidance === null)
    return (
      <Part title={t("title")} rule="R5.1" state="open" said={said("notYet")}>
        <p className="text-muted">{t("notRegistered")}</p>
      </Part>
    );
  const { missing, given, dueOn } = guidance;
  const left = missing.filter((topic) => !ticked.includes(topic));
  const late = interview.on > dueOn && missing.some((topic) => ticked.includes(topic));
  const choices = (topics: readonly GuidanceTopic[]) =>
    topics.map((topic) => {
      const on = given.findLast((one) => one.topic === topic)?.on;
      return {
        key: topic,
        label: capital(names[topic]),
        detail: on ? t("given", { day: formatDay(on, locale) }) : undefined,
      };
    });
  const repeated = GUIDANCE_TOPICS.filter((topic) => !missing.includes(topic));
  return (
    <Part
      title={t("title")}
      rule="R5.1"
      state={left.length === 0 ? "done" : interview.on > dueOn ? "lacking" : "open"}
      said={left.length === 0 ? said("complete") : t("left", { count: left.length })}
    >
      {missing.length === 0 ? (
        <p className="text-muted">{t("complete")}</p>
      ) : (
        <CheckboxGroup
          name="topics"
          label={t("missing")}
          hint={t("due", { day: formatDay(dueOn, locale) })}
          error={errors.topics}
          optional
          choices={choices(missing)}
          value={ticked.filter((topic): topic is GuidanceTopic => missing.includes(topic as GuidanceTopic))}
          onChange={(keys) => onChange({ topics: [...repeated.filter((topic) => ticked.includes(topic)), ...keys] })}
        />
      )}
      {late ? (
        <TextArea
          name="lateReason"
          label={t("lateReason")}
          hint={t("lateHint")}
          error={errors.lateReason}
          rows={2}
          maxLength={4000}
          value={String(values.lateReason ?? "")}
          onChange={(text) => onChange({ lateReason: text })}
        />
      ) : null}
      {repeated.length > 0 ? (
        <Disclosure summary={t("again", { count: repeated.length })}>
          <div className="flex flex-col">
            {choices(repeated).map(({ key, label, detail }) => (
              <Checkbox
                key={key}
                isSelected={ticked.includes(key)}
                detail={detail}
                onChange={(is) => onChange({ topics: is ? [...ticked, key] : ticked.filter((one) => one !== key) })}
              >
                {label}
              </Checkbox>
            ))}
          </div>
        </Disclosure>
      ) : null}
    </Part>
  );
}
