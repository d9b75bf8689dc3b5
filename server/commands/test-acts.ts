import { expect } from "vitest";
import type { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import { duties } from "@/server/rules/duties";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import type { Command } from "./kernel/plan";
import { type OpenScope, type Outcome, runCommand } from "./kernel/run-command";
import { runFundAct } from "./kernel/run-fund-act";
import { openTimes, openTimesInput } from "./open-times";
import { COMMANDS } from "./registry";
import { FUND, type TestFund } from "./test-fund";

export function refusedReasons(outcome: Outcome): string[] {
  if (outcome.kind !== "refused") throw new Error(JSON.stringify(outcome, null, 1));
  return outcome.plan.asked
    .filter(({ informs }) => !informs)
    .flatMap(({ answer }) => answer.grounds.map(({ reason }) => reason));
}

export const VISIT = {
  hasVocationalEducation: true,
  supportsChildrenAtHome: false,
  needsEarlyEffort: false,
  availabilityDoubted: false,
  assessment: "Ordinary course.",
};

/** Test support: acts on a fund's cases as a caseworker does them; each that goes well is checked for its stored duties. */
export function actsIn(fund: TestFund) {
  async function preview<I extends z.ZodType, M>(command: Command<I, M>, memberId: string, input: z.input<I>) {
    return await runCommand(fund.open, command, { memberId, input: command.input.parse(input) });
  }

  async function confirm<I extends z.ZodType, M>(
    command: Command<I, M>,
    memberId: string,
    input: z.input<I>,
    { hash = null, seen, open = fund.open }: { hash?: string | null; seen?: number; open?: OpenScope } = {},
  ): Promise<Outcome> {
    return await runCommand(open, command, {
      memberId,
      input: command.input.parse(input),
      confirm: { hash },
      seen,
    });
  }

  /** Does an act that must go well, as a caseworker does: previewed, then confirmed as previewed. */
  async function done<I extends z.ZodType, M>(command: Command<I, M>, memberId: string, input: z.input<I>) {
    const before = await preview(command, memberId, input);
    if (before.kind !== "preview") throw new Error(`${command.name}: ${JSON.stringify(before, null, 1)}`);
    const outcome = await confirm(command, memberId, input, { hash: before.hash });
    if (outcome.kind !== "done") throw new Error(`${command.name}: ${JSON.stringify(outcome, null, 1)}`);
    await storedEqualsDerived(memberId);
    return { ...outcome, preview: before };
  }

  const factsOf = async (memberId: string) => (await fund.inScope((tx) => loadCase(tx, memberId)))!.facts;

  async function storedEqualsDerived(memberId: string) {
    const [clock] = await fund.ask<{ today: string }>("select business_today($1)::text as today", [FUND]);
    const derived = duties(await factsOf(memberId), DEFAULT_SCHEME, clock!.today);
    const stored = await fund.ask(
      `select key, owner, rule, bucket, wording as text, facts, state, opens_on::text as "opensOn", due_on::text as "dueOn"
     from duty where member_id = $1 order by key collate "C"`,
      [memberId],
    );
    const inOrder = [...derived.duties].sort((one, other) => (one.key < other.key ? -1 : 1));
    expect(stored).toEqual(inOrder);
    const [row] = await fund.ask<{ next: string | null }>(
      "select duties_next_change_on::text as next from member where id = $1",
      [memberId],
    );
    expect(row!.next).toBe(derived.nextChangeOn);
  }

  async function openSlots(on: string, starts: readonly string[], caseworkerId = fund.caseworkerId) {
    const times = starts.map((start) => ({ on, start, end: `${start.slice(0, 2)}:45` }));
    const input = openTimesInput.parse({ caseworkerId, times, form: "inPerson", place: "Staunings Plads 1" });
    const outcome = await runFundAct(fund.open, openTimes, { input, confirm: { hash: null } });
    expect(outcome.kind).toBe("done");
    const rows = await fund.ask<{ id: string }>(
      'select id from slot where caseworker_id = $1 and "on" = $2 order by starts_at',
      [caseworkerId, on],
    );
    return rows.map(({ id }) => id);
  }

  async function participant() {
    const memberId = await fund.newMember();
    await done(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
    await done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });
    await done(COMMANDS.visitMember, memberId, VISIT);
    return memberId;
  }

  async function participantFrom(day: string) {
    const memberId = await fund.newMember();
    await done(COMMANDS.registerUnemployment, memberId, { registeredOn: day });
    await done(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: `${day.slice(0, 7)}-01` });
    await done(COMMANDS.visitMember, memberId, VISIT);
    return memberId;
  }

  async function participantQuickly() {
    const memberId = await fund.newMember();
    await confirm(COMMANDS.registerUnemployment, memberId, { registeredOn: "2021-03-01" });
    await confirm(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2021-03-01" });
    await confirm(COMMANDS.visitMember, memberId, VISIT);
    return memberId;
  }

  return { preview, confirm, done, factsOf, openSlots, participant, participantFrom, participantQuickly };
}
