import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
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
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={locale} data-theme={theme === "light" || theme === "dark" ? theme : undefined}>
      <head>
        {/* The component library gives the one style sheet that it writes by script this nonce. As a nonce and not as
            content: browsers hide a nonce from everything but scripts. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <ClientMessages areas={["pages"]}>
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
