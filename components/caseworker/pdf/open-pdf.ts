import "server-only";
import path from "node:path";
import PDFDocument from "pdfkit";
import type { Locale } from "@/components/i18n/locale";

const MM = 72 / 25.4;
const MARGIN = 18 * MM;
const WIDTH = 174 * MM;
const FONTS = {
  sans: ["ibm-plex-sans", "400"],
  strong: ["ibm-plex-sans", "600"],
  serif: ["ibm-plex-serif", "400"],
} as const;
const LANGUAGES = { da: "da-DK", en: "en-GB" } as const;

const fontFile = ([family, weight]: readonly [string, string]): string =>
  path.join(process.cwd(), `node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`);

/** A plain document on A4, tagged and with its language, written from top to bottom. */
export function openPdf({ title, author = "", locale }: { title: string; author?: string; locale: Locale }) {
  const doc = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    pdfVersion: "1.7",
    tagged: true,
    lang: LANGUAGES[locale],
    displayTitle: true,
    info: { Title: title, Author: author, Producer: "Kontaktforløb", Creator: "Kontaktforløb" },
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
  return {
    write: (
      tag: "P" | "H1" | "H2" | "H3",
      text: string,
      font: keyof typeof FONTS,
      size: number,
      colour = "#1a1a1a",
    ): void => {
      root.add(
        doc.struct(tag, (() => {
          doc.font(font).fontSize(size).fillColor(colour).text(text, MARGIN, doc.y, { width: WIDTH, lineGap: 2 });
        }) as never),
      );
    },
    /** Room of so many lines. */
    space: (lines: number): void => {
      doc.moveDown(lines);
    },
    /** A new page where less than so many points are left on this one. */
    keep: (points: number): void => {
      if (doc.y > doc.page.height - MARGIN - points) doc.addPage();
    },
    end: (): Promise<Buffer> => {
      root.end();
      doc.end();
      return whole;
    },
  };
}
