import type { InterpretationTexts } from "../shape";

/** What else could have been read: the reading not taken, and why. */
export const otherReadings: InterpretationTexts = {
  "I-1":
    "In one place it sounds as if the limit is reached only when the hours exceed it. A member with exactly 410 hours would then stay in the fund. We follow the words about registering 410 hours.",
  "I-2":
    "The month in which the hours were used could count. The end date could then lie in the past whenever a payment is handled later.",
  "I-3":
    "Participation could begin on the registration day alone, or on the placement's day alone. We ask for both, because the three months count someone both registered and placed.",
  "I-4":
    "The caseworker could choose freely between 44 and 45. But 45 rests on three facts that can be checked, and 44 on a judgement.",
  "I-5":
    "Someone sent to the jobcenter at once could be left unmarked. But a reason code sits on a marking, so there has to be one.",
  "I-6":
    "Read by the letter, the day of the correction could become the end date. A member who was out would then be in again in between.",
  "I-7":
    "The insurance could be split month by month, or the one at the start could count. We take the simplest: the insurance on the day of counting.",
  "I-8": "A no-show could count as one of the day's two interviews too. No new time could then be found that day.",
  "I-9":
    "The deadline day could be the first day that is too late. And after it the member could cancel freely, so that the booking was no booking.",
  "I-10":
    "Only the end of the scheme says what lapses. On other moves deadlines and interviews could stand, but in a fund that no longer has the course.",
  "I-11":
    "The deadline could run on, only without a deregistration at its end. We do not let it run at all while the duty is not there.",
  "I-12":
    "The member could book the cv interview too, and the fund could summon to the availability interview. The rule names job interviews only, so the rest is chosen by who has something to meet.",
  "I-13":
    "The guidance's other day, 1 January 2025, could have been used. The scheme would then last a year longer than the order says.",
  "I-14":
    "Danish citizenship could always be enough to stand outside the act. But the list says Danish citizenship alone.",
  "I-15":
    "The member could report holiday that had already begun. A missed interview could then become holiday afterwards.",
  "I-16":
    "All hours of the benefit period could count, or the first month could be split at the start. The figures exist by the month only, so the month counts whole.",
  "I-17":
    "The deadline could run although there was not one time to book. The member would then lose benefits for what nobody could have done.",
  "I-18": "The act could be refused once the deadline is past. It would then never be done, and the delay never seen.",
  "I-19":
    "The two weeks could cover the decision alone, so that the guidance and the cv interview had no deadline at all.",
  "I-20":
    "Holiday could always excuse, or never. Both would hit somebody wrongly when the summons and the holiday cross.",
  "I-21":
    "A new registration could make a new participation with the hours set to zero. But the example with the 160 hours counts on.",
  "I-22":
    "The meeting could be taken as cancelled the moment the member is marked in. But it is the jobcenter that cancels, and the member may have two appointments meanwhile.",
  "I-23":
    "The age could be that of the registration day. And someone born on a leap day could turn a year older on 28 February.",
  "I-24":
    "The two weeks could run from the day from which the new right applies. They could then be over before the fund knew anything.",
  "I-25":
    "Participation could end without a code, or interviews on the last day could lapse. Figures and calendar would then not agree.",
  "I-26": "A wrong end could be corrected by another code only. But when the member never left, no code is right.",
  "I-27":
    "Notice and guidance could follow only the moves that the rule names. But the member needs the same, whatever the cause.",
  "I-28": "The end date could stand although it lay before the start. Participation would then last less than no time.",
  "I-29":
    "The deregistration could happen by itself the same night. It would then fall before the member had a chance to explain.",
  "I-30":
    "A day could count as covered if there was a free time at any one moment of it. It could be gone again before the member saw it.",
  "I-31":
    "The day of leaving could be the first day without membership. At the turn of a month that would move the end date by a whole month.",
  "I-32":
    "What happened after the end day could lapse by itself. But a deregistration or an interview has had its effect, and somebody has to look at it.",
  "I-33":
    "By the order's words alone only the member could demand the jobcenter's presence. The guidance gives the fund that right too.",
};
