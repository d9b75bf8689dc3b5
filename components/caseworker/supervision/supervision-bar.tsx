import { ChevronLeft, ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { LinkButton } from "@/components/ui/link-button";
import { monthsBeside, type Supervision } from "@/server/queries/supervision/supervision";
import type { SupervisionInput } from "@/server/queries/supervision/supervision-filters";
import { municipalityName } from "@/server/rules/municipalities";
import { monthWord } from "./figure-words";
import { supervisionAddress } from "./supervision-address";
import { SupervisionFilters } from "./supervision-filters";

/** Which month is shown and of whom; all of it stands in the address. */
export function SupervisionBar({ shown, input }: { shown: Supervision; input: SupervisionInput }) {
  const t = useTranslations("supervision");
  const locale = localeOf(useLocale());
  const { month, today, onDay, caseworkers, municipalities } = shown;
  const { previous, next } = monthsBeside(month, today);
  const at = (to: string) => supervisionAddress({ ...input, month: to });
  const narrowed = input.municipality !== null || input.caseworkerId !== null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <nav aria-label={t("month.label")} className="flex items-center gap-2">
          <LinkButton href={at(previous)} prefetch={false} aria-label={t("month.previous")}>
            <ChevronLeft aria-hidden className="size-4" />
          </LinkButton>
          <p aria-current="date" className="figures min-w-36 text-center text-heading font-semibold">
            {monthWord(month, locale)}
          </p>
          {next ? (
            <LinkButton href={at(next)} prefetch={false} aria-label={t("month.next")}>
              <ChevronRight aria-hidden className="size-4" />
            </LinkButton>
          ) : null}
        </nav>
        <ClientMessages areas={["supervision"]}>
          <SupervisionFilters
            input={input}
            caseworkers={caseworkers}
            municipalities={municipalities.map((code) => ({ key: code, label: municipalityName(code) }))}
          />
        </ClientMessages>
      </div>
      {narrowed ? (
        <p className="flex flex-wrap items-center gap-x-3 text-small text-muted">
          {t("filters.note", { day: formatDay(onDay, locale) })}
          <LinkButton
            href={supervisionAddress({ month, municipality: null, caseworkerId: null })}
            prefetch={false}
            kind="quiet"
          >
            {t("filters.clear")}
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}
