"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Kbd } from "@/components/ui/kbd";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import type { CalendarInput, CalendarPage } from "@/server/queries/calendar";
import { addDays } from "@/server/rules/day";
import { useFrame } from "../frame/frame-context";
import { useKey } from "../frame/use-key";
import { useTeam } from "../frame/use-team";
import { weekNumber } from "../times/week-number";
import { calendarAddress } from "./calendar-address";

const ANYWHERE = "anywhere";

type Props = { asked: CalendarInput; page: Pick<CalendarPage, "from" | "to" | "today" | "places"> };

/** Whose calendar, of which place, and which week or day; all of it in the address, and the way on by keys as well. */
export function CalendarBar({ asked, page: { from, to, today, places } }: Props) {
  const t = useTranslations("calendar.bar");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const { person } = useFrame();
  const team = useTeam();
  const { who, view, place } = asked;
  const step = view === "week" ? 7 : 1;
  const at = (changes: Partial<CalendarInput>) => calendarAddress({ ...asked, ...changes });
  const isNow = today >= from && today <= to;
  const day = isNow ? null : from;
  const ways = {
    previous: at({ day: addDays(from, -step) }),
    next: at({ day: addDays(from, step) }),
    today: at({ day: null }),
    week: at({ view: "week", day }),
    day: at({ view: "day", day: isNow ? today : from }),
  };
  const go = (address: string) => () => router.push(address);
  useKey("j", go(ways.next));
  useKey("ArrowRight", go(ways.next));
  useKey("k", go(ways.previous));
  useKey("ArrowLeft", go(ways.previous));
  useKey("t", go(ways.today));
  useKey("w", go(ways.week));
  useKey("d", go(ways.day));
  const title =
    view === "week" ? (
      <>
        <span className="font-semibold">{t("week", { number: weekNumber(from) })}</span>{" "}
        <span className="whitespace-nowrap text-muted">
          {t("range", { from: formatDay(from, locale, "brief"), to: formatDay(to, locale) })}
        </span>
      </>
    ) : (
      <span className="inline-block font-semibold first-letter:uppercase">{formatDay(from, locale, "long")}</span>
    );
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="flex flex-wrap gap-3 max-sm:w-full">
          <div className="w-52 max-sm:flex-1">
            <Select
              id="who"
              label={t("who")}
              width="full"
              value={who}
              onChange={(whose) => router.push(at({ who: whose, day }))}
              choices={[
                { key: "mine", label: t("mine") },
                { key: "all", label: t("team") },
                ...team.filter(({ id }) => id !== person.userId).map(({ id, name }) => ({ key: id, label: name })),
              ]}
            />
          </div>
          <div className="w-52 max-sm:flex-1">
            <Select
              id="place"
              label={t("place")}
              width="full"
              value={place ?? ANYWHERE}
              onChange={(where) => router.push(at({ place: where === ANYWHERE ? null : where, day }))}
              choices={[
                { key: ANYWHERE, label: t("anywhere") },
                ...places.map(({ name, address }) => ({ key: name, label: name, detail: address })),
              ]}
            />
          </div>
        </div>
        <nav aria-label={t("view")} className="flex gap-1">
          {(["week", "day"] as const).map((one) => (
            <LinkButton
              key={one}
              href={ways[one]}
              prefetch={false}
              kind={one === view ? "secondary" : "quiet"}
              aria-current={one === view ? "true" : undefined}
            >
              {t(one === "week" ? "viewWeek" : "viewDay")}
            </LinkButton>
          ))}
        </nav>
      </div>
      <nav aria-label={t("when")} className="flex flex-wrap items-center gap-2">
        <LinkButton
          href={ways.previous}
          prefetch={false}
          aria-label={t(view === "week" ? "previousWeek" : "previousDay")}
        >
          <ChevronLeft aria-hidden className="size-4" />
        </LinkButton>
        <LinkButton href={ways.next} prefetch={false} aria-label={t(view === "week" ? "nextWeek" : "nextDay")}>
          <ChevronRight aria-hidden className="size-4" />
        </LinkButton>
        <p aria-live="polite" className="figures px-1">
          {title}
        </p>
        {isNow ? null : (
          <LinkButton href={ways.today} prefetch={false} kind="quiet">
            {t("today")}
          </LinkButton>
        )}
        <p className="ml-auto flex items-center gap-1.5 text-small text-muted max-lg:hidden">
          {t.rich("keys", { kbd: (key) => <Kbd>{key}</Kbd> })}
        </p>
      </nav>
    </div>
  );
}
