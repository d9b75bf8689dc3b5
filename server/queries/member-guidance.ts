import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";
import { guidanceRead } from "@/server/rules/duties/read-guidance";
import { courseStanding } from "@/server/rules/duties/standing";
import { GUIDANCE_TOPICS, type GuidanceTopic } from "@/server/rules/vocabulary";
import { memberCase } from "./member-case";

export type MemberGuidancePage = {
  fundName: string;
  responsible: "fund" | "jobcenter" | "undecided" | "none";
  /** The limit of hours after which the course moves (R9.1), in hundredths. */
  limits: { fullTime: number; partTime: number };
  topics: {
    topic: GuidanceTopic;
    /** The instant at which the member read it here; `null` while unread. */
    readAt: string | null;
    /** The day on which the fund has guided about it; `null` while it has not. */
    guidedOn: string | null;
  }[];
};

/** Each topic of R5.1: read here, and gone through by the fund. @returns `null` where the scope shows no case */
export async function memberGuidance(tx: Scoped, person: SignedIn): Promise<MemberGuidancePage | null> {
  const found = await memberCase(tx, person);
  if (!found) return null;
  const { facts, scheme, today, fundName } = found;
  const read = guidanceRead(facts);
  return {
    fundName,
    responsible: courseStanding(facts, scheme, today).responsible,
    limits: scheme.hoursLimit,
    topics: GUIDANCE_TOPICS.map((topic) => ({
      topic,
      readAt: read.get(topic) ?? null,
      guidedOn: facts.guidance.findLast((given) => given.topic === topic)?.on ?? null,
    })),
  };
}
