import { describe, expect, test } from "vitest";
import { attachmentHeader, fileKind, titleFrom } from "./file-kind";

const bytes = (...first: number[]) => new Uint8Array([...first, 0, 1, 2]);

describe("a file's kind", () => {
  test("is told by its first bytes: PDF, PNG and JPEG", () => {
    expect(fileKind(new TextEncoder().encode("%PDF-1.7"))?.mediaType).toBe("application/pdf");
    expect(fileKind(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))?.mediaType).toBe("image/png");
    expect(fileKind(bytes(0xff, 0xd8, 0xff, 0xe0))?.mediaType).toBe("image/jpeg");
  });
  test.each([
    ["a page", new TextEncoder().encode("<!doctype html><script>")],
    ["a drawing with scripts", new TextEncoder().encode('<svg xmlns="x">')],
    ["a program", bytes(0x4d, 0x5a, 0x90)],
    ["an archive", bytes(0x50, 0x4b, 0x03, 0x04)],
    ["a picture that is cut off", bytes(0x89, 0x50, 0x4e, 0x47)],
    ["a document that begins late", new TextEncoder().encode(" %PDF-1.7")],
    ["nothing", new Uint8Array()],
  ])("is none that is taken: %s", (_, file) => {
    expect(fileKind(file)).toBeNull();
  });
});

describe("a file's title", () => {
  test.each([
    ["Lægeerklæring.pdf", "Lægeerklæring"],
    ["../../etc/passwd", "passwd"],
    ["C:\\fakepath\\kvittering marts.PNG", "kvittering marts"],
    ["brev\r\nSet-Cookie: a=b.pdf", "brev Set-Cookie: a=b"],
    ["regning\u202Efdp.exe", "regning fdp"],
    ["..pdf", "."],
    [".pdf", ""],
    ["x".repeat(300), "x".repeat(120)],
  ])("of %j is %j", (name, title) => {
    expect(titleFrom(name)).toBe(title);
  });
  test("is saved under its own name, and as nothing a header could be broken with", () => {
    const header = attachmentHeader('Læge "a"\r\n; x', { ending: "pdf" });
    expect(header).toMatch(/^attachment; filename="[\w -]+\.pdf"; filename\*=UTF-8''[\w%.-]+$/);
    expect(decodeURIComponent(header.split("''")[1]!)).toBe('Læge "a"\r\n; x.pdf');
    expect(attachmentHeader("", { ending: "png" })).toContain('"document.png"');
  });
});
