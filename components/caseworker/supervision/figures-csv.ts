import type { useTranslations } from "next-intl";
import type { FigureSheet } from "./figures-sheet";

type Words = ReturnType<typeof useTranslations<"supervision">>;

/**
 * The figures as CSV that a spreadsheet opens as it is: with a byte order mark, semicolons between, a line for each part. A
 * text that a spreadsheet would take for a formula is told not to be one.
 */
export function figuresCsv(sheet: FigureSheet, t: Words): string {
  const heading = ["group", "figure", "rule", "part", "count", "whenClosed", "share", "definition"] as const;
  const lines = sheet.groups.flatMap(({ title: group, figures }) =>
    figures.flatMap(({ title, paragraph, parts, share, definition }) =>
      parts.map(({ word, count, whenClosed }) => [group, title, paragraph, word, count, whenClosed, share, definition]),
    ),
  );
  const about = sheet.about.map((line) => [line]);
  const all = [[sheet.title], ...about, [], heading.map((key) => t(`file.${key}`)), ...lines];
  return `\uFEFF${all.map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
