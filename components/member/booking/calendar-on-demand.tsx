"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { askPlain } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";
import type { BookingTimesInput } from "@/server/queries/booking-asked";

function Loading() {
  return <p className="py-2 text-muted">{useTranslations("memberbooking")("calendarLoading")}</p>;
}

// The calendar is many bytes, and the list is enough for most.
const DayCalendar = dynamic(() => import("@/components/ui/day-calendar"), { loading: Loading, ssr: false });

/** A month to pick a day in, with the days marked that have free times: the list then begins on it. */
export function CalendarOnDemand({
  value,
  today,
  last,
  marksUntil,
  asked,
  address,
}: {
  value: string | null;
  today: string;
  last: string | null;
  /** The last day of which it is told whether there are free times. */
  marksUntil: string;
  /** What the list is narrowed to. */
  asked: Pick<BookingTimesInput, "about" | "move" | "form" | "place" | "own">;
  /** The list's address, to which the picked day is added. */
  address: string;
}) {
  const t = useTranslations("memberbooking");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [free, setFree] = useState<readonly string[] | null>(null);

  async function toggle() {
    setOpen(!open);
    if (open) return;
    const { about, move, form, place, own } = asked;
    setFree(
      await askPlain<string[]>("query", "member.booking.days", {
        about,
        move,
        form,
        place,
        own,
        from: today,
        to: marksUntil,
      }),
    );
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <Button aria-expanded={open} onPress={() => void toggle()}>
        {t("calendar")}
      </Button>
      {open && free ? <p className="text-small text-muted">{t("calendarMarks")}</p> : null}
      {open ? (
        <DayCalendar
          marked={free ?? undefined}
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
