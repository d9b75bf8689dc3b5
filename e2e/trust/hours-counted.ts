import { isDeepStrictEqual } from "node:util";
import { type Chance, chanceOf } from "@/db/seed/chance";
import {
  fileOf,
  type Insured,
  MONTH_END,
  type MonthsFund,
  monthsFund,
  participant,
} from "@/server/months/months-fixture";
import { inWords, type Setting } from "./trial";

/** Whose hours are counted: by month, in hundredths, as they come in one file after the other. */
type Person = { readonly partTime: boolean; readonly files: readonly Readonly<Record<string, number>>[] };

export type HoursFound = {
  members: number;
  rows: number;
  /** Members at the limit exactly, and a hundredth to either side. */
  atTheLimit: number;
  ended: number;
  /** What is not as an independent count has it, in words. */
  wrong: string[];
};

const MONTHS = ["2021-03", "2021-04"] as const;
/** Before the participation's start: does not count (I-16). */
const EARLIER = "2021-02";
const limitOf = ({ partTime }: Pick<Person, "partTime">): number => (partTime ? 33_300 : 41_000);

/** Somebody whose hours come to the limit, just short of it, just over, or anywhere; then corrected, or not. */
function someone(chance: Chance): Person {
  const partTime = chance.happens(0.4);
  const total = limitOf({ partTime }) + chance.oneOf([-1, 0, 1, -1, 0, 1, chance.between(-20_000, 9_000)]);
  const first = chance.between(0, total);
  const whole: Record<string, number> = { [MONTHS[0]]: first, [MONTHS[1]]: total - first };
  if (chance.happens(0.3)) whole[EARLIER] = chance.between(100, 30_000);
  const corrected = chance.happens(0.5)
    ? { [chance.oneOf(MONTHS)]: Math.max(0, first + chance.oneOf([-1, 1, 100, -5_000])) }
    : {};
  return { partTime, files: [whole, corrected] };
}

/** The law counted again, without any of the code that counts: who has reached the limit after so many files. */
function reachedAfter(person: Person, files: number): boolean {
  const stands: Record<string, number> = {};
  for (const file of person.files.slice(0, files)) {
    Object.assign(stands, file);
    const sum = MONTHS.reduce((all, month) => all + (stands[month] ?? 0), 0);
    // Whoever has reached it once stays out, whatever is corrected later (I-16, R2.5f).
    if (sum >= limitOf(person)) return true;
  }
  return false;
}

const decimal = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`;

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  return items
    .map((item) => [chance.fraction(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** Files entered one after the other, each of them twice, in two funds whose files' rows stand in another order. */
export async function hoursCounted({ members, seed }: { members: number; seed: number }): Promise<HoursFound> {
  const chance = chanceOf(`hours ${seed}`);
  const people = Array.from({ length: members }, () => someone(chance));
  const found: HoursFound = { members, rows: 0, atTheLimit: 0, ended: 0, wrong: [] };
  const stands: unknown[] = [];
  for (const order of ["as made", "shuffled"] as const) {
    const fund = await monthsFund();
    try {
      const insured = await fund.insured(
        ...people.map(({ partTime }) =>
          participant({ circumstances: [{ insurance: partTime ? "partTime" : "fullTime" }] }),
        ),
      );
      for (const file of [0, 1])
        await enterTwice(fund, rowsOf(people, insured, file), order === "shuffled" ? chance : null, {
          people,
          insured,
          file,
          found,
        });
      stands.push(await fund.snapshot());
    } finally {
      await fund.leave();
    }
  }
  found.atTheLimit = people.filter(
    (person) => Math.abs(person.files[0]![MONTHS[0]]! + person.files[0]![MONTHS[1]]! - limitOf(person)) <= 1,
  ).length;
  if (!isDeepStrictEqual(stands[0], stands[1])) found.wrong.push("shuffled rows gave another result");
  return found;
}

type Row = readonly [Insured, string, string];
const rowsOf = (people: readonly Person[], insured: readonly Insured[], file: number): Row[] =>
  people.flatMap((person, at) =>
    Object.entries(person.files[file]!).map(([month, hours]) => [insured[at]!, month, decimal(hours)] as const),
  );

async function enterTwice(
  fund: MonthsFund,
  rows: readonly Row[],
  chance: Chance | null,
  {
    people,
    insured,
    file,
    found,
  }: { people: readonly Person[]; insured: readonly Insured[]; file: number; found: HoursFound },
): Promise<void> {
  const content = fileOf(chance ? shuffled(rows, chance) : rows);
  const entered = await fund.enter(content);
  if (entered.state !== "done") found.wrong.push(`file ${file + 1} ended as ${entered.state}`);
  found.rows += rows.length;
  const ends = new Set(
    (
      await fund.ask<{ id: string }>(
        "select member_id as id from participation where superseded_at is null and end_date = $1 and reason_code = 41",
        [MONTH_END],
      )
    ).map(({ id }) => id),
  );
  found.ended = ends.size;
  for (const [at, person] of people.entries())
    if (ends.has(insured[at]!.id) !== reachedAfter(person, file + 1))
      found.wrong.push(`member ${at}: ${JSON.stringify(person)} after file ${file + 1}`);
  const once = await fund.snapshot();
  const again = await fund.enter(fileOf(chance ? shuffled(rows, chance) : rows));
  if (again.summary && "figures" in again.summary && again.summary.figures !== 0)
    found.wrong.push("the same file again had figures to enter");
  if (!isDeepStrictEqual(await fund.snapshot(), once)) found.wrong.push("the same file again changed something");
}

/** In full. */
export async function hoursTried({ quick, seed }: Setting) {
  const found = await hoursCounted({ members: quick ? 60 : 1_500, seed });
  return [
    {
      test: "hours: 409.99, 410, 410.01, 332.99, 333, 333.01; corrections, the same file twice, rows shuffled",
      extent: `${inWords(found.members)} members, ${inWords(found.atTheLimit)} of them within a hundredth of the limit, ${inWords(found.rows)} rows in two orders`,
      found:
        found.wrong[0] ??
        `${inWords(found.ended)} ended, as an independent count has it; the second import changed nothing`,
      holds: found.atTheLimit > 10 && found.ended > 10 && found.wrong.length === 0,
    },
  ];
}
