import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { businessClock, countingAll } from "@/db/scope";
import { hasRole, type SignedIn } from "@/server/identity/roles";
import { addDays, endOfMonth, minDay, monthOf, startOfMonth } from "@/server/rules/day";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import type { FigureKey, PartCounts } from "@/server/rules/section-12-figures";
import { type ClosedMonth, closedMonth } from "./closed-month";
import { type CountedFigure, countChanged, countFigures } from "./figures";
import type { Reading } from "./reading";
import type { FiguresInput, SupervisionInput } from "./supervision-filters";

export type ShownFigure = CountedFigure & {
  /** As it was when the month was closed; `null` while it is open. */
  readonly whenClosed: PartCounts | null;
  /** How many cases lie in another part than then. */
  readonly changed: number;
};

export type Supervision = {
  readonly fundName: string;
  readonly today: string;
  readonly month: string;
  /** The day that what stands "at the end" is seen on: the month's last, or today. */
  readonly onDay: string;
  readonly figures: Readonly<Record<FigureKey, ShownFigure>>;
  readonly closed: Pick<ClosedMonth, "closedOn" | "closedByName"> | null;
  /** A lead, a month that is over and not closed. */
  readonly mayClose: boolean;
  /** Whose cases it can be narrowed to; none for the authority, whose supervision is of the fund and not of its people. */
  readonly caseworkers: readonly { id: string; name: string }[];
  /** Codes of the municipalities that the fund may have members in, by name. */
  readonly municipalities: readonly string[];
};

/** Who answers for the figures in the fund, and so sees whom they are about. */
export const seesPeople = (person: Pick<SignedIn, "roles">): boolean => hasRole(person, "teamLead");

/** How a month is read today. */
export function readingOf(
  { fundCode }: Pick<SignedIn, "fundCode">,
  { month, municipality, caseworkerId }: SupervisionInput,
  today: string,
): Reading & { month: string } {
  const from = month === null ? startOfMonth(today) : `${month}-01`;
  const to = endOfMonth(from);
  const onDay = minDay(to, today);
  const shared = { fundCode, municipality, caseworkerId, scheme: DEFAULT_SCHEME };
  return { ...shared, month: monthOf(from), from, to, onDay, today, knownAt: null };
}

/** The same as it was known when the month was closed. */
export function readingWhenClosed(reading: Reading, { closedAt, closedOn }: ClosedMonth): Reading {
  return { ...reading, knownAt: closedAt, today: closedOn, onDay: minDay(reading.to, closedOn) };
}

/** § 12: where the fund stands in a month. Looking is logged. */
export async function supervision(tx: Scoped, person: SignedIn, input: FiguresInput): Promise<Supervision> {
  const { now: at, today } = await businessClock(tx);
  const { month, ...now } = readingOf(person, input, today);
  const closed = await closedMonth(tx, person.fundCode, month);
  const then = closed && readingWhenClosed(now, closed);
  const narrowed = now.municipality !== null || now.caseworkerId !== null;
  const { figures, whenClosed, changed } = await countingAll(tx, async () => ({
    figures: await countFigures(tx, now),
    whenClosed: then && (narrowed ? countsOf(await countFigures(tx, then)) : closed.figures),
    changed: then ? await countChanged(tx, then, now) : {},
  }));
  await logReading(tx, person, {
    what: input.exported ? "supervisionExport" : "supervision",
    detail: { ...input, month },
    at,
  });
  const shown = Object.entries(figures).map(([key, figure]) => [
    key,
    { ...figure, whenClosed: whenClosed?.[key as FigureKey] ?? null, changed: changed[key as FigureKey] ?? 0 },
  ]);
  return {
    fundName: await nameOf(tx, person.fundCode),
    today,
    month,
    onDay: now.onDay,
    figures: Object.fromEntries(shown) as Supervision["figures"],
    closed: closed && { closedOn: closed.closedOn, closedByName: closed.closedByName },
    mayClose: hasRole(person, "teamLead") && closed === null && now.to < today,
    caseworkers: hasRole(person, "teamLead", "administrator") ? await caseworkersOf(tx, person.fundCode) : [],
    municipalities: municipalitiesOf(person.fundCode),
  };
}

export const countsOf = (figures: Readonly<Record<FigureKey, CountedFigure>>) =>
  Object.fromEntries(Object.entries(figures).map(([key, { counts }]) => [key, counts])) as ClosedMonth["figures"];

/** Who looked at which figures, or exported them. */
export async function logReading(
  tx: Scoped,
  { fundCode, userId, name }: SignedIn,
  { what, detail, at }: { what: string; detail: object; at: string },
): Promise<void> {
  await tx.execute(sql`insert into audit (fund_code, kind, what, detail, actor_id, actor_name, business_at)
    values (${fundCode}, 'read', ${what}, ${JSON.stringify(detail)}::jsonb, ${userId}::uuid, ${name}, ${at}::timestamptz)`);
}

async function nameOf(tx: Scoped, fundCode: string): Promise<string> {
  const { rows } = await tx.execute<{ name: string }>(sql`select f.name from fund f where f.code = ${fundCode}`);
  return rows[0]?.name ?? fundCode;
}

function municipalitiesOf(fundCode: string): string[] {
  const permission = DEFAULT_SCHEME.permissions.find((one) => one.fundCode === fundCode);
  const covered = MUNICIPALITIES.filter(
    ({ code }) => !permission || permission.nationwide || permission.municipalities.includes(code),
  );
  return [...covered].sort((one, other) => one.name.localeCompare(other.name, "da")).map(({ code }) => code);
}

async function caseworkersOf(tx: Scoped, fundCode: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await tx.execute<{ id: string; name: string }>(sql`
    select u.id, u.name from app_user u
    where u.fund_code = ${fundCode} and u.kind = 'caseworker' and u.active and u.roles && '{caseworker,teamLead}'
    order by u.name, u.id`);
  return rows;
}

/** The month before, and the one after where it has begun. */
export function monthsBeside(month: string, today: string): { previous: string; next: string | null } {
  const next = monthOf(addDays(endOfMonth(`${month}-01`), 1));
  return { previous: monthOf(addDays(`${month}-01`, -1)), next: next <= monthOf(today) ? next : null };
}
