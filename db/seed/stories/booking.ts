import { cancelInterview } from "@/server/commands/cancel-interview";
import { deregister } from "@/server/commands/deregister";
import { registerAgain } from "@/server/commands/register-again";
import { setJobcenterPart } from "@/server/commands/set-jobcenter-part";
import { addDays } from "@/server/rules/day";
import { daysAgo } from "../calendar";
import { books, getsDeadline, hasMinPlan, isCalled, isGuided, isVisited, livesAs, losesTheJob } from "../steps";
import type { Act, Telling } from "../telling";
import type { Story } from "./story";
import { followsUsualCourse, usesHoursMonthly } from "./usual-course";

/** With the fund since so many days: visited, guided, with a Min Plan. What follows is the story's. */
function isWithFundSince(t: Telling, days: number, hours = 90): void {
  const registeredOn = daysAgo(days);
  t.on(registeredOn, livesAs(), losesTheJob);
  t.onWorkday(addDays(registeredOn, 3), isVisited(), isGuided());
  t.onWorkday(addDays(registeredOn, 6), hasMinPlan, isCalled(["cv"], 3));
  usesHoursMonthly(t, registeredOn, hours);
}

/** The fund deregisters for the last deadline, after the member has been asked why (§ 4, stk. 3). */
const isDeregistered =
  (explanation: string | null): Act =>
  async (t) => {
    await t.act(deregister, { deadlineId: t.facts.deadlines.at(-1)!.entityId, explanation });
  };

/** The member wants the jobcenter at the joint interview, in person: then it must come (§ 4, stk. 2). */
const asksForTheJobcenter: Act = async (t) => {
  await t.act(setJobcenterPart, {
    interviewId: t.facts.interviews.at(-1)!.entityId,
    memberDeclines: false,
    memberRequests: true,
    fundRequests: false,
    memberWantsInPerson: true,
    jobcenterAssessment: null,
  });
};

/** § 4: the booking deadline, what is booked within it, and what is not. */
export const BOOKING: readonly Story[] = [
  {
    name: "a deadline runs, until Tuesday next week",
    times: 1,
    onlyIn: "FOA",
    wanted: { subject: "member-rasmus-toft", municipalityCode: "0461" },
    begin: (t) => {
      isWithFundSince(t, 24);
      t.onWorkday(daysAgo(1), getsDeadline(8));
    },
  },
  {
    name: "a deadline runs",
    times: 4,
    begin: (t) => {
      isWithFundSince(t, t.chance.between(20, 45));
      t.onWorkday(daysAgo(t.chance.between(1, 4)), getsDeadline(t.chance.between(5, 9)));
    },
  },
  {
    name: "the deadline is today, and nothing is booked",
    times: 2,
    begin: (t) => {
      isWithFundSince(t, 30);
      t.on(daysAgo(7), getsDeadline(7));
    },
  },
  {
    name: "the deadline of last week passed without a booking",
    times: 1,
    onlyIn: "HK",
    wanted: { subject: "member-marianne-thygesen", municipalityCode: "0751" },
    begin: (t) => {
      isWithFundSince(t, 35);
      t.on(daysAgo(13), getsDeadline(8));
    },
  },
  {
    name: "a deadline was missed, and nobody has acted on it",
    times: 3,
    begin: (t) => {
      isWithFundSince(t, t.chance.between(30, 50));
      t.on(daysAgo(14), getsDeadline(t.chance.between(7, 13)));
    },
  },
  {
    name: "deregistered after a missed deadline",
    times: 2,
    begin: (t) => {
      isWithFundSince(t, 60);
      t.on(daysAgo(33), getsDeadline(8));
      t.onWorkday(daysAgo(20), isDeregistered("Har ikke svaret på brevet."));
    },
  },
  {
    name: "deregistered, registered again, and back in the same participation",
    times: 2,
    begin: (t) => {
      isWithFundSince(t, 75);
      t.on(daysAgo(49), getsDeadline(7));
      t.onWorkday(daysAgo(39), isDeregistered("Troede, at fristen var en uge senere."));
      t.on(daysAgo(32), (told) => told.act(registerAgain, { registeredOn: told.day }));
      t.onWorkday(
        daysAgo(29),
        isVisited({ assessment: "Samme forløb som før afmeldingen. Ny bookingfrist aftalt i telefonen." }),
        isGuided(),
      );
      t.onWorkday(daysAgo(26), getsDeadline(7), books(3));
    },
  },
  {
    name: "booked, and the interview lies ahead",
    times: 5,
    begin: (t) => {
      isWithFundSince(t, t.chance.between(22, 40));
      t.onWorkday(daysAgo(6), getsDeadline(9));
      t.on(daysAgo(t.chance.between(1, 3)), books(t.chance.between(5, 12)));
    },
  },
  {
    name: "meets today",
    times: 2,
    begin: (t) => {
      isWithFundSince(t, 30);
      t.on(daysAgo(7), getsDeadline(7));
      t.on(daysAgo(5), books(5));
    },
  },
  {
    name: "the interview was days ago, and nobody has entered what became of it",
    times: 3,
    begin: (t) => {
      isWithFundSince(t, 40);
      t.on(daysAgo(20), getsDeadline(8));
      t.on(daysAgo(18), books(t.chance.between(6, 12), null));
    },
  },
  {
    name: "did not turn up, without a word",
    times: 2,
    begin: (t) => {
      isWithFundSince(t, 45);
      t.on(daysAgo(28), getsDeadline(8));
      t.on(daysAgo(25), books(6, { outcome: "noShow", note: "Mødte ikke og tog ikke telefonen." }));
    },
  },
  {
    name: "was ill on the day, and has a new deadline",
    times: 2,
    begin: (t) => {
      isWithFundSince(t, 45);
      t.on(daysAgo(28), getsDeadline(8));
      t.on(daysAgo(27), books(4, { outcome: "lawfulAbsence", note: "Meldte sig syg om morgenen." }));
      t.onWorkday(daysAgo(12), getsDeadline(20));
    },
  },
  {
    name: "the fund cancelled, and the deadline runs again",
    times: 2,
    begin: (t) => {
      isWithFundSince(t, 28);
      t.on(daysAgo(6), getsDeadline(12));
      t.on(daysAgo(5), books(10));
      t.on(daysAgo(1), (told) =>
        told.act(cancelInterview, {
          interviewId: told.facts.interviews.at(-1)!.entityId,
          reason: "Sagsbehandleren er på kursus den dag.",
        }),
      );
    },
  },
  {
    name: "called at short notice for a concrete job",
    times: 2,
    begin: (t) => {
      isWithFundSince(t, 33);
      t.onWorkday(
        daysAgo(4),
        isCalled(["job"], 2, undefined, "Jobordre på to vikariater fra mandag; arbejdsgiveren vil have navne i dag."),
      );
    },
  },
  {
    name: "cv and job interview on one day, called by the fund",
    times: 2,
    begin: (t) => {
      isWithFundSince(t, 26);
      t.onWorkday(daysAgo(7), isCalled(["cv", "job"], t.chance.between(3, 14)));
    },
  },
  {
    name: "one job interview held, the joint one not",
    times: 5,
    begin: (t) => followsUsualCourse(t, daysAgo(t.chance.between(32, 40)), { interviews: 1, joint: false, share: 0.8 }),
  },
  {
    name: "both job interviews held, and nobody has called the joint one",
    times: 4,
    begin: (t) => followsUsualCourse(t, daysAgo(t.chance.between(64, 72)), { joint: false, share: 0.7 }),
  },
  {
    name: "the joint interview lies ahead",
    times: 3,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(t.chance.between(62, 68)), { joint: false, share: 0.7 });
      t.onWorkday(daysAgo(5), isCalled(["joint"], t.chance.between(7, 12)));
    },
  },
  {
    name: "reads English; called to the joint interview, and asks for the jobcenter to come",
    times: 1,
    onlyIn: "FOA",
    wanted: { subject: "member-amal-hassan", municipalityCode: "0101", locale: "en" },
    begin: (t) => {
      const foreigner = { citizenships: ["SO"], residencePermit: true };
      followsUsualCourse(t, daysAgo(60), { joint: false, share: 0.8, livesAs: foreigner });
      t.onWorkday(daysAgo(4), isCalled(["joint"], 9), asksForTheJobcenter);
    },
  },
];
