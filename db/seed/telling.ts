import { sql } from "drizzle-orm";
import type { z } from "zod";
import { database } from "@/db/client";
import type { Actor, Command } from "@/server/commands/kernel/plan";
import { type OpenScope, runCommand } from "@/server/commands/kernel/run-command";
import type { CaseFacts } from "@/server/rules/case-facts";
import { instantOf, later, TODAY, workdayFrom } from "./calendar";
import type { CaseworkerCalendar } from "./caseworker-calendar";
import type { Caseworker, Person } from "./cast";
import type { Chance } from "./chance";

/**
 * Opens the transactions of an act as on that day: with the fund's business clock at `instant`. Only the owner of the
 * tables may do that; the demonstration is made by the owner before anybody is served.
 */
export function openAt(fundCode: string, actor: Actor, instant: string): OpenScope {
  return (work) =>
    database().transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.fund_code', ${fundCode}, true), set_config('app.member_id', '', true),
        set_config('app.user_id', ${actor.userId ?? ""}, true), set_config('app.roles', 'system', true),
        set_config('app.business_now', ${instant}, true)`);
      return work(tx, actor, fundCode);
    });
}

export const actorOf = ({ id, name }: Caseworker): Actor => ({ userId: id, name, kind: "caseworker" });

export type Act = (telling: Telling) => Promise<void>;
export type Told = {
  readonly person: Person;
  readonly caseworker: Caseworker;
  readonly calendar: CaseworkerCalendar;
  readonly chance: Chance;
  readonly memberId: string;
};

/**
 * A case as it is told. A story puts acts on days; they are done in the order of the days, each a real command at an
 * hour of its day, up to the morning on which the demonstration opens. What lies after that is not done.
 */
export class Telling implements Told {
  readonly person: Person;
  readonly caseworker: Caseworker;
  readonly calendar: CaseworkerCalendar;
  readonly chance: Chance;
  readonly memberId: string;
  readonly #agenda: { day: string; act: Act }[] = [];
  #day = "";
  #time = "";
  #facts: CaseFacts | null = null;

  constructor({ person, caseworker, calendar, chance, memberId }: Told) {
    this.person = person;
    this.caseworker = caseworker;
    this.calendar = calendar;
    this.chance = chance;
    this.memberId = memberId;
  }

  /** The day on which the telling stands. */
  get day(): string {
    return this.#day;
  }

  /** The facts as the last act left them. */
  get facts(): CaseFacts {
    if (this.#facts === null) throw this.#wrong("facts", "nothing has been done yet");
    return this.#facts;
  }

  /** Something happens on a day: after what was put on it before. */
  on(day: string, ...acts: Act[]): this {
    if (day < this.#day) throw this.#wrong("on", `${day} is over`);
    this.#agenda.push(...acts.map((act) => ({ day, act })));
    return this;
  }

  /** The caseworker does something on a day, or on the next on which the office is open. */
  onWorkday(day: string, ...acts: Act[]): this {
    return this.on(workdayFrom(day), ...acts);
  }

  async tell(): Promise<void> {
    for (;;) {
      const next = this.#agenda.reduce((first, one) => (one.day < first.day ? one : first), this.#agenda[0] ?? END);
      if (next.day > TODAY) return;
      this.#agenda.splice(this.#agenda.indexOf(next), 1);
      if (next.day > this.#day) this.#time = later("08:01", this.chance.between(0, 9));
      this.#day = next.day;
      await next.act(this);
    }
  }

  /** Does an act, as the caseworker who has the case unless another is named. Throws where it is not done. */
  async act<I extends z.ZodType, M>(command: Command<I, M>, input: z.input<I>, by?: Actor): Promise<void> {
    const outcome = await this.#run(command, input, by);
    if (outcome.kind !== "done") throw this.#wrong(command.name, outcome);
    this.#facts = outcome.applied.facts;
  }

  /** Tries what the law refuses: only the decision log keeps it. Throws where it is not refused. */
  async isRefused<I extends z.ZodType, M>(command: Command<I, M>, input: z.input<I>): Promise<void> {
    const outcome = await this.#run(command, input);
    if (outcome.kind !== "refused") throw this.#wrong(command.name, outcome.kind);
  }

  /** The instant at which the next thing is done: a few minutes after the one before it. */
  instant(): string {
    this.#time = later(this.#time, this.chance.between(2, 5));
    return instantOf(this.#day, this.#time);
  }

  async #run<I extends z.ZodType, M>(command: Command<I, M>, input: z.input<I>, by = actorOf(this.caseworker)) {
    return await runCommand(openAt(this.person.fundCode, by, this.instant()), command, {
      memberId: this.memberId,
      input: command.input.parse(input),
      confirm: { hash: null },
    });
  }

  #wrong(what: string, why: unknown): Error {
    const { givenNames, surname } = this.person;
    return new Error(`${givenNames} ${surname}, ${this.#day}, ${what}: ${JSON.stringify(why, null, 1)}`);
  }
}

const END = { day: "9999-12-31", act: async () => {} };
