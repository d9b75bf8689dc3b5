import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { exchangeDifference, reconciled } from "@/db/schema";
import { businessClock, inFund } from "@/db/scope";
import { raiseTrouble, settleTrouble } from "@/server/commands/kernel/troubles";
import { cprKeys, decryptCpr } from "@/server/identity/cpr-cipher";
import type { CaseFacts } from "@/server/rules/case-facts";
import type { Holding } from "../contract";
import { type Difference, differencesBetween, heldByDfdg, heldByFund } from "./both-sides";

/** Asks the DFDG what it holds of a fund's members. */
export type SearchHoldings = (fundCode: string, cprNumbers: readonly string[]) => Promise<readonly Holding[]>;

/** So many members are asked about at a time. */
const AT_A_TIME = 100;
/** A course that ended within so many days is still compared: the hand-over may not have come through. */
const DAYS_AFTER_THE_END = 60;

type Candidate = { id: string; cpr: Buffer; version: number };

/**
 * Compares, once a day, every participant and everybody whose participation ended lately with what the DFDG holds. A member
 * of whom something is still on its way, or was refused, is not compared until it is through. Killed anywhere, it goes on
 * with those who are left.
 * @returns how many were compared
 */
export async function reconcile(fundCode: string, search: SearchHoldings, stopped: AbortSignal): Promise<number> {
  let compared = 0;
  let after = FIRST;
  while (!stopped.aborted) {
    const next = await inFund({ fundCode }, (tx) => candidates(tx, fundCode, after));
    const last = next.at(-1);
    if (!last) return compared;
    after = last.id;
    const keys = cprKeys();
    const numberOf = new Map(next.map(({ id, cpr }) => [id, decryptCpr(cpr, keys.encryption, id)]));
    const holdings = await search(fundCode, [...numberOf.values()]);
    const byNumber = new Map(holdings.map((holding) => [holding.civilRegistrationIdentifier, holding]));
    const holdingOf = ({ id }: Candidate): Holding => {
      const holding = byNumber.get(numberOf.get(id)!);
      if (!holding) throw new Error("the DFDG left out a person that it was asked about");
      return holding;
    };
    const others = await inFund({ fundCode }, (tx) => keepThoseWhoAgree(tx, fundCode, next, holdingOf));
    for (const candidate of others)
      await inFund({ fundCode }, (tx) => compare(tx, fundCode, candidate, holdingOf(candidate)));
    compared += next.length;
  }
  return compared;
}

/** Before every id. */
const FIRST = "00000000-0000-0000-0000-000000000000";

/** Those who come next in the order of their ids: nobody is looked through again for each hundred. */
async function candidates(tx: Scoped, fundCode: string, after: string): Promise<Candidate[]> {
  const { rows } = await tx.execute<Candidate>(sql`
    select m.id, m.cpr_ciphertext as cpr, m.version from member m
    where m.fund_code = ${fundCode} and m.id > ${after}::uuid
      and exists (select 1 from participation p where p.fund_code = m.fund_code and p.member_id = m.id and p.superseded_at is null
        and (p.end_date is null or p.end_date >= business_today(${fundCode}) - ${DAYS_AFTER_THE_END}::integer))
      and not exists (select 1 from reconciled r where r.fund_code = m.fund_code and r.member_id = m.id
        and r."on" = business_today(${fundCode}))
      and not ${onItsWay(sql`m.id`)}
    order by m.id limit ${sql.raw(String(AT_A_TIME))}`);
  return rows;
}

/** Something of the member's has not been told yet: it waits, or was refused. */
const onItsWay = (memberId: ReturnType<typeof sql>) => sql`exists (select 1 from outbox o
  where o.fund_code = current_setting('app.fund_code') and o.member_id = ${memberId} and o.state in ('waiting', 'parked'))`;

/** Most agree, and nothing was known to differ of them: they need no lock and no row of their own. @returns the others */
async function keepThoseWhoAgree(
  tx: Scoped,
  fundCode: string,
  asked: readonly Candidate[],
  holdingOf: (candidate: Candidate) => Holding,
): Promise<Candidate[]> {
  const { now, today } = await businessClock(tx);
  const agreeing: Candidate[] = [];
  for (const candidate of asked) {
    const loaded = await loadCase(tx, candidate.id);
    if (!loaded || loaded.row.version !== candidate.version) continue;
    const { facts } = loaded;
    const quiet = !facts.troubles.some(({ about }) => about === candidate.id);
    if (quiet && differencesOf(facts, holdingOf(candidate), today).length === 0) agreeing.push(candidate);
  }
  if (agreeing.length > 0)
    await tx
      .insert(reconciled)
      .values(agreeing.map(({ id }) => ({ fundCode, memberId: id, on: today, checkedAt: now })))
      .onConflictDoUpdate({ target: [reconciled.fundCode, reconciled.memberId], set: { on: today, checkedAt: now } });
  return asked.filter((candidate) => !agreeing.includes(candidate));
}

function differencesOf(facts: CaseFacts, holding: Holding, today: string): Difference[] {
  const undecided = facts.holidays.filter(({ state }) => state === "requested").map(({ from, to }) => `${from} ${to}`);
  return differencesBetween(heldByFund(facts, today), heldByDfdg(holding, today), undecided);
}

/** What differs of one member, as it stands now; nothing where the case has become another since it was asked about. */
async function compare(tx: Scoped, fundCode: string, { id, version }: Candidate, holding: Holding): Promise<void> {
  const { now, today } = await businessClock(tx);
  const loaded = await loadCase(tx, id, { lock: true });
  if (!loaded) return;
  const done = () =>
    tx
      .insert(reconciled)
      .values({ fundCode, memberId: id, on: today, checkedAt: now })
      .onConflictDoUpdate({ target: [reconciled.fundCode, reconciled.memberId], set: { on: today, checkedAt: now } });
  const moving = await tx.execute<{ moving: boolean }>(sql`select ${onItsWay(sql`${id}::uuid`)} as moving`);
  if (loaded.row.version !== version || moving.rows[0]?.moving) return;
  const found = differencesOf(loaded.facts, holding, today);
  await keep(tx, fundCode, id, found, { now, today });
  await tellOf(tx, id, found, loaded.facts.troubles.find(({ about }) => about === id)?.detail.what ?? null);
  await done();
}

/** One row for each kind that differs: it stays from the day it was found until the two agree again. */
async function keep(
  tx: Scoped,
  fundCode: string,
  memberId: string,
  found: readonly Difference[],
  { now, today }: { now: string; today: string },
): Promise<void> {
  const open = await tx
    .select()
    .from(exchangeDifference)
    .where(
      and(
        eq(exchangeDifference.fundCode, fundCode),
        eq(exchangeDifference.memberId, memberId),
        isNull(exchangeDifference.settledAt),
      ),
    );
  for (const row of open) {
    const still = found.find(({ kind }) => kind === row.kind);
    await tx
      .update(exchangeDifference)
      .set(still ? { ours: asJson(still.ours), theirs: asJson(still.theirs) } : { settledAt: now })
      .where(and(eq(exchangeDifference.fundCode, fundCode), eq(exchangeDifference.id, row.id)));
  }
  const fresh = found.filter(({ kind }) => !open.some((row) => row.kind === kind));
  if (fresh.length > 0)
    await tx.insert(exchangeDifference).values(
      fresh.map(({ kind, ours, theirs }) => ({
        fundCode,
        id: randomUUID(),
        memberId,
        kind,
        ours: asJson(ours),
        theirs: asJson(theirs),
        since: today,
        foundAt: now,
      })),
    );
}

/** That nothing is held is a value as well, and not a missing one. */
const asJson = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;

/** One duty for the case, whatever differs; gone by itself once nothing does. */
async function tellOf(
  tx: Scoped,
  memberId: string,
  found: readonly Difference[],
  told: string | number | boolean | null,
): Promise<void> {
  const what = found.map(({ kind }) => kind).join(",");
  if (what === (told ?? "")) return;
  if (told !== null) await settleTrouble(tx, memberId, memberId);
  if (what !== "") await raiseTrouble(tx, memberId, { kind: "exchangeDiffers", about: memberId, detail: { what } });
}
