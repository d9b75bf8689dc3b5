import { and, eq, sql } from "drizzle-orm";
import { loadCases } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { monthImport } from "@/db/schema";
import { inFund } from "@/db/scope";
import { importHours } from "@/server/commands/import-hours";
import { factsAfter } from "@/server/commands/kernel/facts-after";
import type { PlanContext } from "@/server/commands/kernel/plan";
import { contextOf } from "@/server/commands/kernel/run-command";
import { RULES_VERSION } from "@/server/commands/kernel/write-duties";
import { duties } from "@/server/rules/duties";
import { type LeanCase, leanCases } from "./lean-cases";
import { type PlannedMember, plannedMember } from "./planned-member";

/** Members looked at together: enough to cost few trips, few enough for everything else to have its turn between. */
const AT_ONCE = 500;

type Of = { readonly fundCode: string; readonly importId: string };
/** The system as who plans; whoever confirms is who acts. */
const PLANNER = { userId: null, name: "Månedens timer", kind: "system" } as const;

/**
 * Plans what a file leads to for every member whose hours it changes, and keeps the plans as the preview. No case is locked
 * and nothing of a case is written. Done in parts, each with how far it has come: broken off, the next run goes on.
 */
export async function prepareImport(fundCode: string, importId: string): Promise<void> {
  const of = { fundCode, importId };
  const context = await inFund({ fundCode }, (tx) => contextOf(tx, PLANNER));
  let { after, done } = await begin(of, context.today);
  let reading = read(of, after);
  for (;;) {
    const cases = await reading;
    const last = cases.at(-1);
    if (!last) break;
    // The database reads on while these are planned.
    reading = read(of, last.memberId);
    reading.catch(() => undefined);
    done += cases.length;
    await inFund({ fundCode }, async (tx) => {
      await keepPlans(tx, of, await planAll(tx, cases, context));
      const kept = await tx
        .update(monthImport)
        .set({ progressDone: done })
        .where(
          and(eq(monthImport.fundCode, fundCode), eq(monthImport.id, importId), eq(monthImport.state, "preparing")),
        )
        .returning({ id: monthImport.id });
      if (kept.length === 0) throw new Error("the import was given up while it was prepared");
    });
    after = last.memberId;
  }
  await end(of);
}

const read = ({ fundCode, importId }: Of, after: string | null): Promise<LeanCase[]> =>
  inFund({ fundCode }, (tx) => leanCases(tx, { fundCode, importId }, { after, limit: AT_ONCE }));

/** Where to go on: after what an earlier run has planned for the same day by the same rules, or from the beginning. */
async function begin({ fundCode, importId }: Of, today: string): Promise<{ after: string | null; done: number }> {
  return inFund({ fundCode }, async (tx) => {
    const [found] = (
      await tx.execute<{ goesOn: boolean; done: number; last: string | null }>(sql`
        select prepared_for = ${today}::date and rules_version = ${RULES_VERSION} as "goesOn", progress_done as done,
          (select max(member_id::text) from month_import_member p where p.fund_code = i.fund_code and p.import_id = i.id) as last
        from month_import i where fund_code = ${fundCode} and id = ${importId}`)
    ).rows;
    if (found?.goesOn && found.last) return { after: found.last, done: found.done };
    await tx.execute(sql`delete from month_import_member where fund_code = ${fundCode} and import_id = ${importId}`);
    await tx.execute(sql`
      update month_import set prepared_for = ${today}, rules_version = ${RULES_VERSION}, progress_done = 0,
        progress_of = (select count(distinct member_id) from month_import_figure where fund_code = ${fundCode} and import_id = ${importId})
      where fund_code = ${fundCode} and id = ${importId}`);
    return { after: null, done: 0 };
  });
}

/** The plans of these members; those of whom nothing changes are not among them. */
export async function planAll(tx: Scoped, cases: readonly LeanCase[], context: PlanContext): Promise<PlannedMember[]> {
  const planned = cases.flatMap((one) => plannedMember(one, context) ?? []);
  const whole = planned.filter(({ wholeCaseNeeded }) => wholeCaseNeeded).map(({ memberId }) => memberId);
  if (whole.length === 0) return planned;
  const loaded = new Map((await loadCases(tx, whole)).map((one) => [one.facts.memberId, one.facts]));
  return planned.map((one) => {
    const facts = loaded.get(one.memberId);
    if (!facts) return one;
    const plan = importHours.plan(facts, { figures: [...one.figures] }, context, undefined);
    const derived = duties(factsAfter(facts, plan, context), context.scheme, context.today);
    return { ...one, nextChangeOn: derived.nextChangeOn };
  });
}

export async function keepPlans(
  tx: Scoped,
  { fundCode, importId }: Of,
  plans: readonly PlannedMember[],
): Promise<void> {
  if (plans.length === 0) return;
  const rows = plans.map((one) => ({
    fund_code: fundCode,
    import_id: importId,
    member_id: one.memberId,
    seen_version: one.version,
    kind: one.kind,
    figures: one.figures,
    detail: one.detail,
    duties: one.duties,
    gone: one.gone,
    next_change_on: one.nextChangeOn,
  }));
  await tx.execute(sql`
    insert into month_import_member select * from jsonb_populate_recordset(null::month_import_member, ${JSON.stringify(rows)}::jsonb)
    on conflict (fund_code, import_id, member_id) do update set seen_version = excluded.seen_version, kind = excluded.kind,
      figures = excluded.figures, detail = excluded.detail, duties = excluded.duties, gone = excluded.gone,
      next_change_on = excluded.next_change_on`);
}

/** The preview in figures; from now on it can be confirmed, by its number. */
async function end({ fundCode, importId }: Of): Promise<void> {
  await inFund({ fundCode }, (tx) =>
    tx.execute(sql`
      update month_import i set state = 'ready', preview_number = preview_number + 1, summary = (
        select jsonb_build_object('members', count(*), 'ends', count(*) filter (where kind = 'ends'),
          'below', count(*) filter (where kind = 'below'), 'near', count(*) filter (where kind = 'near'),
          'counted', count(*) filter (where kind = 'counted'), 'refused', count(*) filter (where kind = 'refused'),
          'figures', coalesce(sum(jsonb_array_length(figures)), 0),
          'corrected', coalesce(sum((select count(*) from jsonb_array_elements(figures) f where f ->> 'replaces' is not null)), 0),
          'unchanged', i.rows - i.unknown_rows - coalesce(sum(jsonb_array_length(figures)), 0))
        from month_import_member p where p.fund_code = i.fund_code and p.import_id = i.id)
      where fund_code = ${fundCode} and id = ${importId} and state = 'preparing'`),
  );
}
