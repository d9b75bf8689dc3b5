import { and, eq, sql } from "drizzle-orm";
import { formerCpr, member } from "@/db/schema";
import { businessClock } from "@/db/scope";
import { circumstancesOn } from "@/server/commands/case-now";
import { changeCircumstances } from "@/server/commands/change-circumstances";
import { noteDeath, noteDeathInput } from "@/server/commands/note-death";
import { noteLeftFund, noteLeftFundInput } from "@/server/commands/note-left-fund";
import { noteNewCpr } from "@/server/commands/note-new-cpr";
import { noteProtection, noteProtectionInput } from "@/server/commands/note-protection";
import { birthDateOfCpr, cprKeys, encryptCpr } from "@/server/identity/cpr-cipher";
import { hashCpr } from "@/server/identity/cpr-hash";
import { INBOUND } from "../notification";
import { actAsDfdg, type Handled, type Handling, nothingNew, notificationKind } from "./handling";

/** R1.2a: a move. Outside the fund's permission a marking out with code 42 becomes a duty by itself, and stays a proposal. */
export const moved = notificationKind({
  payload: INBOUND["member.moved"],
  waitsUntil: ({ movedOn }) => movedOn,
  subject: () => "address",
  handle: async (of, { municipalityCode, movedOn }) => {
    const before = circumstancesOn(of.facts, movedOn);
    if (before === null) return { unclear: "refused" };
    if (before.municipalityCode === municipalityCode) return nothingNew;
    const citizenships = before.citizenships && [...before.citizenships];
    return actAsDfdg(of, changeCircumstances, { ...before, citizenships, municipalityCode, appliesOn: movedOn });
  },
});

/** R1.2b: the end of the membership. Code 43 is proposed in the same way. */
export const leftFund = notificationKind({
  payload: noteLeftFundInput,
  subject: () => "membership",
  handle: async (of, payload) =>
    of.facts.leftFundOn === payload.leftFundOn ? nothingNew : actAsDfdg(of, noteLeftFund, payload),
});

export const died = notificationKind({
  payload: noteDeathInput,
  handle: async (of, payload) => (of.facts.diedOn === null ? actAsDfdg(of, noteDeath, payload) : nothingNew),
});

export const protectionChanged = notificationKind({
  payload: noteProtectionInput,
  subject: () => "protection",
  handle: (of, payload) => actAsDfdg(of, noteProtection, payload),
});

export const cprChanged = notificationKind({
  payload: INBOUND["member.cprChanged"].refine(
    ({ newCivilRegistrationIdentifier }) => birthDateOfCpr(newCivilRegistrationIdentifier) !== null,
  ),
  subject: () => "cpr",
  handle: (of, { newCivilRegistrationIdentifier }) => changeCpr(of, newCivilRegistrationIdentifier),
});

/**
 * The member's new number, encrypted and as a hash; under the old one the member is still found. The day of birth goes with
 * the number. A number that another member has is for a person to look at.
 */
async function changeCpr(of: Handling, digits: string): Promise<Handled> {
  const { tx, fundCode, memberId, notificationId } = of;
  const keys = cprKeys();
  const cprHash = hashCpr(digits, keys.hash);
  const own = and(eq(member.fundCode, fundCode), eq(member.id, memberId));
  const [holder] = await tx
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.fundCode, fundCode), eq(member.cprHash, cprHash)));
  if (holder) return holder.id === memberId ? nothingNew : { unclear: "numberTaken" };
  const { now } = await businessClock(tx);
  await tx.execute(sql`
    insert into ${formerCpr} (fund_code, cpr_hash, member_id, changed_at)
    select fund_code, cpr_hash, id, ${now} from member where fund_code = ${fundCode} and id = ${memberId}::uuid
    on conflict do nothing`);
  await tx
    .update(member)
    .set({
      cprHash,
      cprCiphertext: encryptCpr(digits, keys.encryption, memberId),
      birthDate: birthDateOfCpr(digits)!,
    })
    .where(own);
  return actAsDfdg(of, noteNewCpr, { notificationId });
}
