import { boolean, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { day, factColumns } from "./fact-columns";

/** Facts of §§ 6, 7, 8 and 11: holiday, reduced effort, Min Plan, and what the jobcenter has going. */
export const holiday = pgTable(
  "holiday",
  {
    ...factColumns(),
    from: day("from_day").notNull(),
    to: day("to_day").notNull(),
    reportedOn: day("reported_on").notNull(),
    state: text("state").notNull(),
    reason: text("reason"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("holiday_member").on(t.fundCode, t.memberId)],
);

export const reducedEffort = pgTable(
  "reduced_effort",
  {
    ...factColumns(),
    from: day("from_day").notNull(),
    to: day("to_day").notNull(),
    dutiesKept: boolean("duties_kept").notNull(),
    dutiesKeptReason: text("duties_kept_reason"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("reduced_effort_member").on(t.fundCode, t.memberId)],
);

export const minPlan = pgTable(
  "min_plan",
  { ...factColumns(), state: text("state").notNull(), text: text("text").notNull() },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("min_plan_member").on(t.fundCode, t.memberId)],
);

export const jobGoal = pgTable(
  "job_goal",
  {
    ...factColumns(),
    title: text("title").notNull(),
    aim: text("aim").notNull(),
    approved: boolean("approved").notNull(),
    occupationCode: text("occupation_code"),
    reason: text("reason"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("job_goal_member").on(t.fundCode, t.memberId)],
);

/** R11.2e: what is to be done in Min Plan, and how it ended. */
export const planActivity = pgTable(
  "plan_activity",
  {
    ...factColumns(),
    kind: text("kind").notNull(),
    what: text("what").notNull(),
    by: text("by_party").notNull(),
    duty: boolean("duty").notNull(),
    dueOn: day("due_on"),
    state: text("state").notNull(),
    closedOn: day("closed_on"),
    note: text("note"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("plan_activity_member").on(t.fundCode, t.memberId)],
);

export const jobcenterItem = pgTable(
  "jobcenter_item",
  { ...factColumns(), kind: text("kind").notNull(), on: day("on").notNull(), state: text("state").notNull() },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("jobcenter_item_member").on(t.fundCode, t.memberId)],
);
