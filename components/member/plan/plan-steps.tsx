"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActProblem } from "@/components/member/act/act-problem";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { ActivityLine } from "@/components/plan/plan-parts";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import type { PlanActivity } from "@/server/rules/case-facts";

/** What was agreed, open things first; the member's own are marked as done where they stand. */
export function PlanSteps({ activities }: { activities: readonly PlanActivity[] }) {
  return (
    <ul>
      {activities
        .toSorted((one, other) => rank(one).localeCompare(rank(other)))
        .map((activity) => (
          <li key={activity.entityId} className="border-b border-line py-4 last:border-b-0">
            <ActivityLine activity={activity} own>
              <Marking activity={activity} />
            </ActivityLine>
          </li>
        ))}
    </ul>
  );
}

const rank = ({ state, dueOn }: PlanActivity): string => `${state === "open" ? 0 : 1}${dueOn ?? "9999"}`;

function Marking({ activity }: { activity: PlanActivity }) {
  const t = useTranslations("membercourse.plan.steps");
  const router = useRouter();
  const announce = useAnnounce();
  const asked = useMemberAct("doStep");
  const [sent, setSent] = useState(0);
  const { entityId, what, by, duty, state } = activity;
  if (by !== "member" || state === "notDone") return null;
  if (duty) return state === "open" ? <p className="text-small text-muted">{t("fundRegisters")}</p> : null;
  const done = state === "open";
  async function mark() {
    const told = await asked.act({ activityId: entityId, done });
    setSent(sent + 1);
    if (told.kind !== "done") return;
    announce.show(t(done ? "marked" : "takenBack"));
    router.refresh();
  }
  return (
    <div data-print="none" className="mt-2 flex flex-col items-start gap-2">
      <Button
        kind={done ? "secondary" : "quiet"}
        isPending={asked.working}
        aria-label={t(done ? "doneNamed" : "undoNamed", { what })}
        onPress={() => void mark()}
      >
        {t(done ? "done" : "undo")}
      </Button>
      {sent > 0 ? <ActProblem answer={asked.answer} /> : null}
    </div>
  );
}
