"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { SubjectAccess } from "@/server/queries/subject-access";

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

function Row({ row }: { row: Readonly<Record<string, unknown>> }) {
  const t = useTranslations("subjectaccess");
  const told = Object.entries(row).filter(([, value]) => value !== null);
  return (
    <dl className="grid gap-x-4 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
      {told.map(([key, value]) => {
        const text = typeof value === "string" ? value : JSON.stringify(value);
        return (
          <div key={key} className="contents">
            <dt className="text-small text-muted wrap-anywhere">{key.replaceAll("_", " ")}</dt>
            <dd className="figures wrap-anywhere">
              {text.length > MOST_SHOWN ? t("long", { count: text.length }) : text}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
