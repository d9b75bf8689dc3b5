import { useLocale, useTranslations } from "next-intl";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatDay } from "@/components/i18n/format-day";
import { type Locale, localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { type Column, DataTable, type Row } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import type { FigureCase, FigureCases } from "@/server/queries/supervision/figure-cases";
import type { FigureCasesInput } from "@/server/queries/supervision/supervision-filters";
import { figureDescribed } from "@/server/rules/section-12-figures";
import { monthWord, partWord } from "./figure-words";
import { figureAddress, supervisionAddress } from "./supervision-address";

/** The cases behind a figure: who, counted as what, due and done when. Without names for whom they are not. */
export function FigureCasesPage({ found, asked }: { found: FigureCases; asked: FigureCasesInput }) {
  const t = useTranslations("supervision");
  const locale = localeOf(useLocale());
  const { figure, part, changed } = asked;
  const { month, rows, next, named, shut } = found;
  const { parts, rule } = figureDescribed(figure);
  const first = { ...asked, month, after: null };
  const title = t(`figures.${figure}.title`);
  return (
    <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-4 px-4 py-5 lg:px-6">
      <div className="flex flex-col gap-1">
        <p data-print="none">
          <TextLink href={supervisionAddress({ ...asked, month })} prefetch={false}>
            {t("cases.back")}
          </TextLink>
        </p>
        <PageTitle context={monthWord(month, locale)}>{title}</PageTitle>
        <p>
          <ParagraphMark rule={rule} />
        </p>
      </div>
      {changed ? (
        <p className="font-medium">{t("cases.changed")}</p>
      ) : (
        <nav aria-label={t("cases.parts")} className="-mx-(--control-pad) flex flex-wrap">
          {[null, ...parts].map((one) => (
            <LinkButton
              key={one ?? "all"}
              href={figureAddress({ ...first, part: one })}
              prefetch={false}
              kind={one === part ? "secondary" : "quiet"}
              aria-current={one === part ? "page" : undefined}
            >
              {one === null ? t("cases.all") : partWord(t, figure, one, locale)}
            </LinkButton>
          ))}
        </nav>
      )}
      {named ? null : <p className="max-w-measure text-small text-muted">{t("cases.withoutNames")}</p>}
      {shut > 0 ? <p className="text-small text-muted">{t("cases.shut", { count: shut })}</p> : null}
      {rows.length === 0 ? (
        <EmptyState title={t("cases.empty")}>{t("cases.emptyText")}</EmptyState>
      ) : (
        <ClientMessages areas={[]}>
          <DataTable
            caption={t("cases.caption", { title, month: monthWord(month, locale) })}
            columns={columnsOf(t, { named, changed })}
            rows={rows.map((row) => shownRow(row, { t, locale, asked }))}
          />
        </ClientMessages>
      )}
      <Pagination
        previous={asked.after ? figureAddress(first) : null}
        next={next && figureAddress({ ...first, after: next })}
      />
    </div>
  );
}

type Words = ReturnType<typeof useTranslations<"supervision">>;

function columnsOf(t: Words, { named, changed }: { named: boolean; changed: boolean }): Column[] {
  const number: Column = { key: "number", label: t("cases.number"), ...(named && { from: "md" as const }) };
  return [
    ...(named ? [{ key: "person", label: t("cases.person") }] : []),
    number,
    ...(changed ? [{ key: "before", label: t("cases.then") }] : []),
    { key: "part", label: t(changed ? "cases.now" : "cases.part"), grows: true },
    { key: "due", label: t("cases.due"), from: "sm", numeric: true },
    { key: "on", label: t("cases.on"), from: changed ? "sm" : undefined, numeric: true },
    ...(named ? [{ key: "caseworker", label: t("cases.caseworker"), from: "lg" as const }] : []),
  ] as Column[];
}

function shownRow(row: FigureCase, { t, locale, asked }: { t: Words; locale: Locale; asked: FigureCasesInput }): Row {
  const { memberId, ref, person, caseNumber, onDay, dueDay } = row;
  const word = (part: string | null) =>
    part === null ? t("cases.notCounted") : partWord(t, asked.figure, part, locale);
  const day = (on: string | null) => (on === null ? "–" : <time dateTime={on}>{formatDay(on, locale)}</time>);
  return {
    key: `${memberId} ${ref}`,
    name: person?.name ?? caseNumber,
    ...(person && { href: `/members/${memberId}` }),
    cells: {
      person: (
        <>
          <span className="sm:whitespace-nowrap">{person?.name}</span>
          {person?.protectedIdentity ? (
            <span className="ml-2 text-small font-medium text-attention">{t("cases.protected")}</span>
          ) : null}
        </>
      ),
      number: <span className="figures whitespace-nowrap">{caseNumber}</span>,
      part: word(row.part),
      before: word(row.partThen),
      due: day(dueDay),
      on: day(onDay),
      caseworker: row.caseworker ?? t("cases.nobody"),
    },
  };
}
