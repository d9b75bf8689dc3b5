import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MonthsRoom } from "@/components/caseworker/months/months-room";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";

type Params = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("months"))("title") };
}

export default async function MonthsPage({ searchParams }: { searchParams: Params }) {
  const t = await getTranslations("months");
  const { file } = await searchParams;
  const caller = await serverCaller();
  const page = await orAway(caller.caseworker.months.list(), "/months");
  return (
    <ClientMessages areas={["months", "errors"]}>
      <div className="mx-auto flex w-full max-w-[60rem] flex-col gap-6 px-4 py-5 lg:px-6">
        <PageTitle>{t("title")}</PageTitle>
        <p className="max-w-measure">{t("intro")}</p>
        <MonthsRoom page={page} shown={typeof file === "string" ? file : null} />
      </div>
    </ClientMessages>
  );
}
