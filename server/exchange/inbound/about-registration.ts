import { latestParticipation, latestRegistration } from "@/server/commands/case-now";
import { distributeNew } from "@/server/commands/distribute-case";
import { contextOf } from "@/server/commands/kernel/run-command";
import { leaveRegister } from "@/server/commands/leave-register";
import { registerAgain } from "@/server/commands/register-again";
import { registerUnemployment } from "@/server/commands/register-unemployment";
import { comesBack } from "@/server/rules/section-02-re-entry";
import { INBOUND } from "../notification";
import { actAsDfdg, DFDG, nothingNew, notificationKind } from "./handling";

/**
 * R2.2a: the registration starts the case, and the fourteen days run from it. I-21: a member who was deregistered comes back
 * to the participation that is still open.
 */
export const registered = notificationKind({
  payload: INBOUND["jobseeker.registered"],
  waitsUntil: ({ registeredOn }) => registeredOn,
  handle: async (of, { registeredOn }) => {
    const current = latestRegistration(of.facts);
    if (current && current.registeredOn === registeredOn) return nothingNew;
    if (current && current.deregisteredFrom === null) return { unclear: "alreadyRegistered" };
    if (current?.deregisteredFrom && registeredOn < current.deregisteredFrom) return { unclear: "day" };
    const back = comesBack({ participation: latestParticipation(of.facts), registeredOn }).value.sameParticipation;
    const handled = await actAsDfdg(of, back && current ? registerAgain : registerUnemployment, { registeredOn });
    // A case that begins here and that nobody has goes to whom the fund's rules give it.
    if ("done" in handled && of.facts.caseworkerId === null)
      await distributeNew(of.tx, of.memberId, await contextOf(of.tx, DFDG));
    return handled;
  },
});

/** R9.3: no longer registered, from a day on. What the fund has itself deregistered is told back to it, and is not new. */
export const deregistered = notificationKind({
  payload: INBOUND["jobseeker.deregistered"],
  waitsUntil: ({ deregisteredFrom }) => deregisteredFrom,
  handle: async (of, { deregisteredFrom }) => {
    const current = latestRegistration(of.facts);
    if (current?.deregisteredFrom === deregisteredFrom) return nothingNew;
    if (current?.deregisteredFrom) return { unclear: "alreadyDeregistered" };
    if (current && deregisteredFrom < current.registeredOn) return { unclear: "day" };
    return actAsDfdg(of, leaveRegister, { from: deregisteredFrom });
  },
});
