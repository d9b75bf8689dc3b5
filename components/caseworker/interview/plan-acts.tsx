"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useActs } from "../acts/act-room";

const ACTS = ["setJobGoal", "writeMinPlan"] as const;

/** The acts by which the plan is written at the interview, over the page as everywhere. */
export function PlanActs() {
  const t = useTranslations("acts");
  const { open } = useActs();
  return (
    <div className="flex flex-wrap gap-2">
      {ACTS.map((command) => (
        <Button key={command} onPress={() => open(command)}>
          {t(`${command}.title`)}
        </Button>
      ))}
    </div>
  );
}
