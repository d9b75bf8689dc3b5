import type { BroughtIn } from "@/server/running-cases/bring-in";

export type FileAnswer = BroughtIn | { kind: "failed"; why: "tooBig" | "missing" | "failed" | "denied" };

/** Sends the file: to be previewed, or with the hash of its preview to be brought in. Never throws. */
export async function askFile(file: File, hash: string | null): Promise<FileAnswer> {
  const form = new FormData();
  form.append("file", file);
  const query = hash === null ? "" : `?${new URLSearchParams({ hash })}`;
  try {
    const response = await fetch(`/api/running-cases${query}`, {
      method: "POST",
      body: form,
      headers: { "x-kontakt": "1" },
    });
    if (response.status === 401 || response.status === 403) return { kind: "failed", why: "denied" };
    const answer = (await response.json()) as BroughtIn | { problem: string };
    if ("kind" in answer) return answer;
    return { kind: "failed", why: answer.problem === "tooBig" ? "tooBig" : "missing" };
  } catch {
    return { kind: "failed", why: "failed" };
  }
}
