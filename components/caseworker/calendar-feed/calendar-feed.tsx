"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { askFor } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { CalendarFeedState } from "@/server/calendar/calendar-feed";

/** The address of one's calendar for others: made, told once, made anew, closed. */
export function CalendarFeed({ state, origin }: { state: CalendarFeedState; origin: string }) {
  const t = useTranslations("letters.feed");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const announce = useAnnounce();
  const [address, setAddress] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function ask<T>(what: "renew" | "revoke"): Promise<T | null> {
    setWorking(true);
    const told = await askFor<T>(`caseworker.calendarFeed.${what}`, {});
    setWorking(false);
    router.refresh();
    if (told.kind === "value") return told.value;
    announce.show(t("failed"), "negative");
    return null;
  }
  async function renew() {
    const made = await ask<{ secret: string }>("renew");
    setAddress(made && `${origin}/api/calendar/${made.secret}.ics`);
  }
  async function revoke() {
    setAddress(null);
    await ask("revoke");
    announce.show(t("revoked"), "positive");
  }
  async function copy() {
    await navigator.clipboard?.writeText(address ?? "").catch(() => undefined);
    announce.show(t("copied"), "positive");
  }

  return (
    <div className="flex max-w-[40rem] flex-col items-start gap-4">
      <p className="figures">
        {state === null
          ? t("none")
          : `${t("since", { at: formatInstant(state.createdAt, locale) })} ${
              state.lastReadAt ? t("readAt", { at: formatInstant(state.lastReadAt, locale) }) : t("neverRead")
            }`}
      </p>
      {address ? (
        <div className="flex w-full flex-col items-start gap-2 [&>*:first-child]:w-full">
          <TextField name="address" label={t("address")} hint={t("addressText")} value={address} isReadOnly optional />
          <Button kind="primary" onPress={() => void copy()}>
            {t("copy")}
          </Button>
          <Notice>{t("how")}</Notice>
        </div>
      ) : null}
      <div className="flex flex-wrap items-start gap-2">
        <Button kind={address ? "secondary" : "primary"} isPending={working} onPress={() => void renew()}>
          {t(state === null ? "make" : "renew")}
        </Button>
        {state === null ? null : <Button onPress={() => void revoke()}>{t("revoke")}</Button>}
      </div>
      {state === null ? null : <p className="text-small text-muted">{t("renewText")}</p>}
    </div>
  );
}
