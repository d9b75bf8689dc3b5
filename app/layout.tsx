import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { HydratedMarker } from "@/components/ui/hydrated-marker";
import { Providers } from "@/components/ui/providers";
import { SkipLink } from "@/components/ui/skip-link";
import "./globals.css";

/** Tabs say where one is and never a name: a page gives its own title, and the product's follows. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ui");
  const product = t("productName");
  return { title: { template: `%s · ${product}`, default: product }, robots: { index: false, follow: false } };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = localeOf(await getLocale());
  const theme = (await cookies()).get("theme")?.value;
  return (
    <html lang={locale} data-theme={theme === "light" || theme === "dark" ? theme : undefined}>
      <body>
        <ClientMessages areas={[]}>
          <Providers locale={locale}>
            <SkipLink />
            {children}
            <HydratedMarker />
          </Providers>
        </ClientMessages>
      </body>
    </html>
  );
}
