import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { runningDeadline } from "./case-now";
import { cancelled } from "./ending";
import { notAfterToday } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import type { Command } from "./kernel/plan";
import { type Effects, joined, noEffects } from "./marking";

export const noteDeathInput = z.object({ diedOn: daySchema });

/**
 * The member has died. What was booked is cancelled and what ran is withdrawn, and nobody is written to: neither now nor by
 * anything that is done with the case later (the kernel sends nothing to a member who has died).
 */
export const noteDeath: Command<typeof noteDeathInput> = {
  name: "noteDeath",
  input: noteDeathInput,
  plan: (facts, { diedOn }, { today }) => {
    notAfterToday("diedOn", diedOn, today);
    const booked = facts.interviews.filter(({ status, on }) => status === "booked" && on >= diedOn);
    const running = runningDeadline(facts, today);
    const withdrawn: Effects = running
      ? {
          ...noEffects(),
          writes: [
            {
              kind: "deadlines",
              supersede: running.entityId,
              by: newVersion<"deadlines">(running, { withdrawnOn: today }),
            },
          ],
          toExchange: [
            { type: "deadline.lapsed", payload: { deadlineId: running.entityId, deadline: running.deadline } },
          ],
          consequences: [{ kind: "deadlineLapses", facts: { deadline: running.deadline }, rule: null }],
        }
      : noEffects();
    return {
      asked: [],
      ...joined(withdrawn, ...booked.map((interview) => cancelled(interview, null))),
      diedOn,
      summary: { diedOn },
    };
  },
};
