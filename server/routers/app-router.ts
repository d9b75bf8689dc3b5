import { accessRouter } from "./caseworker/access";
import { actsRouter } from "./caseworker/acts";
import { administrationRouter } from "./caseworker/administration";
import { assignRouter } from "./caseworker/assign";
import { calendarRouter } from "./caseworker/calendar";
import { calendarFeedRouter } from "./caseworker/calendar-feed";
import { caseRouter } from "./caseworker/case";
import { clockRouter } from "./caseworker/clock";
import { differencesRouter } from "./caseworker/differences";
import { draftsRouter } from "./caseworker/drafts";
import { inboxRouter } from "./caseworker/inbox";
import { incomingRouter } from "./caseworker/incoming";
import { interviewsRouter } from "./caseworker/interviews";
import { letterTemplatesRouter } from "./caseworker/letter-templates";
import { caseLettersRouter } from "./caseworker/letters";
import { manyRouter } from "./caseworker/many";
import { monthsRouter } from "./caseworker/months";
import { outgoingRouter } from "./caseworker/outgoing";
import { planRouter } from "./caseworker/plan";
import { savedViewsRouter } from "./caseworker/saved-views";
import { searchRouter } from "./caseworker/search";
import { teamRouter } from "./caseworker/team";
import { timesRouter } from "./caseworker/times";
import { workListRouter } from "./caseworker/work-list";
import { memberActsRouter } from "./member/acts";
import { appointmentsRouter } from "./member/appointments";
import { bookingRouter } from "./member/booking";
import { courseRouter } from "./member/course";
import { memberDocumentsRouter } from "./member/documents";
import { memberDraftsRouter } from "./member/drafts";
import { homeRouter } from "./member/home";
import { lettersRouter } from "./member/letters";
import { selfRouter } from "./member/self";
import { recordsRouter } from "./records";
import { rulesRouter } from "./rules";
import { supervisionRouter } from "./supervision";
import { createCallerFactory, router } from "./trpc";

/** Everything that can be called: the law, by anybody; the rest by who is signed in. */
export const appRouter = router({
  rules: rulesRouter,
  supervision: supervisionRouter,
  caseworker: router({
    access: accessRouter,
    acts: actsRouter,
    workList: workListRouter,
    search: searchRouter,
    times: timesRouter,
    savedViews: savedViewsRouter,
    assign: assignRouter,
    case: caseRouter,
    clock: clockRouter,
    drafts: draftsRouter,
    inbox: inboxRouter,
    incoming: incomingRouter,
    administration: administrationRouter,
    differences: differencesRouter,
    letters: caseLettersRouter,
    letterTemplates: letterTemplatesRouter,
    calendar: calendarRouter,
    calendarFeed: calendarFeedRouter,
    interviews: interviewsRouter,
    months: monthsRouter,
    outgoing: outgoingRouter,
    many: manyRouter,
    team: teamRouter,
    plan: planRouter,
  }),
  records: recordsRouter,
  member: router({
    acts: memberActsRouter,
    booking: bookingRouter,
    appointments: appointmentsRouter,
    course: courseRouter,
    self: selfRouter,
    home: homeRouter,
    letters: lettersRouter,
    drafts: memberDraftsRouter,
    documents: memberDocumentsRouter,
  }),
});

export type AppRouter = typeof appRouter;

/** For server components: the same procedures, with the same checks, without a request of their own. */
export const createCaller = createCallerFactory(appRouter);
