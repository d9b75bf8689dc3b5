import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/i18n/language-switch";

/** What stands round a member's pages: whose they are, the language, the way out. Made for a phone first. */
export function MemberFrame({ fundName, children }: { fundName: string | null; children: ReactNode }) {
  const t = useTranslations("member");
  return (
    <div data-density="calm" className="min-h-dvh bg-surface text-ink">
      <header data-print="none" className="border-b border-line">
        <div className="mx-auto flex min-h-16 w-full max-w-column items-center justify-between gap-3 px-5">
          <p className="min-w-0 font-semibold">{fundName}</p>
          <div className="flex shrink-0 items-center">
            <LanguageSwitch />
            <form method="post" action="/auth/sign-out">
              <button
                type="submit"
                className="inline-flex min-h-12 items-center rounded-sm px-2 text-small text-accent underline-offset-4 hover:underline"
              >
                {t("signOut")}
              </button>
            </form>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-column px-5 pt-8 pb-20 outline-none">
        {children}
      </main>
    </div>
  );
}
