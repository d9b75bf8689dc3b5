import { enterHours } from "@/server/commands/enter-hours";
import { leaveRegister } from "@/server/commands/leave-register";
import { registerAgain } from "@/server/commands/register-again";
import { registerJobcenterItem } from "@/server/commands/register-jobcenter-item";
import { registerReducedEffort } from "@/server/commands/register-reduced-effort";
import { reportHoliday } from "@/server/commands/report-holiday";
import { setDeadline } from "@/server/commands/set-deadline";
import { addDays } from "@/server/rules/day";
import { daysAgo, daysAhead } from "../calendar";
import {
  books,
  getsDeadline,
  hasMinPlan,
  isCalled,
  isGuided,
  isVisited,
  livesAs,
  losesTheJob,
  usesHours,
} from "../steps";
import type { Act } from "../telling";
import type { Story } from "./story";
import { followsUsualCourse, whileWithFund } from "./usual-course";

/** Leaves unemployment for a job: the registration ends, the participation does not (R9.3). */
const goesToWork: Act = (t) => t.act(leaveRegister, { from: t.day });

/** Told in the portal, as the member. */
const asksForHoliday =
  (from: string, to: string): Act =>
  (t) =>
    t.act(reportHoliday, { from, to }, t.member);

/** What the exchange says that the jobcenter has going. */
const jobcenterHasGoing =
  (kind: "deadline" | "meeting", on: string): Act =>
  (t) =>
    t.act(registerJobcenterItem, { kind, on }, { userId: null, name: "DFDG", kind: "system" });

/** The caseworker tries to set a booking deadline all the same: the law refuses it (I-11). */
const refusesADeadline: Act = (t) => t.isRefused(setDeadline, { deadline: addDays(t.day, 10) });

/** §§ 3 and 6 to 9: what befalls a member on the way. */
export const CIRCUMSTANCES: readonly Story[] = [
  {
    name: "160 hours, half a year's work, and back in the fund with the same 160",
    times: 1,
    onlyIn: "HK",
    wanted: { subject: "member-oskar-lindhardt", municipalityCode: "0751" },
    begin: (t) => {
      t.on("2020-09-01", livesAs(), losesTheJob);
      t.onWorkday("2020-09-04", isVisited(), isGuided());
      t.onWorkday("2020-09-09", hasMinPlan, isCalled(["cv"], 3));
      t.onWorkday("2020-09-15", getsDeadline(8), books(6));
      usesHours(t, "2020-09", 160);
      t.on("2020-10-01", goesToWork);
      t.on("2021-04-06", (told) => told.act(registerAgain, { registeredOn: told.day }));
      t.onWorkday(
        "2021-04-08",
        isVisited({ assessment: "Samme forløb som i efteråret: 160 timer er brugt, 250 er tilbage." }),
      );
    },
  },
  {
    name: "back from work",
    times: 2,
    begin: (t) => {
      t.on("2020-10-05", livesAs(), losesTheJob);
      t.onWorkday("2020-10-08", isVisited(), isGuided());
      usesHours(t, "2020-10", 120.5);
      t.on("2020-11-02", goesToWork);
      t.on(daysAgo(t.chance.between(8, 13)), (told) => told.act(registerAgain, { registeredOn: told.day }));
      t.onWorkday(
        daysAgo(6),
        isVisited({ assessment: "Fortsætter det forløb, der blev afbrudt af arbejde." }),
        isGuided(),
      );
    },
  },
  {
    name: "under reduced effort, free of the duties",
    times: 3,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(50), { interviews: 1, joint: false, share: 0.7 });
      const period = { from: daysAgo(10), to: daysAhead(t.chance.between(20, 60)), dutiesKept: false };
      t.onWorkday(daysAgo(11), (told) => told.act(registerReducedEffort, period), refusesADeadline);
    },
  },
  {
    name: "under reduced effort, and the duties stay because that helps",
    times: 2,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(40), { interviews: 1, joint: false });
      const dutiesKeptReason = "Medlemmet vil selv gerne holde kontakten ved lige.";
      const period = { from: daysAgo(7), to: daysAhead(30), dutiesKept: true, dutiesKeptReason };
      t.onWorkday(daysAgo(8), (told) => told.act(registerReducedEffort, period));
    },
  },
  {
    name: "asks for holiday that begins in ten days: the fund decides",
    times: 3,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(t.chance.between(30, 60)), { interviews: 1, joint: false, share: 0.6 });
      t.on(daysAgo(1), asksForHoliday(daysAhead(9), daysAhead(15)));
    },
  },
  {
    name: "has registered holiday in good time",
    times: 3,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(t.chance.between(20, 60)), { interviews: 1, joint: false, share: 0.6 });
      t.on(daysAgo(5), asksForHoliday(daysAhead(25), daysAhead(38)));
    },
  },
  {
    name: "the jobcenter had a deadline and a meeting going: one annulled, one to be cancelled",
    times: 2,
    begin: (t) => {
      t.on(
        daysAgo(9),
        livesAs(),
        losesTheJob,
        jobcenterHasGoing("deadline", daysAhead(5)),
        jobcenterHasGoing("meeting", daysAhead(3)),
      );
      t.onWorkday(daysAgo(5), isVisited(), isGuided());
    },
  },
  {
    name: "protected name and address",
    times: 2,
    protectedIdentity: true,
    begin: (t) => followsUsualCourse(t, daysAgo(45), { interviews: 1, joint: false }),
  },
  {
    name: "reads English; citizen of another EU country",
    times: 2,
    wanted: { locale: "en" },
    begin: (t) =>
      followsUsualCourse(t, daysAgo(t.chance.between(15, 70)), {
        livesAs: { citizenships: ["PL"], euFreeMovement: true },
      }),
  },
  {
    name: "covered by the repatriation act, and guided about it at every interview",
    times: 2,
    begin: (t) => followsUsualCourse(t, daysAgo(66), { livesAs: { citizenships: ["SY"], residencePermit: true } }),
  },
  {
    name: "no Min Plan yet",
    times: 3,
    begin: (t) =>
      followsUsualCourse(t, daysAgo(t.chance.between(24, 45)), { minPlan: false, joint: false, share: 0.6 }),
  },
  {
    name: "warned of dismissal, keeps the measures from the notice period",
    times: 2,
    begin: (t) =>
      followsUsualCourse(t, daysAgo(t.chance.between(15, 60)), {
        livesAs: { situation: "underNotice", warnedOfDismissal: true },
      }),
  },
  {
    name: "takes part in an offer",
    times: 2,
    begin: (t) => followsUsualCourse(t, daysAgo(t.chance.between(30, 60)), { livesAs: { inOffer: true }, share: 0.8 }),
  },
  {
    name: "a month's hours entered wrongly, and corrected",
    times: 2,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(72), { interviews: 1, share: 0.5, joint: false });
      t.onWorkday(
        "2021-03-03",
        whileWithFund((told) => told.act(enterHours, { month: "2021-02", hours: 74 })),
      );
    },
  },
  {
    name: "works beside, and the hours run slowly",
    times: 5,
    begin: (t) => followsUsualCourse(t, daysAgo(t.chance.between(70, 110)), { share: 0.4 + t.chance.fraction() * 0.2 }),
  },
  {
    name: "in the middle of the course, everything in time",
    times: 7,
    begin: (t) => followsUsualCourse(t, daysAgo(t.chance.between(15, 66))),
  },
];
