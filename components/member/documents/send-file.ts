import type { UploadProblem } from "@/server/documents/document-requests";

export type SentFile =
  | { readonly kind: "stored"; readonly id: string; readonly title: string }
  | { readonly kind: "problem"; readonly problem: UploadProblem | "signedOut" | "failed" };

/** The limit that the server holds to; told at once, before a slow line has carried it all. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Adds a file to the member's own case. Never throws: what went wrong is an answer that the form can show. */
export async function sendFile(file: File | null): Promise<SentFile> {
  if (file === null) return { kind: "problem", problem: "missing" };
  if (file.size > MOST_BYTES) return { kind: "problem", problem: "tooBig" };
  const body = new FormData();
  body.set("file", file);
  try {
    const response = await fetch("/api/documents", { method: "POST", body, headers: { "x-kontakt": "1" } });
    if (response.status === 201)
      return { kind: "stored", ...((await response.json()) as { id: string; title: string }) };
    if (response.status === 401) return { kind: "problem", problem: "signedOut" };
    const told = (await response.json()) as { problem?: UploadProblem };
    return { kind: "problem", problem: told.problem ?? "failed" };
  } catch {
    return { kind: "problem", problem: "failed" };
  }
}
