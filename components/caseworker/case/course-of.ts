import type { CourseFacts, CourseInterview } from "@/components/rules/course-facts";
import type { CaseFacts } from "@/server/rules/case-facts";
import { addDays, endOfMonth } from "@/server/rules/day";
import type { CourseStanding } from "@/server/rules/duties/standing";

/** The facts that the course line draws of a case; `null` where there is no participation to draw. */
export function courseOf(facts: CaseFacts, standing: CourseStanding, today: string): CourseFacts | null {
  const { participation, hours, interviews, expectedHandover } = standing;
  if (!participation) return null;
  const live: CourseInterview[] = facts.interviews
    .filter(
      ({ on, status, purposes }) =>
        on >= participation.startDate &&
        (status === "held" || status === "booked") &&
        purposes.some((p) => p === "job" || p === "joint"),
    )
    .map(({ entityId, on, status, purposes }) => ({
      id: entityId,
      on,
      kind: purposes.includes("joint") ? "joint" : "individual",
      state: status === "held" ? "held" : "booked",
    }));
  // What is booked is on its way to being held: only what neither is held nor booked is drawn as owed.
  const owed = (["individual", "joint"] as const).flatMap((kind) => {
    const booked = live.filter((interview) => interview.kind === kind && interview.state === "booked").length;
    const lacking = participation.endDate ? 0 : Math.max(0, interviews.owedFund[kind] - booked);
    return Array.from(
      { length: lacking },
      (_, at): CourseInterview => ({ id: `owed-${kind}-${at}`, on: null, kind, state: "owed" }),
    );
  });
  return {
    startDate: participation.startDate,
    today,
    hoursUsed: hours.total,
    hoursLimit: hours.threshold,
    expectedHandover:
      expectedHandover && !participation.endDate
        ? { from: `${expectedHandover}-01`, to: endOfMonth(`${expectedHandover}-01`) }
        : null,
    endedOn: participation.endDate,
    interviews: [...live, ...owed],
    deadlines: facts.deadlines
      .filter(({ withdrawnOn, setOn }) => withdrawnOn === null && setOn >= participation.startDate)
      .map(({ deadline, bookedOn, daysWithoutTimes }) => {
        const effective = addDays(deadline, daysWithoutTimes);
        return {
          on: effective,
          state: bookedOn !== null && bookedOn <= effective ? "met" : today > effective ? "missed" : "open",
          frozenDays: daysWithoutTimes,
        };
      }),
  };
}
