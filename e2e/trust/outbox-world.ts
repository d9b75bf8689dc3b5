import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { inventedCpr } from "@/db/seed/invented-cpr";
import { encryptCpr } from "@/server/identity/cpr-cipher";
import { idOf, storeFund } from "@/server/queries/stored-case-fixture";

export const FUND = "FOA";
const TODAY = "2021-04-13";
const CPR_KEY = Buffer.alloc(32, 7);

/** A fund whose members' acts write into the outbox, on a database of its own. */
export type OutboxWorld = {
  /** What a worker is started with. */
  readonly env: { readonly DATABASE_URL: string; readonly CPR_ENCRYPTION_KEY: string };
  /** Each member's CPR number and the ids of the messages about the member, in the order of their numbers. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  /**
   * An act that writes a message about a member, numbered under the member's lock as acts do.
   * @param heldMs how long it stays uncommitted: whoever acts on the member meanwhile waits
   */
  readonly act: (member: number, id: string, heldMs?: number) => Promise<void>;
  /** Writes so many messages about each member, all at once. @returns how many there are */
  readonly fill: (each: number) => Promise<number>;
  /** Takes every message away. */
  readonly empty: () => Promise<void>;
  /** Those that wait though nothing refused stands before them. */
  readonly stillDue: () => Promise<number>;
  readonly states: () => Promise<Map<string, string>>;
  /** Members for whom a duty tells of a refusal. */
  readonly troubled: () => Promise<number>;
  readonly leave: () => Promise<void>;
};

/** @param given a migrated, empty database; one of its own where none is given */
export async function outboxWorld(members: number, given?: Omit<TestDatabase, "copy">): Promise<OutboxWorld> {
  const database = given ?? (await freshDatabase());
  await storeFund(database.ownerUrl, { code: FUND, name: "FOAs A-kasse", today: TODAY, people: [] });
  const pool = new pg.Pool({ connectionString: database.ownerUrl, max: 8 });
  pool.on("error", () => undefined);
  const people = Array.from({ length: members }, (_, at) => {
    const id = idOf(`member ${at}`);
    return { id, cpr: inventedCpr("1980-05-05", at, "female"), decision: randomUUID() };
  });
  for (const { id, cpr, decision } of people) {
    await pool.query(
      `insert into member (fund_code, id, given_names, surname, birth_date, cpr_ciphertext, cpr_hash, created_at)
       values ($1, $2::uuid, 'Ane', 'Kø', '1980-05-05', $3, decode(md5($2::text), 'hex'), now())`,
      [FUND, id, encryptCpr(cpr, CPR_KEY, id)],
    );
    await pool.query(
      `insert into decision (fund_code, id, member_id, command, outcome, asked, input, scheme_id, scheme_version, decided_on, decided_at, actor_name)
       values ($1, $2, $3, 'test', 'allowed', '[]', '{}', 'forsoeg-2020', 1, $4, now(), 'Natten')`,
      [FUND, decision, id, TODAY],
    );
  }
  const written = new Map<string, string[]>(people.map(({ cpr }) => [cpr, []]));
  return {
    env: { DATABASE_URL: database.servingUrl, CPR_ENCRYPTION_KEY: CPR_KEY.toString("base64") },
    written,
    act: async (member, messageId, heldMs = 0) => {
      const { id, cpr, decision } = people[member]!;
      const connection = await pool.connect();
      try {
        await connection.query("begin");
        const { rows } = await connection.query<{ number: number }>(
          "update member set outbox_number = outbox_number + 1 where fund_code = $1 and id = $2 returning outbox_number as number",
          [FUND, id],
        );
        await connection.query(
          `insert into outbox (fund_code, id, member_id, number, type, payload, decision_id, created_at)
           values ($1, $2, $3, $4, 'deadline.set', $5, $6, now())`,
          [FUND, messageId, id, rows[0]!.number, { deadlineId: messageId, deadline: "2021-04-20" }, decision],
        );
        if (heldMs > 0) await wait(heldMs);
        written.get(cpr)![rows[0]!.number - 1] = messageId;
        await connection.query("commit");
      } finally {
        connection.release();
      }
    },
    fill: async (each) => {
      const { rowCount } = await pool.query(
        `insert into outbox (fund_code, id, member_id, number, type, payload, decision_id, created_at)
         select m.fund_code, gen_random_uuid(), m.id, m.outbox_number + n, 'deadline.set',
           jsonb_build_object('deadlineId', gen_random_uuid(), 'deadline', '2021-04-20'), d.id, now()
         from member m join decision d on d.fund_code = m.fund_code and d.member_id = m.id, generate_series(1, $1::integer) n`,
        [each],
      );
      await pool.query("update member set outbox_number = outbox_number + $1", [each]);
      return rowCount ?? 0;
    },
    empty: async () => {
      await pool.query("truncate outbox");
    },
    stillDue: async () => {
      const { rows } = await pool.query<{ due: number }>(
        `select count(*)::integer as due from outbox o where o.state = 'waiting' and not exists (select 1 from outbox p
           where p.fund_code = o.fund_code and p.member_id = o.member_id and p.number < o.number and p.state = 'parked')`,
      );
      return rows[0]!.due;
    },
    states: async () => {
      const { rows } = await pool.query<{ id: string; state: string }>("select id, state from outbox");
      return new Map(rows.map(({ id, state }) => [id, state]));
    },
    troubled: async () => {
      const { rows } = await pool.query<{ members: number }>(
        "select count(distinct member_id)::integer as members from duty where wording = 'exchangeRefused' and state = 'open'",
      );
      return rows[0]!.members;
    },
    leave: async () => {
      await pool.end();
      await database.drop();
    },
  };
}
