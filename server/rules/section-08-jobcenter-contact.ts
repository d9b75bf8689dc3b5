import { z } from "zod";
import { allowed, type Decision, refused } from "./decision";
import { ground } from "./grounds";
import type { Scheme } from "./scheme";
import type { JobcenterMeasureKind } from "./vocabulary";

/** § 8: what the jobcenter may do during the period. */

export const jobcenterContactInput = z.object({
  channel: z.enum(["phone", "other"]),
  about: z.enum(["jobOrder", "other"]),
});
export type JobcenterContactInput = z.output<typeof jobcenterContactInput>;
export type JobcenterContactValue = { permitted: boolean; fundMustBeTold: true };

/**
 * R8.1, § 8, stk. 1: the jobcenter contacts a participant only by phone and about a concrete job order; it tells the fund
 * of every contact, also of one that it should not have made.
 */
export function jobcenterContact(input: JobcenterContactInput, _scheme?: Scheme): Decision<JobcenterContactValue> {
  if (input.channel === "phone" && input.about === "jobOrder") {
    return allowed({ permitted: true, fundMustBeTold: true }, ["R8.1"]);
  }
  return refused(
    { permitted: false, fundMustBeTold: true },
    ["R8.1"],
    [ground("R8.1", "jobcenterMayNotContact", { channel: input.channel, about: input.about })],
  );
}

/** Those of the jobcenter's measures that are offers under chapters 11 to 14: who takes part in one is met in any form (R4.1b). */
const OFFERS: readonly JobcenterMeasureKind[] = ["companyInternship", "wageSubsidy", "communityService", "upskilling"];

/** R8.2 and R4.1b: whether the member takes part, on a day, in an offer that the jobcenter has granted. */
export function takesPartInOffer(
  granted: readonly { measure: JobcenterMeasureKind; from: string; to: string | null }[],
  on: string,
): boolean {
  return granted.some(
    ({ measure: kind, from, to }) => OFFERS.includes(kind) && from <= on && (to === null || on <= to),
  );
}

export const MEASURES = ["offer", "mentorSupport", "transport"] as const;

/** R8.2, § 8, stk. 2: offers, mentor support and transport are granted by the jobcenter; the fund can recommend them. */
export function measure(_input: { kind: (typeof MEASURES)[number] }): Decision<{
  grantedBy: "jobcenter";
  fundMayRecommend: true;
}> {
  return allowed({ grantedBy: "jobcenter", fundMayRecommend: true }, ["R8.2"]);
}
