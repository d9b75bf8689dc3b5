import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { day, instant } from "./fact-columns";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A file of a month's benefit hours (§ 9) on its way from the upload to the cases, and what became of it. */
export const monthImport = pgTable(
  "month_import",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    /** `receiving`, `received`, `preparing`, `ready`, `confirmed`, `done`, `abandoned` or `faulty`. */
    state: text("state").notNull(),
    /** `page` or `api`. */
    source: text("source").notNull(),
    receivedBy: uuid("received_by"),
    receivedByName: text("received_by_name").notNull(),
    receivedAt: instant("received_at").notNull(),
    bytes: integer("bytes").notNull().default(0),
    /** How far the step under way has come, and how far it goes. */
    progressDone: integer("progress_done").notNull().default(0),
    progressOf: integer("progress_of").notNull().default(0),
    rows: integer("rows").notNull().default(0),
    badRows: integer("bad_rows").notNull().default(0),
    unknownRows: integer("unknown_rows").notNull().default(0),
    /** The preview in figures. */
    summary: jsonb("summary"),
    /** Counts the previews made; a confirmation names the one it confirms. */
    previewNumber: integer("preview_number").notNull().default(0),
    /** The business day that the preview was made for, and the version of the rules that made its duties. */
    preparedFor: day("prepared_for"),
    rulesVersion: integer("rules_version"),
    /** The preview had become another one when it was confirmed: it is to be looked at again. */
    changedSince: boolean("changed_since").notNull().default(false),
    confirmedBy: uuid("confirmed_by"),
    confirmedByName: text("confirmed_by_name"),
    /** The business instant of the confirmation: its day is the day of ascertainment (I-2). */
    confirmedAt: instant("confirmed_at"),
    decisionId: uuid("decision_id"),
    finishedAt: instant("finished_at"),
    /** By the wall clock: an upload that stopped is given up. */
    touchedAt: timestamp("touched_at", { withTimezone: true, mode: "string" })
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("month_import_newest").on(t.fundCode, t.receivedAt),
    // One at a time: two files under way at once could each be previewed without the other.
    uniqueIndex("month_import_one_open")
      .on(t.fundCode)
      .where(sql`state in ('receiving', 'received', 'preparing', 'ready', 'confirmed')`),
  ],
);

/** The file as it came, in encrypted pieces: gone once it has been read. */
export const monthImportPiece = pgTable(
  "month_import_piece",
  {
    fundCode: text("fund_code").notNull(),
    importId: uuid("import_id").notNull(),
    number: integer("number").notNull(),
    content: bytea("content").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.importId, t.number] })],
);

/** What is the matter with a row: bad ones stand in the way of the confirmation, others are only told. */
export const monthImportFinding = pgTable(
  "month_import_finding",
  {
    fundCode: text("fund_code").notNull(),
    importId: uuid("import_id").notNull(),
    line: integer("line").notNull(),
    /** `cpr`, `month`, `hours` or `row`. */
    field: text("field").notNull(),
    reason: text("reason").notNull(),
    /** What stood there, masked: never a CPR number. */
    shown: text("shown"),
    bad: boolean("bad").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.importId, t.line] })],
);

/** A figure of the file, with the member it was found to be of: gone once it is a fact, or given up. */
export const monthImportFigure = pgTable(
  "month_import_figure",
  {
    fundCode: text("fund_code").notNull(),
    importId: uuid("import_id").notNull(),
    memberId: uuid("member_id").notNull(),
    month: text("month").notNull(),
    /** In hundredths. */
    hours: integer("hours").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.importId, t.memberId, t.month] })],
);

/** What the file leads to for a member whose hours it changes, planned on the case as it was at `seenVersion`. */
export const monthImportMember = pgTable(
  "month_import_member",
  {
    fundCode: text("fund_code").notNull(),
    importId: uuid("import_id").notNull(),
    memberId: uuid("member_id").notNull(),
    seenVersion: integer("seen_version").notNull(),
    /** `ends`, `below`, `near`, `counted` or `refused`. */
    kind: text("kind").notNull(),
    /** The plan's figures in hundredths, [{ month, hours, replaces }]: `replaces` is the fact that the figure supersedes. */
    figures: jsonb("figures").notNull(),
    /** What the preview tells of the member. */
    detail: jsonb("detail"),
    /** Duties that become others, as rows of `duty`, and the keys of those that go; `null` where the act makes them. */
    duties: jsonb("duties"),
    gone: jsonb("gone"),
    nextChangeOn: day("next_change_on"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.importId, t.memberId] }),
    index("month_import_member_kind").on(t.fundCode, t.importId, t.kind, t.memberId).where(sql`kind <> 'counted'`),
  ],
);
