import { createHash, randomBytes } from "node:crypto";
import type { PgTable } from "drizzle-orm/pg-core";
import pg from "pg";
import { FACT_TABLES } from "@/db/case/fact-tables";
import type { Scoped } from "@/db/client";
import { member, memberWord } from "@/db/schema";
import { writeDuties } from "@/server/commands/kernel/write-duties";
import { FACT_KINDS } from "@/server/rules/case-facts";
import { type CaseParts, caseWith } from "@/server/rules/duties/case-fixture";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { nameWords } from "./name-words";

/** Test support: cases written straight into the tables, with the duties that the rules derive from them. */
export type StoredPerson = { id: string; name: string; initials: string; roles?: readonly string[] };

/** The same text always becomes the same id. */
export function idOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A fund whose business clock stands at noon of `today`, with its people. Run as the owner: funds are nobody's to add. */
export async function storeFund(
  ownerUrl: string,
  { code, name, today, people }: { code: string; name: string; today: string; people: readonly StoredPerson[] },
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      "insert into fund (code, name, clock_offset_seconds) values ($1, $2, extract(epoch from $3::timestamptz - now())::bigint)",
      [code, name, `${today}T10:00:00Z`],
    );
    for (const { id, name: person, initials, roles } of people)
      await client.query(
        "insert into app_user (fund_code, id, subject, kind, roles, name, initials) values ($1, $2, $3, 'caseworker', $4, $5, $6)",
        [code, id, `subject-${id}`, roles ?? ["caseworker"], person, initials],
      );
  } finally {
    await client.end();
  }
}

export type StoredCase = {
  givenNames: string;
  surname: string;
  birthDate: string;
  caseworkerId: string | null;
  protectedIdentity?: boolean;
  cprHash?: Buffer;
  parts: CaseParts;
};

/** Stores a case in the scope's fund. @returns the member's id */
export async function storeCase(tx: Scoped, fundCode: string, today: string, stored: StoredCase): Promise<string> {
  const { givenNames, surname, birthDate, caseworkerId } = stored;
  const id = idOf(`${fundCode} ${givenNames} ${surname} ${birthDate}`);
  await tx.insert(member).values({
    fundCode,
    id,
    givenNames,
    surname,
    birthDate,
    caseworkerId,
    protectedIdentity: stored.protectedIdentity ?? false,
    cprCiphertext: randomBytes(40),
    cprHash: stored.cprHash ?? randomBytes(32),
    createdAt: `${today}T08:00:00Z`,
  });
  const words = nameWords(`${givenNames} ${surname}`);
  await tx.insert(memberWord).values(words.map((word) => ({ fundCode, word, memberId: id })));
  // The builder takes null for "not said": nobody having the case is said here.
  const facts = { ...caseWith({ ...stored.parts, fundCode, memberId: id, birthDate }), caseworkerId };
  for (const kind of FACT_KINDS) {
    for (const fact of facts[kind]) {
      const row = Object.fromEntries(
        Object.entries(fact).map(([key, value]) => [key, isReference(key, value) ? idOf(`${id} ${value}`) : value]),
      );
      await tx
        .insert(FACT_TABLES[kind] as PgTable)
        .values({ ...row, recordedBy: null, fundCode, memberId: id, decisionId: idOf("decision") });
    }
  }
  await writeDuties(tx, facts, { scheme: DEFAULT_SCHEME, today });
  return id;
}

/** The builder's own ids ("registrations-1") are no UUIDs. */
function isReference(key: string, value: unknown): value is string {
  return /(^i|I)d$/u.test(key) && typeof value === "string" && !/^[0-9a-f]{8}-/u.test(value);
}
