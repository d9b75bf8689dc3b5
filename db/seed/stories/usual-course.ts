import { addDays, endOfMonth, monthOf } from "@/server/rules/day";
import { TODAY, workdayUntil } from "../calendar";
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
import type { Act, Telling } from "../telling";

/** A month of benefits in full-time unemployment, as funds count it. */
export const FULL_MONTH = 160.33;

export const isWithFund = (t: Telling): boolean => t.facts.participations.some(({ endDate }) => endDate === null);

const hasNotMoved = (t: Telling): boolean => t.facts.participations.every(({ endDate }) => endDate === null);

/** What is done only while the contact course is with the fund: it may have moved in the meantime. */
export const whileWithFund =
  (act: Act): Act =>
  async (t) => {
    if (isWithFund(t)) await act(t);
  };

type How = {
  /** Share of a full month that the member is unemployed; the rest is work on the side. */
  readonly share?: number;
  readonly insurance?: "fullTime" | "partTime";
  /** Which job interviews come about; both where nothing is said. */
  readonly interviews?: 0 | 1 | 2;
  readonly joint?: boolean;
  readonly minPlan?: boolean;
  readonly livesAs?: Parameters<typeof livesAs>[0];
};

/**
 * The course as the law wants it: visited and guided within the fortnight, Min Plan and a cv interview, two job
 * interviews booked within their deadlines, the joint one called, the hours of each month counted until they are used.
 */
export function followsUsualCourse(t: Telling, registeredOn: string, how: How = {}): void {
  const { share = 1, insurance = "fullTime", interviews = 2, joint = true, minPlan = true } = how;
  const { chance } = t;
  t.on(registeredOn, livesAs({ insurance, ...how.livesAs }), losesTheJob);
  t.onWorkday(addDays(registeredOn, chance.between(2, 6)), isVisited(), isGuided());
  if (minPlan) t.onWorkday(addDays(registeredOn, 8), whileWithFund(hasMinPlan));
  t.onWorkday(addDays(registeredOn, 8), whileWithFund(isCalled(["cv"], chance.between(1, 4))));
  if (interviews > 0) hasJobInterview(t, addDays(registeredOn, chance.between(13, 18)));
  if (interviews > 1) hasJobInterview(t, addDays(registeredOn, chance.between(36, 44)));
  if (joint) t.onWorkday(addDays(registeredOn, chance.between(50, 58)), whileWithFund(isCalled(["joint"], 8)));
  usesHoursMonthly(t, registeredOn, share * (insurance === "partTime" ? 130 : FULL_MONTH));
}

/** A deadline of eight days; booked a few days into it. */
export function hasJobInterview(t: Telling, from: string): void {
  t.onWorkday(from, whileWithFund(getsDeadline(8)));
  t.on(addDays(from, t.chance.between(5, 7)), whileWithFund(books(t.chance.between(4, 8))));
}

/** The hours of every month from the first on, the first by its share of days, while the fund has the course. */
export function usesHoursMonthly(t: Telling, registeredOn: string, hoursOfFullMonth: number): void {
  for (
    let month = monthOf(registeredOn);
    month <= monthOf(TODAY);
    month = monthOf(addDays(endOfMonth(`${month}-01`), 1))
  ) {
    const last = endOfMonth(`${month}-01`);
    const first = month === monthOf(registeredOn) ? registeredOn : `${month}-01`;
    const days = Number(last.slice(8)) - Number(first.slice(8)) + 1;
    // Registered after the last payment of the month: there is nothing to pay yet.
    if (workdayUntil(last) < registeredOn) continue;
    const hours = Math.round((hoursOfFullMonth * days * 100) / Number(last.slice(8))) / 100;
    usesHours(t, month, hours, hasNotMoved);
  }
}
