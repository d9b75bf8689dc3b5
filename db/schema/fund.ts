import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, instant } from "./fact-columns";

export const fund = pgTable("fund", {
  code: text("code").primaryKey(),
  name: text("name").notNull(),
  /** The business clock is the wall clock plus this; zero in production. */
  clockOffsetSeconds: bigint("clock_offset_seconds", { mode: "number" }).notNull().default(0),
  accent: text("accent"),
  lastTurnedDay: day("last_turned_day"),
});

/** A scheme's figures, a row per version: another scheme is another row, never an `if`. */
export const schemeVersion = pgTable(
  "scheme_version",
  {
    schemeId: text("scheme_id").notNull(),
    version: integer("version").notNull(),
    content: jsonb("content").notNull(),
    validFrom: day("valid_from").notNull(),
    validTo: day("valid_to"),
  },
  (t) => [primaryKey({ columns: [t.schemeId, t.version] })],
);

/**
 * R1.1: the permission as the fund has it, where it is another than the one that comes with the software; a row per
 * version, the last one stands.
 */
export const fundPermission = pgTable(
  "fund_permission",
  {
    fundCode: text("fund_code").notNull(),
    schemeId: text("scheme_id").notNull(),
    version: integer("version").notNull(),
    content: jsonb("content").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    recordedBy: uuid("recorded_by"),
    recordedByName: text("recorded_by_name").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.schemeId, t.version] })],
);

export const place = pgTable(
  "place",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    address: text("address").notNull(),
    municipalityCode: text("municipality_code").notNull(),
    closed: boolean("closed").notNull().default(false),
    phone: text("phone"),
    /** When it is open: `[{ days: [1, 2], from: "09:00", to: "15:00" }]`, days from Monday as 1. */
    openingHours: jsonb("opening_hours").notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] })],
);

/** A caseworker's own selection of the work list, kept by name. */
export const savedView = pgTable(
  "saved_view",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    userId: uuid("user_id").notNull(),
    name: text("name").notNull(),
    query: text("query").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] })],
);

/** What somebody has typed and not yet done: survives an error, a reload and an expired session. */
export const draft = pgTable(
  "draft",
  {
    fundCode: text("fund_code").notNull(),
    userId: uuid("user_id").notNull(),
    key: text("key").notNull(),
    content: jsonb("content").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.userId, t.key] })],
);
