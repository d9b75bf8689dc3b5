"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { SubjectAccess } from "@/server/queries/subject-access";
import { isDay } from "@/server/rules/day";

/** What is stored, table by table: each row as its fields by name. What is empty is said to be. */
export function SubjectTables({ tables }: { tables: SubjectAccess["tables"] }) {
  const t = useTranslations("subjectaccess");
  const nameOf = (table: string) => {
    const key = `tables.${table}` as "tables.member";
    return t.has(key) ? t(key) : table.replaceAll("_", " ");
  };
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  const empty = Object.entries(tables).filter(([, rows]) => rows.length === 0);
  return (
    <>
      {filled.map(([table, rows]) => (
        <Section key={table} title={nameOf(table)} aside={rows.length}>
          <Disclosure summary={t("rows", { count: rows.length })} open={rows.length <= 5}>
            <ul className="flex flex-col gap-3">
              {rows.map((row) => (
                <li key={JSON.stringify(row)} className="border-b border-line pb-2">
                  <Row row={row} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </Section>
      ))}
      <p className="max-w-measure text-small text-muted">{t("inFile")}</p>
      {empty.length > 0 ? (
        <p className="max-w-measure text-small text-muted">
          {t("empty", { tables: empty.map(([table]) => nameOf(table)).join(", ") })}
        </p>
      ) : null}
    </>
  );
}

/** Longer values, files above all, are in the saved file; here their length is told. */
const MOST_SHOWN = 600;
/** By what the system itself knows a row: no information about the person. */
const OWN_MARKS = /^(id|.*_id|version|outbox_number|recorded_by|superseded_by|sort_day|rules_version|key)$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function Row({ row }: { row: Readonly<Record<string, unknown>> }) {
  const t = useTranslations("subjectaccess");
  const locale = localeOf(useLocale());
  const told = Object.entries(row).filter(([key, value]) => value !== null && !OWN_MARKS.test(key));
  const nameOf = (key: string) => {
    const path = `fields.${key}` as "fields.month";
    return t.has(path) ? t(path) : key.replaceAll("_", " ");
  };
  const wordsOf = (key: string, value: unknown): string => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return key === "hours" ? formatHours(value, locale) : String(value);
    const text = typeof value === "string" ? value : JSON.stringify(value);
    if (isDay(text)) return formatDay(text, locale);
    if (INSTANT.test(text)) return formatInstant(text, locale);
    return text.length > MOST_SHOWN ? t("long", { count: text.length }) : text;
  };
  return (
    <dl className="grid gap-x-4 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
      {told.map(([key, value]) => (
        <div key={key} className="contents">
          <dt className="text-small text-muted wrap-anywhere">{nameOf(key)}</dt>
          <dd className="figures wrap-anywhere">{wordsOf(key, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
