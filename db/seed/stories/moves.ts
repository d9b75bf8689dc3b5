import type { z } from "zod";
import { correctCode } from "@/server/commands/correct-code";
import { markOut } from "@/server/commands/mark-out";
import { registerPlacement } from "@/server/commands/register-placement";
import { registerUnemployment } from "@/server/commands/register-unemployment";
import { addDays } from "@/server/rules/day";
import { daysAgo, TODAY } from "../calendar";
import {
  hasMinPlan,
  isCalled,
  isGuided,
  isGuidedAtTheMove,
  isVisited,
  livesAs,
  losesTheJob,
  usesHours,
} from "../steps";
import type { Act, Telling } from "../telling";
import type { Story } from "./story";
import { FULL_MONTH, followsUsualCourse, hasJobInterview } from "./usual-course";

const markedOut =
  (said: z.input<typeof markOut.input>): Act =>
  async (t) => {
    await t.act(markOut, said);
    await isGuidedAtTheMove(t);
  };

/** Took the course as it should be and went on to the jobcenter when the hours were used (code 41). */
const usesAllHours =
  (how: Parameters<typeof followsUsualCourse>[2] = {}) =>
  (t: Telling) =>
    followsUsualCourse(t, daysAgo(t.chance.between(105, 230)), how);

const UNSKILLED = { hasVocationalEducation: false, supportsChildrenAtHome: false };
const AT_23 = { birthDate: addDays(TODAY, -23 * 365 - 200) };

/** § 2, stk. 3-5, § 9 and § 10: how a participation ends, and what the jobcenter takes over. */
export const MOVES: readonly Story[] = [
  {
    name: "done in the fund: three interviews held, and the jobcenter has taken over",
    times: 1,
    onlyIn: "HK",
    wanted: { subject: "member-priya-raman", municipalityCode: "0101" },
    begin: (t) => followsUsualCourse(t, daysAgo(118)),
  },
  { name: "the hours used, all interviews held", times: 14, begin: usesAllHours() },
  { name: "the hours used, part-time insured", times: 3, begin: usesAllHours({ insurance: "partTime" }) },
  { name: "the hours used, the joint interview not held", times: 3, begin: usesAllHours({ joint: false }) },
  { name: "the hours used, one job interview held", times: 2, begin: usesAllHours({ interviews: 1, joint: false }) },
  { name: "the hours used, no interview held", times: 1, begin: usesAllHours({ interviews: 0, joint: false }) },
  {
    name: "398 hours used: the limit is reached this month",
    times: 1,
    onlyIn: "FOA",
    wanted: { subject: "member-jytte-overgaard", municipalityCode: "0101" },
    begin: (t) => {
      t.on("2021-01-18", livesAs(), losesTheJob);
      t.onWorkday("2021-01-21", isVisited(), isGuided());
      t.onWorkday("2021-01-26", hasMinPlan, isCalled(["cv"], 2));
      hasJobInterview(t, "2021-02-02");
      hasJobInterview(t, "2021-03-02");
      t.onWorkday("2021-03-11", isCalled(["joint"], 6));
      usesHours(t, "2021-01", 77.34);
      usesHours(t, "2021-02", FULL_MONTH);
      usesHours(t, "2021-03", FULL_MONTH);
    },
  },
  {
    name: "near the limit",
    times: 5,
    begin: (t) => followsUsualCourse(t, `2021-01-${t.chance.between(12, 25)}`, { share: 0.98 }),
  },
  {
    name: "near the limit, part-time insured",
    times: 2,
    begin: (t) => followsUsualCourse(t, `2021-01-${t.chance.between(11, 20)}`, { insurance: "partTime" }),
  },
  {
    name: "found to need an early effort at the first visitation (44)",
    times: 3,
    begin: (t) => {
      const on = daysAgo(t.chance.between(20, 120));
      t.on(on, livesAs(), losesTheJob);
      t.onWorkday(
        addDays(on, 5),
        isVisited({
          needsEarlyEffort: true,
          assessment:
            "Profilværktøjet viser høj risiko. Har været ledig i to lange perioder og ønsker selv hjælp fra jobcenteret.",
        }),
      );
    },
  },
  {
    name: "an early effort needed after six weeks: two interviews held, the joint one not (44)",
    times: 3,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(95), { joint: false, share: 0.9 });
      t.onWorkday(
        daysAgo(95 - 56),
        markedOut({
          reasonCode: 44,
          ground: "earlyEffort",
          reason: "Helbredet er blevet dårligere, og der er brug for en indsats, som a-kassen ikke kan give.",
        }),
      );
    },
  },
  {
    name: "availability in doubt, immediate activation requested (44)",
    times: 2,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(60), { interviews: 1, joint: false });
      t.onWorkday(
        daysAgo(25),
        markedOut({
          reasonCode: 44,
          ground: "availability",
          reason: "Kontrol i lufthavnen; søgte om dagpenge igen inden for 14 dage. Straksaktivering er anmodet.",
        }),
      );
    },
  },
  {
    name: "23, no education, no children: to the jobcenter at once (45)",
    times: 1,
    onlyIn: "FOA",
    wanted: { subject: "member-emil-skovgaard", municipalityCode: "0461" },
    begin: (t) => {
      t.on(daysAgo(27), livesAs(UNSKILLED), losesTheJob);
      t.onWorkday(
        daysAgo(22),
        isVisited({ assessment: "Under 25, ingen erhvervskompetencegivende uddannelse, forsørger ikke børn." }),
      );
    },
  },
  {
    name: "in the target group for an education order (45)",
    times: 3,
    wanted: AT_23,
    begin: (t) => {
      const on = daysAgo(t.chance.between(15, 100));
      t.on(on, livesAs(UNSKILLED), losesTheJob);
      t.onWorkday(addDays(on, 4), isVisited());
    },
  },
  {
    name: "moved to a municipality outside the fund's permission (42)",
    times: 2,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(70), { interviews: 1, joint: false, share: 0.6 });
      t.onWorkday(daysAgo(20), markedOut({ reasonCode: 42, municipalityCode: "0851", movedOn: daysAgo(24) }));
    },
  },
  {
    name: "left the fund (43)",
    times: 2,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(80), { interviews: 1, joint: false, share: 0.5 });
      t.onWorkday(daysAgo(30), markedOut({ reasonCode: 43, leftFundOn: daysAgo(35) }));
    },
  },
  {
    name: "marked in though the hours for a new right were missing (38)",
    times: 1,
    begin: (t) => {
      t.on(daysAgo(50), livesAs(), losesTheJob);
      t.onWorkday(daysAgo(46), isVisited(), isGuided());
      t.onWorkday(
        daysAgo(40),
        markedOut({ reasonCode: 38, reason: "Lønsedlerne viste, at timerne til en ny dagpengeret manglede." }),
      );
    },
  },
  {
    name: "earned a new right (46), placed again, and back with the fund",
    times: 2,
    begin: (t) => {
      t.on("2020-10-12", livesAs(), losesTheJob);
      t.onWorkday("2020-10-16", isVisited(), isGuided());
      usesHours(t, "2020-10", 60);
      usesHours(t, "2020-11", 60);
      t.on("2021-03-02", (told) =>
        told.act(registerPlacement, { kind: "replacement", effectiveFrom: "2021-03-01", learnedOn: told.day }),
      );
      t.on("2021-03-03", markedOut({ reasonCode: 46 }));
      t.on(
        "2021-03-04",
        isVisited({ assessment: "Ny dagpengeret optjent. Nyt forløb i a-kassen med egen optælling." }),
        isGuided(),
      );
    },
  },
  {
    name: "marked out with the wrong code, and corrected",
    times: 2,
    begin: (t) => {
      followsUsualCourse(t, daysAgo(75), { interviews: 1, joint: false, share: 0.7 });
      t.onWorkday(daysAgo(28), markedOut({ reasonCode: 44, ground: "earlyEffort", reason: "Flyttet til Aalborg." }));
      t.onWorkday(daysAgo(21), (told) =>
        told.act(correctCode, { reasonCode: 42, reason: "Fraflytning er årsag 42, ikke 44." }),
      );
    },
  },
  {
    name: "lives outside the trial: with the jobcenter from the start, and not marked",
    times: 2,
    wanted: { municipalityCode: "0851" },
    begin: (t) => {
      const on = daysAgo(t.chance.between(12, 60));
      t.on(on, livesAs(), losesTheJob);
      t.onWorkday(addDays(on, 4), isVisited({ assessment: "Bor i Aalborg, som ikke er med i forsøget." }));
    },
  },
  {
    name: "an ongoing benefit period: not in the target group",
    times: 2,
    begin: (t) => {
      const on = daysAgo(t.chance.between(12, 60));
      t.on(on, livesAs(), async (told) => {
        await told.act(registerUnemployment, { registeredOn: told.day });
        await told.act(registerPlacement, { kind: "ongoing", effectiveFrom: "2019-11-01" });
      });
      t.onWorkday(
        addDays(on, 4),
        isVisited({ assessment: "Løbende dagpengeperiode: kontaktforløbet er i jobcenteret." }),
      );
    },
  },
];
