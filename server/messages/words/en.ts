import { type LetterWords, WEEKS_TO_COMPLAIN } from "./shape";

const BOOK_OR_ELSE =
  "If you have not booked when the deadline is over, you will be deregistered as a job seeker and get no benefits from the day after.";
/** As the portal says it: deregistering is the fund's act, after the member has been heard. */
const BOOK_OR_MAY =
  "If you have not booked when the deadline is over, we may deregister you as a job seeker from the day after. You may then lose benefits.";

export const en: LetterWords = {
  letters: {
    visitedToFund: [
      {
        title: "The fund has your contact course",
        body: `From {start-day} you have your interviews with the fund while you are unemployed. The jobcenter has been told.

You will get a deadline for booking your first job interview. Meetings and deadlines at the jobcenter fall away.

Read how the course works under Guidance on My page.`,
      },
    ],
    visitedToJobcenter: [
      {
        title: "The jobcenter has your contact course",
        body: `You have your interviews with the jobcenter while you are unemployed{from-the-day-after}.

The jobcenter will call you in. Your benefits still come from the fund.`,
      },
    ],
    guidanceGiven: [
      {
        title: "What we have guided you about",
        body: `On {day} we guided you about:

{topics}

You can read it again under Guidance on My page. Write to us if you are in doubt about anything.`,
      },
    ],
    deadlineSet: [
      {
        title: "You must book a job interview",
        body: `Book a job interview by {deadline}. That day is included.

Choose a time yourself on My page. ${BOOK_OR_ELSE}

If there are no times to choose from, you get those days back. If you cannot make it, write to us before the deadline is over.`,
      },
      {
        title: "You must book a job interview",
        body: `Book a job interview by {deadline}. That day is included.

Choose a time yourself on My page. ${BOOK_OR_MAY}

If there are no times to choose from, you get those days back. If you cannot make it, write to us before the deadline is over.`,
      },
    ],
    deadlineMoved: [
      {
        title: "You have a new deadline for booking",
        body: `Your deadline for booking a job interview was {before}. Now it is {deadline}. That day is included.

Choose a time yourself on My page. ${BOOK_OR_ELSE}

If you cannot make it, write to us before the deadline is over.`,
      },
      {
        title: "You have a new deadline for booking",
        body: `Your deadline for booking a job interview was {before}. Now it is {deadline}. That day is included.

Choose a time yourself on My page. ${BOOK_OR_MAY}

If you cannot make it, write to us before the deadline is over.`,
      },
    ],
    deadlineExtended: [
      {
        title: "You have more days to book",
        body: `Your deadline for booking was {before}. Now it is {deadline}. That day is included.

There were days without times to book, and you get them back. You need not do anything to get them.

Book a job interview on My page before the new deadline.`,
      },
    ],
    deadlineWithdrawn: [
      {
        title: "You need not book",
        body: `The deadline {deadline} for booking a job interview no longer applies.

You need not do anything.`,
      },
    ],
    deadlineReminder: [
      {
        title: "Remember to book a job interview",
        body: `You have not booked a job interview yet. You must do so by {deadline}. That day is included.

Choose a time on My page. ${BOOK_OR_ELSE}

If you cannot make it, write to us before the deadline is over.`,
      },
      {
        title: "Remember to book a job interview",
        body: `You have not booked a job interview yet. You must do so by {deadline}. That day is included.

Choose a time on My page. ${BOOK_OR_MAY}

If you cannot make it, write to us before the deadline is over.`,
      },
    ],
    deadlineMissed: [
      {
        title: "You did not book by the deadline",
        body: `You had to book a job interview by {deadline}. We cannot see a booking from you.

We may deregister you as a job seeker from {deregistered-from}, and then you may lose benefits. Nothing has been decided yet.

Tell us first what happened. You do that on your overview on My page. If you have papers on it, attach them.`,
      },
    ],
    interviewBooked: [
      {
        title: "Your interview is booked",
        body: `You have booked a time for: {interview}. It is {day} at {start} to {end}. Form: {form-and-place}.

You need not do more now. If you cannot come, move the interview on My page in good time.`,
      },
    ],
    interviewSummoned: [
      {
        title: "You are called to an interview",
        body: `The interview is about: {interview}. It is {day} at {start} to {end}. Form: {form-and-place}.

You must come. Answer on My page whether you are coming or need another time. The time stands until we have moved it.

Staying away without a good reason can affect your benefits.`,
      },
    ],
    interviewMoved: [
      {
        title: "Your interview has been moved",
        body: `The interview ({interview}) was {before}. Now it is {day} at {start} to {end}. Form: {form-and-place}.

Put the new time in your calendar. If it does not suit you, tell us at once.`,
      },
    ],
    interviewReminder: [
      {
        title: "Remember your interview",
        body: `You have an appointment for: {interview}. It is {day} at {start}. Form: {form-and-place}.

If you cannot come, tell us on My page at once.`,
      },
    ],
    interviewCancelled: [
      {
        title: "Your interview is cancelled",
        body: `The interview {day} at {start} ({interview}) will not be held.

You need not come. If you are to have a new time, we will tell you.`,
      },
    ],
    interviewKeeps: [
      {
        title: "Your interview has changed",
        body: `The interview {day} at {start} is now only about: {interview}. The rest lapses, because your contact course in the fund is over.

You must still come at the same time and place.`,
      },
    ],
    interviewSummary: [
      {
        title: "What we talked about",
        body: `This is what we talked about at the interview {day}:

{text}

You can read it again under Appointments on My page. Write to us if something is wrong or missing.`,
      },
    ],
    interviewMissed: [
      {
        title: "You did not come to the interview",
        body: `You were not at the interview {day}.

It can affect your benefits. If you were ill or had another good reason, tell us now, also if you have told us before.

You need a new time. Write to us if you have not got one.`,
      },
    ],
    deregistered: [
      {
        title: "You have been deregistered as a job seeker",
        body: `You are deregistered as a job seeker from {deregistered-from}.

Register on Jobnet today. You get no benefits for the days on which you are not registered. Tell us on My page when you have done so, and your course goes on.`,
      },
    ],
    registeredAgain: [
      {
        title: "We have registered that you are registered again",
        body: `You are registered as a job seeker again from {registered-from}.

If your course has not ended it goes on where it stopped, and the hours go on counting.

Keep an eye on My page: you may get a new deadline for booking.`,
      },
    ],
    reducedEffort: [
      {
        title: "You are exempt for a time",
        body: `From {from} to {to} a less intensive effort applies to you.

{what-applies}`,
      },
    ],
    holidayApproved: [
      {
        title: "Your holiday is approved",
        body: `You are on holiday from {from} to {to}. You have no interviews while you are on holiday.

{remark}

If you want to change the holiday, do so before it begins.`,
      },
    ],
    holidayRefused: [
      {
        title: "You cannot take holiday in that period",
        body: `We have said no to your holiday from {from} to {to}.

You must come to the interviews that are arranged and keep your deadlines. You can ask for another period.`,
      },
    ],
    courseMoves: [
      {
        title: "The jobcenter takes over your contact course",
        body: `Your last day in the contact course with the fund is {last-day}. After that you have your interviews with the jobcenter. The reason is: {cause}.

You have had {held-interviews} with the fund. The jobcenter must hold at least {remaining-interviews} with you.

The jobcenter has been told and will call you in. Your benefits still come from the fund.`,
      },
    ],
    participationEnds: [
      {
        title: "Your contact course ends",
        body: `Your contact course with the fund ends {last-day}. The reason is: {cause}.

Interviews and deadlines of the course that lie later fall away. The jobcenter has been told.`,
      },
    ],
    codeCorrected: [
      {
        title: "The reason your course ended has been corrected",
        body: `A wrong reason was registered for why your contact course with the fund ended. It has been corrected.

The right reason is: {cause}. Your last day in the course is {last-day}.

The jobcenter has been told the same. You need not do anything.`,
      },
    ],
    endAnnulled: [
      {
        title: "Your course with the fund goes on",
        body: `It was a mistake that your contact course was ended{with-last-day}. It is as if it had never happened.

You still have your interviews with the fund. The jobcenter has been told.`,
      },
    ],
    registrationCorrected: [
      {
        title: "Your registration has been corrected",
        body: `We have corrected your registration. You are registered from {registered-from}{and-deregistered}.

If that is not right, write to us.`,
      },
    ],
    deregistrationAnnulled: [
      {
        title: "You are not deregistered after all",
        body: `We deregistered you as a job seeker from {deregistered-from}. That was not right, and it has been annulled. It is as if it had never happened.

{and-the-deadline}

The jobcenter has been told. If you lack benefits for those days, write to us.`,
      },
    ],
    letterCorrected: [
      {
        title: "A correction to a letter from us",
        body: `We wrote to you on {day}. What we wrote is not right.

{text}`,
      },
    ],
    complaintReceived: [
      {
        title: "We have received your complaint",
        body: `We received your complaint on {day}. We are now looking at the decision again.

We write to you when we are done. If there is more to tell, write it to us.`,
      },
    ],
    complaintReversed: [
      {
        title: "Your complaint was right",
        body: `You complained on {day}. We have looked at the decision again, and you are right.

{remark}

What has to be undone we do now. You are told of each thing.`,
      },
    ],
    complaintUpheld: [
      {
        title: "We stand by the decision",
        body: `You complained on {day}. We have looked at the decision again and come to the same.

{remark}

We now send your complaint on to those who decide it. You need not do anything.`,
      },
    ],
    complaintSentOn: [
      {
        title: "Your complaint has been sent on",
        body: `We have sent your complaint of {day} on, with what is in the case. The answer comes from there.`,
      },
    ],
    interviewRestored: [
      {
        title: "Your interview takes place after all",
        body: `The interview ({interview}) was cancelled by mistake. It is on {day} at {start} to {end}. Form: {form-and-place}.

You must come. If the time no longer suits you, tell us at once.`,
      },
    ],
    interviewOfferedAgain: [
      {
        title: "You will get another time",
        body: `The interview on {day} ({interview}) was cancelled by mistake, and the time is no longer free.

You will get another time, or can choose one yourself on My page once you have a deadline. That it was cancelled does not count against you.`,
      },
    ],
    deadlineRunsAgain: [
      {
        title: "Your deadline for booking applies again",
        body: `The deadline {deadline} for booking a job interview applies again. That day counts.

Choose a time yourself on My page. ${BOOK_OR_ELSE}

If you cannot make it, write to us before the deadline is over.`,
      },
    ],
    message: [{ title: "Message from your fund", body: "{text}" }],
    reply: [{ title: "Answer from your fund", body: "{text}" }],
    unreadReminder: [
      {
        title: "You have a letter that you have not read",
        body: `We wrote to you on {day}, and we can see that you have not read it yet.

Read it under Messages on My page. There may be something that you must do by a certain day.`,
      },
    ],
  },
  reasons: {
    visitedToJobcenter: "{the-cause-is}",
    interviewMissed: "You had an appointment for: {interview}. It was {day} at {start}, and you did not come.",
    deregistered: "You had to book a job interview by {deadline}, and that did not happen. {about-the-explanation}",
    holidayRefused: "{remark}",
    courseMoves: "{the-cause-is}",
  },
  headings: { reason: "The reason", law: "It is in" },
  complaint: {
    title: "Do you disagree?",
    paragraphs: [
      "Write to the fund that you complain, and why you disagree. Then it looks at the decision again.",
      `You must do so within ${WEEKS_TO_COMPLAIN} weeks of getting the decision.`,
      "If the fund holds to its decision, it sends your complaint on to the centre for complaints about unemployment insurance (Center for Klager om Arbejdsløshedsforsikring) at the Danish Agency for Labour Market and Recruitment, which decides it.",
    ],
  },
};
