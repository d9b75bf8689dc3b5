import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AwayList } from "@/components/caseworker/calendar/away-list";
import { BusyTimes } from "@/components/caseworker/calendar/busy-times";
import { calendarAddress, readCalendarAddress } from "@/components/caseworker/calendar/calendar-address";
import { CalendarBar } from "@/components/caseworker/calendar/calendar-bar";
import { caseworkerColumns, dayColumns } from "@/components/caseworker/calendar/calendar-columns";
import { CalendarGrid } from "@/components/caseworker/calendar/calendar-grid";
import { TeamWeek } from "@/components/caseworker/calendar/team-week";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";

type Params = Promise<Record<string, string | string[] | undefined>>;

/** So many columns can be read side by side. */
const MOST_COLUMNS = 8;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("calendar"))("title") };
}

export default async function CalendarPage({ searchParams }: { searchParams: Params }) {
  const asked = readCalendarAddress(await searchParams);
  const { who, view } = asked;
  const t = await getTranslations("calendar");
  const caller = await serverCaller();
  const page = await orAway(caller.caseworker.calendar.page(asked), calendarAddress(asked));
  const dayAddress = (day: string) => calendarAddress({ ...asked, view: "day", day });
  const isTeam = who === "all";
  const columns = isTeam && view === "day" ? caseworkerColumns(page) : dayColumns(page);
  const shown = columns.slice(0, MOST_COLUMNS);
  return (
    <ClientMessages areas={["calendar", "times", "errors"]}>
      <div className="mx-auto flex w-full max-w-[96rem] flex-col gap-5 px-4 py-5 lg:px-6">
        <PageTitle
          actions={
            <>
              <LinkButton href="/times" prefetch={false}>
                {t("toTimes")}
              </LinkButton>
              <BusyTimes today={page.today} />
            </>
          }
        >
          {t("title")}
        </PageTitle>
        <CalendarBar asked={asked} page={{ from: page.from, to: page.to, today: page.today, places: page.places }} />
        <AwayList away={page.away} />
        {isTeam && view === "week" ? (
          <TeamWeek page={page} dayAddress={dayAddress} />
        ) : shown.length === 0 ? (
          <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
        ) : (
          <CalendarGrid columns={shown} today={page.today} dayAddress={view === "week" ? dayAddress : null} />
        )}
        {columns.length > shown.length ? (
          <p className="text-muted">{t("more", { count: columns.length - shown.length })}</p>
        ) : null}
        <p className="max-w-measure text-small text-muted">
          {t("closedNote")} <TextLink href="/calendar-feed">{t("toFeed")}</TextLink>
        </p>
      </div>
    </ClientMessages>
  );
}
