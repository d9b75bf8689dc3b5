import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import type { Why } from "@/server/commands/kernel/replay";
import type { SignedIn } from "@/server/identity/roles";
import type { Decision } from "@/server/rules/decision";

export type ReplayRun = {
  id: string;
  askedAt: string;
  askedBy: string;
  finishedAt: string | null;
  total: number | null;
  done: number;
  /** Of each rule: how often it was asked, and how many answers would be others. */
  counts: Record<string, [asked: number, differing: number]>;
};

const RUN = sql`id, to_json(asked_at)#>>'{}' as "askedAt", asked_by_name as "askedBy", to_json(finished_at)#>>'{}' as "finishedAt",
  total, done, counts`;
const MOST_RUNS = 20;

/** The fund's replays, the latest first. */
export async function replayRuns(tx: Scoped, { fundCode }: SignedIn): Promise<ReplayRun[]> {
  const { rows } = await tx.execute<ReplayRun>(
    sql`select ${RUN} from replay_run where fund_code = ${fundCode} order by asked_at desc limit ${MOST_RUNS}`,
  );
  return rows;
}

export const replayDifferencesInput = z.object({
  runId: z.uuid(),
  /** Where the list before it ended. */
  after: z.object({ decisionId: z.uuid(), position: z.number().int().min(0) }).nullish(),
});
export type ReplayDifferenceRow = {
  decisionId: string;
  position: number;
  rule: string;
  why: Why;
  before: Decision;
  now: Decision | null;
  /** The act whose decision it is, when it was taken, by whom, and in whose case. */
  command: string;
  decidedOn: string;
  actorName: string;
  memberId: string | null;
  name: string | null;
};
export type ReplayDifferences = { rows: ReplayDifferenceRow[]; next: { decisionId: string; position: number } | null };

const ROWS = 25;

/** The answers that would be others, with the case behind each. @returns `null` where there is no such run */
export async function replayDifferences(
  tx: Scoped,
  { fundCode }: SignedIn,
  { runId, after }: z.output<typeof replayDifferencesInput>,
): Promise<ReplayDifferences | null> {
  const run = await tx.execute(sql`select 1 from replay_run where fund_code = ${fundCode} and id = ${runId}::uuid`);
  if (run.rowCount === 0) return null;
  const from = after ?? { decisionId: "00000000-0000-0000-0000-000000000000", position: -1 };
  const { rows } = await tx.execute<ReplayDifferenceRow>(sql`
    select r.decision_id as "decisionId", r.position, r.rule, r.why, r.before, r.now, d.command,
      d.decided_on::text as "decidedOn", d.actor_name as "actorName", d.member_id as "memberId",
      m.given_names || ' ' || m.surname as name
    from replay_difference r join decision d on d.fund_code = r.fund_code and d.id = r.decision_id
    left join member m on m.fund_code = d.fund_code and m.id = d.member_id
    where r.fund_code = ${fundCode} and r.run_id = ${runId}::uuid
      and (r.decision_id, r.position) > (${from.decisionId}::uuid, ${from.position}::integer)
    order by r.decision_id, r.position limit ${ROWS + 1}`);
  const shown = rows.slice(0, ROWS);
  const last = shown.at(-1);
  return {
    rows: shown,
    next: rows.length > ROWS && last ? { decisionId: last.decisionId, position: last.position } : null,
  };
}
