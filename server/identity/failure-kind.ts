/**
 * What may be written to the log about something thrown: its code, else its name. Never its text, which may repeat what
 * the identity provider sent, or the values of a statement.
 */
export function failureKind(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : error.name;
}
