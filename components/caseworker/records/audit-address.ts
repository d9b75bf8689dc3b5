import type { AuditSearchInput } from "@/server/queries/audit-search";

/** The address of a search in the log: ids, kinds and days, never a name or a number. */
export function auditAddress(input: Partial<AuditSearchInput>, path = "/administration/audit"): string {
  const query = new URLSearchParams();
  const { memberId: member, ...others } = input;
  for (const [key, value] of Object.entries({ member, ...others }))
    if (value !== null && value !== undefined) query.set(key, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}
