import type { Duty } from "@/server/rules/duties/duty";
import type { ActDefinition } from "./act-definition";
import { afterwardsActs } from "./afterwards-acts";
import { correctionActs } from "./correction-acts";
import { courseActs } from "./course-acts";
import { interviewActs } from "./interview-acts";
import { jobcenterActs } from "./jobcenter-acts";
import { messageActs } from "./message-acts";
import { registrationActs } from "./registration-acts";

/** Every act on a case, in the order of the menus. */
export const ACTS: readonly ActDefinition[] = [
  ...registrationActs,
  ...interviewActs,
  ...courseActs,
  ...jobcenterActs,
  ...messageActs,
  ...afterwardsActs,
  ...correctionActs,
];

/** Duties of one kind that another act meets than the kind's. */
const BY_TEXT: Readonly<Record<string, string>> = {
  complaintReversed: "annulDeregistration",
  followUpDeregistration: "annulDeregistration",
};

/** The act that meets a duty; `null` where none on this page does. */
export function actForDuty(duty: Pick<Duty, "key" | "text">): ActDefinition | null {
  const [kind] = duty.key.split(":");
  const text = BY_TEXT[duty.text];
  if (text) return ACTS.find(({ command }) => command === text) ?? null;
  return ACTS.find(({ answers }) => answers?.includes(kind!)) ?? null;
}
