import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, instant } from "./fact-columns";

/**
 * A caseworker is away from a day up to and with another, and a colleague covers. What becomes another is withdrawn and,
 * where some of it stands, entered anew. Two that stand never overlap for one caseworker: in the rules' migration.
 */
export const absence = pgTable(
  "absence",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    caseworkerId: uuid("caseworker_id").notNull(),
    fromDay: day("from_day").notNull(),
    toDay: day("to_day").notNull(),
    /** Who covers: their list, inbox and letters are the absent one's too while it lasts. */
    coverId: uuid("cover_id").notNull(),
    /** Whether somebody named the cover, or it fell to who has least. */
    coverBy: text("cover_by", { enum: ["named", "load"] }).notNull(),
    enteredBy: uuid("entered_by"),
    enteredByName: text("entered_by_name").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnByName: text("withdrawn_by_name"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("absence_cover").on(t.fundCode, t.coverId, t.toDay).where(sql`withdrawn_at is null`),
    index("absence_caseworker").on(t.fundCode, t.caseworkerId, t.toDay).where(sql`withdrawn_at is null`),
    check("absence_days", sql`to_day >= from_day`),
    check("absence_cover_another", sql`cover_id <> caseworker_id`),
    check("absence_cover_by", sql`cover_by in ('named', 'load')`),
  ],
);

/** By which rules new members are given to caseworkers; a row per version, the last one stands. */
export const distribution = pgTable(
  "distribution",
  {
    fundCode: text("fund_code").notNull(),
    version: integer("version").notNull(),
    content: jsonb("content").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    recordedBy: uuid("recorded_by"),
    recordedByName: text("recorded_by_name").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.version] })],
);
