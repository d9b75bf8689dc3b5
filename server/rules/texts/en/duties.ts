import type { DutyTexts } from "../../duties/duty";

/** How a duty reads: short in lists, a sentence for the caseworker and, where the member sees it, one for the member. */
export const duties: DutyTexts = {
  visitation: {
    label: "Visitation",
    caseworker: "Decide on placement and visitation. The member has been registered since {registeredOn:day}.",
    member: "Your fund decides whether it or the jobcenter will follow you while you are unemployed.",
  },
  visitationAgain: {
    label: "New visitation",
    caseworker: "Decide on visitation again. The fund learned of the new right on {learnedOn:day}.",
    member: "You have earned a new right to benefits. Your fund decides who will follow you now.",
  },
  markOutLeftFund: {
    label: "Left the fund: code 43",
    caseworker: "Register reason code 43. The member's last day in the fund is {since:day}.",
    member: null,
  },
  markOutMoved: {
    label: "Moved: code 42",
    caseworker: "Register reason code 42. From {since:day} the member lives in a municipality outside the permission.",
    member: null,
  },
  guidance: {
    label: "Guidance about the trial",
    caseworker: "Guide about every topic and register it. Missing: {missing:topics}.",
    member: "Your fund is to tell you about the course: {missing:topics}.",
  },
  moveGuidance: {
    label: "Guidance before the move",
    caseworker: "Guide about the duties at the jobcenter before the course moves after {endDate:day}.",
    member: "Your fund is to tell you what applies at the jobcenter. Your course in the fund ends on {endDate:day}.",
  },
  repatriation: {
    label: "Repatriation to assess",
    caseworker: "Register whether the repatriation act covers the member. It is missing for the interview on {on:day}.",
    member: null,
  },
  repatriationGuidance: {
    label: "Guidance about repatriation",
    caseworker:
      "Guide the member about the repatriation act, and register it. At the interview on {on:day} the act covered the member, who was not guided.",
    member: null,
  },
  cvInterview: {
    label: "Cv interview",
    caseworker: "Hold the cv interview within two weeks of the registration on {registeredOn:day}.",
    member: "Your fund will call you to an interview about your cv.",
  },
  book: {
    label: "Book a job interview",
    caseworker: "The member is to book a job interview by {deadline:day}.",
    member:
      "Book a job interview by {deadline:day}. If you do not, the fund can deregister you from {deregisteredFrom:day}, and you can lose benefits.",
  },
  bookExtended: {
    label: "Book a job interview",
    caseworker:
      "The member is to book a job interview by {deadline:day}. The deadline was moved, for want of free times. Days added: {daysGivenBack}.",
    member:
      "Book a job interview by {deadline:day}. Your deadline was moved, because free times were missing. Days added: {daysGivenBack}.",
  },
  deregister: {
    label: "Booking deadline missed",
    caseworker:
      "The deadline {deadline:day} was missed. Hear the member's explanation and decide on deregistration with effect from {deregisteredFrom:day}.",
    member: "You did not book by {deadline:day}. Tell your fund why before it decides on deregistering you.",
  },
  individualInterview: {
    label: "Job interview {number}",
    caseworker: "Job interview no. {number} is missing. Set a booking deadline, so that the member can choose a time.",
    member: "You are to have job interview no. {number} in your fund. It sets a deadline when you can book.",
  },
  individualInterviewPlanned: {
    label: "Job interview {number}",
    caseworker: "Job interview no. {number} is fixed for {plannedOn:day}.",
    member: "Job interview no. {number} is fixed for {plannedOn:day}.",
  },
  individualInterviewAwaiting: {
    label: "Job interview {number}",
    caseworker: "Job interview no. {number} awaits the member's booking, deadline {deadline:day}.",
    member: "Job interview no. {number} awaits your booking by {deadline:day}.",
  },
  jointInterview: {
    label: "Joint job interview",
    caseworker: "The joint job interview has not been held yet.",
    member: "You are to have a joint job interview. Your fund will call you.",
  },
  jointInterviewPlanned: {
    label: "Joint job interview",
    caseworker: "The joint job interview is fixed for {plannedOn:day}.",
    member: "The joint job interview is fixed for {plannedOn:day}.",
  },
  jointCall: {
    label: "Call to the joint interview",
    caseworker: "Summon to the joint job interview, and hear whether the jobcenter takes part.",
    member: null,
  },
  attendBooked: {
    label: "Booked interview",
    caseworker: "The member has booked: {purposes:purposes}, {on:day}.",
    member: "Come to your {purposes:purposes} on {on:day}. Say so in good time if you cannot.",
  },
  attendSummoned: {
    label: "Summoned to an interview",
    caseworker: "The member has been summoned: {purposes:purposes}, {on:day}.",
    member: "You are summoned to your {purposes:purposes} on {on:day}. Say so in good time if you cannot come.",
  },
  outcome: {
    label: "Outcome missing",
    caseworker: "Register what became of the interview on {on:day} ({purposes:purposes}).",
    member: null,
  },
  hoursReached: {
    label: "Hours limit reached",
    caseworker:
      "{total:hours} of {threshold:hours} hours are used. Register code 41, so that the course ends on {endDate:day}.",
    member: "You have used {total:hours} of {threshold:hours} hours. The jobcenter takes over after {endDate:day}.",
  },
  hoursNear: {
    label: "Near the hours limit",
    caseworker: "{remaining:hours} hours are left. The limit is expected in {month:month}: prepare the move.",
    member:
      "You have {remaining:hours} hours left in the fund's course. The jobcenter is expected to take over after {month:month}.",
  },
  expiry: {
    label: "The scheme has expired",
    caseworker: "The scheme ended on {endDate:day}. Register code 41, so that the course goes to the jobcenter.",
    member: "The scheme ended on {endDate:day}. Your course goes over to the jobcenter.",
  },
  holiday: {
    label: "Holiday to decide",
    caseworker: "Approve or refuse holiday from {from:day} to {to:day}, told of on {reportedOn:day}.",
    member: "Your fund answers your wish for holiday from {from:day} to {to:day}.",
  },
  minPlan: {
    label: "Min Plan missing",
    caseworker: "Write Min Plan with the member, and publish it.",
    member: "You and your fund are to make your plan together.",
  },
  minPlanPublish: {
    label: "Min Plan is a draft",
    caseworker: "Min Plan is a draft. Finish it, and publish it.",
    member: "Your plan is a draft. Your fund finishes it with you.",
  },
  jobGoal: {
    label: "Job goal missing",
    caseworker: "Register and approve at least one job goal in Min Plan.",
    member: "Agree with your fund on which jobs you aim at.",
  },
  similarJobGoal: {
    label: "Job goal: a similar job",
    caseworker: "One job goal must aim at a job like the present one: the member is under notice or self-employed.",
    member: "One of your job goals must aim at a job like the one you have or had.",
  },
  minPlanDraft: {
    label: "Draft of Min Plan",
    caseworker: "Make a draft of Min Plan: the member went to the jobcenter on {sentOn:day}, within the two weeks.",
    member: "Your fund makes a draft of your plan that the jobcenter can use.",
  },
  planActivity: {
    label: "Activity with a duty",
    caseworker: "Agreed in Min Plan, with a duty to take part: {what}",
    member: "{what}",
  },
  planStep: {
    label: "Next step in Min Plan",
    caseworker: "Agreed in Min Plan: {what}",
    member: "{what}",
  },
  noticeEffort: {
    label: "Effort in the notice period",
    caseworker: "Offer an effort: the member is under notice, known since {since:day}.",
    member: "You are under notice. Your fund offers to help you even before you are unemployed.",
  },
  cv: {
    label: "Cv on Jobnet",
    caseworker: "The member keeps the cv on Jobnet complete, up to date and searchable; the fund watches.",
    member: "Keep your cv on Jobnet complete, up to date and searchable.",
  },
  cvLacking: {
    label: "Cv on Jobnet is not in order",
    caseworker: "On {since:day} the cv on Jobnet was not in order: complete {complete:cv}, searchable {searchable:cv}.",
    member:
      "Your cv on Jobnet is not in order: complete {complete:cv}, searchable {searchable:cv}. Put it right on Jobnet.",
  },
  cvToFollowUp: {
    label: "Cv on Jobnet is not in order",
    caseworker:
      "On {since:day} the cv on Jobnet was not in order: complete {complete:cv}, searchable {searchable:cv}. Follow it up with the member.",
    member: null,
  },
  afterDeath: {
    label: "The member has died",
    caseworker:
      "The member died on {on:day}. Appointments and deadlines have lapsed, and nothing is sent to the member. End the participation when there is quiet for it.",
    member: null,
  },
  readGuidance: {
    label: "Guidance in the portal",
    caseworker: "The member has not yet read these topics in the portal: {unread:topics}.",
    member: "Read about your course in the fund. Topics left to read: {count}.",
  },
  jobcenterMeeting: {
    label: "Meeting at the jobcenter",
    caseworker: "The jobcenter is to cancel the meeting on {on:day}. Ask for it if it is not done.",
    member: "The jobcenter is to cancel your meeting on {on:day}: your fund follows you now.",
  },
  jobcenterIndividual: {
    label: "The jobcenter's job interviews",
    caseworker:
      "Individual job interviews that the jobcenter owes at least: {owed}, {fromFund} of them left over from the fund.",
    member: "Job interviews that the jobcenter is to hold with you at least: {owed}.",
  },
  jobcenterJoint: {
    label: "The jobcenter's joint interviews",
    caseworker:
      "Joint job interviews that the jobcenter owes at least: {owed}, {fromFund} of them left over from the fund.",
    member: "Joint job interviews that the jobcenter is to hold with you at least: {owed}.",
  },
  readMessage: {
    label: "Message to read",
    caseworker: "Read the message from the member of {on:day}, and answer it.",
    member: null,
  },
  readSummonsAnswer: {
    label: "Answer to a summons",
    caseworker: "Read what the member answered to the summons on {on:day}.",
    member: null,
  },
  readIllness: {
    label: "The member is ill",
    caseworker: "On {on:day} the member told of illness from {from:day}. Settle what has been arranged.",
    member: null,
  },
  readJob: {
    label: "The member has a job",
    caseworker: "On {on:day} the member told of a job from {from:day}. Register that they leave the register.",
    member: null,
  },
  readRegisteredAgain: {
    label: "The member is registered again",
    caseworker: "On {on:day} the member told of a new registration from {from:day}. Register it.",
    member: null,
  },
  readExplanation: {
    label: "Explanation to read",
    caseworker: "Read what the member explained on {on:day} before you go on.",
    member: null,
  },
  readGoalProposal: {
    label: "Proposed job goal",
    caseworker: "Decide on the job goal that the member proposed on {on:day}.",
    member: null,
  },
  readPlanComment: {
    label: "Comment on Min Plan",
    caseworker: "Read what the member wrote about Min Plan on {on:day}.",
    member: null,
  },
  readAccessQuestion: {
    label: "Question about the log",
    caseworker: "Answer what the member asked on {on:day} about who has seen the case.",
    member: null,
  },
  tellWell: {
    label: "Well again",
    caseworker: "The member says when the illness from {from:day} is over.",
    member: "You are ill from {from:day}. Tell us here when you are well again.",
  },
  exchangeRefused: {
    label: "Refused by the DFDG",
    caseworker: "The DFDG refused a message on {since:day}: {error:refusal}. Correct it and send it again.",
    member: null,
  },
  notificationUnclear: {
    label: "Notification that could not be used",
    caseworker:
      "A notification from the DFDG on {since:day} could not be used: {type:notification}. Decide what is to be done under From the DFDG.",
    member: null,
  },
  exchangeDiffers: {
    label: "Difference from the DFDG",
    caseworker: "The DFDG holds something else than the fund about {what:differences}. Found on {since:day}.",
    member: null,
  },
  letterFailed: {
    label: "Letter did not arrive",
    caseworker: "A letter did not arrive on {since:day}: {error:letterProblems}. Find another way to reach the member.",
    member: null,
  },
  hoursBelowLimit: {
    label: "Hours corrected to below the limit",
    caseworker:
      "On {since:day} the hours were corrected to below the limit, after reason 41 had been registered. Reason 41 stands. If the member should never have been marked in, the code is corrected to 38.",
    member: null,
  },
  glassBroken: {
    label: "The case was opened without access",
    caseworker:
      "On {since:day} {who} opened the case without being on the list of those who may. The reason was: {reason}",
    member: null,
  },
  followUpLetter: {
    label: "Letter after a correction",
    caseworker: "A letter of {on:day} is no longer right. Take it back, or send one that corrects it.",
    member: null,
  },
  followUpInterview: {
    label: "Interview after a correction",
    caseworker: "The interview on {on:day} rested on a registration that was put right. Undo it, or let it stand.",
    member: null,
  },
  followUpDeadline: {
    label: "Deadline after a correction",
    caseworker: "The booking deadline {on:day} rested on a registration that was put right. Say whether it runs.",
    member: null,
  },
  followUpDeregistration: {
    label: "Deregistration after a correction",
    caseworker:
      "The deregistration from {on:day} rested on a registration that was put right. Annul it, or let it stand.",
    member: null,
  },
  complaintReceived: {
    label: "Complaint received",
    caseworker: "Look at the decision again: the member complained on {on:day}.",
    member: null,
  },
  complaintTreating: {
    label: "Complaint under treatment",
    caseworker: "Decide the complaint of {on:day}. It has been under treatment since {since:day}.",
    member: null,
  },
  complaintUpheld: {
    label: "Complaint to send on",
    caseworker: "The fund upheld the decision on {since:day}. Send the complaint of {on:day} on.",
    member: null,
  },
  complaintSentOn: {
    label: "Complaint sent on",
    caseworker: "The complaint of {on:day} was sent on {since:day}. An answer is awaited.",
    member: null,
  },
  complaintReversed: {
    label: "Complaint upheld for the member",
    caseworker: "On {since:day} the decision was reversed. Annul the deregistration, so that everybody is told.",
    member: null,
  },
};
