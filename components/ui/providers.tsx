"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { BCP47, type Locale } from "@/components/i18n/locale";
import { Announcements } from "./announcements";

declare module "react-aria-components" {
  interface RouterConfig {
    routerOptions: NonNullable<Parameters<ReturnType<typeof useRouter>["push"]>[1]>;
  }
}

/** What the components need round them: the language for dates and lists, soft navigation, and the live region. */
export function Providers({ locale, children }: { locale: Locale; children: ReactNode }) {
  const router = useRouter();
  return (
    <I18nProvider locale={BCP47[locale]}>
      <RouterProvider navigate={(href, options) => router.push(href, options)}>
        <Announcements>{children}</Announcements>
      </RouterProvider>
    </I18nProvider>
  );
}
