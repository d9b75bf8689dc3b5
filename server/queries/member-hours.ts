import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import { caseDay } from "@/server/rules/duties/case-day";
import { expectedHandover, hoursOf, monthsOf } from "@/server/rules/duties/expected-handover";
import { courseStanding } from "@/server/rules/duties/standing";
import { memberCase } from "./member-case";

export type MemberHoursPage = {
  fundName: string;
  responsible: "fund" | "jobcenter" | "undecided" | "none";
  insurance: "fullTime" | "partTime" | null;
  /** The count of the latest course, in hundredths of hours; `null` where there is none. */
  count: {
    total: number;
    limit: number;
    remaining: number;
    reached: boolean;
    startDate: string;
    endDate: string | null;
  } | null;
  /** The month, `YYYY-MM`, in which the limit is expected to be reached: an estimate. */
  expectedMonth: string | null;
  /** The months that count, oldest first; hours and the sum up to and with the month, in hundredths. */
  months: {
    month: string;
    hours: number;
    sum: number;
    /** Figures that stood before, the newest last. */
    replaced: number[];
  }[];
};

/** R9.1: the hours used, month by month, against the limit. @returns `null` where the scope shows no case */
export async function memberHours(tx: Scoped, person: SignedIn): Promise<MemberHoursPage | null> {
  const found = await memberCase(tx, person);
  if (!found) return null;
  const { facts, scheme, today, fundName } = found;
  const day = caseDay(facts, scheme, today);
  const course = day.courses.at(-1) ?? null;
  const standing = course && hoursOf(day, course);
  const replaced = await replacedFigures(tx, facts.memberId);
  let sum = 0;
  const months = course
    ? [...monthsOf(day, course)]
        .sort((one, other) => one.month.localeCompare(other.month))
        .map(({ month, hours }) => {
          sum += hours;
          return { month, hours, sum, replaced: replaced.filter((one) => one.month === month).map((one) => one.hours) };
        })
    : [];
  return {
    fundName,
    responsible: courseStanding(facts, scheme, today).responsible,
    insurance: day.circumstances?.insurance ?? null,
    count:
      course && standing
        ? {
            total: standing.total,
            limit: standing.threshold,
            remaining: standing.remaining,
            reached: standing.reached,
            startDate: course.participation.startDate,
            endDate: course.participation.endDate,
          }
        : null,
    expectedMonth: (course && expectedHandover(day, course, standing ?? undefined)?.month) ?? null,
    months,
  };
}

/** R9.2: figures that others have taken the place of stay readable. */
async function replacedFigures(tx: Scoped, memberId: string): Promise<{ month: string; hours: number }[]> {
  const result = await tx.execute<{ month: string; hours: number }>(sql`
    select month, hours from benefit_month where fund_code = current_setting('app.fund_code') and member_id = ${memberId}
      and superseded_by is not null order by superseded_at, id`);
  return result.rows;
}
