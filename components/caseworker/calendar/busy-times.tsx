"use client";

import { CalendarOff } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const BusyPanel = dynamic(() => import("./busy-panel").then((loaded) => loaded.BusyPanel), { ssr: false });

/** The button that enters when one is busy with something else. */
export function BusyTimes({ today }: { today: string }) {
  const t = useTranslations("calendar.enter");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<CalendarOff aria-hidden className="size-4" />} onPress={() => setOpen(true)}>
        {t("button")}
      </Button>
      {open ? <BusyPanel today={today} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
