import { sql } from "drizzle-orm";
import {
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
import { instant } from "./fact-columns";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/**
 * A fund's own words of a letter, in both languages; a row per version, the last one stands. Letters keep the version
 * they were written with. Append-only.
 */
export const letterWording = pgTable(
  "letter_wording",
  {
    fundCode: text("fund_code").notNull(),
    template: text("template").notNull(),
    version: integer("version").notNull(),
    content: jsonb("content").notNull(),
    /** The version that this one went back to; 0 is what came with the system. `null` where it was written anew. */
    restored: integer("restored"),
    recordedAt: instant("recorded_at").notNull(),
    recordedBy: uuid("recorded_by"),
    recordedByName: text("recorded_by_name").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.template, t.version] })],
);

/**
 * A message on its way to the member by one channel, beside the portal, where it always lies. Made with the message where
 * the member wants to be told otherwise, or by a caseworker who sends it again.
 */
export const delivery = pgTable(
  "delivery",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id").notNull(),
    messageId: uuid("message_id").notNull(),
    channel: text("channel").notNull(),
    state: text("state").notNull().default("waiting"),
    /** Why it is in that state, as a code: why it came back, or was not sent. */
    problem: text("problem"),
    createdAt: instant("created_at").notNull(),
    changedAt: instant("changed_at").notNull(),
    /** Who chose the way; `null` where it was the member's own choice. */
    chosenBy: text("chosen_by"),
    /** Where it went: the address or number of that day. */
    sentTo: text("sent_to"),
    attempts: integer("attempts").notNull().default(0),
    /** By the wall clock: when it may be tried again, by whoever comes first. */
    nextAttemptAt: instant("next_attempt_at").notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("delivery_message").on(t.fundCode, t.messageId),
    index("delivery_member").on(t.fundCode, t.memberId),
    index("delivery_due").on(t.fundCode, t.nextAttemptAt).where(sql`state = 'waiting'`),
    index("delivery_to_see_to")
      .on(t.fundCode, t.createdAt, t.id)
      .where(sql`state in ('waiting', 'toPrint', 'bounced', 'failed', 'withheld')`),
    check("delivery_channel", sql`channel in ('mail', 'sms', 'digitalPost', 'post')`),
    check(
      "delivery_state",
      sql`state in ('waiting', 'toPrint', 'sent', 'delivered', 'printed', 'bounced', 'failed', 'withheld', 'unneeded')`,
    ),
  ],
);

/** A caseworker's calendar as a feed for other calendars. The secret of its address is only there; here stands its SHA-256. */
export const calendarFeed = pgTable(
  "calendar_feed",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    userId: uuid("user_id").notNull(),
    secretHash: bytea("secret_hash").notNull(),
    /** By the wall clock, as the two below it. */
    createdAt: instant("created_at").notNull().defaultNow(),
    lastReadAt: instant("last_read_at"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    uniqueIndex("calendar_feed_secret").on(t.secretHash),
    uniqueIndex("calendar_feed_current").on(t.fundCode, t.userId).where(sql`revoked_at is null`),
    check("calendar_feed_secret_hash", sql`octet_length(secret_hash) = 32`),
  ],
);
