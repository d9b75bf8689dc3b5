import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CalendarFeed } from "@/components/caseworker/calendar-feed/calendar-feed";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("letters.feed"))("title") };
}

export default async function CalendarFeedPage() {
  const t = await getTranslations("letters.feed");
  const state = await orAway((await serverCaller()).caseworker.calendarFeed.state(), "/calendar-feed");
  return (
    <ClientMessages areas={["letters", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-4 px-4 py-5 lg:px-6">
        <PageTitle>{t("title")}</PageTitle>
        <p className="max-w-measure text-muted">{t("intro")}</p>
        <CalendarFeed state={state} origin={process.env.APP_ORIGIN ?? "http://localhost:3000"} />
      </div>
    </ClientMessages>
  );
}
