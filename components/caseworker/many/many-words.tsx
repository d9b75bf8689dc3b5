"use client";

import { useQuery } from "@tanstack/react-query";
import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import type { ReactNode } from "react";
import { type Locale, localeOf } from "@/components/i18n/locale";

const WORDS = {
  da: () => import("@/components/i18n/messages/da/many.json"),
  en: () => import("@/components/i18n/messages/en/many.json"),
} as const satisfies Record<Locale, unknown>;

/** The texts of acts for many, which come with the panel: the list that opens it is looked at without them a hundred times. */
export function ManyWords({ children }: { children: ReactNode }) {
  const locale = localeOf(useLocale());
  const known = useMessages();
  const words = useQuery({
    queryKey: ["words", "many", locale],
    queryFn: async () => (await WORDS[locale]()).default,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!words.data) return null;
  return (
    <NextIntlClientProvider locale={locale} messages={{ ...known, many: words.data }} timeZone="Europe/Copenhagen">
      {children}
    </NextIntlClientProvider>
  );
}
