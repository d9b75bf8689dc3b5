import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { unlessForbidden } from "@/components/caseworker/records/for-leads";
import { LoadTable } from "@/components/caseworker/team/load-table";
import { SupplyTables } from "@/components/caseworker/team/supply-tables";
import { TeamPage } from "@/components/caseworker/team/team-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("team.load"))("title") };
}

export default async function TeamRoute() {
  const t = await getTranslations("team.load");
  const { team } = (await serverCaller()).caseworker;
  const load = await unlessForbidden(orAway(team.load(), "/team"));
  // What a caseworker has to do with the team's pages is their own absence, and whom they cover.
  if (load === null) redirect("/team/absence");
  const supply = await orAway(team.supply(), "/team");
  return (
    <TeamPage here="load" isLead title={t("title")} about={t("about")}>
      <SupplyTables supply={supply}>
        <Section
          title={t("table")}
          aside={
            load.unassigned > 0 ? (
              <TextLink href="/team/unassigned" prefetch={false}>
                {t("unassigned", { count: load.unassigned })}
              </TextLink>
            ) : (
              t("unassigned", { count: 0 })
            )
          }
        >
          {load.rows.length === 0 ? <EmptyState title={t("none")} /> : <LoadTable load={load} />}
        </Section>
      </SupplyTables>
    </TeamPage>
  );
}
