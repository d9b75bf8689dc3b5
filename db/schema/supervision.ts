import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, instant } from "./fact-columns";

/** A month's figures of § 12 as they stood when a lead closed it. Append-only: what is corrected later is shown beside them. */
export const closedMonth = pgTable(
  "closed_month",
  {
    fundCode: text("fund_code").notNull(),
    month: text("month").notNull(),
    closedAt: instant("closed_at").notNull(),
    closedOn: day("closed_on").notNull(),
    closedBy: uuid("closed_by"),
    closedByName: text("closed_by_name").notNull(),
    /** How many lie in each part of each figure. */
    figures: jsonb("figures").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.month] }),
    check("closed_month_form", sql`month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
  ],
);
