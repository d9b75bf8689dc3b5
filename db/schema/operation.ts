import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, instant } from "./fact-columns";

/** Something that went wrong in a case and waits for a person: a message refused, a letter that came back. No legal fact. */
export const trouble = pgTable(
  "trouble",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id").notNull(),
    kind: text("kind").notNull(),
    /** The id of what went wrong: of the message, the letter, the notification. */
    about: uuid("about").notNull(),
    /** What the duty's sentence is filled in with. */
    detail: jsonb("detail").notNull(),
    since: day("since").notNull(),
    raisedAt: instant("raised_at").notNull(),
    resolvedAt: instant("resolved_at"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("trouble_open").on(t.fundCode, t.memberId).where(sql`resolved_at is null`),
  ],
);

/** What a fund has chosen for itself where the law leaves it to the fund; a row per version, the last one stands. */
export const fundSetting = pgTable(
  "fund_setting",
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

/**
 * The occupations that job goals are chosen from, where the fund has imported a list of its own; a row per version, the
 * last one stands. Before the first the list compiled for the project serves.
 */
export const occupationList = pgTable(
  "occupation_list",
  {
    fundCode: text("fund_code").notNull(),
    version: integer("version").notNull(),
    /** What it is called, as whoever imported it wrote it: which list, and of when. */
    name: text("name").notNull(),
    /** [{ code, da, en, synonyms }]. */
    occupations: jsonb("occupations").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    recordedBy: uuid("recorded_by"),
    recordedByName: text("recorded_by_name").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.version] })],
);

/** The last signs of each round of the process that works where nobody sits; by the wall clock. */
export const roundSign = pgTable(
  "round_sign",
  {
    fundCode: text("fund_code").notNull(),
    name: text("name").notNull(),
    /** The process was there. */
    aliveAt: instant("alive_at").notNull(),
    /** A step went well for the fund. */
    wentAt: instant("went_at"),
    /** The last step failed; `null` where it went well. */
    failedAt: instant("failed_at"),
    /** Kind and code of the failure, never its text. */
    failure: text("failure"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.name] })],
);
