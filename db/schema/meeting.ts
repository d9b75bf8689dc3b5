import { sql } from "drizzle-orm";
import { boolean, check, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, factColumns, instant } from "./fact-columns";

/** R5.2a: what was found of the repatriation act at one interview, on which answers, and who was guided about it. */
export const repatriationAssessment = pgTable(
  "repatriation_assessment",
  {
    ...factColumns(),
    interviewId: uuid("interview_id").notNull(),
    on: day("on").notNull(),
    citizenships: jsonb("citizenships"),
    residencePermit: boolean("residence_permit"),
    euFreeMovement: boolean("eu_free_movement"),
    answer: text("answer").notNull(),
    found: text("found").notNull(),
    assessment: text("assessment"),
    guided: boolean("guided"),
    referredToJobcenter: boolean("referred_to_jobcenter").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("repatriation_assessment_member").on(t.fundCode, t.memberId),
    check("repatriation_assessment_answer", sql`answer in ('outside', 'inside', 'assess')`),
    check("repatriation_assessment_found", sql`found in ('outside', 'inside', 'assess')`),
  ],
);

/**
 * When a caseworker is busy with something else. Beginning and end and nothing more: what it is about stays in the calendar
 * it came from.
 */
export const busyTime = pgTable(
  "busy_time",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    caseworkerId: uuid("caseworker_id").notNull(),
    on: day("on").notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    /** Entered by hand, or with a file that the next file replaces. */
    source: text("source").notNull(),
    enteredAt: instant("entered_at").notNull(),
    /** When it was taken away again; `null` while it stands. */
    removedAt: instant("removed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("busy_time_caseworker").on(t.fundCode, t.caseworkerId, t.on).where(sql`removed_at is null`),
    check("busy_time_order", sql`ends_at > starts_at`),
    check("busy_time_source", sql`source in ('hand', 'file')`),
  ],
);
