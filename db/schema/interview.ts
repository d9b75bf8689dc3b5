import { sql } from "drizzle-orm";
import {
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
import { day, factColumns, instant } from "./fact-columns";

/** Facts of § 4: the deadline within which the member books, and the interviews. */
export const bookingDeadline = pgTable(
  "booking_deadline",
  {
    ...factColumns(),
    participationId: uuid("participation_id").notNull(),
    deadline: day("deadline").notNull(),
    setOn: day("set_on").notNull(),
    bookedOn: day("booked_on"),
    daysWithoutTimes: integer("days_without_times").notNull(),
    withdrawnOn: day("withdrawn_on"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("booking_deadline_member").on(t.fundCode, t.memberId)],
);

// The exclusion constraints (no two live interviews overlap for one caseworker or one member) are in the constraints migration.
export const interview = pgTable(
  "interview",
  {
    ...factColumns(),
    purposes: jsonb("purposes").notNull(),
    form: text("form").notNull(),
    status: text("status").notNull(),
    on: day("on").notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    place: text("place"),
    caseworkerId: uuid("caseworker_id").notNull(),
    slotId: uuid("slot_id"),
    fixedBy: text("fixed_by").notNull(),
    deadlineId: uuid("deadline_id"),
    shortNoticeReason: text("short_notice_reason"),
    jobcenterTookPart: boolean("jobcenter_took_part"),
    memberDeclinesJobcenter: boolean("member_declines_jobcenter"),
    memberRequestsJobcenter: boolean("member_requests_jobcenter"),
    fundRequestsJobcenter: boolean("fund_requests_jobcenter"),
    memberWantsInPerson: boolean("member_wants_in_person"),
    jobcenterAssessment: text("jobcenter_assessment"),
    repatriationAssessed: text("repatriation_assessed"),
    outcomeNote: text("outcome_note"),
    /** How the jobcenter took part in a joint one (R4.2d). */
    jobcenterAttendance: text("jobcenter_attendance"),
    /** What the member reads of it afterwards. */
    sharedSummary: text("shared_summary"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("interview_member").on(t.fundCode, t.memberId),
    index("interview_caseworker").on(t.fundCode, t.caseworkerId, t.on),
    uniqueIndex("interview_one_per_slot")
      .on(t.fundCode, t.slotId)
      .where(sql`superseded_at is null and slot_id is not null and status in ('booked', 'held')`),
    check("interview_ends_after_start", sql`ends_at > starts_at`),
    check("interview_status", sql`status in ('booked', 'held', 'cancelled', 'noShow', 'lawfulAbsence')`),
  ],
);

/** A time that can be booked. Not a fact of a case: it belongs to the caseworker's calendar. */
export const slot = pgTable(
  "slot",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    caseworkerId: uuid("caseworker_id").notNull(),
    on: day("on").notNull(),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    form: text("form").notNull(),
    place: text("place"),
    openedBy: uuid("opened_by").notNull(),
    openedAt: instant("opened_at").notNull(),
    closedAt: instant("closed_at"),
    /** Held for a member while deciding, by the wall clock. */
    heldFor: uuid("held_for"),
    heldUntil: instant("held_until"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("slot_open").on(t.fundCode, t.on, t.startsAt, t.id).where(sql`closed_at is null`),
    index("slot_held").on(t.fundCode, t.heldFor).where(sql`held_for is not null`),
    check("slot_ends_after_start", sql`ends_at > starts_at`),
  ],
);

/** What was on offer for a deadline each day: the documentation that it could be met (I-17, I-30). */
export const offeredTimes = pgTable(
  "offered_times",
  {
    fundCode: text("fund_code").notNull(),
    deadlineId: uuid("deadline_id").notNull(),
    on: day("on").notNull(),
    memberId: uuid("member_id").notNull(),
    lowestCount: integer("lowest_count").notNull(),
    countedAt: instant("counted_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.deadlineId, t.on] })],
);
