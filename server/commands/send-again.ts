import { z } from "zod";
import type { CaseFacts } from "@/server/rules/case-facts";
import { deadlineStanding, latestParticipation } from "./case-now";
import { type Command, nothing, type ToExchange } from "./kernel/plan";
import { markingMessage } from "./marking";

export const sendAgainInput = z.object({ what: z.enum(["marking", "deadline", "interviews", "holidays"]) });

/**
 * Tells the exchange again how things stand, where it holds something else. Nothing of the case changes, and what it says is
 * the case as it is now: of what is off, that it is off.
 */
export const sendAgain: Command<typeof sendAgainInput> = {
  name: "sendAgain",
  input: sendAgainInput,
  plan: (facts, { what }, { today }) => {
    const toExchange = TOLD[what](facts, today);
    return {
      ...nothing,
      asked: [],
      toExchange,
      consequences: [{ kind: "toldAgain", facts: { count: toExchange.length }, rule: "R11.1" }],
      summary: { what },
    };
  },
};

const TOLD: Readonly<
  Record<z.output<typeof sendAgainInput>["what"], (facts: CaseFacts, today: string) => ToExchange[]>
> = {
  marking: (facts) => {
    const participation = latestParticipation(facts);
    return participation ? [markingMessage("marking.corrected", participation.entityId, participation)] : [];
  },
  deadline: (facts, today) =>
    facts.deadlines.flatMap((one) => {
      const { status, effectiveDeadline: deadline } = deadlineStanding(facts, one, today);
      if (deadline < today) return [];
      const about = { deadlineId: one.entityId, deadline };
      if (one.bookedOn !== null) return [{ type: "deadline.met", payload: { ...about, bookedOn: one.bookedOn } }];
      const runs = status === "open" && one.withdrawnOn === null;
      return [{ type: runs ? "deadline.set" : "deadline.lapsed", payload: about }];
    }),
  interviews: (facts, today) =>
    facts.interviews
      .filter(({ on, status }) => on >= today && (status === "booked" || status === "cancelled"))
      .map(({ entityId: interviewId, status, fixedBy, purposes, on, startsAt, endsAt, form, place }) => ({
        type:
          status === "cancelled"
            ? "interview.cancelled"
            : fixedBy === "member"
              ? "interview.booked"
              : "interview.summoned",
        payload: { interviewId, purposes, on, startsAt, endsAt, form, place },
      })),
  holidays: (facts, today) =>
    facts.holidays
      .filter(({ to, state }) => to >= today && state !== "requested")
      .map(({ entityId: holidayId, from, to, reportedOn, state }) => ({
        type: "holiday.registered",
        payload: { holidayId, from, to, reportedOn, withdrawn: state === "withdrawn" || state === "refused" },
      })),
};
