import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { auditAddress } from "@/components/caseworker/records/audit-address";
import { AuditFilters } from "@/components/caseworker/records/audit-filters";
import { AuditList } from "@/components/caseworker/records/audit-list";
import { ForLeads, unlessForbidden } from "@/components/caseworker/records/for-leads";
import { readAuditAddress } from "@/components/caseworker/records/read-audit-address";
import { RecordsNav } from "@/components/caseworker/records/records-nav";
import { SealsState } from "@/components/caseworker/records/seals-state";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

type Params = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("records.audit"))("title") };
}

export default async function AuditPage({ searchParams }: { searchParams: Params }) {
  const input = readAuditAddress(await searchParams);
  const t = await getTranslations("records.audit");
  const seals = await getTranslations("records.seals");
  const page = await unlessForbidden(orAway((await serverCaller()).records.audit.search(input), auditAddress(input)));
  if (page === null) return <ForLeads />;
  const { rows, next, memberName, people } = page;
  return (
    <ClientMessages areas={["records", "caseworker", "errors"]}>
      <div className="mx-auto flex w-full max-w-[76rem] flex-col gap-5 px-4 py-5 lg:px-6">
        <RecordsNav here="audit" />
        <PageTitle
          actions={
            <LinkButton href={auditAddress({ ...input, before: null }, "/api/audit")} prefetch={false}>
              {t("export")}
            </LinkButton>
          }
        >
          {t("title")}
        </PageTitle>
        <p className="max-w-measure text-muted">{t("intro")}</p>
        <AuditFilters
          key={auditAddress({ ...input, before: null })}
          input={input}
          memberName={memberName}
          people={people}
        />
        {input.memberId ? (
          <p className="flex flex-wrap gap-x-5" data-print="none">
            <TextLink href={`/members/${input.memberId}`} prefetch={false}>
              {t("toCase")}
            </TextLink>
            <TextLink href={`/members/${input.memberId}/subject-access`} prefetch={false}>
              {t("toSubjectAccess")}
            </TextLink>
          </p>
        ) : null}
        {rows.length === 0 ? <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState> : <AuditList rows={rows} />}
        <Pagination
          previous={input.before ? auditAddress({ ...input, before: null }) : null}
          next={next === null ? null : auditAddress({ ...input, before: next })}
        />
        <Section title={seals("title")}>
          <SealsState />
        </Section>
      </div>
    </ClientMessages>
  );
}
