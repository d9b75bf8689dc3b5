"use client";

import { CalendarSync, Keyboard, LogOut } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button as AriaButton, Dialog, DialogTrigger } from "react-aria-components";
import { LanguageSwitch } from "@/components/i18n/language-switch";
import { type ThemeChoice, ThemeSwitch } from "@/components/i18n/theme-switch";
import { Popover } from "@/components/ui/popover";
import { useOpenAtOnce } from "@/components/ui/use-late";
import { useFrame } from "./frame-context";

const ROW =
  "flex min-h-(--control-height) w-full items-center gap-2.5 rounded-[3px] px-3 text-left hover:bg-accent-soft";

/** Who is signed in, and what is theirs alone: language, colours, the keys, the way out. Begins open. */
export function PersonSheet({ theme, onKeys, look }: { theme: ThemeChoice; onKeys: () => void; look: string }) {
  const t = useTranslations("caseworker.person");
  const { person, fund } = useFrame();
  const opened = useOpenAtOnce();
  return (
    <DialogTrigger {...opened}>
      <AriaButton autoFocus aria-label={`${person.initials}, ${person.name}: ${t("open")}`} className={look}>
        {person.initials}
      </AriaButton>
      <Popover placement="bottom end" className="w-72 max-w-[calc(100vw-1rem)]">
        <Dialog aria-label={t("open")} className="p-1 outline-none">
          {({ close }) => (
            <>
              <div className="border-b border-line px-3 pt-2 pb-3">
                <p className="font-semibold">{person.name}</p>
                <p className="text-small text-muted">{person.roles.map((role) => t(`roles.${role}`)).join(", ")}</p>
                <p className="text-small text-muted">{fund.name}</p>
              </div>
              <div className="border-b border-line py-1">
                <div className="flex items-center justify-between gap-2 pr-1 pl-3">
                  <span className="text-muted">{t("language")}</span>
                  <LanguageSwitch />
                </div>
                <div className="flex items-center justify-between gap-2 pr-1 pl-3">
                  <span className="text-muted">{t("colours")}</span>
                  <ThemeSwitch current={theme} />
                </div>
              </div>
              <div className="pt-1">
                <button
                  type="button"
                  className={ROW}
                  onClick={() => {
                    close();
                    onKeys();
                  }}
                >
                  <Keyboard aria-hidden className="size-4 text-muted" />
                  {t("keys")}
                </button>
                <Link href="/calendar-feed" prefetch={false} className={`${ROW} text-ink no-underline`} onClick={close}>
                  <CalendarSync aria-hidden className="size-4 text-muted" />
                  {t("feed")}
                </Link>
                <form method="post" action="/auth/sign-out">
                  <button type="submit" className={ROW}>
                    <LogOut aria-hidden className="size-4 text-muted" />
                    {t("signOut")}
                  </button>
                </form>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
