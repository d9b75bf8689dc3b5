import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Addresses } from "./data";
import { command, type Environment, type Program, type Running, start, typescript } from "./processes";
import type { Secrets } from "./secrets";

export type Ports = {
  readonly application: number;
  readonly identity: number;
  readonly dfdg: number;
  /** The simulated post room: its page and gateways, and where it catches mails. */
  readonly postRoom: number;
  readonly smtp: number;
};

const PATIENCE = 60_000;

/** What every process of the demonstration is started with. */
export function environment(addresses: Addresses, secrets: Secrets, ports: Ports): Environment {
  return {
    ...addresses,
    ...secrets,
    APP_ORIGIN: `http://localhost:${ports.application}`,
    OIDC_ISSUER: `http://localhost:${ports.identity}`,
    OIDC_CLIENT_ID: "kontaktforloeb",
    DFDG_URL: `http://127.0.0.1:${ports.dfdg}`,
    DFDG_PORT: String(ports.dfdg),
    // In memory only, unless a file is named.
    DFDG_STATE: "",
    ...postRoomEnvironment(secrets, ports),
    DEMONSTRATION: "1",
  };
}

/** Letters go to the simulated post room, and it tells what became of them. */
function postRoomEnvironment({ SESSION_SECRET }: Secrets, ports: Ports): Environment {
  const token = (use: string) => createHmac("sha256", SESSION_SECRET).update(use).digest("base64url");
  const postRoom = `http://127.0.0.1:${ports.postRoom}`;
  return {
    POST_ROOM_PORT: String(ports.postRoom),
    SMTP_PORT: String(ports.smtp),
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: "Min side <svar-ikke@a-kasse.example>",
    SMS_URL: `${postRoom}/sms`,
    SMS_TOKEN: token("post room"),
    DIGITAL_POST_URL: `${postRoom}/digital-post`,
    DIGITAL_POST_TOKEN: token("post room"),
    DELIVERY_REPORT_URL: `http://127.0.0.1:${ports.application}/api/deliveries`,
    DELIVERY_REPORT_TOKEN: token("delivery reports"),
  };
}

async function untilItAnswers(running: Running, address: string, signal?: AbortSignal): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!signal?.aborted) {
    if (running.hasEnded()) {
      await running.ended;
      throw new Error(`${running.name} ended at once:\n${running.lastLines()}`);
    }
    try {
      const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
      await response.arrayBuffer();
      if (response.status < 500) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > until) throw new Error(`${running.name} does not answer at ${address}:\n${running.lastLines()}`);
    await wait(100);
  }
}

export type Application = {
  readonly origin: string;
  /** The first of its processes that ends. */
  readonly ended: Promise<Running>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the identity provider, the built application, the simulated DFDG and post room and the process of the night, and
 * returns when the first two answer.
 * @param log names the file for a process's output
 * @throws with the last lines of the one that does not come up; the others are stopped
 */
export async function startApplication(
  env: Environment,
  ports: Ports,
  log: (name: string) => string,
  signal?: AbortSignal,
): Promise<Application> {
  const programs: (Program & { address: string | null })[] = [
    {
      name: "identity-provider",
      args: typescript("server/identity/provider/serve.ts"),
      env: { ...env, PORT: String(ports.identity) },
      address: `http://127.0.0.1:${ports.identity}/.well-known/openid-configuration`,
    },
    {
      name: "application",
      args: [command("next", "dist/bin/next"), "start", "-H", "127.0.0.1", "-p", String(ports.application)],
      env: { ...env, NODE_ENV: "production", PORT: undefined },
      address: `http://127.0.0.1:${ports.application}/`,
    },
    { name: "dfdg", args: typescript("server/exchange/simulator/serve.ts"), env, address: null },
    { name: "post-room", args: typescript("server/messages/simulator/serve.ts"), env, address: null },
    { name: "night", args: typescript("server/jobs/serve.ts"), env, address: null },
  ];
  const begin = (program: (typeof programs)[number]) => ({
    ...start({ ...program, log: log(program.name) }),
    ...program,
  });
  const running = programs.filter(({ address }) => address !== null).map(begin);
  const stop = async () => {
    await Promise.all(running.map((each) => each.stop()));
  };
  try {
    await Promise.all(
      running.map(async (each) => {
        if (each.address) await untilItAnswers(each, each.address, signal);
      }),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  // What nobody waits for starts when there is a processor to spare.
  running.push(...programs.filter(({ address }) => address === null).map(begin));
  return {
    origin: env.APP_ORIGIN ?? "",
    ended: Promise.race(running.map((each) => each.ended.then(() => each))),
    stop,
  };
}
