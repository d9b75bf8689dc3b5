import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpenTimes } from "@/components/caseworker/times/open-times";
import { readTimesAddress, timesAddress } from "@/components/caseworker/times/times-address";
import { TimesBar } from "@/components/caseworker/times/times-bar";
import { TimesList } from "@/components/caseworker/times/times-list";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";

type Params = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("times"))("title") };
}

export default async function TimesPage({ searchParams }: { searchParams: Params }) {
  const input = readTimesAddress(await searchParams);
  const { who } = input;
  const t = await getTranslations("times");
  const caller = await serverCaller();
  const times = await orAway(caller.caseworker.times.week(input), timesAddress(input));
  return (
    <ClientMessages areas={["times", "calendar", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-6 px-4 py-5 lg:px-6">
        <PageTitle actions={<OpenTimes who={who} today={times.today} places={times.places} />}>{t("title")}</PageTitle>
        <TimesBar who={who} from={times.from} to={times.to} today={times.today} />
        {times.rows.length === 0 ? (
          <EmptyState title={t("empty.title")}>{t(who === "mine" ? "empty.mine" : "empty.other")}</EmptyState>
        ) : (
          <TimesList times={times} caseworkers={who === "all" ? times.caseworkers : null} />
        )}
      </div>
    </ClientMessages>
  );
}
