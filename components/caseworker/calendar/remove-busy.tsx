"use client";

import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button, IconButton } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { CalendarProblem } from "../times/calendar-problem";

/** Takes one's own busy time away, after saying what that leads to. */
export function RemoveBusy({ busyId, on, from, to }: { busyId: string; on: string; from: string; to: string }) {
  const t = useTranslations("calendar.remove");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [working, setWorking] = useState(false);
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const when = { day: formatDay(on, locale, "weekday"), from, to };

  async function remove() {
    setWorking(true);
    const input = { busyId };
    const seen = await askAct("removeBusyTime", "preview", { input });
    const told = seen.kind === "preview" ? await askAct("removeBusyTime", "confirm", { input, hash: seen.hash }) : seen;
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    setOpen(false);
    announce.show(t("done"));
    router.refresh();
  }

  return (
    <>
      <IconButton
        label={t("label", when)}
        onPress={() => {
          setAnswer(null);
          setOpen(true);
        }}
        className="size-6! min-h-0! bg-surface"
        icon={<X aria-hidden className="size-3.5" />}
      />
      <Dialog
        isOpen={open}
        onOpenChange={setOpen}
        title={t("title")}
        actions={
          <>
            <Button kind="primary" isPending={working} onPress={remove}>
              {t("confirm")}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t("cancel")}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <p className="max-w-measure first-letter:uppercase">{t("text", when)}</p>
          <CalendarProblem answer={answer} />
        </div>
      </Dialog>
    </>
  );
}
