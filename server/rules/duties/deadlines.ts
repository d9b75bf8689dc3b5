import type { BookingDeadline } from "../case-facts";
import { addDays } from "../day";
import { movesToJobcenter } from "../section-02-reason-codes";
import { bookingDeadline } from "../section-04-deadlines";
import { type CaseDay, exemptWhileRunning, refersTo, registrationOn } from "./case-day";
import type { DutyState } from "./duty";
import type { DutyList } from "./duty-list";
import { dayAfter } from "./remembered-days";

/** Where a booking deadline stands on the day, as the duties of member and fund both see it. */
export type DeadlineStanding = {
  readonly deadline: BookingDeadline;
  readonly effective: string;
  readonly status: "upcoming" | "open" | "met" | "late" | "missed" | "lapsed" | "exempt";
};

export function deadlineStandings(day: CaseDay): DeadlineStanding[] {
  return day.facts.deadlines.map((deadline) => standingOf(day, deadline));
}

function standingOf(day: CaseDay, deadline: BookingDeadline): DeadlineStanding {
  const { facts, scheme, today } = day;
  const effective = addDays(deadline.deadline, deadline.daysWithoutTimes);
  const answered = facts.interviews.some(
    (one) => refersTo(one.deadlineId, deadline) && (one.status === "booked" || one.status === "held"),
  );
  // A live interview in answer to the deadline, whose day of booking is not told, counts in the member's favour.
  const told = deadline.bookedOn !== null && deadline.bookedOn <= today ? deadline.bookedOn : null;
  const bookedOn = told ?? (answered ? deadline.setOn : null);
  const course = day.courses.find(({ participation }) => refersTo(deadline.participationId, participation));
  const endsWith = course && movesToJobcenter(course.participation.reasonCode ?? 41) ? course.lastDay : undefined;
  const exempt = exemptWhileRunning(facts, deadline, today);
  const { status } = bookingDeadline(
    {
      deadline: deadline.deadline,
      bookedOn,
      today,
      participationEndsOn: endsWith,
      exempt,
      daysWithoutTimes: deadline.daysWithoutTimes,
    },
    scheme,
  ).value;
  const standing = (value: DeadlineStanding["status"]) => ({ deadline, effective, status: value });
  if (status === "met") return standing("met");
  if (deadline.withdrawnOn !== null && deadline.withdrawnOn <= today) return standing("lapsed");
  if (status === "lapsed") return standing(exempt ? "exempt" : "lapsed");
  if (deregisteredWhileRunning(day, deadline, effective)) return standing("lapsed");
  if (bookedOn !== null && deadline.setOn <= today) return standing("late");
  if (deadline.setOn > today) return standing("upcoming");
  return standing(status);
}

/** Deregistered before the deadline was over: it no longer runs, also not when the member registers again (I-21). */
function deregisteredWhileRunning({ facts, today }: CaseDay, { setOn }: BookingDeadline, effective: string): boolean {
  return facts.registrations.some(
    ({ deregisteredFrom: from }) => from !== null && from <= today && setOn < from && from <= effective,
  );
}

/** R4.3a and R4.3b, § 4, stk. 3: the member books by the deadline; the fund deregisters one who did not. */
export function deadlineDuties(day: CaseDay, standings: readonly DeadlineStanding[], list: DutyList): void {
  for (const standing of standings) {
    const { deadline, effective } = standing;
    const deregistration = deregistrationState(day, standing);
    list.add({
      key: `book:${deadline.entityId}`,
      owner: "member",
      rule: "R4.3a",
      bucket: null,
      text: deadline.daysWithoutTimes > 0 ? "bookExtended" : "book",
      facts: {
        deadline: effective,
        bookedOn: deadline.bookedOn,
        daysGivenBack: deadline.daysWithoutTimes,
        deregisteredFrom: dayAfter(effective),
      },
      state: bookState(standing, deregistration),
      opensOn: deadline.setOn,
      dueOn: effective,
    });
    if (deregistration !== null) {
      list.add({
        key: `deregister:${deadline.entityId}`,
        owner: "fund",
        rule: "R4.3b",
        bucket: "deadlineMissed",
        text: "deregister",
        facts: { deadline: effective, deregisteredFrom: dayAfter(effective), bookedOn: deadline.bookedOn },
        state: deregistration,
        opensOn: dayAfter(effective),
        dueOn: null,
      });
    }
    list.wakeOn(...deadlineTurns(deadline));
  }
}

/** Days on which where a deadline stands may become another by itself. */
export const deadlineTurns = ({ setOn, deadline, daysWithoutTimes, withdrawnOn, bookedOn }: BookingDeadline) => [
  setOn,
  dayAfter(addDays(deadline, daysWithoutTimes)),
  withdrawnOn,
  bookedOn,
];

function bookState({ status }: DeadlineStanding, deregistration: DutyState | null): DutyState {
  // Missed: it stays open and overdue until its consequence has been drawn.
  if (status === "missed") return deregistration === "open" ? "open" : "lapsed";
  return status;
}

/**
 * I-29 on R4.3b: the deregistration is the fund's to take, from the day after the deadline. Done when the registration
 * that ran then was ended for it; without an object when it had ended otherwise by then. `null` when no deadline was
 * missed.
 */
function deregistrationState({ facts }: CaseDay, { effective, status }: DeadlineStanding): DutyState | null {
  if (status !== "missed" && status !== "late") return null;
  const from = dayAfter(effective);
  const registration = registrationOn(facts, effective);
  if (registration === null) return facts.registrations.length === 0 ? "open" : "lapsed";
  const { deregisteredFrom, deregistrationGround } = registration;
  if (deregisteredFrom === null) return "open";
  if (deregistrationGround === "missedDeadline") return "met";
  return deregisteredFrom <= from ? "lapsed" : "open";
}
