import { randomUUID } from "node:crypto";
import { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import { member, memberWord } from "@/db/schema";
import { birthDateOfCpr, type CprKeys, encryptCpr } from "@/server/identity/cpr-cipher";
import { cprDigits, hashCpr } from "@/server/identity/cpr-hash";
import { nameWords } from "@/server/queries/name-words";
import { daySchema } from "@/server/rules/inputs";
import { caseworkerNamed } from "./assign-case";
import { changeCircumstances, circumstancesInput } from "./change-circumstances";
import { distributeNew } from "./distribute-case";
import { applyPlan } from "./kernel/apply-plan";
import { badInput, notAfterToday } from "./kernel/bad-input";
import { contextOf, type OpenScope } from "./kernel/run-command";

const name = z.string().trim().min(1).max(100);

export const createMemberInput = z.object({
  cpr: z
    .string()
    .max(20)
    .refine((written) => birthDateOfCpr(written) !== null, "cpr"),
  givenNames: name,
  surname: name,
  email: z.email().max(200).nullish(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d ]{6,20}$/u, "phone")
    .nullish(),
  locale: z.enum(["da", "en"]).default("da"),
  protectedIdentity: z.boolean().default(false),
  caseworkerId: z.uuid().nullish(),
  circumstances: circumstancesInput,
  /** From when the circumstances are so; today where nothing is said. */
  appliesOn: daySchema.nullish(),
});

/**
 * A new member of the fund: the person, the words the name is found by, and how things are for the member. The CPR
 * number is stored encrypted and as a keyed hash, and goes into no decision, audit line or log.
 * @param memberId the id it gets; a random one where none is given
 * @throws a unique violation of `member_cpr` where the fund has the person already
 */
export async function createMember(
  open: OpenScope,
  input: z.output<typeof createMemberInput>,
  keys: CprKeys,
  memberId: string = randomUUID(),
): Promise<{ memberId: string }> {
  return await open(async (tx, actor, fundCode) => {
    const context = await contextOf(tx, actor);
    const { cpr, givenNames, surname, email, phone, locale, protectedIdentity, caseworkerId, circumstances } = input;
    const digits = cprDigits(cpr)!;
    const birthDate = birthDateOfCpr(digits)!;
    notAfterToday("cpr", birthDate, context.today);
    if (caseworkerId && (await caseworkerNamed(tx, fundCode, caseworkerId)) === null)
      badInput("caseworkerId", "unknown");
    await tx.insert(member).values({
      fundCode,
      id: memberId,
      givenNames,
      surname,
      birthDate,
      cprCiphertext: encryptCpr(digits, keys.encryption, memberId),
      cprHash: hashCpr(digits, keys.hash),
      email: email ?? null,
      phone: phone ?? null,
      locale,
      protectedIdentity,
      caseworkerId: caseworkerId ?? null,
      createdAt: context.now,
    });
    const words = nameWords(`${givenNames} ${surname}`);
    if (words.length > 0) await tx.insert(memberWord).values(words.map((word) => ({ fundCode, word, memberId })));
    const loaded = await loadCase(tx, memberId, { lock: true });
    if (!loaded) throw new Error("a member was made outside the scope");
    const stated = { ...circumstances, appliesOn: input.appliesOn ?? context.today };
    const plan = changeCircumstances.plan(loaded.facts, stated, context, undefined);
    await applyPlan(tx, { ...loaded, command: "createMember", input: stated, plan, context });
    // Who was named has it; a member whom nobody was named for goes to whom the fund's rules give them.
    if (!caseworkerId) await distributeNew(tx, memberId, context);
    return { memberId };
  });
}
