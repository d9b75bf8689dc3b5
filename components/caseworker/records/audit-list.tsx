import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { type Locale, localeOf } from "@/components/i18n/locale";
import { TextLink } from "@/components/ui/text-link";
import type { AuditRow } from "@/server/queries/audit-search";
import { auditAddress } from "./audit-address";
import { useWhat } from "./what-words";

/** Lines of the log, newest first: when, who, what, about whom. Rows on a wide screen, one under the other on a phone. */
export function AuditList({ rows }: { rows: readonly AuditRow[] }) {
  const t = useTranslations("records.audit");
  const what = useWhat();
  const locale = localeOf(useLocale());
  return (
    <ul aria-label={t("lines")} className="border-t border-line">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-2 md:grid-cols-[11rem_minmax(0,12rem)_minmax(0,1fr)_minmax(0,14rem)]"
        >
          <time dateTime={row.at} className="figures text-muted">
            {formatInstant(row.at, locale)}
          </time>
          <span>{row.actorName}</span>
          <span>
            <span className="text-muted">{t(`kinds.${row.kind}`)}:</span> {what(row.kind, row.what)}
            <Searched row={row} locale={locale} />
          </span>
          <span lang="da">
            {row.memberId ? (
              <TextLink href={auditAddress({ memberId: row.memberId })} prefetch={false}>
                {row.memberName ?? t("gone")}
              </TextLink>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a search was by: words of a name, a day, or that it was a whole number; never the number. */
function Searched({ row: { kind, what, detail } }: { row: AuditRow; locale: Locale }) {
  const t = useTranslations("records.audit");
  if (kind !== "search" || what !== "members" || !detail) return null;
  const by = String(detail.by);
  const words = Array.isArray(detail.words) ? detail.words.join(" ") : Array.isArray(detail.days) ? detail.days[0] : "";
  return (
    <span className="block text-small text-muted">
      {t(by === "cpr" ? "byNumber" : by === "birthDate" ? "byBirthDate" : "byName", {
        what: String(words),
        hits: Number(detail.hits ?? 0),
      })}
    </span>
  );
}
