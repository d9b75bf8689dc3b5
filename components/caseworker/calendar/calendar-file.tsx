"use client";

import { FileUp } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { buttonLook } from "@/components/ui/button-look";
import { cx } from "@/components/ui/class-names";
import type { Stretch } from "@/server/commands/danish-time";
import { addDays } from "@/server/rules/day";
import type { FileProblem } from "./read-ics";

/** So far ahead a calendar is read. */
const DAYS_AHEAD = 120;
/** A calendar file of some years is smaller. */
const MOST_BYTES = 10_000_000;

/** A calendar file, read where it is chosen: it is never sent anywhere, and neither is what its events are about. */
export function CalendarFile({
  today,
  read,
  error,
  onRead,
}: {
  today: string;
  read: readonly Stretch[] | null;
  error: string | null;
  onRead: (times: Stretch[] | null) => void;
}) {
  const t = useTranslations("calendar.file");
  const locale = localeOf(useLocale());
  const [problem, setProblem] = useState<FileProblem | "tooLarge" | null>(null);

  async function take(file: File | undefined) {
    if (!file) return;
    onRead(null);
    if (file.size > MOST_BYTES) return setProblem("tooLarge");
    const { busyIn } = await import("./read-ics");
    const told = busyIn(await file.text(), { from: today, to: addDays(today, DAYS_AHEAD) });
    setProblem(typeof told === "string" ? told : null);
    if (typeof told !== "string") onRead(told);
  }

  const wrong = problem ? t(`problem.${problem}`) : error;
  const [first, last] = [read?.[0], read?.at(-1)];
  return (
    <div className="flex flex-col items-start gap-2">
      <input
        id="calendar-file"
        type="file"
        accept=".ics,text/calendar"
        aria-describedby="calendar-file-hint calendar-file-told"
        aria-invalid={wrong !== null}
        onChange={(event) => void take(event.target.files?.[0])}
        className="peer sr-only"
      />
      {/* The browser's own button speaks the browser's language, and not the page's. */}
      <label
        htmlFor="calendar-file"
        className={cx(
          buttonLook("secondary"),
          "cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-offset-1 peer-focus-visible:outline-focus",
        )}
      >
        <FileUp aria-hidden className="size-4" />
        {t("choose")}
      </label>
      <p id="calendar-file-hint" className="max-w-measure text-small text-muted">
        {t("hint", { days: DAYS_AHEAD })}
      </p>
      <p id="calendar-file-told" aria-live="polite" className={wrong ? "font-medium text-negative" : "figures"}>
        {wrong ??
          (read && first && last
            ? t("read", {
                count: read.length,
                from: formatDay(first.on, locale, "brief"),
                to: formatDay(last.on, locale),
              })
            : "")}
      </p>
    </div>
  );
}
