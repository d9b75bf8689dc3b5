import { sql } from "drizzle-orm";
import { z } from "zod";
import { writtenSchema } from "@/server/rules/inputs";
import { latestParticipation, openParticipation } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { type Effects, joined, letter, markingMessage, noEffects } from "./marking";

export const annulEndInput = z.object({ reason: writtenSchema.nullish() });

/** I-26 on R2.5e: a team lead annuls an end registered by mistake; both registrations stay visible. */
export const annulEnd: Command<typeof annulEndInput, { byTeamLead: boolean }> = {
  name: "annulEnd",
  input: annulEndInput,
  more: async (tx) => {
    const result = await tx.execute<{ roles: string[] }>(
      sql`select string_to_array(current_setting('app.roles', true), ',') as roles`,
    );
    const roles = result.rows[0]?.roles ?? [];
    return { byTeamLead: roles.includes("teamLead") || roles.includes("system") };
  },
  plan: (facts, { reason }, { scheme }, { byTeamLead }) => {
    const rules = questionsTo(scheme);
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
    return { asked: rules.asked, ...joined(reopened, letter("endAnnulled", summary)), summary };
  },
};
