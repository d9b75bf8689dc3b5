import "server-only";
import type { Locale } from "@/components/i18n/locale";
import { openPdf } from "../pdf/open-pdf";
import type { BundleSheet } from "./bundle-sheet";

/** What has to stand below a heading at least, in points, so that none stands alone at the foot of a page. */
const LEAST = 70;

/** The bundle on A4, tagged and with its language, as it reads on the screen. */
export async function bundlePdf(sheet: BundleSheet, words: { gaps: string; whole: string }, locale: Locale) {
  // The file's title says nothing of anybody: it is what a viewer's window and a list of files show.
  const pdf = openPdf({ title: sheet.title, locale });
  pdf.write("H1", sheet.title, "strong", 18);
  for (const line of sheet.about) pdf.write("P", line, "sans", 10, "#454545");
  pdf.space(1);
  pdf.write("H2", sheet.gaps.length > 0 ? words.gaps : words.whole, "strong", 12);
  for (const gap of sheet.gaps) pdf.write("P", `– ${gap}`, "sans", 10);
  for (const { title, lines, none } of sheet.parts) {
    pdf.keep(LEAST);
    pdf.space(1);
    pdf.write("H2", title, "strong", 12);
    if (lines.length === 0) pdf.write("P", none, "sans", 10, "#454545");
    for (const { text, note, law } of lines) {
      pdf.keep(LEAST / 2);
      pdf.write("P", text, "sans", 10);
      if (note) pdf.write("P", note, "sans", 9, "#454545");
      for (const sentence of law ?? []) pdf.write("P", sentence, "serif", 9, "#454545");
      pdf.space(0.2);
    }
  }
  return pdf.end();
}
