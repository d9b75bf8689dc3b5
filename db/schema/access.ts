import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "./fact-columns";

/**
 * Why a case is not open to the whole fund: the member's name and address are protected, or it is a colleague's own.
 * Ended and never removed: who was shut out when can be told afterwards.
 */
export const caseRestriction = pgTable(
  "case_restriction",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    memberId: uuid("member_id").notNull(),
    ground: text("ground", { enum: ["protected", "colleague"] }).notNull(),
    /** As it was written; `null` where the protection itself is the reason. */
    reason: text("reason"),
    since: instant("since").notNull(),
    setByName: text("set_by_name").notNull(),
    endedAt: instant("ended_at"),
    endedByName: text("ended_by_name"),
    endReason: text("end_reason"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    uniqueIndex("case_restriction_open").on(t.fundCode, t.memberId, t.ground).where(sql`ended_at is null`),
    check("case_restriction_ground", sql`ground in ('protected', 'colleague')`),
  ],
);

/**
 * Who may open a restricted case, and who may not open a case whatever else holds: a person stands once on a case's list.
 * `responsible` comes and goes with the case by itself; `brokenGlass` lasts until the night.
 */
export const caseAccess = pgTable(
  "case_access",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    memberId: uuid("member_id").notNull(),
    userId: uuid("user_id").notNull(),
    /** False where the person is shut out. */
    admits: boolean("admits").notNull(),
    ground: text("ground", { enum: ["responsible", "maker", "named", "brokenGlass", "conflict"] }).notNull(),
    reason: text("reason"),
    since: instant("since").notNull(),
    setByName: text("set_by_name").notNull(),
    endedAt: instant("ended_at"),
    endedByName: text("ended_by_name"),
    endReason: text("end_reason"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    uniqueIndex("case_access_open").on(t.fundCode, t.memberId, t.userId).where(sql`ended_at is null`),
    index("case_access_member").on(t.fundCode, t.memberId, t.endedAt),
    index("case_access_broken_glass").on(t.fundCode).where(sql`ended_at is null and ground = 'brokenGlass'`),
    check("case_access_ground", sql`ground in ('responsible', 'maker', 'named', 'brokenGlass', 'conflict')`),
    check("case_access_conflict", sql`admits = (ground <> 'conflict')`),
  ],
);

/**
 * The cases that a policy has to look twice at, one row each: those restricted, and those that somebody is shut out of.
 * Written by triggers from the two tables above; few rows, so that all the others cost one look into a small index.
 */
export const guardedCase = pgTable(
  "guarded_case",
  {
    fundCode: text("fund_code").notNull(),
    memberId: uuid("member_id").notNull(),
    restricted: boolean("restricted").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.memberId] })],
);
