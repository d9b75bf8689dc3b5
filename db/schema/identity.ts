import { sql } from "drizzle-orm";
import {
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
import { day, instant } from "./fact-columns";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/**
 * Who may sign in. A caseworker's row is made by the fund's administration; a member's the first time the member signs in.
 * `subject` is the identity provider's stable name of the person; a caseworker's is learnt at the first sign-in where the
 * row was made with the professional id alone.
 */
export const appUser = pgTable(
  "app_user",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    subject: text("subject"),
    kind: text("kind", { enum: ["caseworker", "member"] }).notNull(),
    /** Of caseworker, teamLead, authorityReader, administrator; empty for members. */
    roles: text("roles").array().notNull().default(sql`'{}'`),
    name: text("name").notNull(),
    initials: text("initials").notNull(),
    email: text("email"),
    professionalId: text("professional_id"),
    active: boolean("active").notNull().default(true),
    /** First and last day of the work, by the fund's own day; `null`: no end to that side. */
    servesFrom: day("serves_from"),
    servesTo: day("serves_to"),
    team: text("team"),
    /** The places where the person works. */
    placeIds: uuid("place_ids").array().notNull().default(sql`'{}'`),
    memberId: uuid("member_id"),
    locale: text("locale", { enum: ["da", "en"] })
      .notNull()
      .default("da"),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    // A person who has changed fund has a row in each; a caseworker may be a member too. The subject can be the same.
    uniqueIndex("app_user_subject").on(t.subject, t.fundCode, t.kind),
    uniqueIndex("app_user_member").on(t.fundCode, t.memberId),
    uniqueIndex("app_user_professional_id").on(t.fundCode, t.professionalId),
    check("app_user_kind", sql`kind in ('caseworker', 'member')`),
    check("app_user_locale", sql`locale in ('da', 'en')`),
    check(
      "app_user_roles",
      sql`case kind
        when 'member' then roles = '{}' and member_id is not null
        else roles <@ '{caseworker,teamLead,authorityReader,administrator}' and roles <> '{}' and member_id is null
      end`,
    ),
  ],
);

/** What a fund's user was assigned, a row per change: roles, team, places and days; the last one stands in `app_user`. */
export const userVersion = pgTable(
  "user_version",
  {
    fundCode: text("fund_code").notNull(),
    userId: uuid("user_id").notNull(),
    version: integer("version").notNull(),
    content: jsonb("content").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    recordedBy: uuid("recorded_by"),
    recordedByName: text("recorded_by_name").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.userId, t.version] })],
);

/** A signed-in browser. The token itself is only in the browser's cookie; here stands its SHA-256. Times are wall clock. */
export const session = pgTable(
  "session",
  {
    tokenHash: bytea("token_hash").primaryKey(),
    id: uuid("id").notNull().defaultRandom(),
    fundCode: text("fund_code").notNull(),
    userId: uuid("user_id").notNull(),
    /** The member for whom somebody who represents them acts; their own case where there is none. */
    actingMemberId: uuid("acting_member_id"),
    /** Level of assurance with which the person identified themselves: `substantial` or `high`. */
    assurance: text("assurance", { enum: ["substantial", "high"] }).notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    index("session_user").on(t.fundCode, t.userId),
    check("session_token_hash", sql`octet_length(token_hash) = 32`),
    check("session_assurance", sql`assurance in ('substantial', 'high')`),
  ],
);

/** A sign-in that has been sent to the identity provider and has not come back. Used once, within ten minutes. */
export const signInAttempt = pgTable(
  "sign_in_attempt",
  {
    stateHash: bytea("state_hash").primaryKey(),
    codeVerifier: text("code_verifier").notNull(),
    nonce: text("nonce").notNull(),
    /** Which of the two doors was used: it decides which claims are asked for and who is looked up. */
    door: text("door", { enum: ["caseworker", "member"] }).notNull(),
    returnTo: text("return_to").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [
    index("sign_in_attempt_expiry").on(t.expiresAt),
    check("sign_in_attempt_door", sql`door in ('caseworker', 'member')`),
  ],
);
