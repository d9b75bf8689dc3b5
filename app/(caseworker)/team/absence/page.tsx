import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AbsenceList } from "@/components/caseworker/team/absence-list";
import { EnterAbsence } from "@/components/caseworker/team/enter-absence";
import { TeamPage } from "@/components/caseworker/team/team-page";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("team.absence"))("title") };
}

export default async function AbsenceRoute() {
  const t = await getTranslations("team.absence");
  const { team, workList } = (await serverCaller()).caseworker;
  const { today, now, coming, covering } = await orAway(team.absences(), "/team/absence");
  const isLead = (await workList.frame()).person.roles.includes("teamLead");
  const actions = (
    <>
      {isLead ? <EnterAbsence own={false} /> : null}
      <EnterAbsence own />
    </>
  );
  return (
    <ClientMessages areas={["team", "errors"]}>
      <TeamPage here="absence" isLead={isLead} title={t("title")} about={t("about")} actions={actions}>
        {covering.length > 0 ? <Notice>{t("covering", { names: covering.join(", ") })}</Notice> : null}
        <Section title={t("now")} aside={now.length}>
          {now.length === 0 ? (
            <EmptyState title={t("nobody")}>{t("nobodyText")}</EmptyState>
          ) : (
            <AbsenceList rows={now} today={today} isLead={isLead} />
          )}
        </Section>
        <Section title={t("coming")} aside={coming.length}>
          {coming.length === 0 ? (
            <p className="py-2 text-muted">{t("noneComing")}</p>
          ) : (
            <AbsenceList rows={coming} today={today} isLead={isLead} />
          )}
        </Section>
      </TeamPage>
    </ClientMessages>
  );
}
