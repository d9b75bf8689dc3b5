import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DifferenceList } from "@/components/caseworker/exchange/difference-list";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("incoming.differences"))("title") };
}

export default async function DifferencesPage() {
  const t = await getTranslations("incoming.differences");
  const locale = localeOf(await getLocale());
  const { rows, more, checked } = await orAway(
    (await serverCaller()).caseworker.differences.list(),
    "/exchange/differences",
  );
  return (
    <ClientMessages areas={["incoming", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-4 px-4 py-5 lg:px-6">
        <PageTitle
          actions={
            <LinkButton href="/exchange/incoming" kind="quiet" prefetch={false}>
              {t("toIncoming")}
            </LinkButton>
          }
        >
          {t("title")}
        </PageTitle>
        <p className="max-w-measure text-muted">
          {t("intro")}{" "}
          {checked.at
            ? t("checked", { count: checked.today, at: formatInstant(checked.at, locale) })
            : t("neverChecked")}
        </p>
        {rows.length === 0 ? (
          <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
        ) : (
          <DifferenceList rows={rows} />
        )}
        {more ? <p className="text-muted">{t("more")}</p> : null}
      </div>
    </ClientMessages>
  );
}
