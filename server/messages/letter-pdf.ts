import path from "node:path";
import PDFDocument from "pdfkit";
import { civil } from "@/server/rules/civil";
import { dayInWords, type Locale } from "@/server/rules/explain";
import type { PostedLetter } from "./claim-deliveries";
import { readableLetter } from "./render-letter";

const MM = 72 / 25.4;
/** A letter for an envelope with a window at the left: the address stands where the window is when it is folded in three. */
const LEFT = 20 * MM;
const WIDTH = 170 * MM;
const TEXT_WIDTH = 140 * MM;
const RETURN_LINE = 38 * MM;
const ADDRESS = 44 * MM;
const ADDRESS_WIDTH = 85 * MM;
const TEXT_BEGINS = 98 * MM;
const BOTTOM = 24 * MM;
const INK = "#1a1a1a";
const MUTED = "#454545";
const LINE = "#b8b8b8";

const FONTS = {
  sans: ["ibm-plex-sans", "400"],
  strong: ["ibm-plex-sans", "600"],
  serif: ["ibm-plex-serif", "400"],
} as const;
type Font = keyof typeof FONTS;

const WORDS: Readonly<
  Record<
    Locale,
    { title: string; from: string; page: (at: number, of: number) => string; regards: string; lang: string }
  >
> = {
  da: {
    title: "Brev fra din a-kasse",
    from: "Afsender",
    page: (at, of) => `Side ${at} af ${of}`,
    regards: "Venlig hilsen",
    lang: "da-DK",
  },
  en: {
    title: "Letter from your unemployment fund",
    from: "From",
    page: (at, of) => `Page ${at} of ${of}`,
    regards: "Yours sincerely",
    lang: "en-GB",
  },
};

/** What the fonts' first subset has; the other has the rest of the Latin letters. */
const FIRST_SUBSET = /[\n\t\u0020-\u00ff\u0131\u0152\u0153\u2000-\u206f\u20ac\u2122\u2212]/u;

function runsOf(text: string): { text: string; first: boolean }[] {
  const runs: { text: string; first: boolean }[] = [];
  for (const character of text) {
    const first = FIRST_SUBSET.test(character);
    const last = runs.at(-1);
    if (last?.first === first) last.text += character;
    else runs.push({ text: character, first });
  }
  return runs;
}

type Document = InstanceType<typeof PDFDocument>;
type Look = { font: Font; size: number; colour?: string; gap?: number; width?: number; lineGap?: number };

function write(doc: Document, text: string, { font, size, colour = INK, width = TEXT_WIDTH, lineGap = 3 }: Look): void {
  const runs = runsOf(text);
  runs.forEach(({ text: run, first }, at) => {
    doc
      .font(first ? font : `${font}-ext`)
      .fontSize(size)
      .fillColor(colour)
      .text(run, { width, lineGap, continued: at < runs.length - 1 });
  });
}

/**
 * Letters on paper, one after the other, each beginning on a page of its own: A4 for an envelope with a window, tagged, with
 * its language and a title that says nothing of anybody. They read as they read in the portal.
 */
export async function letterPdf(letters: readonly PostedLetter[]): Promise<Buffer> {
  const locale = letters[0]?.locale ?? "da";
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: 20 * MM, bottom: BOTTOM, left: LEFT, right: LEFT },
    pdfVersion: "1.7",
    tagged: true,
    lang: WORDS[locale].lang,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: {
      Title: WORDS[locale].title,
      Author: letters[0]?.fundName ?? "",
      Producer: "Kontaktforløb",
      Creator: "Kontaktforløb",
    },
  });
  const whole = new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
  for (const [name, [family, weight]] of Object.entries(FONTS))
    for (const subset of ["latin", "latin-ext"])
      doc.registerFont(subset === "latin" ? name : `${name}-ext`, fontFile(family, subset, weight));
  for (const letter of letters) {
    const first = doc.bufferedPageRange().count;
    doc.addPage();
    writeLetter(doc, letter);
    numberPages(doc, first, letter.locale);
  }
  doc.end();
  return whole;
}

const fontFile = (family: string, subset: string, weight: string): string =>
  path.join(process.cwd(), `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);

function writeLetter(doc: Document, letter: PostedLetter): void {
  const { locale, fundName, name, postalAddress, from, at } = letter;
  const words = WORDS[locale];
  const { title, paragraphs, reason, law, complaint } = readableLetter(letter, locale);
  const whole = doc.struct("Sect", { lang: words.lang } as never);
  doc.addStructure(whole);
  /** A part of the letter that is read as one thing. */
  const part = (type: "P" | "H1" | "H2" | "BlockQuote", draw: () => void) => whole.add(doc.struct(type, draw as never));
  const paragraph = (text: string, look: Partial<Look> = {}) => {
    part("P", () => write(doc, text, { font: "sans", size: 10.5, ...look }));
    doc.y += 7;
  };
  const heading = (type: "H1" | "H2", text: string, size: number) => {
    part(type, () => write(doc, text, { font: "strong", size, lineGap: 2 }));
    doc.y += type === "H1" ? 12 : 4;
  };

  place(doc, RETURN_LINE);
  part("P", () => write(doc, `${words.from}: ${fundName}`, { font: "sans", size: 7.5, colour: MUTED }));
  place(doc, ADDRESS);
  part("P", () =>
    write(doc, [name, ...(postalAddress?.split("\n") ?? [])].join("\n"), {
      font: "sans",
      size: 10.5,
      width: ADDRESS_WIDTH,
      lineGap: 1,
    }),
  );
  doc.x = LEFT;
  doc.y = ADDRESS;
  part("P", () =>
    doc
      .font("sans")
      .fontSize(10.5)
      .fillColor(MUTED)
      .text(dayInWords(civil(at).day, locale), LEFT, ADDRESS, { width: WIDTH, align: "right" }),
  );
  place(doc, TEXT_BEGINS);
  heading("H1", title, 16);
  for (const text of paragraphs) paragraph(text);
  if (reason) {
    doc.y += 4;
    heading("H2", reason.title, 11.5);
    paragraph(reason.text);
  }
  if (law?.sentence) {
    const top = doc.y;
    const sentence = law.sentence;
    part("BlockQuote", () => {
      doc.x = LEFT + 5 * MM;
      write(doc, sentence, { font: "serif", size: 10.5, width: TEXT_WIDTH - 5 * MM });
    });
    doc.x = LEFT;
    if (doc.y > top)
      decorate(doc, () =>
        doc
          .moveTo(LEFT, top)
          .lineTo(LEFT, doc.y - 3)
          .lineWidth(0.8)
          .stroke(LINE),
      );
    doc.y += 5;
  }
  if (law) paragraph(`${law.intro} ${law.paragraph}.`, { size: 9, colour: MUTED });
  doc.y += 6;
  paragraph([words.regards, ...(from ? [from] : []), fundName].join("\n"));
  if (complaint) {
    doc.y += 8;
    heading("H2", complaint.title, 11.5);
    for (const text of complaint.paragraphs) paragraph(text, { size: 9.5 });
  }
  whole.end();
}

function place(doc: Document, y: number): void {
  doc.x = LEFT;
  doc.y = y;
}

/** What only meets the eye is no part of what is read aloud. */
function decorate(doc: Document, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" } as never);
  draw();
  doc.endMarkedContent();
}

/** Each letter has its own count of pages; one page needs no number. */
function numberPages(doc: Document, first: number, locale: Locale): void {
  const { count } = doc.bufferedPageRange();
  const pages = count - first;
  if (pages < 2) return;
  for (let at = 0; at < pages; at += 1) {
    doc.switchToPage(first + at);
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    decorate(doc, () =>
      doc
        .font("sans")
        .fontSize(8.5)
        .fillColor(MUTED)
        .text(WORDS[locale].page(at + 1, pages), LEFT, doc.page.height - 14 * MM, { width: WIDTH, align: "right" }),
    );
    doc.page.margins.bottom = bottom;
  }
}
