"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Button } from "@/components/ui/button";
import { ConfirmAct } from "./confirm-act";

/** Takes a free time off offer, after saying what that leads to. `from` and `to` as they are written. */
export function CloseTime({ slotId, on, from, to }: { slotId: string; on: string; from: string; to: string }) {
  const t = useTranslations("times.close");
  const cancel = useTranslations("times")("cancel");
  const day = formatDay(on, localeOf(useLocale()), "weekday");
  return (
    <ConfirmAct
      command="closeTime"
      input={{ slotId }}
      words={{
        title: t("title"),
        text: t("text", { day, from, to }),
        confirm: t("confirm"),
        cancel,
        done: t("done"),
      }}
      opener={(open) => (
        <Button kind="quiet" aria-label={t("label", { time: `${day} ${from}–${to}` })} onPress={open}>
          {t("button")}
        </Button>
      )}
    />
  );
}
