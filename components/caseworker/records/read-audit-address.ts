import { type AuditSearchInput, auditSearchInput } from "@/server/queries/audit-search";

type Params = Readonly<Record<string, string | string[] | undefined>>;
const { actor, memberId, kind, from, to, before } = auditSearchInput.shape;

/** Reads the log's address. It holds ids, kinds and days, never a name or a number; what cannot be read is left out. */
export function readAuditAddress(params: Params): AuditSearchInput {
  const read = <T>(schema: { safeParse: (value: unknown) => { data?: T } }, value: unknown) =>
    schema.safeParse(value).data ?? null;
  return {
    actor: read(actor, params.actor),
    memberId: read(memberId, params.member),
    kind: read(kind, params.kind),
    from: read(from, params.from),
    to: read(to, params.to),
    before: read(before, params.before === undefined ? undefined : Number(params.before)),
  };
}
