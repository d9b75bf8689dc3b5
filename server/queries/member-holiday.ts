import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import type { Holiday, Interview } from "@/server/rules/case-facts";
import { mayChangeHoliday } from "@/server/rules/section-06-holiday";
import { memberCase } from "./member-case";

type FixedInterview = Pick<Interview, "on" | "startsAt" | "fixedBy"> & { id: string; purposes: readonly string[] };

export type MemberHoliday = Pick<Holiday, "from" | "to" | "reportedOn" | "state" | "reason"> & {
  id: string;
  /** The member can still move it or take it back (I-15). */
  changeable: boolean;
  /** Interviews that lie in it (I-20). */
  interviews: FixedInterview[];
};

export type MemberHolidayPage = {
  today: string;
  fundName: string;
  /** Days before its start from which holiday is registered without anybody's approval (R6b). */
  noticeDays: number;
  /** Those to come first, by their first day; then those that have been, latest first. */
  holidays: MemberHoliday[];
  /** Fixed interviews from today on: what a day of holiday may meet. */
  interviews: FixedInterview[];
};

/** The member's holidays, with how each stands. @returns `null` where the scope shows no case of the person's */
export async function memberHolidays(tx: Scoped, person: SignedIn): Promise<MemberHolidayPage | null> {
  const found = await memberCase(tx, person);
  if (!found) return null;
  const { facts, scheme, today, fundName } = found;
  const fixed = facts.interviews
    .filter(({ status, on }) => status === "booked" && on >= today)
    .map(({ entityId: id, on, startsAt, fixedBy, purposes }) => ({ id, on, startsAt, fixedBy, purposes }))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  const holidays = facts.holidays.map(({ entityId: id, from, to, reportedOn, state, reason }): MemberHoliday => {
    const stands = state !== "refused" && state !== "withdrawn";
    return {
      id,
      from,
      to,
      reportedOn,
      state,
      reason,
      changeable: mayChangeHoliday({ state, from, today }, scheme).outcome === "allowed",
      interviews: stands ? fixed.filter(({ on }) => from <= on && on <= to) : [],
    };
  });
  const byStart = (one: MemberHoliday, other: MemberHoliday) => one.from.localeCompare(other.from);
  return {
    today,
    fundName,
    noticeDays: scheme.holidayNoticeDays,
    interviews: fixed,
    holidays: [
      ...holidays.filter(({ to }) => to >= today).sort(byStart),
      ...holidays.filter(({ to }) => to < today).sort((one, other) => byStart(other, one)),
    ],
  };
}
