import "server-only";
import path from "node:path";
import PDFDocument from "pdfkit";
import type { Locale } from "@/components/i18n/locale";
import type { FigureSheet } from "./figures-sheet";

const MM = 72 / 25.4;
const MARGIN = 18 * MM;
const WIDTH = 174 * MM;
/** Room that a figure needs at least, so that none begins at the foot of a page. */
const LEAST = 42 * MM;
const FONTS = {
  sans: ["ibm-plex-sans", "400"],
  strong: ["ibm-plex-sans", "600"],
  serif: ["ibm-plex-serif", "400"],
} as const;
const LANGUAGES = { da: "da-DK", en: "en-GB" } as const;

const fontFile = ([family, weight]: readonly [string, string]): string =>
  path.join(process.cwd(), `node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`);

/** The figures on A4, tagged and with their language: each with its share, its parts and how it is counted. */
export async function figuresPdf(sheet: FigureSheet, locale: Locale): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    pdfVersion: "1.7",
    tagged: true,
    lang: LANGUAGES[locale],
    displayTitle: true,
    info: { Title: sheet.title, Author: sheet.about[0] ?? "", Producer: "Kontaktforløb", Creator: "Kontaktforløb" },
  });
  const whole = new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
  for (const [name, font] of Object.entries(FONTS)) doc.registerFont(name, fontFile(font));
  const root = doc.struct("Document");
  doc.addStructure(root);
  const write = (
    tag: "P" | "H1" | "H2" | "H3",
    text: string,
    font: keyof typeof FONTS,
    size: number,
    colour = "#1a1a1a",
  ) =>
    root.add(
      doc.struct(tag, (() => {
        doc.font(font).fontSize(size).fillColor(colour).text(text, MARGIN, doc.y, { width: WIDTH, lineGap: 2 });
      }) as never),
    );
  write("H1", sheet.title, "strong", 18);
  for (const line of sheet.about) write("P", line, "sans", 10, "#454545");
  for (const group of sheet.groups) {
    if (doc.y > doc.page.height - MARGIN - LEAST - 12 * MM) doc.addPage();
    doc.moveDown(1.2);
    write("H2", group.title, "strong", 13);
    for (const figure of group.figures) {
      if (doc.y > doc.page.height - MARGIN - LEAST) doc.addPage();
      doc.moveDown(0.6);
      write("H3", `${figure.title} (${figure.paragraph})`, "strong", 10.5);
      write("P", figure.headline, "sans", 10.5);
      for (const { word, count, whenClosed } of figure.parts) {
        const before = whenClosed === null || whenClosed === count ? "" : ` (${sheet.whenClosed}: ${whenClosed})`;
        write("P", `${word}: ${count}${before}`, "sans", 9.5, "#454545");
      }
      write("P", figure.definition, "serif", 8.5, "#454545");
    }
  }
  root.end();
  doc.end();
  return whole;
}
