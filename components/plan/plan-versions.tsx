import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Disclosure } from "@/components/ui/disclosure";
import { StateMark } from "@/components/ui/state-mark";
import { planChanges } from "@/server/queries/plan/plan-changes";
import type { PlanVersion } from "@/server/queries/plan/plan-history";
import { PlanChangesList } from "./plan-changes-list";
import { ActivityLine, GoalLine } from "./plan-parts";

/** Every version of the plan, the newest first: who wrote it and when, and what it changed; the whole of it behind a press. */
export function PlanVersions({ history, fundName }: { history: readonly PlanVersion[]; fundName: string }) {
  const t = useTranslations("plan.versions");
  const locale = localeOf(useLocale());
  return (
    <ol>
      {history.map((version, at) => {
        const earlier = history[at + 1];
        const number = history.length - at;
        return (
          <li key={version.id} className="border-b border-line py-3 last:border-b-0">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-medium">{t("number", { number })}</span>
              <StateMark tone={version.state === "published" ? "positive" : "info"}>
                {t(`state.${version.state}`)}
              </StateMark>
              <span className="figures text-small text-muted">
                {t("written", {
                  by: version.by || fundName,
                  at: formatDay(civil(version.recordedAt).day, locale, "long"),
                })}
              </span>
            </p>
            <div className="mt-1">
              {earlier ? (
                <PlanChangesList changes={planChanges(earlier, version)} />
              ) : (
                <p className="text-muted">{t("first")}</p>
              )}
            </div>
            <Disclosure summary={t("whole", { number })}>
              <p className="max-w-measure whitespace-pre-line">{version.text}</p>
              <ul className="mt-2 flex flex-col gap-2">
                {version.goals.map((goal) => (
                  <li key={goal.entityId}>
                    <GoalLine goal={goal} />
                  </li>
                ))}
                {version.activities.map((activity) => (
                  <li key={activity.entityId}>
                    <ActivityLine activity={activity} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        );
      })}
    </ol>
  );
}
