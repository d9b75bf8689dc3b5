import { readAtMost } from "@/server/requests/read-at-most";

/** At most this much of a file is taken. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** What a form sends round its file: the boundaries, the names, and little else. */
const ROUND_THE_FILE = 64 * 1024;

export type Upload =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "problem"; readonly problem: "tooBig" | "empty" | "missing" };

/**
 * The file of a form's field `file`. It is counted as it is read: no more than the limit is ever held, whatever the
 * request says of its own length.
 */
export async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data") || request.body === null) return { kind: "problem", problem: "missing" };
  const body = await readAtMost(request.body, MOST_BYTES + ROUND_THE_FILE);
  if (body === null) return { kind: "problem", problem: "tooBig" };
  const file = await fileIn(body, type);
  if (file === null) return { kind: "problem", problem: "missing" };
  if (file.size > MOST_BYTES) return { kind: "problem", problem: "tooBig" };
  if (file.size === 0) return { kind: "problem", problem: "empty" };
  return { kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** `null` where the body is no form, or has no file in it. */
async function fileIn(body: Uint8Array<ArrayBuffer>, type: string): Promise<File | null> {
  try {
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    const file = form.get("file");
    return file instanceof File ? file : null;
  } catch {
    return null;
  }
}
