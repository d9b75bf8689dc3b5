import type { Interview } from "../case-facts";
import { minDay } from "../day";
import type { InterpretationId, RuleId } from "../rule-ids";
import { movesToJobcenter } from "../section-02-reason-codes";
import { isExemptOn } from "../section-07-reduced-effort";
import { lapsesAtMove } from "../section-14-expiry";
import type { Purpose } from "../vocabulary";
import { type CaseDay, danishDay, isDeregisteredOn } from "./case-day";
import type { DutyState } from "./duty";
import type { DutyList } from "./duty-list";
import { dayAfter } from "./remembered-days";

/**
 * What a planned interview is still for, after the lapses of a move: job and joint interviews after the end date fall
 * away and the rest of a mixed one stands (I-10, R14.3b). Empty: it lapsed altogether.
 */
function purposesLeft({ courses }: CaseDay, interview: Interview): readonly Purpose[] {
  const course = courses.findLast(({ participation }) => participation.startDate <= interview.on);
  const reasonCode = course?.participation.reasonCode ?? 41;
  if (!course || interview.on <= course.lastDay || !movesToJobcenter(reasonCode)) return interview.purposes;
  const { entityId: id, on, purposes } = interview;
  const lapse = lapsesAtMove({
    interviews: [{ id, on, purposes }],
    bookingDeadlines: [],
    endDate: course.lastDay,
    reasonCode,
  });
  return lapse.value.keptInterviews[0]?.purposes ?? [];
}

/** The rule under which the member is to come: as the interview was fixed. */
function ruleOf({ fixedBy, purposes, shortNoticeReason }: Interview): RuleId | InterpretationId {
  if (fixedBy === "member") return "R4.3a";
  if (purposes.includes("joint")) return "R4.5a";
  if (shortNoticeReason !== null) return "R4.6";
  return purposes.includes("job") ? "R4.5b" : "I-12";
}

/** Free of coming: under reduced effort on the day, unless an availability interview is part of it (R7a). */
function isFree({ facts }: CaseDay, { on }: Interview, left: readonly Purpose[]): boolean {
  return isExemptOn(on, facts.reducedEfforts) && left.length > 0 && !left.includes("availability");
}

const OUTCOMES = { held: "met", noShow: "lapsed", lawfulAbsence: "exempt", cancelled: "lapsed" } as const;

/**
 * The member comes to every interview fixed, booked or summoned; and, an operational duty that opens the day after, the
 * fund enters what became of it.
 */
export function appointmentDuties(day: CaseDay, list: DutyList): void {
  const { facts, today } = day;
  for (const interview of facts.interviews) {
    const { entityId, on, status, purposes, startsAt } = interview;
    const booked = status === "booked";
    const left = booked ? purposesLeft(day, interview) : purposes;
    const off = booked && (left.length === 0 || isDeregisteredOn(facts, on));
    const past = today > on;
    const opensOn = minDay(danishDay(interview.recordedAt), on);
    if (!booked || off || !past) {
      const state: DutyState = !booked
        ? OUTCOMES[status]
        : off
          ? "lapsed"
          : isFree(day, interview, left)
            ? "exempt"
            : opensOn > today
              ? "upcoming"
              : "open";
      list.add({
        key: `attend:${entityId}`,
        owner: "member",
        rule: ruleOf(interview),
        bucket: null,
        text: interview.fixedBy === "member" ? "attendBooked" : "attendSummoned",
        facts: { on, startsAt, purposes: left.join("+") },
        state,
        opensOn,
        dueOn: on,
      });
    }
    if (booked && left.length > 0) {
      list.add({
        key: `outcome:${entityId}`,
        owner: "fund",
        rule: null,
        bucket: "outcomeMissing",
        text: "outcome",
        facts: { on, startsAt, purposes: left.join("+") },
        state: past ? "open" : "upcoming",
        opensOn: dayAfter(on),
        dueOn: null,
      });
    }
    list.wakeOn(opensOn, dayAfter(on));
  }
}
