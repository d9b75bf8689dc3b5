import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { EmptyState } from "@/components/ui/empty-state";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { IncomingRow } from "@/server/queries/incoming";
import { lawTexts } from "@/server/rules/explain";

/** What came in and was used, or was settled: newest first, each with what it led to. */
export async function IncomingList({ rows }: { rows: readonly IncomingRow[] }) {
  const t = await getTranslations("incoming");
  const locale = localeOf(await getLocale());
  const { notifications } = lawTexts(locale).names;
  if (rows.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
    <ul className="flex max-w-[60rem] flex-col">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[11rem_minmax(0,1fr)] lg:grid-cols-[11rem_minmax(0,1fr)_minmax(0,1.2fr)]"
        >
          <p className="figures text-muted">{formatInstant(row.receivedAt, locale)}</p>
          <p className="min-w-0">
            <span className="block font-medium first-letter:uppercase">{notifications[row.type] ?? row.type}</span>
            {row.member ? (
              <TextLink href={`/members/${row.member.id}`} prefetch={false}>
                {row.member.name}
              </TextLink>
            ) : (
              <span className="text-muted">{t("nobody")}</span>
            )}
            {row.member?.protectedIdentity ? (
              <span className="ml-2 text-small font-medium text-attention">{t("protected")}</span>
            ) : null}
          </p>
          <p className="min-w-0 sm:col-start-2 lg:col-start-auto">
            <StateMark tone={row.state === "done" ? "positive" : "neutral"}>{t(`states.${row.state}`)}</StateMark>
            <span className="wrap-anywhere block text-muted">
              {row.settled
                ? t("settledBy", {
                    who: row.settled.by,
                    at: formatInstant(row.settled.at, locale),
                    reason: row.settled.reason,
                  })
                : row.outcome
                  ? t(`outcomes.${row.outcome}` as "outcomes.nothingNew")
                  : row.actOn
                    ? t("waitsUntil", { day: formatDay(row.actOn, locale) })
                    : t("soon")}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
