import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { localeOf } from "./locale";
import { type MessageArea, messages } from "./messages";

/**
 * Gives client components the texts of the named areas and no others, since every text sent is a byte on a phone.
 * A layout further in names all the areas that its own client components read; `ui` is always there.
 */
export async function ClientMessages({ areas, children }: { areas: readonly MessageArea[]; children: ReactNode }) {
  const locale = localeOf(await getLocale());
  const wanted = new Set<MessageArea>(["ui", ...areas]);
  const chosen = Object.fromEntries([...wanted].map((area) => [area, messages[locale][area]]));
  return (
    <NextIntlClientProvider locale={locale} messages={chosen} timeZone="Europe/Copenhagen">
      {children}
    </NextIntlClientProvider>
  );
}
