import { type Command, nothing } from "./kernel/plan";
import { registerCvStatus, registerCvStatusInput } from "./register-cv-status";

/**
 * R4.7, § 4, stk. 7: the fund has looked at the member's cv on Jobnet itself, and tells so. Where it lacks something, that
 * is followed up until it does not.
 */
export const checkCv: Command<typeof registerCvStatusInput> = {
  name: "checkCv",
  input: registerCvStatusInput,
  plan: (facts, input, context) => {
    const { on, complete, searchable } = input;
    const seen = registerCvStatus.plan(facts, input, context, undefined);
    return {
      ...nothing,
      ...seen,
      toExchange: [{ type: "cv.checked", payload: { on, complete, searchable } }],
      consequences: [{ kind: complete && searchable ? "cvInOrder" : "cvLacks", facts: { on }, rule: "R4.7" }],
    };
  },
};
