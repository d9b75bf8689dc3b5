"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { useTRPC } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { SubjectAccess } from "@/server/queries/subject-access";
import { SubjectTables } from "./subject-tables";

/** Everything about one person, gathered when asked for: to be read, printed, or kept as a file. Nothing stays here. */
export function SubjectAccessRoom({ memberId }: { memberId: string }) {
  const t = useTranslations("subjectaccess");
  const locale = localeOf(useLocale());
  const trpc = useTRPC();
  const errorWords = useErrorWords();
  const gather = useMutation(trpc.records.subjectAccess.export.mutationOptions());
  const found = gather.data as SubjectAccess | undefined;
  return (
    <>
      <p className="max-w-measure text-muted" data-print="none">
        {t("about")}
      </p>
      <div className="flex flex-wrap gap-2" data-print="none">
        <Button
          kind={found ? "secondary" : "primary"}
          isPending={gather.isPending}
          onPress={() => gather.mutate({ memberId })}
        >
          {t("gather")}
        </Button>
        {found ? (
          <>
            <Button kind="primary" onPress={() => save(found)}>
              {t("save")}
            </Button>
            <Button onPress={() => window.print()}>{t("print")}</Button>
          </>
        ) : null}
      </div>
      {gather.error ? <Notice tone="negative" live title={errorWords(gather.error)} /> : null}
      {found ? (
        <article aria-label={t("everything")} className="flex flex-col gap-6">
          <div>
            <p className="text-heading font-semibold" lang="da">
              {found.person.name}
            </p>
            <p className="figures">{t("cpr", { cpr: found.person.cpr })}</p>
            <p className="figures text-small text-muted">
              {t("made", { fund: found.fund.name, at: formatInstant(found.madeAt, locale), who: found.madeBy })}
            </p>
          </div>
          <SubjectTables tables={found.tables} />
        </article>
      ) : null}
    </>
  );
}

/** The file's name holds no name of the person: it is seen in lists of downloads. */
function save(found: SubjectAccess): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(found, null, 2)], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), {
    href: address,
    download: `indsigt-${found.madeAt.slice(0, 10)}.json`,
  });
  link.click();
  URL.revokeObjectURL(address);
}
