import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import type { z } from "zod";
import { loadCase } from "@/db/case/load-case";
import { useDatabase as connectTo, type Scoped } from "@/db/client";
import { freshDatabase } from "@/db/postgres/test-database";
import { fund, slot } from "@/db/schema";
import { inFund } from "@/db/scope";
import { bookInterview } from "@/server/commands/book-interview";
import { cancelBooking } from "@/server/commands/cancel-booking";
import type { Command } from "@/server/commands/kernel/plan";
import { type OpenScope, runCommand } from "@/server/commands/kernel/run-command";
import { moveBooking } from "@/server/commands/move-booking";
import { setDeadline } from "@/server/commands/set-deadline";
import { countOfferedTimes } from "@/server/jobs/count-offered-times";
import { idOf, storeCase, storeFund } from "@/server/queries/stored-case-fixture";
import { addDays } from "@/server/rules/day";
import { BookingModel, type Expected, type Step, steps } from "./booking-model";

const FUND = "FOA";
const FIRST_DAY = "2021-03-22";
const CASEWORKER = idOf("caseworker");
const ROLLED_BACK = new Error("every run is rolled back");

/**
 * Runs of steps against the commands on a real PostgreSQL and against the model: outcomes, holders, and where each
 * deadline stands must be the same after every step. Each run is a transaction that is rolled back.
 * @returns how many runs were done, and the smallest one that diverged, in words; `null`: none did
 */
export async function bookingModel(
  { runs, seed }: { runs: number; seed: number },
  say: (line: string) => void = () => {},
): Promise<{ done: number; divergence: string | null }> {
  const database = await freshDatabase();
  const close = connectTo(database.servingUrl);
  try {
    const people = [{ id: CASEWORKER, name: "Mette Holm", initials: "MH" }];
    await storeFund(database.ownerUrl, { code: FUND, name: "FOAs A-kasse", today: FIRST_DAY, people });
    const members = await Promise.all(
      ["en", "to"].map((surname) =>
        inFund({ fundCode: FUND }, (tx) =>
          storeCase(tx, FUND, FIRST_DAY, {
            givenNames: "Ane",
            surname,
            birthDate: "1980-05-05",
            caseworkerId: CASEWORKER,
            parts: {
              circumstances: [{}],
              registrations: [{}],
              placements: [{}],
              visitations: [{}],
              participations: [{}],
            },
          }),
        ),
      ),
    );
    let done = 0;
    const property = fc.asyncProperty(steps, async (taken) => {
      await inFund({ fundCode: FUND }, async (tx) => {
        const run = new Run(tx, members);
        for (const step of taken) await run.take(step);
        throw ROLLED_BACK;
      }).catch((error: unknown) => {
        if (error !== ROLLED_BACK) throw error;
      });
      done++;
      if (done % 1_000 === 0) say(`booking model: ${done} of ${runs} runs`);
    });
    const outcome = await fc.check(property, { numRuns: runs, seed });
    return { done, divergence: outcome.failed ? (fc.defaultReportMessage(outcome) ?? "diverged") : null };
  } finally {
    await close();
    await database.drop();
  }
}

class Run {
  private readonly model = new BookingModel();
  private readonly slotIds: string[] = [];
  private readonly interviewIds = new Map<object, string>();
  private minute = 0;

  constructor(
    private readonly tx: Scoped,
    private readonly members: readonly string[],
  ) {}

  async take(step: Step): Promise<void> {
    const { model } = this;
    await this.stand(10, ++this.minute);
    // What a step names is looked up before the model takes it.
    const slotAt = "slot" in step ? model.slotAt(step.slot) : null;
    const booking = "from" in step ? model.bookingAt(step.who, step.from) : null;
    const expected = model.take(step);
    if (expected === "nothing") return;
    const got = await this.act(
      step,
      slotAt === null ? null : this.slotIds[slotAt]!,
      booking && this.interviewIds.get(booking)!,
    );
    if (got !== expected) throw new Error(`${JSON.stringify(step)}: the model says ${expected}, the commands ${got}`);
    await this.compare();
  }

  private readonly day = (number: number) => addDays(FIRST_DAY, number);

  private async stand(hour: number, minute: number): Promise<void> {
    const at = `${this.day(this.model.today)} ${hour}:${minute}`;
    await this.tx
      .update(fund)
      .set({
        clockOffsetSeconds: sql`extract(epoch from (${at}::timestamp at time zone 'Europe/Copenhagen') - clock_timestamp())::bigint`,
      })
      .where(eq(fund.code, FUND));
  }

  private async act(step: Step, slotId: string | null, interviewId: string | null): Promise<Expected> {
    switch (step.do) {
      case "open": {
        const day = this.day(this.model.today + step.daysAhead);
        const id = randomUUID();
        // Each at a time of its own, so that no two overlap.
        const start = sql`(${day}::date + time '09:00' + ${this.slotIds.length * 7} * interval '1 second') at time zone 'Europe/Copenhagen'`;
        await this.tx.insert(slot).values({
          fundCode: FUND,
          id,
          caseworkerId: CASEWORKER,
          on: day,
          startsAt: start as never,
          endsAt: sql`${start} + interval '5 seconds'` as never,
          form: "inPerson",
          place: "Staunings Plads 1",
          openedBy: CASEWORKER,
          openedAt: sql`business_now(${FUND})` as never,
        });
        this.slotIds.push(id);
        return "done";
      }
      case "setDeadline":
        return this.confirm(setDeadline, step.who, { deadline: this.day(this.model.today + step.daysAhead) });
      case "book":
        return this.confirm(bookInterview, step.who, { slotId: slotId!, purposes: ["job"] });
      case "move":
        return this.confirm(moveBooking, step.who, { interviewId: interviewId!, slotId: slotId! });
      case "cancel":
        return this.confirm(cancelBooking, step.who, { interviewId: interviewId! });
      case "turnDay":
        // The model stands on the new day already: the night has come.
        await this.stand(0, 0);
        await countOfferedTimes(FUND, this.day(this.model.today - 1), (work) => work(this.tx));
        return "done";
    }
  }

  private async confirm<I extends z.ZodType, M>(
    command: Command<I, M>,
    who: number,
    input: z.output<I>,
  ): Promise<Expected> {
    const memberId = this.members[who]!;
    const actor = { userId: null, name: "Ane", kind: "member" as const, memberId };
    const open: OpenScope = (work) => work(this.tx, actor, FUND);
    const outcome = await runCommand(open, command, { memberId, input, confirm: { hash: null } });
    if (outcome.kind === "done") {
      const made = outcome.applied.ids.get("new:interview");
      if (made) this.interviewIds.set(this.model.bookings[who]!.at(-1)!, made);
    }
    if (outcome.kind === "preview" || outcome.kind === "notFound") throw new Error(`unexpected ${outcome.kind}`);
    return outcome.kind;
  }

  private async compare(): Promise<void> {
    const cases = await Promise.all(this.members.map(async (id) => (await loadCase(this.tx, id))!.facts));
    const held = cases.flatMap(({ interviews }, who) =>
      interviews
        .filter(({ status }) => status === "booked")
        .map(({ slotId }) => `${this.slotIds.indexOf(slotId!)} by ${who}`),
    );
    const kept = this.model.slots.flatMap(({ by }, at) => (by === null ? [] : [`${at} by ${by}`]));
    same("holders", held.sort(), kept.sort());
    const deadlines = cases.map(({ deadlines: all }) =>
      all.map(({ deadline, bookedOn, daysWithoutTimes }) => [deadline, bookedOn, daysWithoutTimes].join(" ")).sort(),
    );
    const expected = this.model.deadlines.map((all) =>
      all
        .map(({ day, bookedOn, givenBack }) =>
          [this.day(day), bookedOn === null ? null : this.day(bookedOn), givenBack].join(" "),
        )
        .sort(),
    );
    same("deadlines", deadlines, expected);
  }
}

function same(what: string, got: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(got), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: the commands have ${one}, the model ${other}`);
}
