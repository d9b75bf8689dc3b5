import { and, eq, sql } from "drizzle-orm";
import { loadCases } from "@/db/case/load-case";
import { schemeInForce } from "@/db/case/scheme-in-force";
import type { Scoped } from "@/db/client";
import { audit, monthImport } from "@/db/schema";
import { inFund } from "@/db/scope";
import { importHours } from "@/server/commands/import-hours";
import { storeDecision } from "@/server/commands/kernel/apply-plan";
import { applyPlans } from "@/server/commands/kernel/apply-plans";
import type { PlanContext } from "@/server/commands/kernel/plan";
import { retrying } from "@/server/commands/kernel/retrying";
import { unspoken } from "@/server/commands/kernel/run-command";
import { raiseTrouble } from "@/server/commands/kernel/troubles";
import { leanCases } from "./lean-cases";
import type { MemberKind } from "./planned-member";
import { keepPlans, planAll } from "./prepare-import";
import { writeCountedHours } from "./write-counted-hours";

type Of = { readonly fundCode: string; readonly importId: string };
/** Cases that are read whole, together. */
const AT_ONCE = 200;

class PreviewChanged extends Error {}

/**
 * Makes a confirmed file's hours facts: one transaction, so that all of it is there or nothing, whatever cuts it off; the
 * next run does it anew from the same plans. Whoever reaches the limit gets an act of their own; the hours of all others
 * are written by the same plans' rows in a few statements. Where a case has changed since the preview and somebody else
 * would now reach the limit, or no longer would, nothing is written and the preview is made again.
 */
export async function commitImport(fundCode: string, importId: string): Promise<"done" | "changed"> {
  const of = { fundCode, importId };
  try {
    await retrying(() => inFund({ fundCode }, (tx) => commit(tx, of)));
    return "done";
  } catch (error) {
    if (!(error instanceof PreviewChanged)) throw error;
    await inFund({ fundCode }, (tx) =>
      tx.execute(sql`
        update month_import set state = 'preparing', changed_since = true, prepared_for = null, confirmed_by = null,
          confirmed_by_name = null, confirmed_at = null
        where fund_code = ${fundCode} and id = ${importId} and state = 'confirmed'`),
    );
    return "changed";
  }
}

async function commit(tx: Scoped, of: Of): Promise<void> {
  const { fundCode, importId } = of;
  const context = await contextOfConfirmation(tx, of);
  // A hundred thousand cases are told of at once, at the end.
  await tx.execute(sql`select set_config('app.told_at_once', 'on', true), set_config('work_mem', '64MB', true)`);
  await tx.execute(sql`
    select count(*) from (select 1 from member m where m.fund_code = ${fundCode} and m.id in
      (select member_id from month_import_member where fund_code = ${fundCode} and import_id = ${importId})
      order by m.id for update) locked`);
  await planAnew(tx, of, context);
  const decisionId = await storeDecision(tx, {
    fundCode,
    memberId: null,
    command: importHours.name,
    input: { importId },
    plan: { asked: [] },
    context,
  });
  await endParticipations(tx, of, context);
  await writeCountedHours(tx, of, { decisionId, now: context.now, userId: context.actor.userId });
  await tellOfThoseBelow(tx, of);
  await finish(tx, of, { decisionId, context });
}

/** Who confirmed, and when: the business day of it is the day of ascertainment (I-2), whenever this runs. */
async function contextOfConfirmation(tx: Scoped, { fundCode, importId }: Of): Promise<PlanContext> {
  const [found] = (
    await tx.execute<{ userId: string; name: string; now: string; today: string }>(sql`
      select confirmed_by as "userId", confirmed_by_name as name,
        to_char(confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now,
        (confirmed_at at time zone 'Europe/Copenhagen')::date::text as today
      from month_import where fund_code = ${fundCode} and id = ${importId} and state = 'confirmed'`)
  ).rows;
  if (!found) throw new Error("no confirmed import");
  const { userId, name, now, today } = found;
  return { now, today, scheme: await schemeInForce(tx), actor: { userId, name, kind: "caseworker" } };
}

/** The cases that have changed since they were planned are planned anew, under their locks. */
async function planAnew(tx: Scoped, of: Of, context: PlanContext): Promise<void> {
  const { rows } = await tx.execute<{ id: string; kind: MemberKind }>(sql`
    select p.member_id as id, p.kind from month_import_member p join member m on m.fund_code = p.fund_code and m.id = p.member_id
    where p.fund_code = ${of.fundCode} and p.import_id = ${of.importId} and m.version <> p.seen_version`);
  if (rows.length === 0) return;
  const before = new Map(rows.map(({ id, kind }) => [id, kind]));
  const only = [...before.keys()];
  const plans = await planAll(tx, await leanCases(tx, of, { after: null, limit: only.length, only }), context);
  for (const { memberId, kind } of plans)
    if ((kind === "ends") !== (before.get(memberId) === "ends")) throw new PreviewChanged();
  const left = new Set(only);
  for (const { memberId } of plans) left.delete(memberId);
  // What the file says is known by now: nothing is to be done for them, and nobody's participation ends by it.
  if ([...left].some((id) => before.get(id) === "ends")) throw new PreviewChanged();
  await tx.execute(sql`
    delete from month_import_member where fund_code = ${of.fundCode} and import_id = ${of.importId}
      and member_id = any (${`{${[...left].join(",")}}`}::uuid[])`);
  await keepPlans(tx, of, plans);
}

/** R9.2: end date, code 41, member and jobcenter told: for each an act with its own decision, from the whole case. */
async function endParticipations(tx: Scoped, { fundCode, importId }: Of, context: PlanContext): Promise<void> {
  for (let after: string | null = null; ; ) {
    const rows: Ending[] = await nextEnding(tx, { fundCode, importId }, after);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const figures = new Map(rows.map((row) => [row.id, row.figures]));
    const cases = await loadCases(
      tx,
      rows.map(({ id }) => id),
    );
    const planned = cases.map(({ facts, row }) => {
      const input = { figures: figures.get(facts.memberId)!.map(({ month, hours }) => ({ month, hours })) };
      return { facts, row, input, plan: unspoken(facts, importHours.plan(facts, input, context, undefined)) };
    });
    await applyPlans(tx, importHours.name, planned, context);
  }
}

type Ending = { id: string; figures: { month: string; hours: number }[] };

async function nextEnding(tx: Scoped, { fundCode, importId }: Of, after: string | null): Promise<Ending[]> {
  const onwards = after === null ? sql`` : sql`and member_id > ${after}::uuid`;
  const { rows } = await tx.execute<Ending>(sql`
    select member_id as id, figures from month_import_member
    where fund_code = ${fundCode} and import_id = ${importId} and kind = 'ends' ${onwards}
    order by member_id limit ${AT_ONCE}`);
  return rows;
}

/** I-16: 41 stands, and the case's caseworker is told. */
async function tellOfThoseBelow(tx: Scoped, { fundCode, importId }: Of): Promise<void> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select member_id as id from month_import_member
    where fund_code = ${fundCode} and import_id = ${importId} and kind = 'below' order by member_id`);
  for (const { id } of rows) await raiseTrouble(tx, id, { kind: "hoursBelowLimit", about: importId, detail: {} });
}

/** The import's own line in the log; what was kept of it for the preview's sake goes, but for what the result tells. */
async function finish(
  tx: Scoped,
  { fundCode, importId }: Of,
  { decisionId, context }: { decisionId: string; context: PlanContext },
): Promise<void> {
  const [row] = await tx
    .update(monthImport)
    .set({ state: "done", decisionId, finishedAt: context.now, progressDone: 0, progressOf: 0 })
    .where(and(eq(monthImport.fundCode, fundCode), eq(monthImport.id, importId)))
    .returning({ summary: monthImport.summary });
  await tx.insert(audit).values({
    fundCode,
    memberId: null,
    kind: "act",
    what: importHours.name,
    detail: { importId, ...(row!.summary as Record<string, number>) },
    actorId: context.actor.userId,
    actorName: context.actor.name,
    decisionId,
    businessAt: context.now,
  });
  await tx.execute(sql`delete from month_import_figure where fund_code = ${fundCode} and import_id = ${importId}`);
  await tx.execute(sql`
    delete from month_import_member where fund_code = ${fundCode} and import_id = ${importId} and kind = 'counted'`);
  await tx.execute(sql`
    update month_import_member set duties = null, gone = '[]' where fund_code = ${fundCode} and import_id = ${importId}`);
  await tx.execute(sql`select pg_notify('case_changed', ${fundCode})`);
}
