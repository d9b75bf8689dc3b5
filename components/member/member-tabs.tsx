"use client";

import { CalendarDays, House, Mail, Menu } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/class-names";

const TABS = [
  { key: "overview", href: "/min-side", icon: House },
  { key: "appointments", href: "/min-side/appointments", icon: CalendarDays },
  { key: "messages", href: "/min-side/messages", icon: Mail },
  { key: "more", href: "/min-side/more", icon: Menu },
] as const;

/** A badge has room for two figures. */
const MOST_SHOWN = 99;

/** Pages that belong to a room without lying under its address; what belongs to none is under "more". */
const ROOM_OF: Readonly<Record<string, (typeof TABS)[number]["key"]>> = {
  book: "appointments",
  appointments: "appointments",
  messages: "messages",
};

function roomOf(pathname: string): (typeof TABS)[number]["key"] {
  const page = pathname.split("/")[2];
  return page === undefined ? "overview" : (ROOM_OF[page] ?? "more");
}

/** The four rooms: a bar at the bottom of a phone, a row under the header of a wide screen. */
export function MemberTabs({ unread }: { unread: number }) {
  const t = useTranslations("member.tabs");
  const room = roomOf(usePathname());
  return (
    <nav
      aria-label={t("label")}
      data-print="none"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:static md:border-t-0 md:border-b md:pb-0"
    >
      <ul className="mx-auto flex w-full max-w-column md:gap-2 md:px-3">
        {TABS.map(({ key, href, icon: Icon }) => (
          <li key={key} className="min-w-0 flex-1 md:flex-none">
            <Link
              href={href}
              aria-current={room === key ? "page" : undefined}
              className={cx(
                "flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-2 px-0.5 text-[0.875rem] leading-5 md:min-h-12 md:text-small md:flex-row md:gap-2 md:border-t-0 md:border-b-2 md:px-3",
                room === key
                  ? "border-accent font-semibold text-accent"
                  : "border-transparent text-muted hover:text-ink",
              )}
            >
              <span className={cx("relative", key === "messages" && unread > 0 && "md:mr-3")}>
                <Icon aria-hidden className="size-5 shrink-0" />
                {key === "messages" && unread > 0 ? (
                  <span
                    aria-hidden
                    className="figures absolute -top-1.5 left-3 min-w-5 rounded-full bg-accent px-1 text-center text-[0.75rem] leading-5 text-on-accent"
                  >
                    {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
                  </span>
                ) : null}
              </span>
              <span className="max-w-full truncate">
                {t(key)}
                {key === "messages" && unread > 0 ? (
                  <span className="sr-only"> {t("unread", { count: unread })}</span>
                ) : null}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
