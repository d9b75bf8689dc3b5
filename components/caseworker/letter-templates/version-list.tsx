"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { WordingVersion } from "@/server/queries/letter-templates";

/** The versions of a letter's words, the newest first: who, when, what it said, and the way back to it. */
export function VersionList({
  versions,
  working,
  onGoBack,
}: {
  versions: readonly WordingVersion[];
  working: boolean;
  onGoBack: (version: WordingVersion) => void;
}) {
  const t = useTranslations("lettertemplates");
  const locale = localeOf(useLocale());
  return (
    <ul className="max-w-[48rem]">
      {versions.map((one, at) => {
        const { version, by, restored, wording } = one;
        const said = version === 0 ? t("builtIn") : t("changed", { version, by, at: formatInstant(one.at!, locale) });
        const back =
          restored === null ? null : restored === 0 ? t("restoredBuiltIn") : t("restored", { version: restored });
        return (
          <li key={version} className="border-b border-line py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <p className="figures">
                {said}
                {back ? <span className="text-muted"> · {back}</span> : null}
                {at === 0 ? <strong className="font-semibold"> · {t("current")}</strong> : null}
              </p>
              {at === 0 ? null : (
                <Button
                  kind="quiet"
                  isPending={working}
                  aria-label={t("goBackOf", { version })}
                  onPress={() => onGoBack(one)}
                >
                  {t("goBack")}
                </Button>
              )}
            </div>
            <Disclosure summary={wording[locale].title}>
              <p className="wrap-anywhere max-w-measure whitespace-pre-wrap text-muted">{wording[locale].body}</p>
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
