import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import type { PlanChanges, TextPart } from "@/server/queries/plan/plan-changes";
import type { ActivityThen, GoalThen } from "@/server/queries/plan/plan-history";

/** What became another from one version of the plan to the next: told by words as well as by how it looks. */
export function PlanChangesList({ changes }: { changes: PlanChanges }) {
  const t = useTranslations("plan.changes");
  const words = usePartWords();
  const { text, goals, activities } = changes;
  const line = (key: string, how: ReactNode, what: ReactNode) => (
    <li key={key} className="py-0.5">
      <span className="text-muted">{how}: </span>
      {what}
    </li>
  );
  const before = (what: string) => <del className="text-muted decoration-1">{what}</del>;
  const lists = [
    ...goals.added.map((one) => line(`a${one.entityId}`, t("goalAdded"), words.goal(one))),
    ...goals.removed.map((one) => line(`r${one.entityId}`, t("goalRemoved"), before(words.goal(one)))),
    ...goals.changed.map(({ before: old, after }) =>
      line(
        `c${after.entityId}`,
        t("goalChanged"),
        <>
          {before(words.goal(old))} → {words.goal(after)}
        </>,
      ),
    ),
    ...activities.added.map((one) => line(`a${one.entityId}`, t(`${one.kind}Added`), words.activity(one))),
    ...activities.removed.map((one) => line(`r${one.entityId}`, t(`${one.kind}Removed`), before(words.activity(one)))),
    ...activities.changed.map(({ before: old, after }) =>
      line(
        `c${after.entityId}`,
        t(`${after.kind}Changed`),
        <>
          {before(words.activity(old))} → {words.activity(after)}
        </>,
      ),
    ),
  ];
  if (text === null && lists.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <div className="flex flex-col gap-2">
      {lists.length > 0 ? <ul>{lists}</ul> : null}
      {text === null ? null : (
        <div>
          <p className="text-muted">{t("text")}:</p>
          <p className="max-w-measure whitespace-pre-line">
            {text.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a text's stretches have no other name than their place
              <TextStretch key={at} part={part} />
            ))}
          </p>
        </div>
      )}
    </div>
  );
}

function TextStretch({ part: { kind, value } }: { part: TextPart }) {
  const t = useTranslations("plan.changes");
  if (kind === "same") return <>{value}</>;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark className={kind === "added" ? "bg-positive-soft decoration-positive" : "bg-negative-soft text-muted"}>
      <span className="sr-only">{t(kind === "added" ? "wordsIn" : "wordsOut")}: </span>
      {value}
    </Mark>
  );
}

function usePartWords() {
  const t = useTranslations("plan");
  const locale = localeOf(useLocale());
  return {
    goal: ({ title, aim, approved }: GoalThen) =>
      `${title} (${t(`aim.${aim}`).toLocaleLowerCase(locale)}, ${t(approved ? "approved" : "notApproved").toLocaleLowerCase(locale)})`,
    activity: ({ what, by, dueOn, state, duty }: ActivityThen) =>
      [
        what,
        t(`by.${by}`),
        dueOn && t("dueBy", { day: formatDay(dueOn, locale) }),
        duty && t("duty"),
        state !== "open" && t(`state.${state}`),
      ]
        .filter(Boolean)
        .join(" · "),
  };
}
