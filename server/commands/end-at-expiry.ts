import { z } from "zod";
import { latestParticipation, openParticipation } from "./case-now";
import { ask41, endWith41 } from "./end-with-41";
import { type Command, isRefused, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

/**
 * R14.3 and I-25, § 14, stk. 3: the scheme has run out, and a participation still open ends on its last day with code 41.
 * What lapses, what the jobcenter takes over and who is told is as with any move to the jobcenter (R5.3). The night's act.
 */
export const endAtExpiry: Command<z.ZodObject> = {
  name: "endAtExpiry",
  input: z.object({}),
  plan: (facts, _input, context) => {
    const rules = questionsTo(context.scheme);
    const { today } = context;
    const expiry = rules.consult("endAtExpiry", { today }).value;
    const participation = openParticipation(facts);
    const latest = participation ?? latestParticipation(facts);
    const summary = { endDate: expiry?.endDate ?? null, reasonCode: 41 };
    ask41(rules, facts, latest, { hours: null, ascertainedOn: null }, context);
    if (isRefused(rules)) return refusal(rules.asked, summary);
    if (expiry === null || participation === null) {
      return { ...nothing, asked: rules.asked, summary, conflict: { reason: "changed", facts: {} } };
    }
    const { endDate } = expiry;
    const end = { participation, endDate, ascertainedOn: endDate, reason: "", atExpiry: true } as const;
    const effects = endWith41(facts, end, context, rules);
    return { asked: rules.asked, ...effects, summary };
  },
};
