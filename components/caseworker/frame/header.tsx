"use client";

import { CalendarClock, Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import type { ThemeChoice } from "@/components/i18n/theme-switch";
import { IconButton } from "@/components/ui/button";
import { cx } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import { useFrame } from "./frame-context";
import { FrameKeys } from "./frame-keys";
import { PersonMenu } from "./person-menu";
import { hasCases } from "./rooms";

const SearchDialog = dynamic(() => import("../search/search-dialog").then((loaded) => loaded.SearchDialog), {
  ssr: false,
});
const ClockDialog = dynamic(() => import("./clock-dialog").then((loaded) => loaded.ClockDialog), { ssr: false });
const KeysDialog = dynamic(() => import("./keys-dialog").then((loaded) => loaded.KeysDialog), { ssr: false });

/** The fund, the one search, the business day, the person. */
export function Header({ theme, demonstration }: { theme: ThemeChoice; demonstration: boolean }) {
  const t = useTranslations("caseworker");
  const locale = localeOf(useLocale());
  const { fund, today, person } = useFrame();
  // Who has no cases searches for nobody, and leaves the clock to those who do.
  const cases = hasCases(person.roles);
  const [open, setOpen] = useState<"search" | "keys" | "clock" | null>(null);
  const shown = (what: "search" | "keys" | "clock") => (isOpen: boolean) => setOpen(isOpen ? what : null);
  return (
    <header
      data-print="none"
      className="sticky top-0 z-20 flex h-14 items-center justify-between gap-4 border-b border-line bg-surface px-4 lg:px-6"
    >
      <p className="min-w-0 truncate font-semibold md:max-w-64">{fund.name}</p>
      {cases ? (
        <button
          type="button"
          aria-keyshortcuts="/"
          onClick={() => setOpen("search")}
          className={
            "flex h-9 items-center gap-2 rounded-[4px] text-muted hover:text-ink max-sm:ml-auto max-sm:w-9 max-sm:justify-center " +
            "sm:mx-auto sm:w-full sm:max-w-md sm:border sm:border-control sm:px-3 sm:hover:border-ink"
          }
        >
          <Search aria-hidden className="size-4 shrink-0 max-sm:size-5" />
          <span className="truncate max-sm:sr-only">{t("search.open")}</span>
          <span aria-hidden className="ml-auto max-sm:hidden">
            <Kbd>/</Kbd>
          </span>
        </button>
      ) : null}
      <p className={cx("shrink-0 text-right", !(demonstration && cases) && "max-lg:hidden", !cases && "ml-auto")}>
        <span className="sr-only">{t("today")}: </span>
        <time dateTime={today} className="figures max-lg:hidden">
          {formatDay(today, locale, "long")}
        </time>
        {demonstration && cases ? (
          <IconButton
            label={t("clock.title")}
            icon={<CalendarClock aria-hidden className="size-4" />}
            onPress={() => setOpen("clock")}
          />
        ) : null}
      </p>
      <PersonMenu theme={theme} onKeys={() => setOpen("keys")} />
      {cases ? <FrameKeys onSearch={() => setOpen("search")} onKeys={() => setOpen("keys")} /> : null}
      {open === "search" ? <SearchDialog isOpen onOpenChange={shown("search")} /> : null}
      {open === "clock" ? <ClockDialog isOpen onOpenChange={shown("clock")} /> : null}
      {open === "keys" ? <KeysDialog isOpen onOpenChange={shown("keys")} /> : null}
    </header>
  );
}
