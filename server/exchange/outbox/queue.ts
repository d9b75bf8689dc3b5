import type pg from "pg";

/** One message that has not been told, with whom it is about and who did the act. */
export type Untold = {
  readonly id: string;
  readonly memberId: string;
  readonly type: string;
  readonly payload: unknown;
  readonly occurredAt: string;
  readonly attempts: number;
  readonly parked: boolean;
  readonly due: boolean;
  readonly cprCiphertext: Buffer;
  readonly actorName: string;
  readonly actorKind: "caseworker" | "citizen" | "process";
};

/** Any number will do, as long as every worker takes the same; the member's own is hashed from the id. */
const QUEUE_LOCK = 71_370_003;
/** So many messages of one member are read at once. */
const IN_A_ROW = 50;

/** A statement in a transaction that sees one fund: the scope does not outlive it. */
async function inScope<R extends pg.QueryResultRow>(
  connection: pg.PoolClient,
  fundCode: string,
  text: string,
  values: readonly unknown[],
): Promise<R[]> {
  await connection.query("begin read only");
  try {
    await connection.query(
      "select set_config('app.fund_code', $1, true), set_config('app.member_id', '', true), set_config('app.user_id', '', true), set_config('app.roles', 'system', true)",
      [fundCode],
    );
    const { rows } = await connection.query<R>(text, [...values]);
    return rows;
  } finally {
    await connection.query("commit");
  }
}

/**
 * Takes the queues of members whose first untold message is due: a lock of the connection's, so that of several workers
 * one has a member's queue, and a worker that dies has none. No transaction stays open.
 * @param most how many members at once
 */
export async function takeQueues(connection: pg.PoolClient, fundCode: string, most: number): Promise<string[]> {
  // Of more than are taken, some by chance: so several workers seldom reach for the same. A subquery for the first of the
  // member's, and no anti-join: whatever the planner believes, it is one look into an index.
  const rows = await inScope<{ member_id: string }>(
    connection,
    fundCode,
    `with due as materialized (
       select o.member_id from outbox o
       where o.fund_code = $1 and o.state = 'waiting' and o.next_attempt_at <= clock_timestamp()
         and o.number = (select min(head.number) from outbox head where head.fund_code = o.fund_code
           and head.member_id = o.member_id and head.state in ('waiting', 'parked'))
       order by o.next_attempt_at limit $2 * 4
     ), chosen as materialized (select member_id from due order by random() limit $2)
     select member_id from chosen where pg_try_advisory_lock($3, hashtext(member_id::text))`,
    [fundCode, most, QUEUE_LOCK],
  );
  return rows.map(({ member_id }) => member_id);
}

/** Lets every queue go that the connection holds. */
export async function leaveQueues(connection: pg.PoolClient): Promise<void> {
  await connection.query("select pg_advisory_unlock_all()");
}

/** The untold messages of members, each member's in order. Read after their queues were taken: nobody else has sent them since. */
export async function readQueues(
  connection: pg.PoolClient,
  fundCode: string,
  memberIds: readonly string[],
): Promise<Untold[][]> {
  const rows = await inScope<Untold>(
    connection,
    fundCode,
    `select o.id, o.member_id as "memberId", o.type, coalesce(o.corrected_payload, o.payload) as payload, o.attempts,
       to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "occurredAt", o.state = 'parked' as parked,
       o.next_attempt_at <= clock_timestamp() as due, m.cpr_ciphertext as "cprCiphertext", d.actor_name as "actorName",
       case when d.actor_id is null then 'process' when u.kind = 'member' then 'citizen' else 'caseworker' end as "actorKind"
     from unnest($2::uuid[]) as whose(id)
     join member m on m.fund_code = $1 and m.id = whose.id
     cross join lateral (select * from outbox w where w.fund_code = $1 and w.member_id = whose.id
       and w.state in ('waiting', 'parked') order by w.number limit $3) o
     join decision d on d.fund_code = $1 and d.id = o.decision_id
     left join app_user u on u.fund_code = $1 and u.id = d.actor_id
     order by o.member_id, o.number`,
    [fundCode, memberIds, IN_A_ROW],
  );
  const queues = new Map<string, Untold[]>();
  for (const row of rows) queues.set(row.memberId, [...(queues.get(row.memberId) ?? []), row]);
  return [...queues.values()];
}
