"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

function Loading() {
  return <p className="py-2 text-muted">{useTranslations("memberbooking")("calendarLoading")}</p>;
}

// The calendar is many bytes, and the list is enough for most.
const DayCalendar = dynamic(() => import("@/components/ui/day-calendar"), { loading: Loading, ssr: false });

/** A month to pick a day in: the list then begins on it. */
export function CalendarOnDemand({
  value,
  today,
  last,
  address,
}: {
  value: string | null;
  today: string;
  last: string | null;
  /** The list's address, to which the picked day is added. */
  address: string;
}) {
  const t = useTranslations("memberbooking");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-col items-start gap-3">
      <Button aria-expanded={open} onPress={() => setOpen(!open)}>
        {t("calendar")}
      </Button>
      {open ? (
        <DayCalendar
          value={value}
          today={today}
          first={today}
          last={last ?? undefined}
          onPick={(day) => {
            setOpen(false);
            router.push(`${address}${address.includes("?") ? "&" : "?"}from=${day}`, { scroll: false });
          }}
        />
      ) : null}
    </div>
  );
}
