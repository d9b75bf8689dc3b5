import pg from "pg";
import { useDatabase as connectTo } from "@/db/client";
import { freshDatabase } from "@/db/postgres/test-database";
import { inFund } from "@/db/scope";
import { newSessionToken, tokenHash } from "@/server/identity/session";
import { idOf, storeCase, storeFund } from "@/server/queries/stored-case-fixture";
import { addDays } from "@/server/rules/day";

const FUND = "FOA";
export const TODAY = "2021-04-13";
const CASEWORKERS = ["Mette Holm", "Jonas Bach", "Anna Lind", "Peter Friis"] as const;

/** Who may ask, with the cookie of a session of theirs. */
export type Racer = { readonly memberId: string; readonly cookie: string };

/** A fund in which members race for times: on a database of its own, made once and asked over HTTP. */
export type RaceWorld = {
  readonly addresses: { readonly DATABASE_URL: string; readonly DATABASE_OWNER_URL: string };
  readonly racers: readonly Racer[];
  readonly caseworker: Pick<Racer, "cookie">;
  /** Opens so many times, each on a day of its own from tomorrow on. @returns their ids */
  readonly openSlots: (count: number) => Promise<string[]>;
  /** The members who have a live interview on each time, by its id. */
  readonly holders: () => Promise<Map<string, string[]>>;
  /** Ends every interview and closes every time, as if the round had never been. */
  readonly clear: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** @param members how many race, each a participant who may book */
export async function raceWorld(members: number): Promise<RaceWorld> {
  const database = await freshDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  owner.on("error", () => undefined);
  await owner.connect();
  const people = CASEWORKERS.map((name) => ({ id: idOf(name), name, initials: "XX" }));
  await storeFund(database.ownerUrl, { code: FUND, name: "FOAs A-kasse", today: TODAY, people });
  const session = async (userId: string) => {
    const token = newSessionToken();
    await owner.query("select create_session($1, $2, $3, 'substantial', null)", [tokenHash(token), FUND, userId]);
    return `kontakt_session=${token}`;
  };
  const close = connectTo(database.servingUrl);
  const racers: Racer[] = [];
  for (let number = 0; number < members; number++) {
    const surname = `Kapløb ${number}`;
    const memberId = await inFund({ fundCode: FUND }, (tx) =>
      storeCase(tx, FUND, TODAY, {
        givenNames: "Ane",
        surname,
        birthDate: "1980-05-05",
        caseworkerId: people[number % people.length]!.id,
        parts: { circumstances: [{}], registrations: [{}], placements: [{}], visitations: [{}], participations: [{}] },
      }),
    );
    const userId = idOf(`user ${number}`);
    await owner.query(
      `insert into app_user (fund_code, id, subject, kind, roles, name, initials, member_id)
       values ($1, $2, $3, 'member', '{}', $4, 'XX', $5)`,
      [FUND, userId, `member-${number}`, `Ane ${surname}`, memberId],
    );
    racers.push({ memberId, cookie: await session(userId) });
  }
  await close();
  let opened = 0;
  return {
    addresses: { DATABASE_URL: database.servingUrl, DATABASE_OWNER_URL: database.ownerUrl },
    racers,
    caseworker: { cookie: await session(people[0]!.id) },
    openSlots: async (count) => {
      const first = addDays(TODAY, 1 + opened);
      opened += count;
      const { rows } = await owner.query<{ id: string }>(
        `insert into slot (fund_code, id, caseworker_id, "on", starts_at, ends_at, form, place, opened_by, opened_at)
         select $1, gen_random_uuid(), ($2::uuid[])[1 + n % $3], day, start, start + interval '45 minutes', 'inPerson',
           'Staunings Plads 1', ($2::uuid[])[1], now()
         from generate_series(0, $4::integer - 1) n, lateral (select $5::date + n as day) d,
           lateral (select (day + time '09:00') at time zone 'Europe/Copenhagen' as start) s
         returning id`,
        [FUND, people.map(({ id }) => id), people.length, count, first],
      );
      return rows.map(({ id }) => id);
    },
    holders: async () => {
      const { rows } = await owner.query<{ slot: string; members: string[] }>(
        `select slot_id as slot, array_agg(member_id::text) as members from interview
         where superseded_at is null and status in ('booked', 'held') and slot_id is not null group by 1`,
      );
      return new Map(rows.map(({ slot, members: who }) => [slot, who]));
    },
    clear: async () => {
      opened = 0;
      await owner.query(
        "update slot set closed_at = now(), held_for = null, held_until = null where closed_at is null",
      );
      await owner.query("update interview set superseded_at = now() where superseded_at is null");
    },
    leave: async () => {
      await owner.end();
      await database.drop();
    },
  };
}
