import type { GroundTexts } from "../shape";

/** Why something cannot be done, or remains to be assessed, and what can change it. */
export const grounds: GroundTexts = {
  factMissing: { sentence: "Something is missing: {fact:facts}.", lift: "Add it and try again." },
  municipalityOutside: {
    sentence: "{municipality:municipality} is not covered by the fund's permission on {day:day}.",
    lift: "Correct the municipality if it is registered wrongly.",
  },
  municipalityCovered: {
    sentence: "{municipality:municipality} is covered by the fund's permission on {day:day}, so code 42 does not fit.",
    lift: "Choose another reason code, or correct the municipality.",
  },
  leftFund: { sentence: "Membership of the fund ends on {leftFundOn:day}.", lift: null },
  placementUndecided: {
    sentence: "The member has not been placed in a benefit period yet.",
    lift: "Register the placement.",
  },
  periodOngoing: {
    sentence: "The member is in the middle of a benefit period and so not in the target group.",
    lift: "A re-placement makes a new visitation.",
  },
  placementOutsideScheme: {
    sentence: "The placement on {effectiveFrom:day} lies outside the scheme, which runs from {from:day} to {to:day}.",
    lift: "Correct the placement if its day is wrong.",
  },
  notParticipating: {
    sentence: "The member does not take part in the trial.",
    lift: "Visit the member to the fund first.",
  },
  alreadyEnded: {
    sentence: "Participation already has an end date: {endDate:day}.",
    lift: "Correct the reason code instead, or await a re-placement.",
  },
  hoursNotReached: {
    sentence: "{total:hours} of {threshold:hours} hours have been used. {remaining:hours} are left.",
    lift: "Code 41 can be used when the hours are reached and registered.",
  },
  tooOldForEducationOrder: {
    sentence: "The member is {age} on {day:day}, and the education order is for those under {limit}.",
    lift: "Correct the birth date if it is wrong.",
  },
  hasVocationalEducation: {
    sentence: "The member has a vocationally qualifying education.",
    lift: "Correct this if it is wrong.",
  },
  supportsChildren: { sentence: "The member supports children at home.", lift: "Correct this if it is wrong." },
  noNewRight: {
    sentence: "No placement in a new benefit period is registered.",
    lift: "Register the new placement first.",
  },
  nothingToCorrect: {
    sentence: "There is no reason code to correct.",
    lift: "Set an end date and a reason code first.",
  },
  sameRegistration: {
    sentence: "Code {reasonCode} with the same end date already stands.",
    lift: "Choose another reason code or day.",
  },
  notEnded: { sentence: "Participation is open, so there is nothing to annul.", lift: null },
  anotherParticipationOpen: {
    sentence: "The member has another open participation.",
    lift: "The other one has to end first.",
  },
  teamLeadOnly: { sentence: "Only a team lead can annul an end date.", lift: "Ask your team lead." },
  notReplaced: {
    sentence:
      "Participation ended on {endedOn:day}, and the placement on {effectiveFrom:day} is no new benefit period after it.",
    lift: "A re-placement opens a new participation.",
  },
  noPlacement: {
    sentence: "Participation ended on {endedOn:day}, and there is no new placement.",
    lift: "Register the re-placement first.",
  },
  tooManyInterviews: {
    sentence: "The day would have {interviews} interviews with {purposes} purposes. There is room for {most}.",
    lift: "Choose another day, or cancel one of the interviews.",
  },
  samePurposeTwice: { sentence: "That day already has: {purpose:purposes}.", lift: "Choose another day." },
  pairNotAllowed: {
    sentence: "{pair:pair} cannot be on the same day.",
    lift: "Cv or availability can go with a job interview or a joint interview. Otherwise choose another day.",
  },
  mustBeInPerson: {
    sentence: "An individual job interview cannot be held like this: {form:forms}.",
    lift: "Choose to meet in person, or register that the member takes part in an offer.",
  },
  memberBooks: {
    sentence: "{purposes:pair} is booked by the member.",
    lift: "Set a booking deadline or, for a job interview, write why it is urgent.",
  },
  fundSummons: { sentence: "{purposes:pair} is one the fund summons to.", lift: "Summon the member instead." },
  summonsStands: {
    sentence: "The fund has summoned to this interview, so the member cannot move or cancel it.",
    lift: "Write to the fund if the time does not suit.",
  },
  interviewPast: { sentence: "The day has passed: {on:day}.", lift: "Choose {today:day} or later." },
  interviewFuture: {
    sentence: "The interview is not until {on:day}, so it can neither have been held nor missed yet.",
    lift: "Register what became of it on the day or after.",
  },
  afterParticipation: {
    sentence: "Participation ends on {endDate:day}, and the interview is on {on:day}.",
    lift: "Choose a day within the period.",
  },
  exemptFromInterviews: {
    sentence: "The member is exempt from cv and job interviews on {on:day} because of reduced effort.",
    lift: "Choose a day after the exemption.",
  },
  exemptFromDeadline: {
    sentence: "The member is under reduced effort without duties, so no booking deadline can run.",
    lift: "Set the deadline when the exemption is over.",
  },
  deadlinePast: {
    sentence: "The deadline {deadline:day} has already passed.",
    lift: "Choose {today:day} or later.",
  },
  deadlineAfterParticipation: {
    sentence: "The deadline {deadline:day} is after the last day of participation, {endDate:day}.",
    lift: "Choose an earlier day.",
  },
  noBookableTimes: {
    sentence: "There are no times to book up to {deadline:day}.",
    lift: "Open times first, or choose a later deadline.",
  },
  notRegistered: {
    sentence: "The member is not registered as a job seeker.",
    lift: "It can be done when the member is registered again.",
  },
  deadlineNotPassed: { sentence: "The deadline still runs, to the end of {deadline:day}.", lift: null },
  deadlineMet: {
    sentence: "The member booked on {bookedOn:day}, within the deadline {deadline:day}.",
    lift: null,
  },
  deadlineLapsed: { sentence: "The deadline {deadline:day} has lapsed.", lift: "Set a new deadline." },
  dayNotGivenBack: {
    sentence: "{on:day} is not given back: there were times to book all day, or the day lies outside the deadline.",
    lift: "A day is given back when at any moment of it there was no time to book, or the portal was down.",
  },
  deregisteredByHand: {
    sentence: "The fund has not chosen to have deregistrations taken by themselves.",
    lift: "A caseworker can deregister.",
  },
  deadlineChangedSince: {
    sentence: "The deadline has changed since the member was told that it was missed.",
    lift: "A caseworker looks at the case and can deregister.",
  },
  explanationUnread: {
    sentence: "The member has explained, and the explanation has not been handled.",
    lift: "Read the explanation and mark it as handled.",
  },
  timeToExplain: {
    sentence: "The member still has time to explain. The earliest day for deregistering by itself: {takenOn:day}.",
    lift: "A caseworker can deregister.",
  },
  deadlineCouldNotBeMet: {
    sentence: "The member had no time to choose by the deadline {deadline:day}, so it cannot lead to deregistration.",
    lift: "Open times and set a new deadline.",
  },
  bookingMustRemain: {
    sentence: "The deadline passed on {deadline:day}, and this is the only booking.",
    lift: "Move the interview to another time instead.",
  },
  outcomeRegistered: {
    sentence: "What became of the interview is already registered.",
    lift: "Correct the registration instead.",
  },
  cvIncomplete: { sentence: "The cv on Jobnet is {lack:lacks}.", lift: "The member corrects the cv on Jobnet." },
  jobcenterMayNotCall: {
    sentence: "The fund has the contact course, so the jobcenter cannot summon or set deadlines.",
    lift: null,
  },
  jobcenterMayNotContact: {
    sentence: "While the fund has the contact course, the jobcenter may only phone about a concrete job order.",
    lift: null,
  },
  jobcenterMayNotWrite: {
    sentence: "The jobcenter writes in Min Plan only after the contact course has moved.",
    lift: null,
  },
  holidayDayFixed: {
    sentence: "{on:day} is taken by {why:fixedDays}, which cannot be moved.",
    lift: "If the interview can be moved, move it first. Otherwise choose other days.",
  },
  holidayStarted: {
    sentence: "The holiday began on {from:day}, before it was reported on {reportedOn:day}.",
    lift: "Write to the fund. It can register the holiday.",
  },
  holidayOutsidePeriod: {
    sentence: "The trial ended on {endDate:day}, so the holiday is reported to the jobcenter.",
    lift: "Contact the jobcenter.",
  },
  holidayBegun: {
    sentence: "The holiday begins on {from:day}, so it can no longer be changed here.",
    lift: "Write to the fund. It can correct the holiday.",
  },
  holidayNotStanding: {
    sentence: "The holiday from {from:day} was refused or withdrawn.",
    lift: "Report a new holiday.",
  },
  holidayAfterSummons: {
    sentence:
      "The holiday was reported {reportedAt:instant}, and the summons for {on:day} was sent {summonsSentAt:instant}.",
    lift: "Consider whether the interview should be moved.",
  },
  selfRegistrationSuffices: {
    sentence: "The holiday on {from:day} was reported {daysNotice} days before, so it needs no approval.",
    lift: "The member registers it.",
  },
  otherCitizenshipToo: {
    sentence: "The member has Danish and another citizenship.",
    lift: "Consider whether the repatriation act applies, and write why.",
  },
  jobcenterUndecided: {
    sentence: "The jobcenter has not said yet whether it joins.",
    lift: "The member or the fund can ask for it.",
  },
  minPlanLacks: { sentence: "Min Plan lacks {lack:lacks}.", lift: "Fill it in in Min Plan." },
  measuresNoGround: {
    sentence: "Measures from a warning of dismissal are no ground to move the contact course.",
    lift: null,
  },
  alreadyRegistered: {
    sentence: "The member is already registered as a job seeker from {registeredOn:day}.",
    lift: "Correct the registration if the day is wrong.",
  },
  alreadyPlaced: {
    sentence: "A placement from {effectiveFrom:day} is already registered.",
    lift: "Correct it if it is wrong.",
  },
  alreadyVisited: {
    sentence: "The member was visited to the fund on {visitedOn:day}.",
    lift: "Mark out with a reason code if the jobcenter is to have the contact course.",
  },
  deadlineRunning: {
    sentence: "A booking deadline already runs until {deadline:day}.",
    lift: "Move it instead.",
  },
  notJoint: {
    sentence: "The jobcenter takes part in a joint job interview only.",
    lift: "Choose a joint job interview.",
  },
  timePast: {
    sentence: "The time on {on:day} has already begun or passed.",
    lift: "Choose a time that lies ahead.",
  },
  followUpSettled: { sentence: "It has been settled already.", lift: null },
  wayNotOpen: {
    sentence: "It cannot be undone in that way.",
    lift: "Choose another way, or let it stand with a reason.",
  },
  letterSent: {
    sentence: "The letter has reached the member and cannot be taken back.",
    lift: "Send a letter that corrects it.",
  },
  deadlineToReview: {
    sentence:
      "The deadline {deadline:day} lapsed with an end that has since been put right. Nobody has said yet whether it runs.",
    lift: "Decide on the deadline under What followed in the case.",
  },
  notDeregistered: { sentence: "The member is not deregistered, so there is nothing to annul.", lift: null },
  deregisteredOtherwise: {
    sentence: "The deregistration was not for a missed booking deadline.",
    lift: "Correct the registration if the day is wrong.",
  },
  leadAnnulsDeregistration: {
    sentence: "Only a team lead can annul a deregistration.",
    lift: "Ask your team lead.",
  },
};
