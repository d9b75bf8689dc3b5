import type { InterpretationTexts } from "../shape";

/** Our reading where the guidance is silent or says two things. */
export const interpretations: InterpretationTexts = {
  "I-1": "The limit is reached at exactly 410.00 or 333.00 hours. Hours are added without rounding.",
  "I-2": "For code 41 it is the month in which the hours are ascertained, not the month they belong to.",
  "I-3": "Participation begins on the later of the registration day and the day of the placement.",
  "I-4": "If several grounds hold in a visitation, 45 is registered, because its criteria are objective.",
  "I-5":
    "When 44 or 45 is found at the first visitation, the member is marked in and out at once. One who is not covered at all is not marked.",
  "I-6": "A correction changes the code, not the day on which the contact course moved.",
  "I-7": "The insurance on the day of counting decides whether the limit is 410 or 333 hours.",
  "I-8": "Planned and held interviews fill a day. Cancellations, no-shows and lawful absences do not.",
  "I-9":
    "A booking on the deadline day itself is in time. After it the member can move an only booking, but not cancel it.",
  "I-10":
    "On any move to the jobcenter, deadlines and job interviews after the end date lapse. The earlier ones stand.",
  "I-11": "Under reduced effort without duties no booking deadline runs, and none can be set.",
  "I-12":
    "The fund summons to cv interviews. An availability interview, alone or with a job interview, is booked by the member.",
  "I-13": "The guidance names two last days. The order confirms 31 December 2023.",
  "I-14": "When a Danish citizen also has another citizenship outside the list, the caseworker assesses it.",
  "I-15": "The member cannot report holiday that has begun. The fund can register it.",
  "I-16":
    "Hours before the participation's first month do not count. A corrected figure replaces the old one, and 41 stands even if the sum falls.",
  "I-17":
    "A deadline is set only when there are times to book. Days without any are given back, and a deadline that could not be met leads to no deregistration.",
  "I-18": "A duty can be done late. That takes a written reason and is recorded as late.",
  "I-19": "The two weeks cover three things: the decision, the guidance, and the cv interview where one is to be held.",
  "I-20": "Holiday reported after the summons does not excuse by itself. The caseworker sees both times and decides.",
  "I-21": "A member who is deregistered and registers again comes back to the same participation and the same count.",
  "I-22": "A meeting at the jobcenter is shown as one it has to cancel, until it is reported as cancelled.",
  "I-23":
    "Age, education and children are those of the assessment day. Someone born on 29 February turns a year older on 1 March in other years.",
  "I-24":
    "On re-placement without a new registration the two weeks run from the day the fund learned of the new right.",
  "I-25":
    "When the scheme expires, an open participation ends on its last day with code 41. What lies on that day stands.",
  "I-26": "An end set by mistake is annulled by a team lead with a reason. Under exemption no interview falls due.",
  "I-27": "Notice and guidance follow every move to the jobcenter, whatever the code.",
  "I-28": "An end date never falls before the participation's start. It is then the start day.",
  "I-29":
    "A missed deadline is recorded the same night and the member is heard. Deregistering is the fund's own act; it may choose to have it taken by itself after a number of days.",
  "I-30": "A day counts as one without times if at any moment of it there was no free time the member could book.",
  "I-31": "The day of leaving is the last day of membership.",
  "I-32":
    "When an end is registered for a day in the past, interviews held still count, and what followed it is shown for review.",
  "I-33": "Guidance and order differ on who can demand the jobcenter's presence. The guidance is followed.",
};
