import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdministrationPage } from "@/components/caseworker/administration/administration-page";
import { SettingsForm } from "@/components/caseworker/administration/settings-form";
import { SettingsHistory } from "@/components/caseworker/administration/settings-history";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration.settings"))("title") };
}

export default async function SettingsRoute() {
  const t = await getTranslations("administration.settings");
  const caller = await serverCaller();
  const page = await orAway(caller.caseworker.administration.settings(), "/administration/settings");
  const { version, settings, history } = page;
  return (
    <ClientMessages areas={["administration", "errors"]}>
      <AdministrationPage title={t("title")} about={t("about")}>
        <SettingsForm key={version} page={{ version, settings }} />
        <SettingsHistory history={history} />
      </AdministrationPage>
    </ClientMessages>
  );
}
