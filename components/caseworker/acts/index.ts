import type { Duty } from "@/server/rules/duties/duty";
import type { ActDefinition } from "./act-definition";
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
  ...correctionActs,
];

/** The act that meets a duty; `null` where none on this page does. */
export function actForDuty(duty: Pick<Duty, "key">): ActDefinition | null {
  const [kind] = duty.key.split(":");
  return ACTS.find(({ answers }) => answers?.includes(kind!)) ?? null;
}
