import { z } from "zod";
import { issueAt, writtenSchema } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { badInput } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, isRefused, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { joined, letter, noEffects } from "./marking";
import { holidayAsked, holidayMessage } from "./report-holiday";

export const decideHolidayInput = z
  .object({ holidayId: z.uuid(), approve: z.boolean(), reason: writtenSchema.nullish() })
  .superRefine(({ approve, reason }, context) => {
    if (!approve && !reason) context.addIssue(issueAt("reason")("missing"));
  });

/** R6b, R6c, § 6: the fund approves or refuses holiday that was told too late for the member to register alone. */
export const decideHoliday: Command<typeof decideHolidayInput> = {
  name: "decideHoliday",
  input: decideHolidayInput,
  plan: (facts, { holidayId, approve, reason }, context) => {
    const rules = questionsTo(context.scheme);
    const before = factNamed(facts.holidays, holidayId, "holidayId");
    if (before.state !== "requested") badInput("holidayId", "unknown");
    const { from, to } = before;
    // A day that is taken bars an approval; it does not bar a refusal.
    const put = approve ? rules.ask : rules.consult;
    put("mayDecideHoliday", holidayAsked(facts, before, context));
    const state = approve ? "approved" : "refused";
    const summary = { from, to, state };
    if (isRefused(rules)) return refusal(rules.asked, summary);
    const by = newVersion<"holidays">(before, { state, reason: reason ?? null });
    const effects = joined(
      {
        ...noEffects(),
        writes: [{ kind: "holidays", supersede: holidayId, by }],
        toExchange: approve ? [holidayMessage(holidayId, before)] : [],
        consequences: [{ kind: approve ? "holidayRegistered" : "holidayRefused", facts: { from, to }, rule: "R6b" }],
      },
      letter(approve ? "holidayApproved" : "holidayRefused", { from, to, reason: reason ?? null }, !approve),
    );
    return { asked: rules.asked, ...effects, summary };
  },
};
