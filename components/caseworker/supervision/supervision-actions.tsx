import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { buttonLook } from "@/components/ui/button-look";
import type { Supervision } from "@/server/queries/supervision/supervision";
import { EXPORTS, type SupervisionInput } from "@/server/queries/supervision/supervision-filters";
import { CloseMonth } from "./close-month";
import { exportAddress } from "./supervision-address";

/** What can be done with a month's figures: had as a file, and closed by a lead once the month is over. */
export function SupervisionActions({ shown, input }: { shown: Supervision; input: SupervisionInput }) {
  const t = useTranslations("supervision");
  const locale = localeOf(useLocale());
  return (
    <div data-print="none" className="flex flex-wrap items-center gap-2">
      <fieldset aria-label={t("file.label")} className="flex gap-2">
        {EXPORTS.map((kind) => (
          <a key={kind} href={exportAddress(input, kind)} download className={buttonLook("quiet")}>
            <Download aria-hidden className="size-4" />
            <span className="sr-only">{t("file.label")}: </span>
            {kind.toUpperCase()}
          </a>
        ))}
      </fieldset>
      {shown.mayClose ? (
        <ClientMessages areas={["supervision"]}>
          <CloseMonth month={shown.month} name={formatDay(`${shown.month}-01`, locale, "month")} />
        </ClientMessages>
      ) : null}
    </div>
  );
}
