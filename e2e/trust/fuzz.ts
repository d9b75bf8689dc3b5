import { twoFunds } from "@/server/routers/two-funds-fixture";
import { type Answered, eachOf, faultOf, LONGEST_MS } from "./answers";
import { inputsFor } from "./fuzz-inputs";
import { type Ask, type Fuzzed, fuzzedProcedures, letsThrough } from "./fuzzed-procedures";
import { ORIGIN, throughHandler } from "./handler-call";
import { inWords, type Setting } from "./trial";

export type FuzzExtent = {
  /** Inputs a procedure that are put to its schema. */
  readonly inputs: number;
  /** Of those it lets through, so many at most are called with; of those it does not, half as many. */
  readonly called: number;
  readonly seed: number;
  /** The longest that an answer may take when nobody is asked beside, in milliseconds; without it a second. */
  readonly longestMs?: number;
};
export type FuzzFound = {
  procedures: number;
  inputs: number;
  letThrough: number;
  calls: number;
  /** How many of the calls were answered so, by status. */
  statuses: Record<string, number>;
  /** Calls of more than one second that took less when asked alone: the machine's, not the input's. */
  slowOnce: number;
  /** What must not be, each with its procedure and the input in short. */
  faults: string[];
};

const AT_ONCE = 8;
const MOST_TOLD = 40;
/**
 * Puts odd and odder inputs to every procedure that the router has: all of them to its schema, and of each kind a share
 * through the whole application, on a real database; an act whose preview was answered is confirmed as well.
 */
export async function fuzz(extent: FuzzExtent, say: (line: string) => void = () => {}): Promise<FuzzFound> {
  const funds = await twoFunds();
  const found: FuzzFound = { procedures: 0, inputs: 0, letThrough: 0, calls: 0, statuses: {}, slowOnce: 0, faults: [] };
  try {
    for (const procedure of fuzzedProcedures(funds)) {
      await fuzzOne(procedure, extent, throughHandler, found);
      if (found.procedures % 25 === 0) say(`fuzz: ${found.procedures} procedures, ${found.calls} calls`);
    }
    return found;
  } finally {
    await funds.leave();
  }
}

const short = (body: string | Uint8Array): string =>
  (typeof body === "string" ? body : `bytes ${Buffer.from(body).toString("hex")}`).slice(0, 200);

/** One procedure: its inputs to its schema, and a share of them called with. */
export async function fuzzOne(procedure: Fuzzed, extent: FuzzExtent, ask: Ask, found: FuzzFound): Promise<void> {
  const { path, type, parsers, cookie } = procedure;
  const fault = (what: string, body: string | Uint8Array) => {
    if (found.faults.length < MOST_TOLD) found.faults.push(`${path} ${what}: ${short(body)}`);
  };
  const [through, refused]: (string | Uint8Array<ArrayBuffer>)[][] = [[], []];
  for (const { body } of inputsFor(procedure, extent.inputs, extent.seed)) {
    found.inputs++;
    const began = performance.now();
    let lets = false;
    try {
      lets = letsThrough(parsers, body);
    } catch (error) {
      fault(`its schema threw ${(error as Error).name}`, body);
    }
    if (performance.now() - began > 1_000) fault("its schema took more than a second", body);
    if (lets) found.letThrough++;
    const kept = lets ? through! : refused!;
    if (kept.length < (lets ? extent.called : extent.called / 2)) kept.push(body);
  }
  const headers = { cookie, origin: ORIGIN, "x-kontakt": "1", "content-type": "application/json" };
  const { longestMs = LONGEST_MS } = extent;
  const slow: { at: string; body: string | Uint8Array<ArrayBuffer> }[] = [];
  const call = async (at: string, body: string | Uint8Array<ArrayBuffer>): Promise<Answered> => {
    found.calls++;
    const answer = await ask(at, type, body, headers);
    found.statuses[answer.status] = (found.statuses[answer.status] ?? 0) + 1;
    if (answer.milliseconds > longestMs) slow.push({ at, body });
    const wrong = faultOf(answer, Number.POSITIVE_INFINITY);
    if (wrong) fault(wrong, body);
    return answer;
  };
  let previewed: { body: string; hash: string } | null = null;
  await eachOf([...through!, ...refused!], AT_ONCE, async (body) => {
    const { status, text } = await call(path, body);
    const [, hash] = status === 200 && path.endsWith(".preview") ? (/"hash":"([^"]+)"/u.exec(text) ?? []) : [];
    if (hash && typeof body === "string") previewed = { body, hash };
  });
  if (previewed) {
    const { body, hash } = previewed as { body: string; hash: string };
    await call(path.replace(/preview$/u, "confirm"), JSON.stringify({ ...(JSON.parse(body) as object), hash }));
  }
  // Others were asked beside them, on a machine that has other work: alone they must be quick.
  for (const { at, body } of slow) {
    const wrong = faultOf(await ask(at, type, body, headers), longestMs);
    if (wrong) fault(wrong, body);
    else found.slowOnce++;
  }
  found.procedures++;
}

export async function fuzzTried({ quick, seed, say }: Setting) {
  const extent = { inputs: quick ? 100 : 5_000, called: quick ? 20 : 300, seed };
  const { error } = console;
  console.error = () => undefined;
  const found = await fuzz(extent, say).finally(() => {
    console.error = error;
  });
  for (const fault of found.faults) say(fault);
  return [
    {
      test: "fuzz: every procedure, in process",
      extent: `${found.procedures} procedures × ${inWords(extent.inputs)} inputs to their schemas (${inWords(found.letThrough)} let through); ${inWords(found.calls)} of them through the handler on a database: ${toldStatuses(found)}`,
      found: toldFaults(found),
      holds: found.procedures > 200 && found.faults.length === 0,
    },
  ];
}

export const toldStatuses = ({ statuses }: Pick<FuzzFound, "statuses">): string =>
  Object.entries(statuses)
    .map(([status, count]) => `${status}: ${inWords(count)}`)
    .join(", ");

export const toldFaults = ({ faults, slowOnce }: Pick<FuzzFound, "faults" | "slowOnce">): string => {
  const slow = slowOnce > 0 ? `; ${slowOnce} over a second beside others, not alone` : "";
  return faults.length === 0
    ? `no 5xx, no trace, none over a second${slow}`
    : `${faults.length} faults, first ${faults[0]}`;
};
