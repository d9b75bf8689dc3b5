import http from "node:http";
import type { Booker } from "./booking-world";
import { type Answer, type Ask, median, percentile, send } from "./load";
import { digits, type Row } from "./report";
import type { Served } from "./serve";

const CLIENTS = 10;
/** Empty calls take so much less time that there are more of them, to be measured as well. */
const EMPTY_FOR_EACH = 4;

/** How much is booked in each round: bookings of times of their own, and times that ten want at once. */
export type BookingSize = { readonly rounds: number; readonly bookings: number; readonly contested: number };

/** Members and times that a whole measurement uses up, its warming up included. */
export const needed = ({ rounds, bookings, contested }: BookingSize) => ({
  members: (rounds + 1) * (bookings + contested) + CLIENTS,
  times: (rounds + 1) * (bookings + contested) + 1,
});

type Round = {
  /** A second: bookings, each a preview and a confirmation; and pairs of calls of the empty procedure. */
  readonly booked: number;
  readonly empty: number;
  /** Milliseconds of the confirmation: of who got the time, and of who did not. */
  readonly winners: number[];
  readonly losers: number[];
};

class Booking {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: CLIENTS });
  readonly #served: Served;
  serverErrors = 0;

  constructor(served: Served) {
    this.#served = served;
  }

  end(): void {
    this.#agent.destroy();
  }

  async empty(): Promise<void> {
    const { status } = await this.#post("/api/bench-shell/emptyAct", this.#served.headers.cookie, {});
    if (status !== 200) throw new Error(`The empty procedure answered ${status}.`);
  }

  /** @returns the hash that confirms it; `null`: this member may not book this time */
  async preview({ cookie }: Booker, slotId: string): Promise<string | null> {
    const seen = await this.#act("preview", cookie, { input: { slotId } });
    return seen.status === 200
      ? (JSON.parse(seen.body) as { result: { data: { hash: string } } }).result.data.hash
      : null;
  }

  confirm({ cookie }: Booker, slotId: string, hash: string): Promise<Answer> {
    return this.#act("confirm", cookie, { input: { slotId }, hash });
  }

  async #act(step: "preview" | "confirm", cookie: string, input: object): Promise<Answer> {
    const answer = await this.#post(`/api/trpc/member.acts.bookInterview.${step}`, cookie, input);
    if (answer.status >= 500) this.serverErrors += 1;
    return answer;
  }

  #post(path: string, cookie: string, input: object): Promise<Answer> {
    const headers = { ...this.#served.headers, cookie, "content-type": "application/json" };
    const ask: Ask = { url: `${this.#served.base}${path}`, method: "POST", headers, body: JSON.stringify(input) };
    return send(this.#agent, ask);
  }
}

/** So many clients do the work, each the next piece when it is done with one. @returns pieces a second */
async function perSecond<T>(work: readonly T[], act: (piece: T) => Promise<void>): Promise<number> {
  const began = performance.now();
  let next = 0;
  const client = async () => {
    while (next < work.length) await act(work[next++]!);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (work.length * 1000) / (performance.now() - began);
}

/**
 * Books in rounds. Who may not book at all is sorted out before, with a time that nobody takes.
 * @param times as many as `needed` says
 * @throws when there are too few who may book, or a time is not booked by exactly one
 */
async function bookingRounds(
  booking: Booking,
  candidates: readonly Booker[],
  times: readonly string[],
  size: BookingSize,
): Promise<Round[]> {
  const [probe, ...free] = times;
  const able: Booker[] = [];
  const { members } = needed(size);
  await perSecond(candidates, async (one) => {
    if (able.length < members && (await booking.preview(one, probe!)) !== null) able.push(one);
  });
  if (able.length < members) throw new Error(`${able.length} of ${candidates.length} may book; wanted: ${members}.`);
  const rounds: Round[] = [];
  for (let round = 0; round <= size.rounds; round++) {
    const pairs = free.splice(0, size.bookings).map((slotId) => ({ slotId, booker: able.pop()! }));
    const empties = Array.from({ length: size.bookings * EMPTY_FOR_EACH }, () => null);
    const empty = await perSecond(empties, async () => {
      await booking.empty();
      await booking.empty();
    });
    const booked = await perSecond(pairs, async ({ slotId, booker }) => {
      const hash = await booking.preview(booker, slotId);
      const done = hash === null ? null : await booking.confirm(booker, slotId, hash);
      if (done?.status !== 200)
        throw new Error(`A free time was not booked: ${done?.status} ${done?.body.slice(0, 300)}`);
    });
    const winners: number[] = [];
    const losers: number[] = [];
    for (const slotId of free.splice(0, size.contested)) {
      const contenders = able.slice(-CLIENTS);
      const hashes = await Promise.all(contenders.map((one) => booking.preview(one, slotId)));
      const answers = await Promise.all(contenders.map((one, at) => booking.confirm(one, slotId, hashes[at] ?? "-")));
      const won = answers.findIndex(({ status }) => status === 200);
      const wins = answers.filter(({ status }) => status === 200).length;
      if (wins !== 1) throw new Error(`A contested time was given ${wins} times.`);
      // Who has it has an interview now, and books no other.
      able.splice(able.indexOf(contenders[won]!), 1);
      for (const [at, { whole }] of answers.entries()) (at === won ? winners : losers).push(whole);
    }
    if (round > 0) rounds.push({ booked, empty, winners, losers });
  }
  return rounds;
}

const p99 = (values: readonly number[]) =>
  percentile(
    [...values].sort((one, other) => one - other),
    0.99,
  );

/** Measures booking, on a database that is thrown away afterwards. */
export async function bookingRows(
  served: Served,
  candidates: readonly Booker[],
  times: readonly string[],
  size: BookingSize,
): Promise<Row[]> {
  const booking = new Booking(served);
  try {
    const rounds = await bookingRounds(booking, candidates, times, size);
    const shares = rounds.map(({ booked, empty }) => booked / empty);
    const delays = rounds.map(({ winners, losers }) => p99(losers) / p99(winners));
    const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
    const booked = median(rounds.map((one) => one.booked));
    const empty = median(rounds.map((one) => one.empty));
    return [
      {
        what: "bookings a second, times of their own, 10 clients / empty calls",
        measured: median(shares),
        unit: "times",
        goal: 0.4,
        atLeast: true,
        range: range(shares),
        detail: `${digits(booked)} bookings, each a preview and a confirmation / ${digits(empty)} pairs of empty calls`,
      },
      {
        what: "one time that ten want: the losers' p99 / the winner's",
        measured: median(delays),
        unit: "times",
        goal: 2,
        range: range(delays),
        detail: `${digits(median(rounds.map(({ losers }) => p99(losers))))} ms / ${digits(median(rounds.map(({ winners }) => p99(winners))))} ms`,
      },
      {
        what: "server errors while booking",
        measured: booking.serverErrors,
        unit: "answers",
        goal: 0,
        detail: "answers of 500 and above, all rounds",
      },
    ];
  } finally {
    booking.end();
  }
}
