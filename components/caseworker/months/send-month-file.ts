import type { ReceiveProblem } from "@/server/months/receive-file";

export type MonthFileProblem = ReceiveProblem | "signedOut" | "failed";

/** Sends a file of hours as it is. @returns what is the matter, or `null` when it was received. Never throws */
export async function sendMonthFile(file: File): Promise<MonthFileProblem | null> {
  if (file.size === 0) return "empty";
  try {
    const headers = { "x-kontakt": "1", "content-type": "text/csv" };
    const response = await fetch("/api/months", { method: "POST", body: file, headers });
    if (response.status === 201) return null;
    if (response.status === 401) return "signedOut";
    const told = (await response.json()) as { problem?: ReceiveProblem };
    return told.problem ?? "failed";
  } catch {
    return "failed";
  }
}
