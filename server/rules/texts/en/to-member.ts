import type { MemberTexts } from "../shape";

/** What the law means for the member, said to the member. */
export const toMember: MemberTexts = {
  grounds: {
    factMissing: {
      sentence: "The fund has not registered something about you that this needs.",
      lift: "Write to the fund, and it will be put right.",
    },
    notParticipating: {
      sentence: "You are not in a contact course with the fund right now, so there is nothing to book here.",
      lift: null,
    },
    tooManyInterviews: {
      sentence:
        "You would have {interviews} interviews that day with {purposes} purposes. There is room for {most} of each at most.",
      lift: "Choose another day.",
    },
    samePurposeTwice: { sentence: "You already have this that day: {purpose:purposes}.", lift: "Choose another day." },
    pairNotAllowed: { sentence: "{pair:pair} cannot be on the same day.", lift: "Choose another day." },
    mustBeInPerson: {
      sentence: "You meet in person for a job interview. It cannot be held like this: {form:forms}.",
      lift: "Choose a time to meet. If you take part in an offer, write so to the fund: then it can be done.",
    },
    memberBooks: {
      sentence: "You booked the interview yourself, so there is no summons to answer.",
      lift: "Move or cancel the interview instead.",
    },
    fundSummons: {
      sentence: "The fund summons you to this, and you do not book it yourself: {purposes:pair}.",
      lift: "Wait for the summons, or write to the fund.",
    },
    summonsStands: {
      sentence: "The fund has summoned you to the interview, so you cannot move or cancel it yourself.",
      lift: "If the time does not suit you, answer the summons.",
    },
    interviewPast: { sentence: "The day has passed: {on:day}.", lift: "If you did not come, tell the fund why." },
    afterParticipation: {
      sentence:
        "Your course with the fund goes up to and with {endDate:day}. Interviews after that you book with the jobcenter, on Jobnet.",
      lift: null,
    },
    exemptFromInterviews: {
      sentence: "You are exempt from cv and job interviews on {on:day}, because you are under a reduced effort.",
      lift: "Choose a day after the exemption. Until then there is nothing you need to do.",
    },
    bookingMustRemain: {
      sentence: "Your deadline passed on {deadline:day}, and this is the only interview that meets it.",
      lift: "Move the interview to another time instead.",
    },
    outcomeRegistered: {
      sentence: "The interview is already closed in your case.",
      lift: "Write to the fund if that is wrong.",
    },
    holidayDayFixed: {
      sentence: "{on:day} is taken by {why:fixedDays}, which cannot be moved.",
      lift: "Choose other days. If it is an interview, you can also ask the fund for another time.",
    },
    holidayStarted: {
      sentence: "The holiday began on {from:day}, before you reported it on {reportedOn:day}.",
      lift: "Write to the fund. It can register the holiday.",
    },
    holidayOutsidePeriod: {
      sentence: "Your course with the fund ended on {endDate:day}, so you report the holiday to the jobcenter.",
      lift: "Report the holiday on Jobnet.",
    },
    holidayBegun: {
      sentence: "The holiday begins on {from:day}, so you can no longer change it here.",
      lift: "Write to the fund. It can correct the holiday.",
    },
    holidayNotStanding: {
      sentence: "The holiday from {from:day} was refused or withdrawn, so there is nothing to change.",
      lift: "Report a new holiday.",
    },
    notJoint: { sentence: "The jobcenter takes part in joint job interviews only.", lift: null },
  },
  told: {
    deregistrationAhead:
      "If you do not book in time, the fund may deregister you as a job seeker from {from:near}. You may then lose benefits.",
    deadlineMissed:
      "The fund may deregister you as a job seeker from {from:near}, and you may then lose benefits. First tell it why you did not book.",
    deregistered:
      "You were deregistered because the deadline {deadline:near} was not met. If there was a good reason, the fund can look at the decision again.",
    absence: "If you stay away without a valid reason, you may lose benefits. Say so in good time if you cannot come.",
    summonsUnanswered:
      "The summons stands until the fund has answered you. Staying away without an agreement may affect your benefits.",
    jobcenterSets:
      "The jobcenter sets deadlines for you on Jobnet and calls you to interviews. You must follow them to get benefits.",
    jobcenterMissed: "If you do not, you may lose benefits.",
    exempt: "You need not come to interviews just now, because you are under a reduced effort.",
    courseKept:
      "The hours you have used and your interviews are not lost: if you register again, you go on where you left off.",
    holidayNotice:
      "You report holiday to the fund, not to the jobcenter. If you report it at least {days} days before, it is registered at once. Later than that, the fund must first say yes.",
    limitFullTime:
      "You are insured full time, and the limit is {limit:hours} hours. The fund has your course up to the end of the month in which it registers that you have reached it. After that the jobcenter takes over.",
    limitPartTime:
      "You are insured part time, and the limit is {limit:hours} hours. The fund has your course up to the end of the month in which it registers that you have reached it. After that the jobcenter takes over.",
    limitInWork: "If you get work, the counting stops. The hours are the same if you become unemployed again.",
  },
  guidance: {
    trial: {
      title: "What the trial is about",
      text: "Normally it is the jobcenter that holds interviews with the unemployed. In a trial it is {fund} instead, in your first time out of work. So you meet the same people who pay your benefits and know your trade.",
      benefits: "Your benefits are the same as without the trial. Only the place you meet is another.",
    },
    contactCourse: {
      title: "The interviews in the fund",
      text: "You are to come to at least two job interviews with {fund}, and to one joint job interview, where the jobcenter may take part. You book the job interviews yourself, by a deadline. You are called to the joint one. Interviews about your cv and your availability belong here too, and may be on the same day.",
      benefits: "The interviews are part of getting benefits. You must book them and come to them.",
    },
    jobcenterRelation: {
      title: "The jobcenter meanwhile",
      text: "As long as {fund} has your course, the jobcenter does not call you and sets no deadlines. If you have a meeting with the jobcenter from before, it is to cancel it. You report holiday to {fund}.",
      benefits: "If you are called by the jobcenter all the same, write to us before you stay away from it.",
    },
    transfer: {
      title: "When you move to the jobcenter",
      text: "The course in the fund lasts for the first three months that you get benefits. They are counted in hours: {fullTime:hours} if you are insured full time and {partTime:hours} if part time. When the hours are used, the jobcenter takes over from the next month. It may happen sooner, for instance if you need help that only the jobcenter can give.",
      benefits:
        "The benefits go on. But then it is the jobcenter’s deadlines and interviews that you must keep an eye on. You are told before.",
    },
    consequences: {
      title: "If you miss a deadline or an interview",
      text: "If you do not book by the deadline, {fund} may deregister you as a job seeker from the day after. Not coming to an interview may have consequences as well. Say so as soon as you can see that something will go wrong: the time can often be moved, and your explanation is read.",
      benefits:
        "You may lose benefits, just as if it had been at the jobcenter. If you are deregistered, you get nothing until you have registered again.",
    },
    jobcenterContact: {
      title: "When the jobcenter phones about a job",
      text: "The jobcenter may phone you if an employer has asked it for people for a particular job. Otherwise it does not contact you in this time. It tells {fund} that it has phoned.",
      benefits:
        "You must be available for a job that you can take. If you say no without a good reason, it may cost benefits.",
    },
    offers: {
      title: "Courses, work placements and other offers",
      text: "It is still the jobcenter that grants offers such as work placements, wage subsidies and education. If you have found a placement yourself, it is also the jobcenter that says yes or no. {fund} can recommend an offer and show you where to ask.",
      benefits:
        "While you are in an offer you get benefits as usual. If the jobcenter has given you an offer, you must take part in it.",
    },
  },
};
