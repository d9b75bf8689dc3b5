import { sql } from "drizzle-orm";
import { boolean, customType, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { day, instant } from "./fact-columns";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A person insured in the fund. The CPR number is encrypted; `cprHash` is a keyed hash of the whole number. */
export const member = pgTable(
  "member",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    givenNames: text("given_names").notNull(),
    surname: text("surname").notNull(),
    birthDate: day("birth_date").notNull(),
    cprCiphertext: bytea("cpr_ciphertext").notNull(),
    cprHash: bytea("cpr_hash").notNull(),
    email: text("email"),
    phone: text("phone"),
    /** Street, postal code and town, a line each: where letters on paper go. */
    postalAddress: text("postal_address"),
    locale: text("locale").notNull().default("da"),
    /** How the member wants to be told that there is something to read: `portal`, `mail`, `sms`, `digitalPost` or `post`. */
    tellBy: text("tell_by").notNull().default("portal"),
    /** The language that the member needs an interpreter for; `null` where none is needed. */
    interpreterLanguage: text("interpreter_language"),
    protectedIdentity: boolean("protected_identity").notNull().default(false),
    caseworkerId: uuid("caseworker_id"),
    leftFundOn: day("left_fund_on"),
    diedOn: day("died_on"),
    /** Counts the commands taken on the case; a screen says which it has seen. */
    version: integer("version").notNull().default(0),
    /** Number of the last message to the exchange: order per member holds whatever commits late. */
    outboxNumber: integer("outbox_number").notNull().default(0),
    dutiesNextChangeOn: day("duties_next_change_on"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    uniqueIndex("member_cpr").on(t.fundCode, t.cprHash),
    index("member_birth_date").on(t.fundCode, t.birthDate, t.id),
    index("member_caseworker").on(t.fundCode, t.caseworkerId, t.id),
    index("member_next_change").on(t.fundCode, t.dutiesNextChangeOn).where(sql`duties_next_change_on is not null`),
  ],
);

/** The words of each name, folded, so that a search by the beginning of any of them can use an index under the policies. */
export const memberWord = pgTable(
  "member_word",
  {
    fundCode: text("fund_code").notNull(),
    word: text("word").notNull(),
    memberId: uuid("member_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.word, t.memberId] })],
);

/** A caseworker's note on the case: not a legal fact, never part of a decision. */
export const caseNote = pgTable(
  "case_note",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id").notNull(),
    body: text("body").notNull(),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: instant("written_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("case_note_member").on(t.fundCode, t.memberId, t.writtenAt),
  ],
);
