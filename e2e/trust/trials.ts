import { newSecrets } from "@/server/start/secrets";
import { bookingModel } from "./booking-model-run";
import { bookingRace, type Call } from "./booking-race";
import { canariesTried } from "./canaries";
import { databaseFaultsTried } from "./database-faults";
import { fuzzTried } from "./fuzz";
import { fuzzOverHttpTried } from "./fuzz-http";
import { hoursTried } from "./hours-counted";
import { memoryTried } from "./memory";
import { monthsKilled } from "./months-killed";
import { nightKills } from "./night-kills";
import { holds, outboxTrial } from "./outbox-trial";
import { pastTheProxyTried } from "./past-the-proxy";
import { raceWorld } from "./race-world";
import { serve } from "./served";
import { sessionsTried } from "./sessions";
import { sessionsOverHttpTried } from "./sessions-http";
import { timeZones } from "./time-zones";
import { inWords, type Setting, type Trial } from "./trial";

/** Two processes of the application on one database, asked in turn. */
async function race(setting: Setting) {
  const [racers, slots, rounds] = setting.quick ? [8, 6, 5] : [32, 200, 5];
  const world = await raceWorld(racers);
  setting.onStop(world.leave);
  const secrets = newSecrets();
  const served = [await serve(world.addresses, secrets, setting), await serve(world.addresses, secrets, setting)];
  let turn = 0;
  const call: Call = async ({ cookie }, procedure, input) => {
    const { origin, address } = served[turn++ % served.length]!;
    const response = await fetch(`${address}/api/trpc/${procedure}`, {
      method: "POST",
      headers: { cookie, origin, "x-kontakt": "1", "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    const answer = (await response.json()) as { result?: { data: never }; error?: { data: never } };
    return { status: response.status, data: answer.result?.data ?? answer.error!.data };
  };
  const result = await bookingRace(world, call, { slots, rounds, seed: setting.seed }, setting.say);
  const { doubleBooked, without, toldWrong, serverErrors, calls } = result;
  return [
    {
      test: "booking race, two processes",
      extent: `${racers} sessions × ${slots} times × ${rounds} rounds, ${inWords(calls)} calls`,
      found: `double-booked ${doubleBooked}, without ${without}, told wrong ${toldWrong}, 5xx ${serverErrors}`,
      holds: result.slots === slots * rounds && doubleBooked + without + toldWrong + serverErrors === 0,
    },
  ];
}

async function model({ quick, seed, say }: Setting) {
  const runs = quick ? 50 : 10_000;
  const { done, divergence } = await bookingModel({ runs, seed }, say);
  return [
    {
      test: "booking model",
      extent: `${inWords(done)} runs`,
      found: divergence ?? "no divergence",
      holds: divergence === null && done === runs,
    },
  ];
}

async function night({ quick, seed, say }: Setting) {
  const kills = quick ? 3 : 100;
  const result = await nightKills({ kills, size: quick ? 1 : 5, seed }, say);
  const { different, inTheMiddle, example } = result;
  return [
    {
      test: "the night killed (kill -9) and run again",
      extent: `${result.kills} kills over 25 nights, ${inTheMiddle} of them in the middle of one`,
      found: example ?? `cases different from unbroken ${different}`,
      holds: result.kills === kills && inTheMiddle > 0 && different === 0,
    },
  ];
}

async function months({ quick, seed, say }: Setting) {
  const turns = quick ? 2 : 100;
  const { turned, kills, different, leftBehind } = await monthsKilled({ members: 400, turns, seed }, say);
  return [
    {
      test: "kill -9 in the month's turn",
      extent: `${turned} months of 400 members, ${inWords(kills)} kills`,
      found: `other than unbroken ${different}, something left behind ${leftBehind}`,
      holds: turned === turns && kills > 0 && different + leftBehind === 0,
    },
  ];
}

async function outbox({ quick, seed, say }: Setting) {
  const size = quick ? [400, 40, 3, 4] : [10_000, 500, 20, 10];
  const [messages = 0, members = 0, kills = 0, poisoned = 0] = size;
  const extent = { messages, members, kills, poisoned, seed };
  const found = await outboxTrial(extent, say);
  const { calls, lost, invented, doubled, disordered, parked, visible } = found;
  return [
    {
      test: "outbox through failures, silence and killed workers",
      extent: `${inWords(messages)} messages, ${found.kills} kills; of ${inWords(calls.total)} calls ${inWords(calls.failed)} answered 503, ${inWords(calls.silent)} taken without an answer`,
      found: `lost ${lost}, invented ${invented}, doubled ${doubled}, out of order ${disordered}; poisoned ${poisoned}, parked ${parked}, seen ${visible}`,
      holds: holds(found, extent),
    },
  ];
}

async function zones({ quick }: Setting) {
  const { lines, different } = await timeZones(quick ? 99 : 1);
  return [
    {
      test: "2019-2030, clock-change days, leap day; server in three zones",
      extent: `${inWords(lines)} lines of answers in each`,
      found: different[0] ?? "the same everywhere",
      holds: different.length === 0,
    },
  ];
}

/** Every trial there is, in the order in which it is run and reported. */
export const TRIALS: readonly Trial[] = [
  { name: "race", minutes: 6, run: race },
  { name: "model", minutes: 5, run: model },
  { name: "night", minutes: 4, run: night },
  { name: "months", minutes: 8, run: months },
  { name: "outbox", minutes: 2, run: outbox },
  { name: "fuzz", minutes: 6, run: fuzzTried },
  { name: "fuzz-http", minutes: 3, run: fuzzOverHttpTried },
  { name: "sessions", minutes: 1, run: sessionsTried },
  { name: "sessions-http", minutes: 2, run: sessionsOverHttpTried },
  { name: "proxy", minutes: 1, run: pastTheProxyTried },
  { name: "canaries", minutes: 2, run: canariesTried },
  { name: "hours", minutes: 4, run: hoursTried },
  { name: "zones", minutes: 3, run: zones },
  { name: "database-faults", minutes: 2, run: databaseFaultsTried },
  { name: "memory", minutes: 4, run: ({ quick }) => memoryTried(quick) },
];
