import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForLeads, unlessForbidden } from "@/components/caseworker/records/for-leads";
import { DistributionForm } from "@/components/caseworker/team/distribution-form";
import { DistributionHistory } from "@/components/caseworker/team/distribution-history";
import { TeamPage } from "@/components/caseworker/team/team-page";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("team.distribution"))("title") };
}

export default async function DistributionRoute() {
  const t = await getTranslations("team.distribution");
  const asked = orAway((await serverCaller()).caseworker.team.distribution(), "/team/distribution");
  const page = await unlessForbidden(asked);
  if (page === null) return <ForLeads />;
  return (
    <ClientMessages areas={["team", "errors"]}>
      <TeamPage here="distribution" isLead title={t("title")} about={t("about")}>
        <DistributionForm key={page.version} page={page} />
        <DistributionHistory history={page.history} />
      </TeamPage>
    </ClientMessages>
  );
}
