import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddPlace } from "@/components/caseworker/administration/add-place";
import { AdministrationPage } from "@/components/caseworker/administration/administration-page";
import { PlaceList } from "@/components/caseworker/administration/place-list";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration.places"))("title") };
}

export default async function PlacesRoute() {
  const t = await getTranslations("administration.places");
  const caller = await serverCaller();
  const places = await orAway(caller.caseworker.administration.places(), "/administration/places");
  return (
    <ClientMessages areas={["administration", "errors"]}>
      <AdministrationPage title={t("title")} about={t("about")}>
        <PlaceList places={places} />
        <AddPlace />
      </AdministrationPage>
    </ClientMessages>
  );
}
