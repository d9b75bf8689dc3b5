"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { CalendarProblem } from "./calendar-problem";

/** Takes a free time off offer, after saying what that leads to. `from` and `to` as they are written. */
export function CloseTime({ slotId, on, from, to }: { slotId: string; on: string; from: string; to: string }) {
  const t = useTranslations("times.close");
  const cancel = useTranslations("times")("cancel");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [working, setWorking] = useState(false);
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const day = formatDay(on, locale, "weekday");

  async function close() {
    setWorking(true);
    const input = { slotId };
    const seen = await askAct("closeTime", "preview", { input });
    const told = seen.kind === "preview" ? await askAct("closeTime", "confirm", { input, hash: seen.hash }) : seen;
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    setOpen(false);
    announce.show(t("done"));
    router.refresh();
  }

  return (
    <>
      <Button
        kind="quiet"
        aria-label={t("label", { time: `${day} ${from}–${to}` })}
        onPress={() => {
          setAnswer(null);
          setOpen(true);
        }}
      >
        {t("button")}
      </Button>
      <Dialog
        isOpen={open}
        onOpenChange={setOpen}
        title={t("title")}
        actions={
          <>
            <Button kind="primary" isPending={working} onPress={close}>
              {t("confirm")}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {cancel}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <p className="max-w-measure first-letter:uppercase">{t("text", { day, from, to })}</p>
          <CalendarProblem answer={answer} />
        </div>
      </Dialog>
    </>
  );
}
