import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { latestRegistration, openParticipation } from "./case-now";
import { badInput, notAfterToday } from "./kernel/bad-input";
import { type Command, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const registerUnemploymentInput = z.object({ registeredOn: daySchema });

/** R2.1a, R2.2a: the member has registered as a job seeker. The fortnight of visitation and guidance runs from that day. */
export const registerUnemployment: Command<typeof registerUnemploymentInput> = {
  name: "registerUnemployment",
  input: registerUnemploymentInput,
  plan: (facts, { registeredOn }, context) => {
    const rules = questionsTo(context.scheme);
    const current = latestRegistration(facts);
    notAfterToday("registeredOn", registeredOn, context.today);
    if (current?.deregisteredFrom && registeredOn < current.deregisteredFrom)
      badInput("registeredOn", "beforeDeregistration");
    const may = rules.ask("mayRegister", { current });
    const summary = { registeredOn };
    if (may.outcome === "refused") return refusal(rules.asked, summary);
    return {
      ...nothing,
      asked: rules.asked,
      writes: [
        {
          kind: "registrations",
          add: {
            appliesOn: registeredOn,
            registeredOn,
            learnedOn: null,
            deregisteredFrom: null,
            deregistrationGround: null,
          },
        },
      ],
      consequences: openParticipation(facts) ? [{ kind: "sameParticipation", facts: {}, rule: "I-21" }] : [],
      summary,
    };
  },
};
