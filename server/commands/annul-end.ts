import { z } from "zod";
import { writtenSchema } from "@/server/rules/inputs";
import { byTeamLead } from "./by-team-lead";
import { latestParticipation, openParticipation } from "./case-now";
import { againAfter, followedEnd, type WhatFollowed } from "./follow-ups";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, markingMessage, noEffects } from "./marking";

export const annulEndInput = z.object({ reason: writtenSchema.nullish() });

/**
 * I-26 on R2.5e: a team lead annuls an end registered by mistake; both registrations stay visible. What had followed from it
 * is noted, to be undone or let stand one by one (I-32).
 */
export const annulEnd: Command<typeof annulEndInput, { byTeamLead: boolean; followed: WhatFollowed }> = {
  name: "annulEnd",
  input: annulEndInput,
  more: async (tx, facts) => ({
    byTeamLead: await byTeamLead(tx),
    followed: await followedEnd(tx, facts, latestParticipation(facts)),
  }),
  plan: (facts, { reason }, context, { byTeamLead, followed }) => {
    const rules = questionsTo(context.scheme);
    const participation = latestParticipation(facts);
    rules.ask("mayAnnulEnd", {
      endDate: participation?.endDate ?? null,
      anotherParticipationOpen: participation?.endDate != null && openParticipation(facts) !== null,
      byTeamLead,
      reason: reason ?? null,
    });
    const summary = { endDate: participation?.endDate ?? null, reasonCode: participation?.reasonCode ?? null };
    if (isRefused(rules) || participation === null) return refusal(rules.asked, summary);
    const open = { endDate: null, reasonCode: null };
    const reopened: Effects = {
      ...noEffects(),
      writes: [
        {
          kind: "participations",
          supersede: participation.entityId,
          by: newVersion<"participations">(participation, open),
        },
        // Its registrations close with it: the next end of this participation is a first one (I-6 counts from there).
        ...facts.markingEnds
          .filter(({ participationId }) => participationId === participation.entityId)
          .map((end) => ({ kind: "markingEnds", supersede: end.entityId, by: null }) as const),
      ],
      toExchange: [markingMessage("marking.corrected", participation.entityId, { ...participation, ...open })],
      consequences: [
        { kind: "participationReopens", facts: summary, rule: "I-26" },
        { kind: "jobcenterTold", facts: {}, rule: "R2.5a" },
      ],
    };
    const again = againAfter(facts, participation, null, followed, "endAnnulled", context, rules);
    return {
      asked: rules.asked,
      ...joined(reopened, again, letter("endAnnulled", summary)),
      // Whoever was taken for having left never did.
      ...(participation.reasonCode === 43 && { leftFundOn: null }),
      summary,
    };
  },
};
