"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { IconButton } from "@/components/ui/button";
import { ConfirmAct } from "../times/confirm-act";

/** Takes one's own busy time away, after saying what that leads to. */
export function RemoveBusy({ busyId, on, from, to }: { busyId: string; on: string; from: string; to: string }) {
  const t = useTranslations("calendar.remove");
  const when = { day: formatDay(on, localeOf(useLocale()), "weekday"), from, to };
  return (
    <ConfirmAct
      command="removeBusyTime"
      input={{ busyId }}
      words={{
        title: t("title"),
        text: t("text", when),
        confirm: t("confirm"),
        cancel: t("cancel"),
        done: t("done"),
      }}
      opener={(open) => (
        <IconButton
          label={t("label", when)}
          onPress={open}
          className="size-6! min-h-0! bg-surface"
          icon={<X aria-hidden className="size-3.5" />}
        />
      )}
    />
  );
}
