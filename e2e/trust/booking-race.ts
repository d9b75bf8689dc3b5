import type { Racer, RaceWorld } from "./race-world";

/** One call of a procedure as somebody: HTTP status, and the answer's data or the error's. */
export type Call = (
  as: Pick<Racer, "cookie">,
  procedure: string,
  input: unknown,
) => Promise<{ status: number; data: never }>;

export type RaceResult = {
  /** Times that were raced for. */
  slots: number;
  calls: number;
  /** Times with more than one holder: must be none. */
  doubleBooked: number;
  /** Times raced for that nobody got although nobody left them: must be none. */
  without: number;
  /** Who was told to have it and has not, or has it and was told otherwise: must be none. */
  toldWrong: number;
  serverErrors: number;
};

const LOST = new Set([409, 422]);
/** Who want to move to one time, each from another. */
const MOVERS = 8;

/** The same sequence for the same seed: a run that fails can be run again. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Members race for times, round after round: they book the same one, hold and book it, move to it from times of their
 * own, take it while its holder cancels, and take it while a caseworker books it for one of them.
 * @param rounds how many; each is the next of the five kinds
 */
export async function bookingRace(
  world: RaceWorld,
  call: Call,
  { slots, rounds, seed }: { slots: number; rounds: number; seed: number },
  say: (line: string) => void = () => {},
): Promise<RaceResult> {
  const result: RaceResult = { slots: 0, calls: 0, doubleBooked: 0, without: 0, toldWrong: 0, serverErrors: 0 };
  const next = random(seed);
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => [next(), item] as const)
      .sort(([one], [other]) => one - other)
      .map(([, item]) => item);
  const ask: Call = async (as, procedure, input) => {
    result.calls++;
    const answer = await call(as, procedure, input);
    if (answer.status >= 500) result.serverErrors++;
    return answer;
  };
  /** An act previewed, and confirmed as previewed. @returns the new interview's id, or that it was done; `null`: it was not */
  const act = async (as: Pick<Racer, "cookie">, path: string, input: object): Promise<string | null> => {
    const seen = await ask(as, `${path}.preview`, input);
    if (seen.status !== 200) return null;
    const { hash } = seen.data as { hash: string };
    const done = await ask(as, `${path}.confirm`, { ...input, hash });
    if (done.status !== 200 && !LOST.has(done.status)) result.toldWrong++;
    return done.status === 200 ? ((done.data as { ids: Record<string, string> }).ids["new:interview"] ?? "done") : null;
  };
  const book = (racer: Racer, slotId: string) => act(racer, "member.acts.bookInterview", { input: { slotId } });
  const move = (racer: Racer, interviewId: string, slotId: string) =>
    act(racer, "member.acts.moveBooking", { input: { interviewId, slotId } });
  const cancel = (racer: Racer, interviewId: string) =>
    act(racer, "member.acts.cancelBooking", { input: { interviewId } });

  /** Everybody at once; who was told to have it is who has it. `free`: the time may end up with nobody. */
  async function contest(slotId: string, contenders: readonly (() => Promise<string | null>)[], free = false) {
    const told = (await Promise.all(shuffled(contenders).map((contender) => contender()))).filter(
      (who) => who !== null,
    );
    const holders = (await world.holders()).get(slotId) ?? [];
    result.slots++;
    if (holders.length > 1) result.doubleBooked++;
    if (holders.length === 0 && !free) result.without++;
    if (told.sort().join() !== holders.sort().join()) result.toldWrong++;
  }
  const whoGets = (racer: Racer, did: Promise<string | null>) =>
    did.then((has) => (has === null ? null : racer.memberId));

  const kinds: readonly ((slotId: string, spares: readonly string[]) => Promise<void>)[] = [
    (slotId) =>
      contest(
        slotId,
        world.racers.map((racer) => () => whoGets(racer, book(racer, slotId))),
      ),
    (slotId) =>
      contest(
        slotId,
        world.racers.map((racer) => async () => {
          const held = await ask(racer, "member.booking.hold", { slotId });
          return held.status === 200 ? whoGets(racer, book(racer, slotId)) : null;
        }),
      ),
    async (slotId, spares) => {
      const movers = shuffled(world.racers).slice(0, MOVERS);
      const own = await Promise.all(movers.map((mover, at) => book(mover, spares[at]!)));
      await contest(
        slotId,
        movers.map((racer, at) => () => whoGets(racer, move(racer, own[at]!, slotId))),
      );
      await Promise.all(movers.map((mover, at) => cancel(mover, own[at]!)));
    },
    async (slotId) => {
      const [holder, ...others] = shuffled(world.racers);
      const own = await book(holder!, slotId);
      const contenders = [
        // Who cancels has it no longer, and is not to be found there.
        async () => ((await cancel(holder!, own!)) === null ? holder!.memberId : null),
        ...others.map((racer) => () => whoGets(racer, book(racer, slotId))),
      ];
      await contest(slotId, contenders, true);
    },
    async (slotId) => {
      const [chosen, ...others] = shuffled(world.racers);
      const { memberId } = chosen!;
      const onBehalf = () =>
        whoGets(chosen!, act(world.caseworker, "caseworker.acts.bookInterview", { memberId, input: { slotId } }));
      await contest(slotId, [onBehalf, ...others.map((racer) => () => whoGets(racer, book(racer, slotId)))]);
    },
  ];

  for (let round = 0; round < rounds; round++) {
    const spares = await world.openSlots(MOVERS);
    const raced = shuffled(await world.openSlots(slots));
    for (const slotId of raced) await kinds[round % kinds.length]!(slotId, spares);
    await world.clear();
    say(`booking race: round ${round + 1} of ${rounds}`);
  }
  return result;
}
