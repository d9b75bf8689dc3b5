import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { day, instant } from "./fact-columns";

/** Every answer a command got from the rules, taken or refused, with its inputs: what a replay reads. Append-only. */
export const decision = pgTable(
  "decision",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id"),
    command: text("command").notNull(),
    outcome: text("outcome").notNull(),
    /** [{ rule, input, answer }]: the callable rules asked, in order. */
    asked: jsonb("asked").notNull(),
    input: jsonb("input").notNull(),
    schemeId: text("scheme_id").notNull(),
    schemeVersion: integer("scheme_version").notNull(),
    decidedOn: day("decided_on").notNull(),
    decidedAt: instant("decided_at").notNull(),
    actorId: uuid("actor_id"),
    actorName: text("actor_name").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("decision_member").on(t.fundCode, t.memberId, t.decidedAt),
  ],
);

/** Who did, read or searched what. Appended in the act's own transaction; chained later by the sealer. Append-only. */
export const audit = pgTable(
  "audit",
  {
    fundCode: text("fund_code").notNull(),
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    memberId: uuid("member_id"),
    /** `act`, `read`, `search`, `reveal`, `signIn`. */
    kind: text("kind").notNull(),
    what: text("what").notNull(),
    detail: jsonb("detail"),
    actorId: uuid("actor_id"),
    actorName: text("actor_name").notNull(),
    decisionId: uuid("decision_id"),
    businessAt: instant("business_at").notNull(),
    wallAt: instant("wall_at").notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("audit_member").on(t.fundCode, t.memberId, t.id),
    index("audit_actor").on(t.fundCode, t.actorId, t.id),
    // What is rare among all that is read and done.
    index("audit_rare").on(t.fundCode, t.kind, t.id).where(sql`kind in ('reveal', 'search', 'signIn')`),
  ],
);

/** A case's obligations as `duties()` derived them; rewritten by the command that changes the case. */
export const duty = pgTable(
  "duty",
  {
    fundCode: text("fund_code").notNull(),
    memberId: uuid("member_id").notNull(),
    key: text("key").notNull(),
    owner: text("owner").notNull(),
    rule: text("rule"),
    bucket: text("bucket"),
    wording: text("wording").notNull(),
    facts: jsonb("facts").notNull(),
    state: text("state").notNull(),
    opensOn: day("opens_on").notNull(),
    dueOn: day("due_on"),
    /** `dueOn`, or the end of time where the law gives no day: what the list is ordered by. */
    sortDay: day("sort_day").notNull(),
    caseworkerId: uuid("caseworker_id"),
    rulesVersion: integer("rules_version").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.memberId, t.key] }),
    index("duty_list").on(t.fundCode, t.sortDay, t.memberId, t.key).where(sql`state = 'open' and owner = 'fund'`),
    index("duty_list_bucket")
      .on(t.fundCode, t.bucket, t.sortDay, t.memberId, t.key)
      .where(sql`state = 'open' and owner = 'fund'`),
    index("duty_list_mine")
      .on(t.fundCode, t.caseworkerId, t.sortDay, t.memberId, t.key)
      .where(sql`state = 'open' and owner = 'fund'`),
    index("duty_list_mine_bucket")
      .on(t.fundCode, t.caseworkerId, t.bucket, t.sortDay, t.memberId, t.key)
      .where(sql`state = 'open' and owner = 'fund'`),
  ],
);

/** How many open duties each bucket holds, kept by a trigger so that no screen counts rows. */
export const dutyCount = pgTable(
  "duty_count",
  {
    fundCode: text("fund_code").notNull(),
    /** The nil UUID stands for a case nobody has. */
    caseworkerId: uuid("caseworker_id").notNull(),
    bucket: text("bucket").notNull(),
    shard: integer("shard").notNull(),
    count: integer("count").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.caseworkerId, t.bucket, t.shard] })],
);

/** What is to be told to the exchange, numbered per member under the case's lock. Delivery is the worker's. */
export const outbox = pgTable(
  "outbox",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id").notNull(),
    number: integer("number").notNull(),
    type: text("type").notNull(),
    payload: jsonb("payload").notNull(),
    decisionId: uuid("decision_id").notNull(),
    createdAt: instant("created_at").notNull(),
    /** `waiting`, `delivered`, `parked` (refused; the member's queue stands still behind it), `settled` (not to be sent). */
    state: text("state").notNull().default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    /** By the business clock: when it was told, and when the jobcenter acknowledged it. */
    deliveredAt: instant("delivered_at"),
    acknowledgedAt: instant("acknowledged_at"),
    /** Why it did not get through the last time: a code of the other side's, or of the worker's. */
    lastError: text("last_error"),
    /** The fields of the payload that the other side named. */
    refusedFields: jsonb("refused_fields"),
    /** What is sent instead of the payload, where a person has corrected it; the payload stays as the act wrote it. */
    correctedPayload: jsonb("corrected_payload"),
    settledReason: text("settled_reason"),
    /** By the wall clock, which retries and measurements go by. No time of writing: told as history, and not measured. */
    nextAttemptAt: instant("next_attempt_at").notNull().default(sql`clock_timestamp()`),
    writtenAt: instant("written_at").default(sql`clock_timestamp()`),
    arrivedAt: instant("arrived_at"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    uniqueIndex("outbox_order").on(t.fundCode, t.memberId, t.number),
    // What has not been told, and is in the way of what comes after it.
    index("outbox_untold").on(t.fundCode, t.memberId, t.number).where(sql`state in ('waiting', 'parked')`),
    index("outbox_due").on(t.fundCode, t.nextAttemptAt).where(sql`state = 'waiting'`),
    index("outbox_newest").on(t.fundCode, t.createdAt, t.id),
    index("outbox_arrived").on(t.fundCode, t.arrivedAt).where(sql`arrived_at is not null`),
    check("outbox_state", sql`state in ('waiting', 'delivered', 'parked', 'settled')`),
  ],
);

/** What is to be told to the member: the template and its fields; the text is rendered when it is delivered or read. */
export const message = pgTable(
  "message",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id").notNull(),
    template: text("template").notNull(),
    fields: jsonb("fields").notNull(),
    adverse: boolean("adverse").notNull(),
    /** The edition of the built-in words, and the version of the fund's own (0: none) that it was written with. */
    edition: integer("edition").notNull().default(1),
    wordingVersion: integer("wording_version").notNull().default(0),
    decisionId: uuid("decision_id").notNull(),
    createdAt: instant("created_at").notNull(),
    readAt: instant("read_at"),
    /** Taken back before it had reached the member (I-32): the member does not see it. */
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("message_member").on(t.fundCode, t.memberId, t.createdAt)],
);

/** A file belonging to a case; its bytes lie in `document_content`. */
export const document = pgTable(
  "document",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id").notNull(),
    title: text("title").notNull(),
    mediaType: text("media_type").notNull(),
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    addedBy: uuid("added_by"),
    addedAt: instant("added_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("document_member").on(t.fundCode, t.memberId)],
);
