import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { day, factColumns, instant } from "./fact-columns";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/**
 * What the DFDG has sent, as it came: stored once per id before anything is done with it, its content encrypted. What it
 * has led to stands beside it; nothing that came in is ever removed.
 */
export const notification = pgTable(
  "notification",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    /** The order in which they came in. */
    number: bigint("number", { mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    type: text("type").notNull(),
    /** Whom it is about: the keyed hash of the CPR number. */
    cprHash: bytea("cpr_hash").notNull(),
    /** The whole of the request as it was sent. */
    content: bytea("content").notNull(),
    /** When it happened, by the DFDG; and when the fund received it, by the fund's business clock. */
    occurredAt: instant("occurred_at").notNull(),
    receivedAt: instant("received_at").notNull(),
    /** `waiting`, `done`, `unclear` (a person must look), `unplaced` (nobody of the fund's) or `settled` (by a person). */
    state: text("state").notNull().default("waiting"),
    /** Not acted on before this day, which is the one it is about. */
    actOn: day("act_on"),
    memberId: uuid("member_id"),
    /** What it says something about, where a later one takes its place: an older one that comes after it changes nothing. */
    subject: text("subject"),
    /** Why it is unclear: a code of the texts. */
    reason: text("reason"),
    /** What it led to: the name of the act, or a code of the texts. */
    outcome: text("outcome"),
    /** How many legal facts it wrote: where there are any, they tell of it on the timeline. */
    facts: integer("facts").notNull().default(0),
    decisionId: uuid("decision_id"),
    actedAt: instant("acted_at"),
    settledAt: instant("settled_at"),
    settledBy: uuid("settled_by"),
    settledReason: text("settled_reason"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("notification_waiting").on(t.fundCode, t.occurredAt, t.number).where(sql`state in ('waiting', 'unplaced')`),
    index("notification_list").on(t.fundCode, t.number),
    index("notification_member").on(t.fundCode, t.memberId, t.number),
    check("notification_state", sql`state in ('waiting', 'done', 'unclear', 'unplaced', 'settled')`),
  ],
);

/** The numbers that a member has had: under an old one the member is still found. */
export const formerCpr = pgTable(
  "former_cpr",
  {
    fundCode: text("fund_code").notNull(),
    cprHash: bytea("cpr_hash").notNull(),
    memberId: uuid("member_id").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.cprHash, t.memberId] })],
);

/** R8.1: the jobcenter's contacts with the member, as it tells the fund of them. */
export const jobcenterContact = pgTable(
  "jobcenter_contact",
  {
    ...factColumns(),
    on: day("on").notNull(),
    channel: text("channel").notNull(),
    about: text("about").notNull(),
    permitted: boolean("permitted"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("jobcenter_contact_member").on(t.fundCode, t.memberId)],
);

/** R8.2: offers, mentor support and transport that the jobcenter has granted. */
export const jobcenterMeasure = pgTable(
  "jobcenter_measure",
  {
    ...factColumns(),
    measure: text("measure").notNull(),
    from: day("from_day").notNull(),
    to: day("to_day"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("jobcenter_measure_member").on(t.fundCode, t.memberId)],
);

/** R4.7: how the cv on Jobnet stood, each time that Jobnet told of it. */
export const cvStatus = pgTable(
  "cv_status",
  {
    ...factColumns(),
    on: day("on").notNull(),
    complete: boolean("complete").notNull(),
    searchable: boolean("searchable").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("cv_status_member").on(t.fundCode, t.memberId)],
);

/** When a member's case was last compared with what the DFDG holds. */
export const reconciled = pgTable(
  "reconciled",
  {
    fundCode: text("fund_code").notNull(),
    memberId: uuid("member_id").notNull(),
    on: day("on").notNull(),
    checkedAt: instant("checked_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.memberId] })],
);

/** Something of which the DFDG holds another thing than the fund, from when it was found until the two agree again. */
export const exchangeDifference = pgTable(
  "exchange_difference",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id").notNull(),
    /** `marking`, `deadline`, `interviews` or `holidays`. */
    kind: text("kind").notNull(),
    ours: jsonb("ours").notNull(),
    theirs: jsonb("theirs").notNull(),
    since: day("since").notNull(),
    foundAt: instant("found_at").notNull(),
    sentAgainAt: instant("sent_again_at"),
    settledAt: instant("settled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    uniqueIndex("exchange_difference_open").on(t.fundCode, t.memberId, t.kind).where(sql`settled_at is null`),
    index("exchange_difference_list").on(t.fundCode, t.foundAt).where(sql`settled_at is null`),
  ],
);
