/** The kinds of file that are taken, by what stands at their beginning: what a browser calls a file proves nothing. */
const KINDS = [
  { mediaType: "application/pdf", ending: "pdf", begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: "image/png", ending: "png", begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: "image/jpeg", ending: "jpg", begins: [0xff, 0xd8, 0xff] },
] as const;

export type FileKind = { readonly mediaType: (typeof KINDS)[number]["mediaType"]; readonly ending: string };

/** The kind of a file by its first bytes; `null` for one that is not taken. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  return KINDS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte)) ?? null;
}

/** Control characters, and marks that turn the direction of writing: a name with them can look like another. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const MOST_CHARACTERS = 120;

/** A file's name as a title: without its folders, its ending, and what cannot be seen. Empty where nothing is left. */
export function titleFrom(fileName: string): string {
  const name = fileName.split(/[/\\]/).at(-1) ?? "";
  const visible = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(INVISIBLE, " ")
    .normalize("NFC");
  // By whole characters: half of one could not be stored.
  return Array.from(visible).slice(0, MOST_CHARACTERS).join("").replace(/\s+/g, " ").trim();
}

/** The header by which a browser saves a file under its title instead of showing it on our address (RFC 6266). */
export function attachmentHeader(title: string, { ending }: Pick<FileKind, "ending">): string {
  const plain = title.replace(/[^A-Za-z0-9 _-]/g, "_") || "document";
  const exact = encodeURIComponent(`${title || "document"}.${ending}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}.${ending}"; filename*=UTF-8''${exact}`;
}

/** The ending of a kind that was stored. */
export const endingOf = (mediaType: string): string =>
  KINDS.find((kind) => kind.mediaType === mediaType)?.ending ?? "bin";
