import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/i18n/language-switch";
import { TextLink } from "@/components/ui/text-link";

/** The law's pages: for anybody, with nothing on them that is anybody's. */
export default async function RulesLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("law");
  return (
    <div data-density="calm" className="mx-auto w-full max-w-[46rem] px-5 pt-4 pb-20">
      <header data-print="none" className="mb-8 flex items-center justify-between gap-4 text-small">
        <TextLink href="/" prefetch={false}>
          {t("toApplication")}
        </TextLink>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </div>
  );
}
