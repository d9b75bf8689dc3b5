import pg from "pg";
import type { z } from "zod";
import { transactionBegunBy } from "@/db/client";
import { createMember, createMemberInput } from "@/server/commands/create-member";
import type { Actor, Command } from "@/server/commands/kernel/plan";
import { type OpenScope, runCommand } from "@/server/commands/kernel/run-command";
import type { CprKeys } from "@/server/identity/cpr-cipher";
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
  const settings = {
    "app.fund_code": fundCode,
    "app.member_id": "",
    "app.user_id": actor.userId ?? "",
    "app.roles": "system",
    "app.business_now": instant,
    // What a power cut would lose is made again from the start: nothing waits for the disk after each act.
    synchronous_commit: "off",
  };
  const set = Object.entries(settings).map(([name, value]) => `set local ${name} = ${pg.escapeLiteral(value)}`);
  return (work) =>
    transactionBegunBy(
      (connection) => connection.query(["begin", ...set].join("; ")),
      (tx) => work(tx, actor, fundCode),
    );
}

export const actorOf = ({ id, name }: Caseworker): Actor => ({ userId: id, name, kind: "caseworker" });

export type Act = (telling: Telling) => Promise<void>;
export type Told = {
  readonly person: Person;
  readonly caseworker: Caseworker;
  readonly calendar: CaseworkerCalendar;
  readonly chance: Chance;
  readonly memberId: string;
  readonly keys: CprKeys;
  /** Nobody has taken the case. */
  readonly untaken: boolean;
  readonly protectedIdentity: boolean;
};

/**
 * A case as it is told. A story puts acts on days; they are done in the order of the days, each a real command at an
 * hour of its day, up to the morning on which the demonstration opens. What lies after that is not done.
 */
export class Telling {
  readonly person: Person;
  readonly caseworker: Caseworker;
  readonly calendar: CaseworkerCalendar;
  readonly chance: Chance;
  readonly memberId: string;
  readonly #told: Told;
  readonly #agenda: { day: string; act: Act }[] = [];
  #day = "";
  #time = "";
  #facts: CaseFacts | null = null;

  constructor(told: Told) {
    this.#told = told;
    this.person = told.person;
    this.caseworker = told.caseworker;
    this.calendar = told.calendar;
    this.chance = told.chance;
    this.memberId = told.memberId;
  }

  /** The day on which the telling stands. */
  get day(): string {
    return this.#day;
  }

  /** The member as the one who acts. */
  get member(): Actor {
    return { userId: null, name: `${this.person.givenNames} ${this.person.surname}`, kind: "member" };
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

  /** The fund makes a case of the member; what the application asks for then. */
  async becomesMember(circumstances: z.input<typeof createMemberInput>["circumstances"]): Promise<void> {
    const { cpr, givenNames, surname, locale, fundCode } = this.person;
    const { keys, untaken, protectedIdentity } = this.#told;
    const input = createMemberInput.parse({
      cpr,
      givenNames,
      surname,
      locale,
      protectedIdentity,
      circumstances,
      phone: this.chance.happens(0.8) ? `20 00 ${this.chance.between(10, 99)} ${this.chance.between(10, 99)}` : null,
      caseworkerId: untaken ? null : this.caseworker.id,
    });
    await createMember(openAt(fundCode, actorOf(this.caseworker), this.instant()), input, keys, this.memberId);
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
