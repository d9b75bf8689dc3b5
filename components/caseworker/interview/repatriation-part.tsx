"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea, TextField } from "@/components/ui/text-field";
import { isCountryCode } from "@/server/rules/countries";
import { lawTexts } from "@/server/rules/explain";
import { asKnown } from "../acts/act-choices";
import type { HoldFieldProps } from "./hold-field-props";
import { asksResidence, codesOf, foundSoFar, ruleAnswer } from "./hold-values";
import { Part } from "./part";

/** R5.2a: the questions of the repatriation act, asked at every interview, and what the rule says to the answers. */
export function RepatriationPart({ meeting, values, errors, onChange }: HoldFieldProps) {
  const t = useTranslations("interview.repatriation");
  const said = useTranslations("interview.said");
  const locale = localeOf(useLocale());
  const answer = ruleAnswer(values);
  const found = foundSoFar(values);
  const left = answer?.outcome === "assess" || Boolean(values.notAnswered);
  const known = ["yes", "no", "unknown"].map((key) => ({ key, label: t(`known.${key as "yes"}`) }));
  const codes = codesOf(values.citizenships);
  const choice = (name: string) => (values[name] as string | undefined) ?? null;
  return (
    <Part title={t("title")} rule="R5.2a" state={found ? "done" : "open"} said={said(found ? "answered" : "toAsk")}>
      <p className="max-w-measure text-muted">{t("about")}</p>
      <Earlier meeting={meeting} onUse={onChange} />
      <div>
        <TextField
          name="citizenships"
          label={t("citizenships")}
          hint={t("citizenshipsHint")}
          error={errors.citizenships}
          width="medium"
          maxLength={80}
          value={String(values.citizenships ?? "")}
          onChange={(text) => onChange({ citizenships: text, stateless: false, notAnswered: false })}
        />
        {codes.length > 0 && codes.every(isCountryCode) ? (
          <p aria-live="polite" className="mt-1 text-small text-muted">
            {countryNames(codes, locale)}
          </p>
        ) : null}
        <div className="mt-1 flex flex-wrap gap-x-6">
          <Checkbox
            isSelected={Boolean(values.stateless)}
            onChange={(is) => onChange({ stateless: is, citizenships: "", notAnswered: false })}
          >
            {t("stateless")}
          </Checkbox>
          <Checkbox
            isSelected={Boolean(values.notAnswered)}
            onChange={(is) => onChange({ notAnswered: is, citizenships: "", stateless: false })}
          >
            {t("notAnswered")}
          </Checkbox>
        </div>
      </div>
      {asksResidence(values) ? (
        <div className="flex flex-wrap gap-x-10 gap-y-4">
          <RadioGroup
            name="residencePermit"
            label={t("residencePermit")}
            error={errors.residencePermit}
            choices={known}
            value={choice("residencePermit")}
            onChange={(key) => onChange({ residencePermit: key })}
          />
          <RadioGroup
            name="euFreeMovement"
            label={t("euFreeMovement")}
            hint={t("euFreeMovementHint")}
            error={errors.euFreeMovement}
            choices={known}
            value={choice("euFreeMovement")}
            onChange={(key) => onChange({ euFreeMovement: key })}
          />
        </div>
      ) : null}
      {answer ? (
        <DecisionAnswer decision={answer} live missingLabel={(fact) => lawTexts(locale).names.facts[fact] ?? fact}>
          {answer.outcome === "allowed" ? <p className="font-medium">{t(`scope.${answer.value.scope}`)}</p> : null}
        </DecisionAnswer>
      ) : null}
      {left ? (
        <>
          <RadioGroup
            name="found"
            label={t("found")}
            hint={t("foundHint")}
            error={errors.found}
            choices={(["outside", "inside", "assess"] as const).map((key) => ({ key, label: t(`scope.${key}`) }))}
            value={choice("found")}
            onChange={(key) => onChange({ found: key })}
          />
          <TextArea
            name="assessment"
            label={t("assessment")}
            error={errors.assessment}
            rows={2}
            maxLength={4000}
            value={String(values.assessment ?? "")}
            onChange={(text) => onChange({ assessment: text })}
          />
        </>
      ) : null}
      {found === "inside" ? (
        <div className="flex flex-col gap-2">
          <RadioGroup
            name="guided"
            label={t("guided")}
            error={errors.guided}
            choices={(["yes", "no"] as const).map((key) => ({ key, label: t(`guidedChoice.${key}`) }))}
            value={choice("guided")}
            onChange={(key) => onChange({ guided: key })}
          />
          <Checkbox isSelected={Boolean(values.referred)} onChange={(is) => onChange({ referred: is })}>
            {t("referred")}
          </Checkbox>
        </div>
      ) : null}
    </Part>
  );
}

/** What was answered last: to begin with, and never taken for today's answer until somebody says that it is. */
function Earlier({
  meeting: { repatriation },
  onUse,
}: Pick<HoldFieldProps, "meeting"> & { onUse: HoldFieldProps["onChange"] }) {
  const t = useTranslations("interview.repatriation");
  const locale = localeOf(useLocale());
  const { last, known } = repatriation;
  const earlier = last ? { ...last, since: last.on } : known;
  if (!earlier || earlier.citizenships === null) return <p className="text-small text-muted">{t("neverAsked")}</p>;
  const { citizenships, residencePermit, euFreeMovement, since } = earlier;
  const parts = [
    citizenships.length === 0 ? t("statelessSaid") : countryNames(citizenships, locale),
    ...(residencePermit === null ? [] : [t(residencePermit ? "permitSaid" : "noPermitSaid")]),
    ...(euFreeMovement === null ? [] : [t(euFreeMovement ? "euSaid" : "noEuSaid")]),
    ...(last ? [t(`scope.${last.found}`)] : []),
  ];
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md bg-sunken px-3 py-2">
      {/* The names of countries are the platform's, and the server's may be written otherwise than the browser's. */}
      <p suppressHydrationWarning className="min-w-0">
        <span className="text-muted">{t("last", { day: formatDay(since, locale) })}</span> {parts.join(" · ")}
      </p>
      <Button
        onPress={() =>
          onUse({
            citizenships: citizenships.join(", "),
            stateless: citizenships.length === 0,
            notAnswered: false,
            residencePermit: residencePermit === null ? null : asKnown(residencePermit),
            euFreeMovement: euFreeMovement === null ? null : asKnown(euFreeMovement),
          })
        }
      >
        {t("sameToday")}
      </Button>
    </div>
  );
}

/** Countries by their names. */
function countryNames(codes: readonly string[], locale: "da" | "en"): string {
  const names = new Intl.DisplayNames([locale], { type: "region", fallback: "code" });
  return codes.map((code) => names.of(code) ?? code).join(", ");
}
