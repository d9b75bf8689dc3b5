import "server-only";
import type { Locale } from "@/components/i18n/locale";
import { openPdf } from "../pdf/open-pdf";
import type { FigureSheet } from "./figures-sheet";

/** Room that a figure needs at least, and a heading above it, in points: none begins at the foot of a page. */
const LEAST = 119;
const HEADING = 34;

/** The figures on A4: each with its share, its parts and how it is counted. */
export async function figuresPdf(sheet: FigureSheet, locale: Locale): Promise<Buffer> {
  const pdf = openPdf({ title: sheet.title, author: sheet.about[0], locale });
  pdf.write("H1", sheet.title, "strong", 18);
  for (const line of sheet.about) pdf.write("P", line, "sans", 10, "#454545");
  for (const group of sheet.groups) {
    pdf.keep(LEAST + HEADING);
    pdf.space(1.2);
    pdf.write("H2", group.title, "strong", 13);
    for (const figure of group.figures) {
      pdf.keep(LEAST);
      pdf.space(0.6);
      pdf.write("H3", `${figure.title} (${figure.paragraph})`, "strong", 10.5);
      pdf.write("P", figure.headline, "sans", 10.5);
      for (const { word, count, whenClosed } of figure.parts) {
        const before = whenClosed === null || whenClosed === count ? "" : ` (${sheet.whenClosed}: ${whenClosed})`;
        pdf.write("P", `${word}: ${count}${before}`, "sans", 9.5, "#454545");
      }
      pdf.write("P", figure.definition, "serif", 8.5, "#454545");
    }
  }
  return pdf.end();
}
