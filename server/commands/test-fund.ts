import { randomUUID } from "node:crypto";
import pg from "pg";
import { useDatabase as connectTo, type Scoped } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { inFund } from "@/db/scope";
import { instantOf } from "@/db/seed/calendar";
import { inventedCpr } from "@/db/seed/invented-cpr";
import { createMember, createMemberInput } from "./create-member";
import type { Actor } from "./kernel/plan";
import type { OpenScope } from "./kernel/run-command";

/** Test support: a fund with its caseworkers on a database of its own, and a business clock that the test sets. */
export const FUND = "FOA";
export const KEYS = { hash: Buffer.alloc(32, 1), encryption: Buffer.alloc(32, 2) };

export type TestFund = {
  readonly database: TestDatabase;
  readonly caseworkerId: string;
  readonly open: OpenScope;
  /** A colleague's transactions. */
  readonly openAs: (name: string, userId: string) => OpenScope;
  readonly colleagueId: string;
  /** Sets the business clock to a day and an hour in Denmark. */
  readonly stand: (day: string, time?: string) => Promise<void>;
  /** A new member, born in 1985 unless said, in København. */
  readonly newMember: (birthDate?: string) => Promise<string>;
  readonly ask: <T extends Record<string, unknown>>(query: string, values?: unknown[]) => Promise<T[]>;
  readonly inScope: <T>(work: (tx: Scoped) => Promise<T>) => Promise<T>;
  readonly leave: () => Promise<void>;
};

export async function testFund(): Promise<TestFund> {
  const database = await freshDatabase();
  const close = connectTo(database.servingUrl);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  owner.on("error", () => undefined);
  await owner.connect();
  const [caseworkerId, colleagueId] = [randomUUID(), randomUUID()];
  await owner.query("insert into fund (code, name) values ('FOA', 'FOA'), ('HK', 'HK')");
  for (const [id, name] of [
    [caseworkerId, "Mette Holm"],
    [colleagueId, "Jonas Bach"],
  ])
    await owner.query(
      `insert into app_user (fund_code, id, kind, roles, name, initials, professional_id)
       values ('FOA', $1::uuid, 'caseworker', '{caseworker}', $2, 'XX', $1::text)`,
      [id, name],
    );
  let made = 0;
  const openAs = (name: string, userId: string): OpenScope => {
    const actor: Actor = { userId, name, kind: "caseworker" };
    return (work) => inFund({ fundCode: FUND, userId }, (tx) => work(tx, actor, FUND));
  };
  const open = openAs("Mette Holm", caseworkerId);
  return {
    database,
    caseworkerId,
    colleagueId,
    open,
    openAs,
    stand: async (day, time = "09:00") => {
      await owner.query(
        "update fund set clock_offset_seconds = ceil(extract(epoch from ($1::timestamptz - clock_timestamp())))::bigint",
        [instantOf(day, time)],
      );
    },
    newMember: async (birthDate = "1985-05-05") => {
      const cpr = inventedCpr(birthDate, made++, "female");
      const input = createMemberInput.parse({
        cpr,
        givenNames: "Åse Bodil",
        surname: "Prøve-Sørensen",
        caseworkerId,
        circumstances: {
          municipalityCode: "0101",
          insurance: "fullTime",
          hasVocationalEducation: true,
          supportsChildrenAtHome: false,
          citizenships: ["DK"],
        },
      });
      return (await createMember(open, input, KEYS)).memberId;
    },
    ask: async <T extends Record<string, unknown>>(query: string, values: unknown[] = []) =>
      (await owner.query<T>(query, values)).rows,
    inScope: (work) => inFund({ fundCode: FUND }, work),
    leave: async () => {
      await close();
      await owner.end();
      await database.drop();
    },
  };
}
