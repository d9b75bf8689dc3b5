import type { FactKind, FactOf, NewFact } from "@/server/rules/case-facts";

/** A fact's content with changes, without what belongs to its old version: what supersedes it. */
export function newVersion<K extends FactKind>(fact: FactOf<K>, changes: Partial<NewFact<K>>): NewFact<K> {
  const { id: _id, entityId: _entityId, recordedAt: _recordedAt, recordedBy: _recordedBy, ...content } = fact;
  return { ...content, ...changes } as unknown as NewFact<K>;
}
