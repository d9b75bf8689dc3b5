import { date, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });
export const day = (name: string) => date(name, { mode: "string" });

/**
 * What every table of legal facts has. A correction never overwrites: it closes the old version (`supersededAt`) and adds
 * a new one with the same `entityId`. `appliesOn` is the day in the world, `recordedAt` the business instant at which the
 * fund registered it: together they tell the case as it was and as it was known.
 */
export const factColumns = () => ({
  fundCode: text("fund_code").notNull(),
  id: uuid("id").notNull(),
  entityId: uuid("entity_id").notNull(),
  memberId: uuid("member_id").notNull(),
  appliesOn: day("applies_on").notNull(),
  recordedAt: instant("recorded_at").notNull(),
  recordedBy: uuid("recorded_by"),
  decisionId: uuid("decision_id").notNull(),
  supersededAt: instant("superseded_at"),
  supersededBy: uuid("superseded_by"),
});
