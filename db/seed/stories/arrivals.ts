import { registerUnemployment } from "@/server/commands/register-unemployment";
import { addDays, startOfMonth } from "@/server/rules/day";
import { daysAgo, TODAY } from "../calendar";
import { isGuided, isVisited, livesAs, losesTheJob } from "../steps";
import type { Telling } from "../telling";
import type { Story } from "./story";

/** Registered so many days ago; nobody has decided anything yet. */
const waitsSince = (days: number) => (t: Telling) => {
  t.on(daysAgo(days), livesAs(), losesTheJob);
};

/** The first fortnight (§ 2, stk. 2 and § 5, stk. 1): who has the contact course, and what the member is told of it. */
export const ARRIVALS: readonly Story[] = [
  {
    name: "unemployed since Friday, not visited",
    times: 1,
    onlyIn: "FOA",
    wanted: { subject: "member-ida-kragh", municipalityCode: "0101" },
    begin: waitsSince(4),
  },
  { name: "newly registered", times: 5, begin: (t) => waitsSince(t.chance.between(1, 8))(t) },
  { name: "registered this morning", times: 1, begin: waitsSince(0) },
  { name: "to be visited within three days", times: 2, begin: waitsSince(11) },
  { name: "to be visited today, the last day in time", times: 2, begin: waitsSince(14) },
  {
    name: "the fortnight has passed without a visitation",
    times: 2,
    begin: (t) => waitsSince(t.chance.between(15, 20))(t),
  },
  { name: "nobody has taken the case", times: 3, untaken: true, begin: (t) => waitsSince(t.chance.between(1, 12))(t) },
  {
    name: "registered, and not yet placed in a benefit period",
    times: 2,
    begin: (t) => {
      t.on(daysAgo(t.chance.between(3, 9)), livesAs(), (told) =>
        told.act(registerUnemployment, { registeredOn: told.day }),
      );
    },
  },
  {
    name: "with the fund, and no guidance given",
    times: 3,
    begin: (t) => {
      const registeredOn = daysAgo(t.chance.between(9, 13));
      t.on(registeredOn, livesAs(), losesTheJob);
      t.onWorkday(addDays(registeredOn, 3), isVisited());
    },
  },
  {
    name: "guided about four topics of seven, and the fortnight is over",
    times: 2,
    begin: (t) => {
      const registeredOn = daysAgo(t.chance.between(16, 20));
      t.on(registeredOn, livesAs(), losesTheJob);
      t.onWorkday(
        addDays(registeredOn, 2),
        isVisited(),
        isGuided(["trial", "contactCourse", "jobcenterRelation", "transfer"]),
      );
    },
  },
  {
    name: "visited and guided too late, with the reason written down",
    times: 2,
    begin: (t) => {
      const reason = "Sagsbehandleren var syg, og sagen blev først fordelt efter to uger.";
      t.on(daysAgo(40), livesAs(), losesTheJob);
      t.onWorkday(daysAgo(22), isVisited({ lateReason: reason }), isGuided(undefined, reason));
    },
  },
  {
    name: "under 25, no education, no children: to be visited with the education order in mind",
    times: 2,
    wanted: { birthDate: addDays(TODAY, -23 * 365) },
    begin: (t) => {
      t.on(daysAgo(6), livesAs({ hasVocationalEducation: false, supportsChildrenAtHome: false }), losesTheJob);
    },
  },
  {
    name: "under 25, and nobody has asked about education and children",
    times: 1,
    wanted: { birthDate: addDays(TODAY, -24 * 365) },
    begin: (t) => {
      t.on(daysAgo(5), livesAs({ hasVocationalEducation: null, supportsChildrenAtHome: null }), losesTheJob);
    },
  },
  {
    name: "born on 29 February, 25 on the first of March: no education order",
    times: 1,
    wanted: { birthDate: "1996-02-29" },
    begin: (t) => {
      const unskilled = { hasVocationalEducation: false, supportsChildrenAtHome: false };
      t.on(startOfMonth(daysAgo(41)), livesAs(unskilled), losesTheJob);
      t.onWorkday(daysAgo(35), isVisited(), isGuided());
    },
  },
];
