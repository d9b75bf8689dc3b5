"use client";

import { BookOpenText, CalendarDays, Inbox, ListTodo, Mail, UserRoundPlus } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";

const ROOMS = [
  { key: "workList", href: "/", icon: ListTodo },
  { key: "inbox", href: "/inbox", icon: Inbox },
  { key: "letters", href: "/letters", icon: Mail },
  { key: "times", href: "/times", icon: CalendarDays },
  { key: "newMember", href: "/members/new", icon: UserRoundPlus },
  { key: "rules", href: "/rules", icon: BookOpenText },
] as const;

/** The room of an address: a case belongs to the work list that it was opened from. */
function roomOf(path: string): (typeof ROOMS)[number]["key"] {
  if (path.startsWith("/members/new")) return "newMember";
  if (path.startsWith("/inbox")) return "inbox";
  if (path.startsWith("/letters")) return "letters";
  if (path.startsWith("/times")) return "times";
  return path.startsWith("/rules") ? "rules" : "workList";
}

/** The rooms: down the left side where there is room for it, along the bottom on a phone. */
export function Rail() {
  const t = useTranslations("caseworker");
  const here = roomOf(usePathname());
  return (
    <nav
      aria-label={t("rail")}
      data-print="none"
      className={
        "fixed inset-x-0 bottom-0 z-20 flex justify-around border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] " +
        "md:sticky md:inset-x-auto md:top-0 md:h-dvh md:w-20 md:shrink-0 md:flex-col md:justify-start md:border-t-0 md:border-r md:bg-sunken"
      }
    >
      <Link
        href="/"
        aria-hidden
        tabIndex={-1}
        className="hidden h-14 items-center justify-center border-b border-line text-accent md:flex"
      >
        <CourseSign />
      </Link>
      {ROOMS.map(({ key, href, icon: Icon }) => (
        <Link
          key={key}
          href={href}
          prefetch={false}
          aria-current={key === here ? "page" : undefined}
          className={
            "no-hyphens relative flex min-h-14 flex-1 flex-col items-center justify-center gap-1 px-1 py-1.5 text-center text-[0.6875rem] leading-tight text-muted " +
            "no-underline hover:text-ink focus-visible:-outline-offset-3 md:min-h-16 md:flex-none " +
            "aria-[current]:font-medium aria-[current]:text-accent md:aria-[current]:bg-surface " +
            "aria-[current]:shadow-[inset_0_3px_0_var(--accent)] md:aria-[current]:shadow-[inset_3px_0_0_var(--accent)]"
          }
        >
          <Icon aria-hidden className="size-5" strokeWidth={1.75} />
          {t(`rooms.${key}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The course line as a sign: a line partly filled, with a held, a booked and an owed interview. */
function CourseSign() {
  return (
    <svg aria-hidden viewBox="0 0 40 16" className="w-10">
      <line x1="3" x2="37" y1="8" y2="8" className="stroke-line" strokeWidth="4" strokeLinecap="round" />
      <line x1="3" x2="20" y1="8" y2="8" className="stroke-accent" strokeWidth="4" strokeLinecap="round" />
      <circle cx="10" cy="8" r="4" className="fill-ink" />
      <circle cx="22" cy="8" r="4" className="fill-surface stroke-ink" strokeWidth="1.5" />
      <circle
        cx="33"
        cy="8"
        r="3.5"
        className="fill-surface stroke-control"
        strokeWidth="1.5"
        strokeDasharray="2.4 1.8"
      />
    </svg>
  );
}
