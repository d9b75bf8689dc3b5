import { type SQL, sql } from "drizzle-orm";
import type { CaseFacts } from "@/server/rules/case-facts";
import { endOfMonth, startOfMonth } from "@/server/rules/day";
import { type CaseDay, type Course, caseDay, interviewsIn, refersTo } from "@/server/rules/duties/case-day";
import { deadlineStandings } from "@/server/rules/duties/deadlines";
import { expectedHandover, hoursOf } from "@/server/rules/duties/expected-handover";
import type { Scheme } from "@/server/rules/scheme";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { heldInterviews } from "@/server/rules/section-04-interviews";
import { interviewBalance } from "@/server/rules/section-10-after-the-move";

/** A member's course as the line draws it. Days are `YYYY-MM-DD`, hours integer hundredths. */
export type CourseInShort = {
  startDate: string;
  today: string;
  hoursUsed: number;
  hoursLimit: number;
  expectedHandover: { from: string; to: string } | null;
  endedOn: string | null;
  interviews: {
    id: string;
    on: string | null;
    kind: "individual" | "joint";
    state: "held" | "booked" | "owed";
  }[];
  deadlines: { on: string; state: "open" | "met" | "missed"; frozenDays: number }[];
};

/** What the line needs of a case's facts, and no more: a page of the work list reads fifty of them. */
export type StoredCourse = Pick<CaseFacts, "participations"> & {
  [K in "circumstances" | "registrations" | "benefitMonths" | "interviews" | "deadlines" | "reducedEfforts"]:
    | CaseFacts[K]
    | null;
};

/** Columns of each kind that the line is drawn from, by the names of the facts. */
const READ = {
  circumstances: ["circumstances", "'insurance', f.insurance"],
  registrations: ["registration", "'registeredOn', f.registered_on, 'deregisteredFrom', f.deregistered_from"],
  benefitMonths: ["benefit_month", "'month', f.month, 'hours', f.hours"],
  interviews: [
    "interview",
    `'entityId', f.entity_id, 'on', f."on", 'purposes', f.purposes, 'status', f.status, 'deadlineId', f.deadline_id`,
  ],
  deadlines: [
    "booking_deadline",
    "'id', f.id, 'entityId', f.entity_id, 'participationId', f.participation_id, 'deadline', f.deadline, 'setOn', f.set_on, 'bookedOn', f.booked_on, 'daysWithoutTimes', f.days_without_times, 'withdrawnOn', f.withdrawn_on",
  ],
  reducedEfforts: ["reduced_effort", "'from', f.from_day, 'to', f.to_day, 'dutiesKept', f.duties_kept"],
} as const;

/** The stored facts of one member's course as a JSON column; null for one who has never been marked in. */
export function courseOf(fundCode: SQL, memberId: SQL): SQL {
  const current = sql`f.fund_code = ${fundCode} and f.member_id = ${memberId} and f.superseded_at is null`;
  const kinds = Object.entries(READ).map(
    ([kind, [table, pairs]]) => sql`${sql.raw(`'${kind}'`)}, (
      select json_agg(json_build_object(${sql.raw(pairs)}) order by f.recorded_at, f.applies_on, f.id)
      from ${sql.identifier(table)} f where ${current})`,
  );
  return sql`(select json_build_object(${sql.join(kinds, sql`, `)}, 'participations', p.list) from (
    select json_agg(json_build_object('id', f.id, 'entityId', f.entity_id, 'startDate', f.start_date,
      'endDate', f.end_date, 'reasonCode', f.reason_code) order by f.recorded_at, f.applies_on, f.id) as list
    from participation f where ${current}) p where p.list is not null)`;
}

/** The line of the member's latest course on a day, told by the rules from the facts stored. */
export function courseInShort(
  stored: StoredCourse,
  today: string,
  scheme: Scheme = DEFAULT_SCHEME,
): CourseInShort | null {
  const day = caseDay(factsOf(stored), scheme, today);
  const course = day.courses.at(-1);
  return course ? courseLine(day, course) : null;
}

/** The line of one course of a case. */
export function courseLine(day: CaseDay, course: Course): CourseInShort {
  const standing = hoursOf(day, course);
  const expected = expectedHandover(day, course, standing);
  return {
    startDate: course.participation.startDate,
    today: day.today,
    hoursUsed: standing?.total ?? 0,
    hoursLimit: standing?.threshold ?? day.scheme.hoursLimit.fullTime,
    expectedHandover: expected && {
      from: startOfMonth(`${expected.month}-01`),
      to: endOfMonth(`${expected.month}-01`),
    },
    endedOn: course.participation.endDate,
    interviews: interviewsOf(day, course),
    deadlines: deadlinesOf(day, course),
  };
}

function interviewsOf(day: CaseDay, course: Course): CourseInShort["interviews"] {
  const within = interviewsIn(day.facts, course);
  const dated = within
    .filter(({ status, purposes }) => isShown(status) && (purposes.includes("job") || purposes.includes("joint")))
    .map(({ entityId, on, purposes, status }) => ({
      id: entityId,
      on,
      kind: purposes.includes("joint") ? ("joint" as const) : ("individual" as const),
      state: status === "held" ? ("held" as const) : ("booked" as const),
    }));
  if (course.over) return dated;
  const { fund } = interviewBalance(heldInterviews(within), day.scheme).value;
  const missing = (kind: "individual" | "joint") => {
    const booked = dated.filter((one) => one.kind === kind && one.state === "booked").length;
    return Array.from({ length: Math.max(0, fund[kind] - booked) }, (_, at) => ({
      id: `${kind}-${at}`,
      on: null,
      kind,
      state: "owed" as const,
    }));
  };
  return [...dated, ...missing("individual"), ...missing("joint")];
}

const isShown = (status: string) => status === "held" || status === "booked";

const FLAGS = { open: "open", met: "met", late: "met", missed: "missed" } as const;

function deadlinesOf(day: CaseDay, course: Course): CourseInShort["deadlines"] {
  return deadlineStandings(day).flatMap(({ deadline, effective, status }) =>
    refersTo(deadline.participationId, course.participation) && status in FLAGS
      ? [{ on: effective, state: FLAGS[status as keyof typeof FLAGS], frozenDays: deadline.daysWithoutTimes }]
      : [],
  );
}

/** The stored part as a case's facts: what was not read is not asked for by the functions above. */
function factsOf(stored: StoredCourse): CaseFacts {
  return {
    fundCode: "",
    memberId: "",
    birthDate: "",
    caseworkerId: null,
    leftFundOn: null,
    diedOn: null,
    circumstances: stored.circumstances ?? [],
    registrations: stored.registrations ?? [],
    participations: stored.participations,
    benefitMonths: stored.benefitMonths ?? [],
    interviews: stored.interviews ?? [],
    deadlines: stored.deadlines ?? [],
    reducedEfforts: stored.reducedEfforts ?? [],
    placements: [],
    visitations: [],
    markingEnds: [],
    guidance: [],
    holidays: [],
    minPlans: [],
    jobGoals: [],
    planActivities: [],
    jobcenterItems: [],
    jobcenterContacts: [],
    jobcenterMeasures: [],
    cvStatuses: [],
    repatriations: [],
    notices: [],
    followUps: [],
    complaints: [],
    troubles: [],
  };
}
