import { z } from "zod";
import { allowed, type Decision, refused } from "./decision";
import { ground } from "./grounds";
import type { Scheme } from "./scheme";

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

export const MEASURES = ["offer", "mentorSupport", "transport"] as const;

/** R8.2, § 8, stk. 2: offers, mentor support and transport are granted by the jobcenter; the fund can recommend them. */
export function measure(_input: { kind: (typeof MEASURES)[number] }): Decision<{
  grantedBy: "jobcenter";
  fundMayRecommend: true;
}> {
  return allowed({ grantedBy: "jobcenter", fundMayRecommend: true }, ["R8.2"]);
}
