"use client";

import { useTranslations } from "next-intl";
import { ActivityLine } from "@/components/plan/plan-parts";
import { Button } from "@/components/ui/button";
import type { PlanActivity } from "@/server/rules/case-facts";

/** What has ended, the latest first; what was registered by mistake can be opened again. */
export function ClosedActivities({
  activities,
  people,
  closing,
  onReopen,
}: {
  activities: readonly PlanActivity[];
  people: Readonly<Record<string, string>>;
  closing: string | null;
  onReopen: (activityId: string) => void;
}) {
  const t = useTranslations("plan.editor");
  return (
    <ul>
      {activities
        .toSorted((one, other) => (other.closedOn ?? "").localeCompare(one.closedOn ?? ""))
        .map((activity) => (
          <li key={activity.entityId} className="border-b border-line py-2 last:border-b-0">
            <ActivityLine activity={activity}>
              {activity.recordedBy && people[activity.recordedBy] ? (
                <p className="text-small text-muted">{t("closedBy", { name: people[activity.recordedBy]! })}</p>
              ) : null}
              <Button
                kind="quiet"
                isPending={closing === activity.entityId}
                aria-label={t("reopenNamed", { what: activity.what })}
                onPress={() => onReopen(activity.entityId)}
              >
                {t("reopen")}
              </Button>
            </ActivityLine>
          </li>
        ))}
    </ul>
  );
}
