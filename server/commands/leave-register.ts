import { z } from "zod";
import { registrationOn } from "@/server/rules/duties/case-day";
import { daySchema } from "@/server/rules/inputs";
import { hoursUsed, isRegistered, openParticipation } from "./case-now";
import { badInput, notAfterToday } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, type Consequence, isRefused, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const leaveRegisterInput = z.object({
  /** The first day without registration. */
  from: daySchema,
});

/** R9.3: the member is no longer a job seeker, for work or otherwise. The participation and its count of hours stand. */
export const leaveRegister: Command<typeof leaveRegisterInput> = {
  name: "leaveRegister",
  input: leaveRegisterInput,
  plan: (facts, { from }, { today, scheme }) => {
    const rules = questionsTo(scheme);
    notAfterToday("from", from, today);
    const registration = registrationOn(facts, today);
    rules.ask("mayLeaveRegister", { registered: isRegistered(facts, today) });
    const summary = { from };
    if (isRefused(rules) || registration === null) return refusal(rules.asked, summary);
    if (from < registration.registeredOn) badInput("from", "beforeRegistration");
    const participation = openParticipation(facts);
    const used = participation && hoursUsed(facts, participation, today, scheme);
    const consequences: Consequence[] = [{ kind: "deregisteredFrom", facts: { day: from }, rule: "R9.3" }];
    if (used) consequences.push({ kind: "participationStands", facts: { remaining: used.remaining }, rule: "R9.3" });
    const by = newVersion<"registrations">(registration, { deregisteredFrom: from, deregistrationGround: "other" });
    return {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "registrations", supersede: registration.entityId, by }],
      consequences,
      summary,
    };
  },
};
