import { dayNumber } from "@/components/i18n/format-day";
import type { CourseFacts, CourseInterview } from "./course-facts";

export type PlacedInterview = CourseInterview & { readonly x: number };

/** Where everything stands, as fractions of the drawing's width from 0 to 1. */
export type CourseGeometry = {
  readonly today: number | null;
  /** How far the hours used fill the line. */
  readonly fill: number;
  /** Where the line ends: the end of the course, or of the month in which it is expected. */
  readonly end: number;
  readonly handover: { readonly from: number; readonly to: number } | null;
  readonly interviews: readonly PlacedInterview[];
  readonly deadlines: readonly {
    readonly on: string;
    readonly state: "open" | "met" | "missed";
    readonly x: number;
    readonly frozenFrom: number;
  }[];
  readonly months: readonly { readonly year: number; readonly month: number; readonly x: number }[];
};

const SHORTEST_SPAN_DAYS = 42;

/**
 * Lays a course out on a line. Days are to scale from the start of the course to its (expected) end; the hours used
 * fill the same line, so that the whole of it is the limit and the fill runs ahead of today when hours run out early.
 */
export function courseGeometry(facts: CourseFacts): CourseGeometry {
  const first = dayNumber(facts.startDate);
  const days = [
    facts.endedOn ?? facts.expectedHandover?.to,
    facts.endedOn ? null : facts.today,
    ...facts.interviews.map((interview) => interview.on),
    ...facts.deadlines.map((deadline) => deadline.on),
  ];
  const last = days.reduce(
    (latest, day) => (day ? Math.max(latest, dayNumber(day)) : latest),
    first + SHORTEST_SPAN_DAYS,
  );
  const at = (day: string) => clamp((dayNumber(day) - first) / (last - first));

  const handover =
    facts.expectedHandover && !facts.endedOn
      ? { from: at(facts.expectedHandover.from), to: at(facts.expectedHandover.to) }
      : null;
  const end = facts.endedOn ? at(facts.endedOn) : handover ? handover.to : 1;
  const limit = handover ? (handover.from + handover.to) / 2 : end;
  const today = facts.endedOn && facts.today > facts.endedOn ? null : at(facts.today);
  return {
    today,
    fill: facts.hoursLimit > 0 ? Math.min(1, Math.max(0, facts.hoursUsed / facts.hoursLimit)) * limit : 0,
    end,
    handover,
    interviews: placeInterviews(facts.interviews, at, today ?? end, limit),
    deadlines: facts.deadlines.map((deadline) => ({
      on: deadline.on,
      state: deadline.state,
      x: at(deadline.on),
      frozenFrom: clamp((dayNumber(deadline.on) - deadline.frozenDays - first) / (last - first)),
    })),
    months: monthStarts(facts.startDate, first, last),
  };
}

/** Interviews without a day are spread evenly over what is left, after the last one that has a day. */
function placeInterviews(
  interviews: readonly CourseInterview[],
  at: (day: string) => number,
  today: number,
  limit: number,
): PlacedInterview[] {
  const latest = interviews.reduce((x, interview) => (interview.on ? Math.max(x, at(interview.on)) : x), today);
  const undated = interviews.filter((interview) => interview.on === null);
  const room = Math.max(0, limit - latest);
  return interviews.map((interview) => ({
    ...interview,
    x: interview.on
      ? at(interview.on)
      : clamp(latest + (room * (undated.indexOf(interview) + 1)) / (undated.length + 1)),
  }));
}

function monthStarts(startDate: string, first: number, last: number): CourseGeometry["months"] {
  const months = [];
  let year = Number(startDate.slice(0, 4));
  let month = Number(startDate.slice(5, 7));
  for (;;) {
    const start = dayNumber(`${year}-${String(month).padStart(2, "0")}-01`);
    if (start > last) return months;
    if (start >= first) months.push({ year, month, x: (start - first) / (last - first) });
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}

function clamp(x: number): number {
  return Math.max(0, Math.min(1, x));
}
