import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { StateMark } from "@/components/ui/state-mark";
import type { JobGoal, PlanActivity } from "@/server/rules/case-facts";

type Goal = Pick<JobGoal, "title" | "aim" | "approved"> & Partial<Pick<JobGoal, "occupationCode" | "reason">>;
type Activity = Pick<PlanActivity, "what" | "by" | "duty" | "dueOn" | "state"> &
  Partial<Pick<PlanActivity, "kind" | "closedOn" | "note">>;

/** A job goal in a line or two, wherever the plan is read. */
export function GoalLine({ goal, children }: { goal: Goal; children?: ReactNode }) {
  const t = useTranslations("plan");
  return (
    <div className="min-w-0">
      <p className="font-medium">
        <span lang="da">{goal.title}</span>
        {goal.occupationCode ? (
          <span className="figures font-normal text-muted"> · {t("isco", { code: goal.occupationCode })}</span>
        ) : null}
      </p>
      <p className="flex flex-wrap gap-x-3">
        <span>{t(`aim.${goal.aim}`)}</span>
        <StateMark tone={goal.approved ? "positive" : "info"}>
          {t(goal.approved ? "approved" : "notApproved")}
        </StateMark>
      </p>
      {goal.reason ? (
        <p className="max-w-measure text-small text-muted">{t("because", { reason: goal.reason })}</p>
      ) : null}
      {children}
    </div>
  );
}

const TONES = { open: "neutral", done: "positive", notDone: "attention" } as const;

/** An activity or a next step: what, who does it, by when, and how it went. */
export function ActivityLine({
  activity,
  own = false,
  children,
}: {
  activity: Activity;
  /** The reader is the member. */
  own?: boolean;
  children?: ReactNode;
}) {
  const t = useTranslations("plan");
  const locale = localeOf(useLocale());
  const { what, by, duty, dueOn, state, closedOn, note } = activity;
  const day = (of: string) => formatDay(of, locale, "long");
  return (
    <div className="min-w-0">
      <p className="font-medium">{what}</p>
      <p className="figures flex flex-wrap gap-x-3">
        <span>{own && by === "member" ? t("you") : t(`by.${by}`)}</span>
        {dueOn ? <span className="whitespace-nowrap">{t("dueBy", { day: day(dueOn) })}</span> : null}
        {duty ? <span className="font-medium">{t("duty")}</span> : null}
        {state === "open" ? null : (
          <StateMark tone={TONES[state]}>
            {closedOn ? t(`closed.${state}`, { day: day(closedOn) }) : t(`state.${state}`)}
          </StateMark>
        )}
      </p>
      {note ? <p className="max-w-measure text-small text-muted">{note}</p> : null}
      {children}
    </div>
  );
}
