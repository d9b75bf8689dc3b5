import { and, eq } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { member } from "@/db/schema";
import type { SignedIn } from "@/server/identity/roles";

export type MemberContact = {
  name: string;
  email: string | null;
  phone: string | null;
  /** The language of letters. */
  locale: string;
  tellBy: string;
  interpreterLanguage: string | null;
  protectedIdentity: boolean;
};

/** How the member is reached. @returns `null` where the scope shows no such member */
export async function memberContact(tx: Scoped, { fundCode, memberId }: SignedIn): Promise<MemberContact | null> {
  if (memberId === null) return null;
  const [row] = await tx
    .select()
    .from(member)
    .where(and(eq(member.fundCode, fundCode), eq(member.id, memberId)));
  if (!row) return null;
  const { givenNames, surname, email, phone, locale, tellBy, interpreterLanguage, protectedIdentity } = row;
  return { name: `${givenNames} ${surname}`, email, phone, locale, tellBy, interpreterLanguage, protectedIdentity };
}
