import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { EmptyState } from "@/components/ui/empty-state";
import type { Expiring, ExpiryPage } from "@/server/queries/expiry";
import { lawTexts } from "@/server/rules/explain";

const COLUMNS = "md:grid-cols-[minmax(0,3fr)_minmax(0,3fr)_minmax(0,2fr)_minmax(0,2fr)]";

/** Everybody whose participation ends with the scheme: what lapses, what stands, and what the jobcenter then owes. */
export function ExpiryList({ rows }: Pick<ExpiryPage, "rows">) {
  const t = useTranslations("administration.expiry");
  if (rows.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <div>
      <div aria-hidden className={`hidden gap-x-4 border-b border-line pb-1 text-small text-muted md:grid ${COLUMNS}`}>
        <span>{t("member")}</span>
        <span>{t("lapses")}</span>
        <span>{t("keeps")}</span>
        <span>{t("owed")}</span>
      </div>
      <ul aria-label={t("caption")}>
        {rows.map((row) => (
          <ExpiringRow key={row.memberId} row={row} />
        ))}
      </ul>
    </div>
  );
}

function ExpiringRow({ row }: { row: Expiring }) {
  const t = useTranslations("administration.expiry");
  const locale = localeOf(useLocale());
  const { purposes: names } = lawTexts(locale).names;
  const day = (of: string) => formatDay(of, locale);
  const interview = ({ on, purposes }: Expiring["keptInterviews"][number]) =>
    t("interview", { purposes: purposes.map((purpose) => names[purpose]).join(" + "), day: day(on) });
  const lapses = [
    ...row.lapsedDeadlines.map((deadline) => t("deadline", { day: day(deadline) })),
    ...row.lapsedInterviews.map(interview),
  ];
  return (
    <li className={`grid gap-x-4 gap-y-1 border-b border-line py-2 ${COLUMNS}`}>
      <div className="min-w-0">
        <Link
          href={`/members/${row.memberId}`}
          prefetch={false}
          className="font-medium text-accent underline-offset-3 hover:underline"
        >
          {row.name}
        </Link>
        <p className="text-small text-muted">
          {t("since", { day: day(row.startDate) })} · {row.caseworker ?? t("nobody")}
        </p>
      </div>
      <Cell label={t("lapses")} lines={lapses} />
      <Cell label={t("keeps")} lines={row.keptInterviews.map(interview)} />
      <Cell label={t("owed")} lines={[t("owedText", row.owed)]} note={t("heldText", row.held)} />
    </li>
  );
}

function Cell({ label, lines, note }: { label: string; lines: readonly string[]; note?: string }) {
  const t = useTranslations("administration.expiry");
  return (
    <div className="figures min-w-0 max-md:flex max-md:flex-wrap max-md:gap-x-2">
      <span className="text-muted md:sr-only">{label}: </span>
      {lines.length === 0 ? <span className="text-muted">{t("nothing")}</span> : null}
      <ul className="min-w-0 empty:hidden">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {note ? <span className="block text-small text-muted">{note}</span> : null}
    </div>
  );
}
