"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { localeOf } from "@/components/i18n/locale";
import { ConsequenceList } from "@/components/rules/consequence-list";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { TextLink } from "@/components/ui/text-link";
import type { FactValue } from "@/server/rules/decision";
import type { Duty } from "@/server/rules/duties/duty";
import { dutyWords } from "@/server/rules/duties/words";
import { lawTexts } from "@/server/rules/explain";
import { gapWords } from "../complaint/gap-words";

type Previewed = Extract<ActAnswer, { kind: "preview" | "conflict" }>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Who is told stands in a list of its own. */
const TOLD = new Set(["jobcenterTold", "memberTold"]);
/** Facts that are hours, in hundredths. */
const HOURS = new Set(["total", "threshold", "remaining"]);

/** The law's answer to an act, and what the act leads to: what changes, which duties come and go, who is told. */
export function PlanPreview({
  preview,
  memberId,
}: {
  preview: Previewed;
  /** Whose case: of what goes against the member all that is documented is one click away. */
  memberId?: string;
}) {
  const t = useTranslations("acts");
  const locale = localeOf(useLocale());
  const { plan, duties } = preview;
  if (!plan) return null;
  const names = lawTexts(locale).names;
  const listed = (list: string, words: Readonly<Record<string, string>>) =>
    list
      .split(/[,+ ]+/)
      .map((word) => words[word] ?? word)
      .join(", ");
  /** A fact as it is read: days in words, hours with a comma, the field's own names for its codes. */
  const fact = (key: string, value: FactValue): string | number => {
    if (value === null) return t("undecided");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return HOURS.has(key) ? formatHours(value, locale) : value;
    if (DAY.test(value)) return formatDay(value, locale);
    if (key === "purposes") return listed(value, names.purposes);
    if (key === "topics") return listed(value, names.topics);
    if (key === "what" && value.split(/[,+ ]+/).every((word) => word in names.exemptions))
      return listed(value, names.exemptions);
    if (key === "measure") return t(`measure.${value}`);
    if (key === "template") return t(`templates.${value}`);
    if (key === "found") return t(`repatriationFound.${value}`);
    if (key === "state") return t(`planState.${value}`);
    return names.statuses[value as keyof typeof names.statuses] ?? value;
  };
  const gap = ({ gap: code, topics, days }: Readonly<Record<string, FactValue>>) =>
    gapWords({ gap: code, topics: partsOf(topics), days: partsOf(days) } as never, t as never, locale);
  /** What a gap is about: everything gathered about that is one click away. */
  const gathered = plan.consequences.find(({ kind }) => kind === "gap")?.facts.about;
  const written = (facts: Readonly<Record<string, FactValue>>) =>
    Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, fact(key, value)]));
  const dutyLine = (duty: Duty | null) =>
    duty ? `${t(`dutyState.${duty.state}`)}${duty.dueOn ? `, ${formatDay(duty.dueOn, locale)}` : ""}` : null;
  return (
    <div className="flex flex-col gap-5">
      {plan.asked.map(({ rule, answer }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same rule can be asked twice in one plan; the order is the plan's
        <DecisionAnswer key={`${rule}-${at}`} decision={answer} missingLabel={(fact) => names.facts[fact] ?? fact} />
      ))}
      <ConsequenceList
        changes={[
          ...plan.consequences
            .filter(({ kind }) => !TOLD.has(kind))
            .map((consequence) => ({
              key: JSON.stringify(consequence),
              what: t(`consequences.${consequence.kind}.what`, written(consequence.facts)),
              after:
                consequence.kind === "gap"
                  ? gap(consequence.facts)
                  : t(`consequences.${consequence.kind}.after`, written(consequence.facts)),
            })),
          ...duties.map(({ before, after }) => ({
            key: (after ?? before)!.key,
            what: dutyWords((after ?? before)!, locale),
            before: dutyLine(before),
            after: dutyLine(after),
          })),
        ]}
        told={[
          ...plan.toMember.map((message) => ({
            key: `member-${message.template}`,
            who: t("told.member"),
            how: t("told.portal"),
            what: t(`templates.${message.template}`),
          })),
          ...plan.toExchange.map((message, at) => ({
            key: `exchange-${at}`,
            who: t("told.jobcenter"),
            how: "DFDG",
            what: t(`exchange.${message.type.replace(".", "_")}`),
          })),
        ]}
      />
      {gathered && memberId ? (
        <TextLink href={`/members/${memberId}/complaint/${gathered}`} prefetch={false}>
          {t("gap.open")}
        </TextLink>
      ) : null}
    </div>
  );
}

const partsOf = (list: FactValue | undefined): string[] => (typeof list === "string" ? list.split(",") : []);
