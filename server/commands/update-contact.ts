import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { audit, member } from "@/db/schema";
import { CHANNELS } from "@/server/messages/channels/channel";
import { issueAt } from "@/server/rules/inputs";
import { contextOf, type OpenScope } from "./kernel/run-command";

/** How a member can be told that there is something to read; the letter itself always lies in the portal. */
const TELL_BY = ["portal", ...CHANNELS] as const;

const emptyIsNone = (value: string | null | undefined) => (value?.trim() ? value.trim() : null);
const optional = (most: number) => z.string().max(most, "tooLongLine").nullish().transform(emptyIsNone);

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u;
/** Eight digits, or a number with its country's code: up to fifteen digits, as numbers of the world are. */
const PHONE = /^(\d{8}|\+\d{8,15})$/u;

export const updateContactInput = z
  .object({
    email: optional(254),
    phone: optional(30).transform((value) => value?.replace(/[\s-]/gu, "") ?? null),
    locale: z.enum(["da", "en"]),
    tellBy: z.enum(TELL_BY),
    interpreterLanguage: optional(60),
  })
  .superRefine(({ email, phone, tellBy }, context) => {
    if (email !== null && !EMAIL.test(email)) context.addIssue(issueAt("email")("email"));
    if (phone !== null && !PHONE.test(phone)) context.addIssue(issueAt("phone")("phone"));
    if (tellBy === "mail" && email === null) context.addIssue(issueAt("email")("missing"));
    if (tellBy === "sms" && phone === null) context.addIssue(issueAt("phone")("missing"));
  });

/**
 * Changes how the member is reached: no legal fact, and nothing the rules look at. It counts as a change of the case, and
 * the log says which fields changed, never to what.
 * @returns the fields that changed; `null` where the actor has no case of their own
 */
export async function updateContact(
  open: OpenScope,
  wanted: z.output<typeof updateContactInput>,
): Promise<{ changed: string[] } | null> {
  return await open(async (tx, actor, fundCode) => {
    if (!actor.memberId) return null;
    const own = and(eq(member.fundCode, fundCode), eq(member.id, actor.memberId));
    const [before] = await tx.select().from(member).where(own).for("update");
    if (!before) return null;
    const changed = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((field) => before[field] !== wanted[field]);
    if (changed.length === 0) return { changed };
    const { now } = await contextOf(tx, actor);
    await tx
      .update(member)
      .set({ ...wanted, version: sql`version + 1` })
      .where(own);
    await tx.insert(audit).values({
      fundCode,
      memberId: actor.memberId,
      kind: "act",
      what: "updateContact",
      detail: { changed: changed.join("+") },
      actorId: actor.userId,
      actorName: actor.name,
      businessAt: now,
    });
    return { changed };
  });
}
