import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForLeads, unlessForbidden } from "@/components/caseworker/records/for-leads";
import { TeamPage } from "@/components/caseworker/team/team-page";
import { UnassignedList } from "@/components/caseworker/team/unassigned-list";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("team.unassigned"))("title") };
}

export default async function UnassignedRoute() {
  const t = await getTranslations("team.unassigned");
  const asked = orAway((await serverCaller()).caseworker.team.unassigned(), "/team/unassigned");
  const list = await unlessForbidden(asked);
  if (list === null) return <ForLeads />;
  return (
    <ClientMessages areas={["team", "worklist", "errors"]}>
      <TeamPage here="unassigned" isLead title={t("title")} about={t("about")}>
        {list.rows.length === 0 ? (
          <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
        ) : (
          <UnassignedList key={list.rows.map(({ memberId }) => memberId).join()} list={list} />
        )}
      </TeamPage>
    </ClientMessages>
  );
}
