import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ForLeads, unlessForbidden } from "@/components/caseworker/records/for-leads";
import { RecordsNav } from "@/components/caseworker/records/records-nav";
import { RetentionList } from "@/components/caseworker/records/retention-list";
import { EraseDue } from "@/components/caseworker/records/retention-room";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("records.retention"))("title") };
}

export default async function RetentionPage() {
  const t = await getTranslations("records.retention");
  const locale = localeOf(await getLocale());
  const asked = orAway((await serverCaller()).records.retention.due(), "/administration/retention");
  const page = await unlessForbidden(asked);
  if (page === null) return <ForLeads />;
  const { years, overBefore, due, held, more } = page;
  return (
    <ClientMessages areas={["records", "errors"]}>
      <div className="mx-auto flex w-full max-w-[76rem] flex-col gap-5 px-4 py-5 lg:px-6">
        <RecordsNav here="retention" />
        <PageTitle actions={due.length > 0 ? <EraseDue count={due.length} /> : null}>{t("title")}</PageTitle>
        <p className="max-w-measure text-muted">{t("intro", { years, day: formatDay(overBefore, locale) })}</p>
        <Section title={t("due")} aside={more ? t("andMore", { count: due.length }) : due.length}>
          {due.length === 0 ? (
            <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
          ) : (
            <RetentionList rows={due} />
          )}
        </Section>
        {held.length > 0 ? (
          <Section title={t("held")} aside={held.length}>
            <RetentionList rows={held} />
          </Section>
        ) : null}
      </div>
    </ClientMessages>
  );
}
