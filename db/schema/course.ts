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
import { day, factColumns } from "./fact-columns";

/** Facts of who the member is and of the contact course itself: §§ 1-2, 5, 9 and 14. */
export const circumstances = pgTable(
  "circumstances",
  {
    ...factColumns(),
    municipalityCode: text("municipality_code").notNull(),
    insurance: text("insurance").notNull(),
    hasVocationalEducation: boolean("has_vocational_education"),
    supportsChildrenAtHome: boolean("supports_children_at_home"),
    citizenships: jsonb("citizenships"),
    residencePermit: boolean("residence_permit"),
    euFreeMovement: boolean("eu_free_movement"),
    inOffer: boolean("in_offer").notNull(),
    situation: text("situation").notNull(),
    warnedOfDismissal: boolean("warned_of_dismissal").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("circumstances_member").on(t.fundCode, t.memberId),
    check("circumstances_insurance", sql`insurance in ('fullTime', 'partTime')`),
  ],
);

export const registration = pgTable(
  "registration",
  {
    ...factColumns(),
    registeredOn: day("registered_on").notNull(),
    learnedOn: day("learned_on"),
    deregisteredFrom: day("deregistered_from"),
    deregistrationGround: text("deregistration_ground"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("registration_member").on(t.fundCode, t.memberId)],
);

export const placement = pgTable(
  "placement",
  {
    ...factColumns(),
    kind: text("kind").notNull(),
    effectiveFrom: day("effective_from").notNull(),
    firstDecidedAs: day("first_decided_as"),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("placement_member").on(t.fundCode, t.memberId),
    check("placement_first_of_month", sql`extract(day from effective_from) = 1`),
  ],
);

export const visitation = pgTable(
  "visitation",
  {
    ...factColumns(),
    registrationId: uuid("registration_id").notNull(),
    assessedOn: day("assessed_on").notNull(),
    responsible: text("responsible").notNull(),
    assessment: text("assessment").notNull(),
    lateReason: text("late_reason"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("visitation_member").on(t.fundCode, t.memberId)],
);

export const participation = pgTable(
  "participation",
  {
    ...factColumns(),
    startDate: day("start_date").notNull(),
    endDate: day("end_date"),
    reasonCode: integer("reason_code"),
    placementId: uuid("placement_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("participation_member").on(t.fundCode, t.memberId),
    // R2.5f, R2.5d: a member has at most one open participation.
    uniqueIndex("participation_one_open")
      .on(t.fundCode, t.memberId)
      .where(sql`superseded_at is null and end_date is null`),
    check("participation_end_after_start", sql`end_date is null or end_date >= start_date`),
    check("participation_end_has_code", sql`(end_date is null) = (reason_code is null)`),
  ],
);

/** Append-only (R2.5e): the last registration stands, the earlier ones stay visible. */
export const markingEnd = pgTable(
  "marking_end",
  {
    ...factColumns(),
    participationId: uuid("participation_id").notNull(),
    reasonCode: integer("reason_code").notNull(),
    registeredOn: day("registered_on").notNull(),
    leftFundOn: day("left_fund_on"),
    ascertainedOn: day("ascertained_on"),
    ground: text("ground"),
    reason: text("reason").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    index("marking_end_member").on(t.fundCode, t.memberId),
    check("marking_end_code", sql`reason_code in (38, 41, 42, 43, 44, 45, 46)`),
  ],
);

export const guidance = pgTable(
  "guidance",
  { ...factColumns(), topic: text("topic").notNull(), on: day("on").notNull(), lateReason: text("late_reason") },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("guidance_member").on(t.fundCode, t.memberId)],
);

export const benefitMonth = pgTable(
  "benefit_month",
  { ...factColumns(), month: text("month").notNull(), hours: integer("hours").notNull() },
  (t) => [
    primaryKey({ columns: [t.fundCode, t.id] }),
    uniqueIndex("benefit_month_once").on(t.fundCode, t.memberId, t.month).where(sql`superseded_at is null`),
    check("benefit_month_hours", sql`hours >= 0`),
    check("benefit_month_form", sql`month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
  ],
);
