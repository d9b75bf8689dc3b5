import type { PgTable } from "drizzle-orm/pg-core";
import type { FactKind } from "@/server/rules/case-facts";
import {
  benefitMonth,
  bookingDeadline,
  circumstances,
  guidance,
  holiday,
  interview,
  jobcenterItem,
  jobGoal,
  markingEnd,
  memberNotice,
  minPlan,
  participation,
  placement,
  reducedEffort,
  registration,
  visitation,
} from "../schema";

/** The table of each kind of legal fact. */
export const FACT_TABLES = {
  circumstances,
  registrations: registration,
  placements: placement,
  visitations: visitation,
  participations: participation,
  markingEnds: markingEnd,
  guidance,
  deadlines: bookingDeadline,
  interviews: interview,
  benefitMonths: benefitMonth,
  holidays: holiday,
  reducedEfforts: reducedEffort,
  minPlans: minPlan,
  jobGoals: jobGoal,
  jobcenterItems: jobcenterItem,
  notices: memberNotice,
} satisfies Record<FactKind, PgTable>;
