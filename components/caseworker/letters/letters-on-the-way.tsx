import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { EmptyState } from "@/components/ui/empty-state";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import { readableLetter } from "@/server/messages/render-letter";
import type { OnTheWay, OnTheWayInput, OnTheWayRow } from "@/server/queries/case-letters";
import { DELIVERY_TONE, deliveryWords } from "./delivery-words";
import { PrintList } from "./print-list";

/** Letters that somebody has to see to. */
export function LettersOnTheWay({ page, input }: { page: OnTheWay; input: OnTheWayInput }) {
  const t = useTranslations("letters");
  if (page.rows.length === 0)
    return <EmptyState title={t(`empty.${input.show}`)}>{t(`empty.${input.show}Text`)}</EmptyState>;
  return (
    <div className="flex max-w-[48rem] flex-col gap-4">
      {input.show === "toPrint" ? (
        <PrintList
          key={page.rows.map(({ id }) => id).join()}
          rows={page.rows.map((row) => ({
            id: row.id,
            name: row.member.name,
            ready: row.hasAddress && !row.member.protectedIdentity,
            content: <Row row={row} others={input.who === "all" || row.ofAnother} />,
          }))}
        />
      ) : (
        <ul className="border-t border-line">
          {page.rows.map((row) => (
            <li key={row.id} className="border-b border-line py-2">
              <Row row={row} others={input.who === "all" || row.ofAnother} />
            </li>
          ))}
        </ul>
      )}
      {page.more ? <p className="text-muted">{t("more")}</p> : null}
    </div>
  );
}

function Row({ row, others }: { row: OnTheWayRow; others: boolean }) {
  const t = useTranslations("letters");
  const locale = localeOf(useLocale());
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <TextLink href={`/members/${row.member.id}/letters`} prefetch={false}>
          {row.member.name}
        </TextLink>
        {row.member.protectedIdentity ? (
          <span className="text-small font-medium text-attention">{t("protected")}</span>
        ) : null}
        <span>{readableLetter(row, locale).title}</span>
      </p>
      <p className="figures text-small text-muted">
        {t("written", { at: formatInstant(row.at, locale) })}
        {others ? ` · ${row.caseworker ? t("has", { name: row.caseworker }) : t("nobody")}` : null}
      </p>
      {row.state === "toPrint" ? null : (
        <p className="text-small [&>span]:whitespace-normal">
          <StateMark tone={DELIVERY_TONE[row.state]}>{deliveryWords(row, t as never, locale)}</StateMark>
        </p>
      )}
    </>
  );
}
