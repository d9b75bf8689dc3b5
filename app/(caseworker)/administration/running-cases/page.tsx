import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RunningCases } from "@/components/caseworker/running-cases/running-cases";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { buttonLook } from "@/components/ui/button-look";
import { Disclosure } from "@/components/ui/disclosure";
import { KeyValues } from "@/components/ui/key-values";
import { PageTitle } from "@/components/ui/page-title";
import { currentUser } from "@/server/identity/current-user";
import { hasRole } from "@/server/identity/roles";
import { COLUMNS, type Column, NEEDED_COLUMNS } from "@/server/running-cases/read-rows";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("runningcases"))("title") };
}

/** Cases that ran already when the fund began to use the system: for its administrators and team leads. */
export default async function RunningCasesPage() {
  const person = await currentUser();
  if (!person || !hasRole(person, "administrator", "teamLead")) notFound();
  const t = await getTranslations("runningcases");
  const locale = localeOf(await getLocale());
  const columns = Object.entries(COLUMNS) as [Column, readonly string[]][];
  const names = columns.map(([, [danish, english]]) => (locale === "da" ? danish : english)).join(";");
  return (
    <ClientMessages areas={["runningcases", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-6 px-4 py-5 lg:px-6">
        <div>
          <PageTitle>{t("title")}</PageTitle>
          <p className="mt-1 max-w-measure text-muted">{t("intro")}</p>
        </div>
        <Disclosure summary={t("columns.title")}>
          <p className="mb-2 max-w-measure">{t("columns.text")}</p>
          <div className="max-w-[48rem]">
            <KeyValues
              items={columns.map(([column, [danish, english]]) => ({
                key: column,
                label: locale === "da" ? danish : english,
                value: t(`hint.${column}`),
                note: NEEDED_COLUMNS.includes(column) ? t("columns.needed") : null,
              }))}
            />
          </div>
          <p className="mt-3">
            <a
              className={buttonLook("quiet")}
              download="loebende-sager.csv"
              href={`data:text/csv;charset=utf-8,%EF%BB%BF${encodeURIComponent(`${names}\r\n`)}`}
            >
              {t("template")}
            </a>
          </p>
        </Disclosure>
        <RunningCases />
      </div>
    </ClientMessages>
  );
}
