import { latestParticipation, latestRegistration } from "./case-now";
import { badInput, notAfterToday } from "./kernel/bad-input";
import { type Command, nothing, refusal } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";
import { letter } from "./marking";
import { registerUnemploymentInput } from "./register-unemployment";

/** I-21 on R9.3: a deregistered member is registered again, and comes back to the same participation and the same count. */
export const registerAgain: Command<typeof registerUnemploymentInput> = {
  name: "registerAgain",
  input: registerUnemploymentInput,
  plan: (facts, { registeredOn }, context) => {
    const rules = questionsTo(context.scheme);
    const current = latestRegistration(facts);
    notAfterToday("registeredOn", registeredOn, context.today);
    if (current?.deregisteredFrom && registeredOn < current.deregisteredFrom)
      badInput("registeredOn", "beforeDeregistration");
    rules.ask("mayRegister", { current });
    const back = rules.ask("comesBack", { participation: latestParticipation(facts), registeredOn });
    const summary = { registeredOn };
    if (rules.asked.some(({ answer }) => answer.outcome === "refused")) return refusal(rules.asked, summary);
    const told = letter("registeredAgain", { registeredOn });
    return {
      ...nothing,
      ...told,
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
      consequences: [
        ...(back.value.sameParticipation ? [{ kind: "sameParticipation", facts: {}, rule: "I-21" } as const] : []),
        ...told.consequences,
      ],
      summary,
    };
  },
};
