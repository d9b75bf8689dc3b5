import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { day, factColumns } from "./fact-columns";

/** I-32: what followed from a registration that was put right, each for a person to undo or to let stand. */
export const followUp = pgTable(
  "follow_up",
  {
    ...factColumns(),
    kind: text("kind").notNull(),
    /** The id of what followed: a letter, an interview, a deadline, a registration; a participation for the exchange. */
    about: uuid("about").notNull(),
    cause: text("cause").notNull(),
    /** The day that it is about: of the interview, the deadline, the deregistration, or on which the letter was written. */
    on: day("on").notNull(),
    /** The letter's template, the purposes the interview had, or the message to the exchange. */
    detail: text("detail"),
    state: text("state").notNull(),
    /** What was done with it; `null` while it is open. */
    how: text("how"),
    reason: text("reason"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("follow_up_member").on(t.fundCode, t.memberId),
    check("follow_up_state", sql`state in ('open', 'undone', 'stands')`),
    check("follow_up_how", sql`(state = 'open') = (how is null)`),
  ],
);

/** A complaint of a member's about a decision, from when it was received until it is settled. */
export const complaint = pgTable(
  "complaint",
  {
    ...factColumns(),
    receivedOn: day("received_on").notNull(),
    /** The template of the letter by which the decision was told; `other` where no letter told of it. */
    against: text("against").notNull(),
    /** That letter, the decision that it told of, and the day it was written. */
    messageId: uuid("message_id"),
    againstId: uuid("against_id"),
    toldOn: day("told_on"),
    /** The deadline or the interview that it is about. */
    about: uuid("about"),
    /** Within the weeks that the letter gives; `null` where no letter told of a decision. */
    inTime: boolean("in_time"),
    /** What the member says. */
    text: text("text").notNull(),
    state: text("state").notNull(),
    /** The day on which it came into that state, and why. */
    stateOn: day("state_on").notNull(),
    reason: text("reason"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("complaint_member").on(t.fundCode, t.memberId),
    check(
      "complaint_state",
      sql`state in ('received', 'treating', 'reversed', 'upheld', 'sentOn', 'ended', 'withdrawn')`,
    ),
  ],
);
