import daAccess from "./da/access.json";
import daActs from "./da/acts.json";
import daAdministration from "./da/administration.json";
import daAfterwards from "./da/afterwards.json";
import daCalendar from "./da/calendar.json";
import daCase from "./da/case.json";
import daCaseworker from "./da/caseworker.json";
import daDesign from "./da/design.json";
import daErrors from "./da/errors.json";
import daIdentity from "./da/identity.json";
import daInbox from "./da/inbox.json";
import daIncoming from "./da/incoming.json";
import daInterview from "./da/interview.json";
import daLaw from "./da/law.json";
import daLawTry from "./da/lawtry.json";
import daLetters from "./da/letters.json";
import daLetterTemplates from "./da/lettertemplates.json";
import daLive from "./da/live.json";
import daMany from "./da/many.json";
import daMember from "./da/member.json";
import daMemberAct from "./da/memberact.json";
import daMemberBooking from "./da/memberbooking.json";
import daMemberCourse from "./da/membercourse.json";
import daMemberLetters from "./da/memberletters.json";
import daMemberSelf from "./da/memberself.json";
import daMemory from "./da/memory.json";
import daMonths from "./da/months.json";
import daNewMember from "./da/newmember.json";
import daOutgoing from "./da/outgoing.json";
import daPages from "./da/pages.json";
import daPlan from "./da/plan.json";
import daRecords from "./da/records.json";
import daRunningCases from "./da/runningcases.json";
import daSubjectAccess from "./da/subjectaccess.json";
import daSupervision from "./da/supervision.json";
import daTeam from "./da/team.json";
import daTimes from "./da/times.json";
import daUi from "./da/ui.json";
import daWorklist from "./da/worklist.json";
import enAccess from "./en/access.json";
import enActs from "./en/acts.json";
import enAdministration from "./en/administration.json";
import enAfterwards from "./en/afterwards.json";
import enCalendar from "./en/calendar.json";
import enCase from "./en/case.json";
import enCaseworker from "./en/caseworker.json";
import enDesign from "./en/design.json";
import enErrors from "./en/errors.json";
import enIdentity from "./en/identity.json";
import enInbox from "./en/inbox.json";
import enIncoming from "./en/incoming.json";
import enInterview from "./en/interview.json";
import enLaw from "./en/law.json";
import enLawTry from "./en/lawtry.json";
import enLetters from "./en/letters.json";
import enLetterTemplates from "./en/lettertemplates.json";
import enLive from "./en/live.json";
import enMany from "./en/many.json";
import enMember from "./en/member.json";
import enMemberAct from "./en/memberact.json";
import enMemberBooking from "./en/memberbooking.json";
import enMemberCourse from "./en/membercourse.json";
import enMemberLetters from "./en/memberletters.json";
import enMemberSelf from "./en/memberself.json";
import enMemory from "./en/memory.json";
import enMonths from "./en/months.json";
import enNewMember from "./en/newmember.json";
import enOutgoing from "./en/outgoing.json";
import enPages from "./en/pages.json";
import enPlan from "./en/plan.json";
import enRecords from "./en/records.json";
import enRunningCases from "./en/runningcases.json";
import enSubjectAccess from "./en/subjectaccess.json";
import enSupervision from "./en/supervision.json";
import enTeam from "./en/team.json";
import enTimes from "./en/times.json";
import enUi from "./en/ui.json";
import enWorklist from "./en/worklist.json";

/** Every text of the screens: one file per area and language, and the area's name is its namespace. */
export const messages = {
  da: {
    access: daAccess,
    ui: daUi,
    design: daDesign,
    identity: daIdentity,
    caseworker: daCaseworker,
    worklist: daWorklist,
    subjectaccess: daSubjectAccess,
    records: daRecords,
    memory: daMemory,
    case: daCase,
    acts: daActs,
    afterwards: daAfterwards,
    live: daLive,
    member: daMember,
    memberact: daMemberAct,
    memberbooking: daMemberBooking,
    memberletters: daMemberLetters,
    membercourse: daMemberCourse,
    memberself: daMemberSelf,
    team: daTeam,
    many: daMany,
    times: daTimes,
    calendar: daCalendar,
    interview: daInterview,
    months: daMonths,
    supervision: daSupervision,
    inbox: daInbox,
    incoming: daIncoming,
    runningcases: daRunningCases,
    letters: daLetters,
    lettertemplates: daLetterTemplates,
    outgoing: daOutgoing,
    plan: daPlan,
    law: daLaw,
    lawtry: daLawTry,
    pages: daPages,
    newmember: daNewMember,
    administration: daAdministration,
    errors: daErrors,
  },
  en: {
    access: enAccess,
    ui: enUi,
    design: enDesign,
    identity: enIdentity,
    caseworker: enCaseworker,
    worklist: enWorklist,
    subjectaccess: enSubjectAccess,
    records: enRecords,
    memory: enMemory,
    case: enCase,
    acts: enActs,
    afterwards: enAfterwards,
    live: enLive,
    member: enMember,
    memberact: enMemberAct,
    memberbooking: enMemberBooking,
    memberletters: enMemberLetters,
    membercourse: enMemberCourse,
    memberself: enMemberSelf,
    team: enTeam,
    many: enMany,
    times: enTimes,
    calendar: enCalendar,
    interview: enInterview,
    months: enMonths,
    supervision: enSupervision,
    inbox: enInbox,
    incoming: enIncoming,
    runningcases: enRunningCases,
    letters: enLetters,
    lettertemplates: enLetterTemplates,
    outgoing: enOutgoing,
    plan: enPlan,
    law: enLaw,
    lawtry: enLawTry,
    pages: enPages,
    newmember: enNewMember,
    administration: enAdministration,
    errors: enErrors,
  },
} as const;

export type MessageArea = keyof (typeof messages)["da"];
