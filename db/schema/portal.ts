import { sql } from "drizzle-orm";
import {
  bigserial,
  check,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { day, factColumns, instant } from "./fact-columns";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/**
 * What the member has told the fund: a message, an answer to a summons, illness, a job, an explanation, a proposal. A fact
 * of the case like the fund's own; it stays open as something to read until a caseworker has handled it.
 */
export const memberNotice = pgTable(
  "member_notice",
  {
    ...factColumns(),
    kind: text("kind").notNull(),
    /** What it is about: the id of an interview, a deadline, or a line of the log. */
    about: text("about"),
    /** The answer to a summons, the aim of a proposed job goal, or the topic of guidance read. */
    choice: text("choice"),
    text: text("text"),
    from: day("from_day"),
    to: day("to_day"),
    /** Hours a week of a job found, in hundredths. */
    hours: integer("hours"),
    documentId: uuid("document_id"),
    /** The day a caseworker was done with it; at once for what needs nobody. */
    handledOn: day("handled_on"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("member_notice_member").on(t.fundCode, t.memberId),
    // What a caseworker has still to read, the oldest first.
    index("member_notice_open")
      .on(t.fundCode, t.recordedAt, t.entityId)
      .where(sql`superseded_at is null and handled_on is null`),
  ],
);

/** The bytes of a document, apart from what lists read of it. */
export const documentContent = pgTable(
  "document_content",
  {
    fundCode: text("fund_code").notNull(),
    documentId: uuid("document_id").notNull(),
    memberId: uuid("member_id").notNull(),
    content: bytea("content").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.documentId] })],
);

/** Every hold there has been of a time, by the business clock: a time that was held was not on offer to others (I-30). */
export const slotHold = pgTable(
  "slot_hold",
  {
    fundCode: text("fund_code").notNull(),
    id: bigserial("id", { mode: "number" }).notNull(),
    slotId: uuid("slot_id").notNull(),
    /** For whom; no column of the policies, since everybody's free times depend on everybody's holds. */
    heldFor: uuid("held_for").notNull(),
    from: instant("held_from").notNull(),
    until: instant("held_until").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("slot_hold_slot").on(t.fundCode, t.slotId),
    check("slot_hold_order", sql`held_until >= held_from`),
  ],
);

/** Somebody who may act for a member. What they do is shown as theirs. */
export const representation = pgTable(
  "representation",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id").notNull(),
    name: text("name").notNull(),
    /** Keyed hash of the representative's CPR number: how they are known when they sign in. */
    cprHash: bytea("cpr_hash").notNull(),
    grantedAt: instant("granted_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    uniqueIndex("representation_current").on(t.fundCode, t.memberId, t.cprHash).where(sql`ended_at is null`),
  ],
);

/**
 * When a fund's portal answered, as stretches by the business clock: a gap is time in which nobody could book (I-17).
 * What lies before the first stretch is not known, and held against nobody.
 */
export const portalUp = pgTable(
  "portal_up",
  {
    fundCode: text("fund_code").notNull(),
    id: bigserial("id", { mode: "number" }).primaryKey(),
    from: instant("up_from").notNull(),
    until: instant("up_until").notNull(),
  },
  (t) => [index("portal_up_until").on(t.fundCode, t.until)],
);
