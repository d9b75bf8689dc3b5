import { z } from "zod";
import type { Complaint } from "@/server/rules/case-facts";
import { COMPLAINT_STEPS } from "@/server/rules/complaint-steps";
import { writtenSchema } from "@/server/rules/inputs";
import { COMPLAINT_STATES, type ComplaintState } from "@/server/rules/vocabulary";
import { factNamed } from "./case-now";
import { badInput } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, type Consequence, nothing } from "./kernel/plan";
import { type Effects, joined, letter, noEffects } from "./marking";

export const treatComplaintInput = z.object({
  complaintId: z.uuid(),
  /** What it becomes. */
  state: z.enum(COMPLAINT_STATES),
  /** Why: needed where the complaint is decided or ended. */
  reason: writtenSchema.nullish(),
});

/** These are decisions, or end it: they say why. */
const SAY_WHY: readonly ComplaintState[] = ["reversed", "upheld", "ended", "withdrawn"];

/**
 * A complaint goes one step on: taken up, decided for the member or upheld, sent on, answered. What a reversed decision leads to
 * in the case is done by an act of its own, so that everybody is told of it.
 */
export const treatComplaint: Command<typeof treatComplaintInput> = {
  name: "treatComplaint",
  input: treatComplaintInput,
  plan: (facts, { complaintId, state, reason }, { today }) => {
    const before = factNamed(facts.complaints, complaintId, "complaintId");
    const summary = { on: before.receivedOn, before: before.state, complaint: state };
    if (!COMPLAINT_STEPS[before.state].includes(state))
      return { ...nothing, asked: [], conflict: { reason: "complaintMoved", facts: {} }, summary };
    if (SAY_WHY.includes(state) && !reason) badInput("reason", "missing");
    const by = newVersion<"complaints">(before, { state, stateOn: today, reason: reason ?? before.reason });
    const moved: Effects = {
      ...noEffects(),
      writes: [{ kind: "complaints", supersede: complaintId, by }],
      consequences: consequencesOf(before, state),
    };
    return { asked: [], ...joined(moved, told(before, state, reason ?? null)), summary };
  },
};

function consequencesOf({ receivedOn, against }: Complaint, state: ComplaintState): Consequence[] {
  const line = (kind: string): Consequence => ({ kind, facts: { on: receivedOn }, rule: null });
  switch (state) {
    case "reversed":
      return [line("complaintReversed"), ...(against === "deregistered" ? [line("deregistrationToAnnul")] : [])];
    case "upheld":
      return [line("complaintUpheld")];
    case "sentOn":
      return [line("complaintSentOn")];
    case "treating":
      return [line("complaintTreating")];
    default:
      return [line("complaintEnded")];
  }
}

function told({ receivedOn: on }: Complaint, state: ComplaintState, reason: string | null): Effects {
  if (state === "reversed") return letter("complaintReversed", { on, reason });
  if (state === "upheld") return letter("complaintUpheld", { on, reason });
  if (state === "sentOn") return letter("complaintSentOn", { on });
  return noEffects();
}
