import { createHash } from "node:crypto";

/** The same id for the same name at every run, in the form of a UUID (version 8: made by the application). */
export function idNamed(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const staffId = (professionalId: string): string => idNamed(`staff ${professionalId}`);
