import type { Cluster } from "@/db/postgres/cluster";
import { newSessionToken, tokenHash } from "@/server/identity/session";
import { asOwner, databaseOf, type Loaded } from "./data";

/** A member of the large fund whose deadline runs and who has no interview ahead, signed in. */
export type Booker = { readonly cookie: string };

const NAME = "bench_bookings";

/**
 * A copy of the database to book in, so that what is booked is not there in the next run. Nobody may be connected to the
 * original meanwhile.
 * @returns the copy, and what removes it
 */
export async function copyToBookIn(
  cluster: Cluster,
  loaded: Loaded,
): Promise<{ copy: Loaded; drop: (cluster: Cluster) => Promise<void> }> {
  const drop = (at: Cluster) =>
    asOwner(databaseOf(at, "postgres"), async (client) => {
      await client.query(`drop database if exists ${NAME}`);
    });
  await drop(cluster);
  await asOwner(databaseOf(cluster, "postgres"), (client) =>
    client.query(`create database ${NAME} template ${client.escapeIdentifier(loaded.name)} strategy file_copy`),
  );
  return { copy: { ...loaded, name: NAME, addresses: databaseOf(cluster, NAME) }, drop };
}

/** Makes so many members users of the portal, or as many as there are, each with a session. */
export async function bookersOf({ addresses, fundCode }: Loaded, count: number): Promise<Booker[]> {
  return await asOwner(addresses, async (client) => {
    const { rows: users } = await client.query<{ id: string }>(
      `insert into app_user (fund_code, id, subject, kind, roles, name, initials, member_id)
       select $1, gen_random_uuid(), 'bench ' || m.id, 'member', '{}', m.given_names || ' ' || m.surname, 'XX', m.id
       from member m
       where m.fund_code = $1 and m.left_fund_on is null
         and exists (select 1 from booking_deadline d where d.fund_code = m.fund_code and d.member_id = m.id
           and d.superseded_at is null and d.booked_on is null and d.deadline > business_today($1))
         and not exists (select 1 from interview i where i.fund_code = m.fund_code and i.member_id = m.id
           and i.superseded_at is null and i.status = 'booked')
         and not exists (select 1 from app_user u where u.fund_code = m.fund_code and u.member_id = m.id)
       order by md5(m.id::text) limit $2 returning id`,
      [fundCode, count],
    );
    const tokens = users.map(() => newSessionToken());
    await client.query(
      `select create_session(token, $1, id, 'substantial', null) from unnest($2::uuid[], $3::bytea[]) as s(id, token)`,
      [fundCode, users.map(({ id }) => id), tokens.map(tokenHash)],
    );
    return tokens.map((token) => ({ cookie: `kontakt_session=${token}` }));
  });
}

/**
 * Opens so many times, in hours before the offices open, when no caseworker has others; spread over caseworkers and days.
 * @returns their ids
 */
export async function openTimes({ addresses, fundCode }: Loaded, count: number): Promise<string[]> {
  const { rows } = await asOwner(addresses, (client) =>
    client.query<{ id: string }>(
      `insert into slot (fund_code, id, caseworker_id, "on", starts_at, ends_at, form, place, opened_by, opened_at)
       select $1, gen_random_uuid(), u.id, day, start, start + interval '30 minutes', 'inPerson', 'Staunings Plads 1', u.id, now()
       from generate_series(business_today($1) + 1, business_today($1) + 7, interval '1 day') days,
         generate_series(0, 7) half, app_user u,
         lateral (select days::date as day) d,
         lateral (select (day + time '03:30' + half * interval '30 minutes') at time zone 'Europe/Copenhagen' as start) s
       where u.fund_code = $1 and u.kind = 'caseworker'
       order by half, days, u.id limit $2 returning id`,
      [fundCode, count],
    ),
  );
  if (rows.length < count) throw new Error(`There was room for ${rows.length} times; wanted: ${count}.`);
  return rows.map(({ id }) => id);
}
