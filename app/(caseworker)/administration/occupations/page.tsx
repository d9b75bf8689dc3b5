import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdministrationPage } from "@/components/caseworker/administration/administration-page";
import { ImportOccupations } from "@/components/caseworker/administration/import-occupations";
import { OccupationLists } from "@/components/caseworker/administration/occupation-lists";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration.occupations"))("title") };
}

export default async function OccupationsRoute() {
  const t = await getTranslations("administration.occupations");
  const caller = await serverCaller();
  const page = await orAway(caller.caseworker.administration.occupations(), "/administration/occupations");
  return (
    <ClientMessages areas={["administration", "errors"]}>
      <AdministrationPage title={t("title")} about={t("about")}>
        <OccupationLists page={page}>
          <ImportOccupations key={page.version} version={page.version} />
        </OccupationLists>
      </AdministrationPage>
    </ClientMessages>
  );
}
