import { addDays } from "./day";
import { MUNICIPALITIES } from "./municipalities";
import type { Scheme, SchemePermission } from "./scheme";

/** A permission as the fund itself keeps it: whose it is goes without saying, and nothing of it is assumed. */
export type OwnPermission = Omit<SchemePermission, "fundCode" | "assumed">;

/** R1.1: the scheme with the fund's permission as the fund keeps it; `null`: as it comes with the software. */
export function schemeOfFund(base: Scheme, fundCode: string, own: readonly OwnPermission[] | null): Scheme {
  if (own === null) return base;
  const others = base.permissions.filter((one) => one.fundCode !== fundCode);
  return { ...base, permissions: [...others, ...own.map((one) => ({ ...one, fundCode, assumed: false }))] };
}

/**
 * The periods with one more, which holds from its first day on: what stood then ends the day before, and what was to begin
 * later does not.
 */
export function permissionFrom(periods: readonly OwnPermission[], next: OwnPermission): OwnPermission[] {
  const before = periods
    .filter(({ validFrom }) => validFrom < next.validFrom)
    .map((one) =>
      one.validTo === null || one.validTo >= next.validFrom ? { ...one, validTo: addDays(next.validFrom, -1) } : one,
    );
  return [...before, next];
}

/** The municipalities, by code, that a fund's permission covers on a day. */
export function coveredOn(periods: readonly OwnPermission[], day: string): readonly string[] {
  const holding = periods.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
  return MUNICIPALITIES.map(({ code }) => code).filter((code) =>
    holding.some(({ nationwide, municipalities }) => nationwide || municipalities.includes(code)),
  );
}
