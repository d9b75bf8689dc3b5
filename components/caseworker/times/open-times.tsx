"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Times } from "@/server/queries/times";
import { OpenTimesPanel } from "./open-times-panel";

/** The button that opens the form for more times. */
export function OpenTimes({ who, today, places }: { who: string; today: string; places: Times["places"] }) {
  const t = useTranslations("times.open");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" icon={<Plus aria-hidden className="size-4" />} onPress={() => setOpen(true)}>
        {t("button")}
      </Button>
      {open ? <OpenTimesPanel who={who} today={today} places={places} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
