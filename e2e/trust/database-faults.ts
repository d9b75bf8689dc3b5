import { useDatabase as connectTo } from "@/db/client";
import { PLACEMENTS } from "@/server/routers/procedure-placement-fixture";
import { ENCRYPTION_KEY, HASH_KEY, type TwoFunds, twoFunds } from "@/server/routers/two-funds-fixture";
import { newSecrets } from "@/server/start/secrets";
import type { Answered } from "./answers";
import { awayHolds, databaseAway, type Way } from "./database-away";
import type { Ask } from "./fuzzed-procedures";
import { ORIGIN, throughHandler } from "./handler-call";
import { httpCall, send } from "./http-call";
import { type AskAct, injectedFaults } from "./injected-faults";
import { ownCluster } from "./own-cluster";
import { serve } from "./served";
import { inWords, type Setting } from "./trial";

const HEADERS = { origin: ORIGIN, "x-kontakt": "1", "content-type": "application/json" };

/** An act's step, through the handler in this process. */
export const actThroughHandler: AskAct = (path, input, cookie) =>
  throughHandler(path, "mutation", JSON.stringify(input), { ...HEADERS, cookie });

/** Ways through the procedures: a list, a case, a member's page, a note, and an act previewed and confirmed. */
export function proceduresAsWays(funds: TwoFunds, ask: Ask, origin: string, noted: () => void): Way[] {
  const caseworker = { ...HEADERS, origin, cookie: funds.cookieOf("caseworker", "caseworker")! };
  const member = { ...HEADERS, origin, cookie: funds.cookieOf("member", "member")! };
  const { memberId } = funds.own;
  const read = (name: string, path: string, input: unknown, headers: Record<string, string>): Way => ({
    name,
    well: [200],
    ask: () => ask(path, "query", input === undefined ? "" : JSON.stringify(input), headers),
  });
  const write = (path: string, input: unknown) => ask(path, "mutation", JSON.stringify(input), caseworker);
  const act = "caseworker.acts.writeToMember";
  const actInput = PLACEMENTS[`${act}.preview`]!.input(funds.own, "caseworker") as object;
  return [
    read("the work list", "caseworker.workList.list", { who: "all" }, caseworker),
    read("a case", "caseworker.case.page", { memberId }, caseworker),
    read("a member's page", "member.home.page", undefined, member),
    {
      name: "a note",
      well: [200],
      ask: async () => {
        const answer = await write("caseworker.acts.writeNote", { memberId, body: "Skrevet imens." });
        if (answer.status === 200) noted();
        return answer;
      },
    },
    {
      name: "an act",
      well: [200, 409],
      ask: async (): Promise<Answered> => {
        const seen = await write(`${act}.preview`, actInput);
        const [, hash] = /"hash":"([^"]+)"/u.exec(seen.text) ?? [];
        return seen.status === 200 ? write(`${act}.confirm`, { ...actInput, hash }) : seen;
      },
    },
  ];
}

/** In full: a server of the trial's own, the built application, a disk that is full under every act there is. */
export async function databaseFaultsTried(setting: Setting) {
  const { quick, seed, say, onStop } = setting;
  const { error } = console;
  console.error = () => undefined;
  onStop(async () => {
    console.error = error;
  });
  const cluster = await ownCluster();
  onStop(cluster.leave);
  const funds = await twoFunds(cluster);
  onStop(() => funds.leave().catch(() => undefined));
  const injected = await injectedFaults(funds, actThroughHandler, { share: quick ? 0.1 : 1, seed });
  say(`${injected.acts} acts under ${injected.failures} faults`);
  const secrets = {
    ...newSecrets(),
    CPR_HASH_KEY: HASH_KEY.toString("base64"),
    CPR_ENCRYPTION_KEY: ENCRYPTION_KEY.toString("base64"),
  };
  const application = await serve(funds.addresses, secrets, setting);
  let ended: string | null = null;
  void application.ended.then(({ name }) => {
    ended ??= name;
  });
  const pages = (path: string, name: string, who: "caseworker" | "member"): Way => ({
    name,
    well: [200],
    ask: () =>
      send(`${application.address}${path}`, {
        headers: { cookie: funds.cookieOf(who, who)!, accept: "text/html", "sec-fetch-dest": "document" },
      }),
  });
  const ways = (noted: () => void) => [
    ...proceduresAsWays(funds, httpCall(application), application.origin, noted),
    pages("/", "the work list's page", "caseworker"),
    pages("/min-side", "the member's own page", "member"),
  ];
  const size = quick ? { stoppedMs: 3_000, lockedMs: 3_000 } : { stoppedMs: 30_000, lockedMs: 20_000 };
  const away = await databaseAway(cluster, ways, size, say);
  const [firstWrong] = injected.wrong;
  return [
    {
      test: "disk full (53100) at each table an act writes and at its end; deadlocks that go on, and that pass",
      extent: `${injected.acts} acts, ${inWords(injected.failures)} failures, ${injected.retried} deadlocks that passed; in process`,
      found:
        firstWrong ?? "each answered 503 with when to ask again, and not a row changed; those that passed done once",
      holds: injected.acts > 0 && injected.wrong.length === 0,
    },
    {
      test: "database stopped, then every connection kept busy",
      extent: `stopped ${size.stoppedMs / 1000} s, locked ${size.lockedMs / 1000} s; ${inWords(away.calls)} calls of procedures and pages over HTTP, ${inWords(away.unavailable)} of them 503`,
      found:
        ended !== null
          ? `${ended as string} ended`
          : (away.wrong[0] ??
            `nothing but 503 meanwhile; back within ${(away.backAfterMs / 1000).toFixed(1)} s; ${away.notesDone} notes told as done, ${away.notesThere} there; half written ${away.halves}`),
      holds: ended === null && awayHolds(away),
    },
  ];
}

/** A little of it in this process, for the tests. */
export async function databaseAwayInProcess(size: { stoppedMs: number; lockedMs: number }) {
  const cluster = await ownCluster();
  const funds = await twoFunds(cluster);
  try {
    // So that the test need not wait as long as people would.
    process.env.DATABASE_WAIT_MS = "400";
    process.env.DATABASE_POOL = "4";
    const close = connectTo(cluster.servingUrl);
    try {
      return await databaseAway(cluster, (noted) => proceduresAsWays(funds, throughHandler, ORIGIN, noted), size);
    } finally {
      await close();
    }
  } finally {
    delete process.env.DATABASE_WAIT_MS;
    delete process.env.DATABASE_POOL;
    await funds.leave().catch(() => undefined);
    await cluster.leave();
  }
}
