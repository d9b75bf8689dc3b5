import { createHash } from "node:crypto";
import { chanceOf } from "@/db/seed/chance";
import { ENCRYPTION_KEY, HASH_KEY, type TwoFunds, twoFunds } from "@/server/routers/two-funds-fixture";
import { newSecrets } from "@/server/start/secrets";
import { eachOf, faultOf } from "./answers";
import { type FuzzFound, fuzzOne, toldFaults, toldStatuses } from "./fuzz";
import { type Odd, oddRoutes, type Tokens } from "./fuzz-routes";
import { fuzzedProcedures } from "./fuzzed-procedures";
import { httpCall, send } from "./http-call";
import { serve } from "./served";
import { inWords, type Setting } from "./trial";

const AT_ONCE = 6;
/** The clock of the running demonstration turns nights, which is no answer of a second: it is fuzzed in process, where it is not there. */
const LEFT_OUT = new Set(["caseworker.clock.move"]);

const emptyFound = (): FuzzFound => ({
  procedures: 0,
  inputs: 0,
  letThrough: 0,
  calls: 0,
  statuses: {},
  slowOnce: 0,
  faults: [],
});

async function procedures(funds: TwoFunds, at: { address: string; origin: string }, called: number, seed: number) {
  const found = emptyFound();
  const ask = httpCall(at);
  for (const procedure of fuzzedProcedures(funds)) {
    if (LEFT_OUT.has(procedure.path)) continue;
    await fuzzOne(procedure, { inputs: called * 4, called, seed: seed + 1 }, ask, found);
  }
  return found;
}

async function routes(
  funds: TwoFunds,
  tokens: Tokens,
  at: { address: string; origin: string },
  each: number,
  seed: number,
) {
  const found = emptyFound();
  for (const { name, make } of oddRoutes(funds, tokens, at.origin)) {
    const chance = chanceOf(`routes ${seed} ${name}`);
    const all = Array.from({ length: each }, () => make(chance));
    await eachOf(all, AT_ONCE, async (odd: Odd) => {
      const { path, method = "GET", body, headers } = odd;
      const ask = () => send(`${at.address}${path}`, { method, body, headers });
      found.calls++;
      let answer = await ask();
      if (answer.milliseconds > 1_000) {
        answer = await ask();
        if (answer.milliseconds <= 1_000) found.slowOnce++;
      }
      found.statuses[answer.status] = (found.statuses[answer.status] ?? 0) + 1;
      const wrong = faultOf(answer);
      if (wrong) found.faults.push(`${name} ${wrong}: ${method} ${path.slice(0, 200)}`);
    });
    found.procedures++;
  }
  return found;
}

/** What is too much at once, and what does not end: turned away, and nothing of it is answered. */
async function limits(funds: TwoFunds, { address, origin }: { address: string; origin: string }): Promise<string[]> {
  const headers = {
    cookie: funds.cookieOf("caseworker", "caseworker")!,
    origin,
    "x-kontakt": "1",
    "content-type": "application/json",
  };
  const many = await send(
    `${address}/api/trpc/${Array(21).fill("caseworker.workList.frame").join(",")}?batch=1&input=%7B%7D`,
    { headers },
  );
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent++;
      controller.enqueue(new Uint8Array(64 * 1024).fill(32));
      if (sent > 2_000) controller.close();
    },
  });
  const long = await send(`${address}/api/trpc/caseworker.acts.writeNote`, {
    method: "POST",
    body: endless,
    headers,
    duplex: "half",
  } as RequestInit);
  return [
    ...(many.status === 400 && !many.text.includes("fundName") ? [] : [`a batch of 21 was answered ${many.status}`]),
    ...(long.status === 413 && sent < 2_000
      ? []
      : [`an endless body was answered ${long.status} after ${sent} pieces`]),
  ];
}

export async function fuzzOverHttpTried(setting: Setting) {
  const { quick, seed, say } = setting;
  const funds = await twoFunds();
  setting.onStop(funds.leave);
  const months = "a-token-of-the-trial-alone";
  const secrets = {
    ...newSecrets(),
    CPR_HASH_KEY: HASH_KEY.toString("base64"),
    CPR_ENCRYPTION_KEY: ENCRYPTION_KEY.toString("base64"),
  };
  const tokens = { months, deliveries: "a-token-of-the-trial", notifications: secrets.DFDG_NOTIFICATION_TOKEN };
  const application = await serve(funds.addresses, secrets, setting, {
    DELIVERY_REPORT_TOKEN: tokens.deliveries,
    MONTHS_API_TOKENS: `FOA=${createHash("sha256").update(months).digest("hex")}`,
  });
  const called = quick ? 4 : 40;
  const ofProcedures = await procedures(funds, application, called, seed);
  say(`fuzz over HTTP: ${ofProcedures.calls} calls of procedures`);
  const ofRoutes = await routes(funds, tokens, application, quick ? 10 : 250, seed);
  const overLimits = await limits(funds, application);
  for (const fault of [...ofProcedures.faults, ...ofRoutes.faults, ...overLimits]) say(fault);
  return [
    {
      test: "fuzz: every procedure over HTTP, the built application",
      extent: `${ofProcedures.procedures} procedures, ${inWords(ofProcedures.calls)} calls: ${toldStatuses(ofProcedures)}`,
      found: toldFaults(ofProcedures),
      holds: ofProcedures.procedures > 200 && ofProcedures.faults.length === 0,
    },
    {
      test: "fuzz: the other routes and pages over HTTP; a batch of 21, a body without end",
      extent: `${ofRoutes.procedures} routes, ${inWords(ofRoutes.calls)} calls: ${toldStatuses(ofRoutes)}`,
      found: overLimits[0] ?? toldFaults(ofRoutes),
      holds: ofRoutes.faults.length + overLimits.length === 0,
    },
  ];
}
