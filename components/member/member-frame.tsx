import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/i18n/language-switch";
import { Surroundings } from "@/components/ui/surroundings";
import { ActingBanner } from "./acting-banner";
import { MemberLive } from "./member-live";
import { MemberTabs } from "./member-tabs";

/**
 * What stands round a member's pages: whose they are, the language, the way out, and the four rooms. Made for a phone
 * first: the rooms lie under the thumb there, and under the header on a wide screen.
 */
export function MemberFrame({
  fundName,
  unread,
  actingFor,
  children,
}: {
  fundName: string | null;
  /** Letters not opened; `null` where the person has no rooms to go to. */
  unread: number | null;
  /** The member in whose name a representative acts. */
  actingFor: string | null;
  children: ReactNode;
}) {
  const t = useTranslations("member");
  return (
    <Surroundings density="calm" className="flex min-h-dvh flex-col bg-surface text-ink">
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
      {unread === null ? null : <MemberTabs unread={unread} />}
      {actingFor ? <ActingBanner name={actingFor} /> : null}
      {unread === null ? null : <MemberLive />}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-column grow px-5 pt-8 pb-28 outline-none md:pb-20">
        {children}
      </main>
    </Surroundings>
  );
}
